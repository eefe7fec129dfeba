"""The notebooks as they are committed, and as they run on other articles: nothing of the seed is left."""

import ast
import asyncio
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from html import unescape
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from PIL import Image
from traitlets.config import Config

from helpers import export
from helpers.rerun import clean, dump
from tests.run_cells import run_cells

ROOT = Path(__file__).parent.parent
PATHS = sorted((ROOT / "notebooks").glob("*.ipynb"))
OF_ONE = [path for path in PATHS if path.stem != "06-corpus"]  # the notebooks that read one article
OTHERS = ("no-sums", "twelve-sums")  # both invented, in tests/data
ENDINGS = (".png", ".svg", ".pdf", ".csv", ".json", ".chart.png")
FORBIDDEN = re.compile(
    r"^\s*(?:def|class|async)\b|^\s*[%!]|sys\.path|nltk\.download|warnings|set_option|rcParams|print\(|\.style\b",
    re.M,
)
# What only the seed says; the rest is found by comparing words.
OF_THE_SEED = re.compile(
    r"ukrain|\bnato\b|zelensk|politico|newswars|russia|\$\s?(?:38|15)\b|\b(?:38|15)\sbillion|a698d14c", re.I
)
PICTURE = re.compile(r"base64,[\w+/=\s]+")


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def source(cell: dict) -> str:
    return "".join(cell["source"])


def code_cells(notebook: dict) -> list[dict]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def shown(cell: dict, kind: str) -> str:
    """What a cell shows of one kind, such as text/html."""
    return "".join("".join(output.get("data", {}).get(kind, "")) for output in cell.get("outputs", []))


def headings(notebook: dict) -> list[str]:
    prose = (source(cell) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    return re.findall(r"^#+ .+$", "\n".join(prose), re.M)


def checks(notebook: dict) -> list[str]:
    """The column `holds` of the table under Checks, as shown."""
    rows = re.findall(r"<tr>(.*?)</tr>", shown(code_cells(notebook)[-1], "text/html"), re.S)
    return [re.findall(r"<td>(.*?)</td>", row)[-1] for row in rows if "<td>" in row]


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def notebook(request) -> dict:
    return read(request.param) | {"number": request.param.name[:2]}


def test_there_are_the_notebooks_of_the_design():
    names = ["01-load-article", "02-tokenize", "03-term-frequencies", "04-aid-figures", "05-slides"]
    assert [path.stem for path in PATHS][:5] == names


def test_its_one_title_is_a_question_and_stands_first(notebook):
    first = source(notebook["cells"][0])
    assert re.match(r"# [^\n]+\?\n\n\*Reads .+ Writes .+\*$", first)
    assert [heading for heading in headings(notebook) if heading.startswith("# ")] == [first.split("\n")[0]]


def test_its_first_code_cell_imports_and_loads_in_six_lines(notebook):
    first = source(code_cells(notebook)[0])
    assert notebook["cells"][1]["cell_type"] == "code" and len(first.split("\n")) <= 6
    loads = r"^(?:article = load_article\(\)|corpus = map_corpus\()"
    assert first.startswith("from helpers import ") and re.search(loads, first, re.M)
    assert not [cell for cell in code_cells(notebook)[1:] if "import " in source(cell)]


def test_its_answer_is_computed_and_shown_before_the_first_section(notebook):
    place = next(i for i, cell in enumerate(notebook["cells"]) if re.match("## ", source(cell)))
    assert any("tex2jax_ignore" in shown(cell, "text/html") for cell in notebook["cells"][:place])


def test_its_cells_are_short_and_plain(notebook):
    for cell in code_cells(notebook):
        text = source(cell)
        assert len(text.split("\n")) <= 15, text
        assert not FORBIDDEN.search(text), text
        assert not text.rstrip().endswith(";"), text


def test_it_stands_as_run_from_a_fresh_kernel(notebook):
    cells = code_cells(notebook)
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert {output["output_type"] for output in outputs} <= {"execute_result", "display_data"}
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"


def test_nothing_in_it_changes_from_machine_to_machine(notebook):
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    assert notebook["metadata"]["language_info"] == {"name": "python"}
    assert all(set(cell["metadata"]) <= {"tags"} for cell in notebook["cells"])
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids) and all(name.startswith(notebook["number"]) for name in ids)
    shows = "\n".join(texts_of(notebook))
    assert not re.search(r"\bat 0x[0-9a-f]{6,}|/(?:home|root|tmp|work|Users)/", shows)


def test_it_ends_with_checks_that_all_hold(notebook):
    assert headings(notebook)[-1] == "## Checks"
    assert notebook["cells"][-1]["cell_type"] == "code"
    held = checks(notebook)
    assert held and set(held) == {"True"}


def test_each_picture_stands_under_a_table_of_its_own(notebook):
    """Since the picture or the heading before it, a cell shows a table: nbval compares tables, not pixels."""
    table, bare = False, []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            table = table and not re.search(r"^#+ ", source(cell), re.M)
        elif shown(cell, "image/png"):
            bare += [] if table else [f"{cell['id']}: {source(cell)}"]
            table = False
        elif 'class="dataframe' in shown(cell, "text/html"):
            table = True
    assert not bare


# Other articles, and the seed once more, each in a copy of the kit.


def copy_kit(place: Path) -> Path:
    for name in ("helpers", "notebooks", "seeds", "figures"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "kernel-ipc-*"))
    shutil.copy(ROOT / "pyproject.toml", place)
    for name in OTHERS:
        shutil.copy(ROOT / "tests" / "data" / f"{name}.txt", place / "seeds")
    return place


# Another place on earth, another language, another order of hashes, another day: the same bytes.
ANOTHER_DAY = ROOT / "tests" / "another_day"
ELSEWHERE = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "LANGUAGE": "de", "PYTHONHASHSEED": "7"}


def start(kit: Path, article: str) -> subprocess.Popen:
    """The run that `make figures` does, from a folder that is not the kit's."""
    env = os.environ | ELSEWHERE | {"ARTICLE": article, "PYTHONPATH": f"{kit}{os.pathsep}{ANOTHER_DAY}"}
    command = [sys.executable, "-m", "helpers.rerun"]
    return subprocess.Popen(
        command, cwd=kit.parent, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.fixture(scope="module")
def kits(tmp_path_factory) -> dict[str, Path]:
    """Copies of the kit: `before` as committed, `others` run on both other articles, `seed` on the seed."""
    before = copy_kit(tmp_path_factory.mktemp("before"))
    kits = {"before": before} | {name: tmp_path_factory.mktemp(name) / "kit" for name in ("others", "seed")}
    for name in ("others", "seed"):
        shutil.copytree(before, kits[name])
    runs = [start(kits["others"], name) for name in OTHERS] + [start(kits["seed"], "nato-10-year-plan")]
    for run in runs:
        said, _ = run.communicate(timeout=300)
        assert run.returncode == 0, said
    return kits


@pytest.mark.parametrize("path", [path for path in OF_ONE if path.stem[:2] in ("03", "04")], ids=lambda path: path.stem)
def test_its_figures_as_drawn_now_are_those_committed(path, tmp_path, monkeypatch):
    """In this process and without a kernel: quick, so that it can be asked about one change."""
    monkeypatch.setattr(export, "FIGURES", tmp_path / "figures")
    run_cells(path)
    drawn = tree(tmp_path / "figures")
    assert len(drawn) > 6 and drawn == {name: (ROOT / "figures" / name).read_bytes() for name in drawn}


@pytest.mark.parametrize("place", ["the root of the kit", "elsewhere"])
def test_each_notebook_alone_gives_the_same_from_another_working_directory(place, tmp_path, monkeypatch):
    """Some editors start every kernel at the root, others where they were started themselves."""
    kit = copy_kit(tmp_path / "kit")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("PYTHONPATH", str(kit))
    folder = kit if place == "the root of the kit" else tmp_path / "elsewhere"
    written = asyncio.run(run_at_once([kit / "notebooks" / path.name for path in PATHS], folder))
    assert [path.name for path, content in zip(PATHS, written, strict=True) if content != path.read_bytes()] == []
    assert tree(kit / "figures") == tree(ROOT / "figures")
    assert not any((tmp_path / "elsewhere").iterdir())


async def run_at_once(paths: list[Path], folder: Path) -> list[bytes]:
    """The notebooks as they would be saved, each run in a kernel of its own that was started in the folder."""
    resources = {"metadata": {"path": str(folder)}}
    clients = [
        NotebookClient(nbformat.read(path, as_version=4), record_timing=False, resources=resources) for path in paths
    ]
    return [dump(notebook) for notebook in await asyncio.gather(*(client.async_execute() for client in clients))]


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{5,}", unescape(text).lower()))


def source_of(path: Path) -> str:
    return " ".join(map(source, read(path)["cells"]))


def strings_of(path: Path) -> str:
    """What a module may say: its strings, but for docstrings and patterns."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    bodies = [node.body[0] for node in nodes if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)]
    unsaid = {id(first.value) for first in bodies if isinstance(first, ast.Expr)}
    patterns = (node for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile")
    unsaid |= {id(part) for pattern in patterns for part in ast.walk(pattern)}
    strings = (node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return " ".join(node.value for node in strings if id(node) not in unsaid)


def said_in(path: Path) -> str:
    """Every text a reader can find in a file: words, rows, slides and their notes, titles of pictures."""
    if path.suffix == ".pptx":
        with zipfile.ZipFile(path) as deck:
            parts = [
                name for name in deck.namelist() if re.match(r"(?:ppt/(?:slides|notesSlides)|docProps)/.*xml$", name)
            ]
            return " ".join(deck.read(name).decode() for name in parts)
    if path.suffix == ".png":
        with Image.open(path) as picture:
            return " ".join(picture.text.values())
    if path.suffix == ".pdf":
        return ""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        return "\n".join(texts_of(json.loads(text)))
    if path.suffix == ".svg":
        return " ".join(re.findall(r"<(?:title|desc)>(.*?)</", text, re.S))
    return PICTURE.sub("", text)


def texts_of(notebook: dict) -> list[str]:
    """The sources and the outputs of a notebook, pictures left out."""
    outputs = [output.get("data", {}) for cell in code_cells(notebook) for output in cell["outputs"]]
    data = ["".join(text) for output in outputs for kind, text in output.items() if kind.startswith("text/")]
    return [source(cell) for cell in notebook["cells"]] + [PICTURE.sub("", text) for text in data]


@pytest.mark.parametrize("folder", ["notebooks", "figures"])
def test_a_run_on_the_seed_gives_what_is_committed_byte_for_byte(kits, folder):
    before, after = tree(kits["before"] / folder), tree(kits["seed"] / folder)
    assert list(after) == list(before)
    assert [name for name in before if after[name] != before[name]] == []


@pytest.mark.parametrize("folder", ["notebooks", "figures"])
def test_a_run_on_another_article_leaves_what_is_committed_alone(kits, folder):
    before, after = tree(kits["before"] / folder), tree(kits["others"] / folder)
    assert [name for name in before.keys() | after.keys() if after.get(name) != before.get(name)] == []


@pytest.mark.parametrize(("name", "figures"), [("no-sums", 5), ("twelve-sums", 7)])
def test_another_article_gets_its_notebooks_figures_and_deck(kits, name, figures):
    files = set(tree(kits["others"] / "figures" / name))
    stems = {file.removesuffix(".json") for file in files if file.endswith(".json")}
    assert len(stems) >= figures
    assert {"03-top-terms", "03-top-phrases", "03-where-words-stand", "04-aid-amounts"} <= stems
    wanted = {f"{stem}{ending}" for stem in stems for ending in ENDINGS} | {path.name for path in OF_ONE}
    assert wanted | {"words-and-sums.pptx", "words-and-sums.html"} <= files


@pytest.mark.parametrize("name", OTHERS)
def test_every_check_holds_on_another_article(kits, name):
    for path in OF_ONE:
        held = checks(read(kits["others"] / "figures" / name / path.name))
        assert held and set(held) == {"True"}, path.name


@pytest.mark.parametrize("name", OTHERS)
def test_no_word_and_no_sum_of_the_seed_remains_on_another_article(kits, name):
    seed = (ROOT / "seeds" / "nato-10-year-plan.txt").read_text(encoding="utf-8")
    own = (ROOT / "tests" / "data" / f"{name}.txt").read_text(encoding="utf-8")
    examples = (path.read_text(encoding="utf-8") for path in (ROOT / "seeds").glob("example-*.txt"))  # 04 shows them
    kit = " ".join([*map(strings_of, (ROOT / "helpers").glob("*.py")), *map(source_of, PATHS), *examples])
    words = words_of(seed) - words_of(own) - words_of(kit)
    assert len(words) > 80 and {"zelensky", "stockpiles", "interoperable"} < words
    for file in (kits["others"] / "figures" / name).iterdir():
        text = said_in(file)
        assert words_of(text) & words == set(), file
        assert not OF_THE_SEED.findall(unescape(text)), file


def test_the_other_articles_quote_no_sum_and_twelve(kits):
    counts = Counter()
    for name in OTHERS:
        words = read(kits["others"] / "figures" / name / "04-aid-amounts.json")
        counts[name] = len((kits["others"] / "figures" / name / "04-aid-amounts.csv").read_text().splitlines()) - 1
        assert words["title"] and "billion" not in words["title"]
    assert counts == {"no-sums": 0, "twelve-sums": 12}


def test_a_bar_of_progress_is_not_saved_and_an_error_is():
    bar, error = ({"output_type": "stream", "name": "stderr", "text": text} for text in ("\r50%|##  |", "ValueError\n"))
    notebook = {"cells": [{"metadata": {}, "outputs": [bar, error]}, {"metadata": {}}]}
    assert clean(notebook)["cells"][0]["outputs"] == [error]


def test_of_a_cell_its_tags_are_saved_and_nothing_of_the_machine():
    cell = {"metadata": {"tags": ["a"], "execution": {"iopub.status.busy": "2031-01-01"}, "collapsed": True}}
    notebook = clean({"metadata": {"language_info": {"name": "python", "version": "3.11.7"}}, "cells": [cell]})
    assert notebook["cells"] == [{"metadata": {"tags": ["a"]}}]
    assert notebook["metadata"] == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def test_jupyterlab_saves_a_notebook_clean_and_any_other_file_as_it_is():
    config = Config()
    runpy.run_path(str(ROOT / "helpers" / "lab_config.py"), init_globals={"get_config": lambda: config})
    for kind, kept in (("notebook", 0), ("file", 1)):
        content = {"nbformat": 4, "metadata": {}, "cells": [{"metadata": {"collapsed": True}}]}
        config.FileContentsManager.pre_save_hook(model={"type": kind, "content": content})
        assert len(content["cells"][0]["metadata"]) == kept
