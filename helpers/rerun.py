"""Run the notebooks in order, each in a fresh kernel, and keep what is saved the same on every machine.

    python -m helpers.rerun

The seed's notebooks are run in place, 06 of many articles only where the extra `corpus` is
installed. Another article's (ARTICLE=name) are saved beside its figures, in
`figures/<name>/`, and `notebooks/` stays as it is.
"""

import asyncio
import os
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from helpers.article import SEED, load_article
from helpers.export import figures_dir, write_files

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
OF_MANY = "06-corpus"  # reads a folder of articles: no other article changes it
TRIES = 3  # of starting a kernel
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def clean(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook without what changes from run to run: timings, versions, view settings, bars of progress."""
    notebook["metadata"] = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    for cell in notebook["cells"]:
        cell["metadata"] = {key: value for key, value in cell["metadata"].items() if key == "tags"}
        if "outputs" in cell:
            cell["outputs"] = [output for output in cell["outputs"] if not _is_bar(output)]
    return notebook


def _is_bar(output: dict) -> bool:
    """Whether an output is of a bar of progress, which writes over itself."""
    return output["output_type"] == "stream" and output["name"] == "stderr" and "\r" in "".join(output["text"])


def dump(notebook: nbformat.NotebookNode) -> bytes:
    """The bytes of a clean notebook, as JupyterLab writes them."""
    return (nbformat.writes(clean(notebook)).rstrip("\n") + "\n").encode()


async def rerun(folder: Path) -> None:
    """Run every notebook in order and save it into `folder`; the next kernel starts while one runs."""
    paths = [path for path in sorted(NOTEBOOKS.glob("[0-9][0-9]-*.ipynb")) if _is_run(path, folder)]
    clients = [_client(path) for path in paths]
    starting = asyncio.create_task(clients[0].async_start_new_kernel())
    for path, client, after in zip(paths, clients, [*clients[1:], None], strict=True):
        begun = time.perf_counter()
        await starting
        starting = asyncio.create_task(after.async_start_new_kernel()) if after else None
        try:
            notebook = await _execute(client, path)
        except CellExecutionError:
            if starting:
                await starting
                await after._async_cleanup_kernel()
            raise
        write_files({folder / path.name: dump(notebook)})
        sys.stdout.write(f"{path.stem:24} {time.perf_counter() - begun:5.1f} s\n")


def _is_run(path: Path, folder: Path) -> bool:
    """Whether a notebook is run; of the one of many articles, says why not."""
    if path.stem != OF_MANY:
        return True
    if folder == NOTEBOOKS and not find_spec("distributed"):
        sys.stdout.write(f"{path.stem:24} left out: it needs `make corpus`\n")
    return folder == NOTEBOOKS and find_spec("distributed") is not None


async def _execute(client: NotebookClient, path: Path) -> nbformat.NotebookNode:
    """The notebook run; a kernel that dies before its first cell, its port taken by another, is started anew."""
    for _ in range(TRIES - 1):
        try:
            await client.async_execute()
            return client.nb
        except RuntimeError:
            client = _client(path)
    await client.async_execute()
    return client.nb


def _client(path: Path) -> NotebookClient:
    notebook = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(notebook, kernel_name="python3", record_timing=False, resources=resources)
    client.extra_arguments = ["--log-level=40"]  # a kernel warns that it listens on this machine; errors only
    client.create_kernel_manager()
    return client


def main() -> None:
    """Run the notebooks for the current article; a failing cell ends it with its error."""
    article = load_article()
    folder = NOTEBOOKS if article.slug == SEED else figures_dir(article.slug)
    os.environ["ARTICLE"] = article.slug
    try:
        asyncio.run(rerun(folder))
    except CellExecutionError as error:
        raise SystemExit(f"a cell failed:\n{error}") from None


if __name__ == "__main__":
    main()
