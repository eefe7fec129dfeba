"""Figures to files. The only module that writes into `figures/`."""

import io
import json
import os
import re
import textwrap
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from helpers.article import COLLECTION, SEED
from helpers.captions import Words
from helpers.cells import guard
from helpers.dropped import refuse_link, say
from helpers.layout import WIDTHS, body_box
from helpers.legible import find_faults

FIGURES = Path(__file__).parent.parent / "figures"
PART = re.compile(r"\.(\d+)\.part$")  # the process that writes it
NAME = re.compile(r"\d\d-[a-z0-9]+(-[a-z0-9]+)*")
DPI = 288  # a slide of 13.333 x 7.5 inches is 3840 x 2160 pixels
FAST = {"compress_level": 1, "compress_type": 3}  # Z_RLE, for runs of one colour: half the time, 1.1 the size


@dataclass(frozen=True)
class Description:
    """What `save_figure` hands back: the words of the figure, shown as plain text beneath it.

    JupyterLab drops the alternative text of image outputs, so it is said here. Plain text and not HTML, in
    which JupyterLab would take two dollar signs for mathematics.
    """

    path: str
    words: Words

    def __repr__(self) -> str:
        words = self.words
        said = (words.title, words.subtitle, words.alt, words.caption, words.source, words.notes)
        lines = [textwrap.fill(line, 100) for text in said for line in text.splitlines() if line]
        return "\n".join([*lines, f"Saved: {self.path}"])


def figures_dir(doc: str) -> Path:
    """The folder of an article's figures: `figures/` itself for what the kit comes with, else one of its own.

    ValueError if that folder is not inside `figures/`: a name with `..` in it, or a link that leads out.
    """
    if doc in ("", SEED, COLLECTION):
        return FIGURES
    folder = FIGURES / doc
    if FIGURES.resolve() not in folder.resolve().parents:
        raise ValueError(f"figures/{doc} is not inside figures/: rename the article, or take that link away.")
    return folder


def save_figure(fig: Figure, name: str, data: pd.DataFrame, words: Words) -> Description:
    """Write a figure and what it travels with into the folder of its article; its words are handed back.

    `name.png` (3840 x 2160; a half figure 1920 x 2160), `.svg` (texts as paths, for no reader's machine has
    the typeface), `.pdf` (faces embedded), `.chart.png` (the body alone, for a slide), `.csv` (the rows
    drawn, `data`), `.json` (the words). Each file is written whole or not at all, the words only when all
    others are there, and the same input gives the same bytes. ValueError, naming the figure, if its name is
    no `NN-slug`, if title, alt or source is blank, or if a text of it cannot be read as drawn; OSError,
    naming the file, if it cannot be written.
    """
    _refuse(fig, name, words)
    folder = figures_dir(words.doc)
    files = {
        **_render_png(fig, words),
        ".svg": _render_svg(fig, words),
        ".pdf": _render_pdf(fig, words),
        ".csv": write_csv(data).encode(),
        ".json": (json.dumps(asdict(words), ensure_ascii=False, indent=1) + "\n").encode(),
    }
    write_files({folder / f"{name}{ending}": content for ending, content in files.items()})
    return Description((folder / f"{name}.png").relative_to(FIGURES.parent).as_posix(), words)


def _refuse(fig: Figure, name: str, words: Words) -> None:
    if not NAME.fullmatch(name):
        raise ValueError(f"figure {name!r}: a name is two digits and a slug, such as 03-top-terms.")
    for field in ("title", "alt", "source"):
        if not getattr(words, field).strip():
            raise ValueError(f"figure {name!r}: its {field} is blank, and a figure travels with its words.")
    faults = find_faults(fig)
    if faults:
        raise ValueError(f"figure {name!r} cannot be read as drawn: {'; '.join(faults)}.")


def write_files(files: dict[Path, bytes]) -> None:
    """Write files that belong together, each whole or not at all: beside its place first, then all moved there.

    The last stands for all of them: it is taken away before another is replaced and comes back when the others
    are there, so that what is left of a run that was killed is seen to be no whole. Files that are already as they
    shall be stay. What a killed run left half written is taken away. ValueError if a file is a link, OSError if it
    cannot be written: both name it.
    """
    last = list(files)[-1]
    for path in files:
        refuse_link(path)
    _sweep({path.parent for path in files})
    if all(path.is_file() and path.read_bytes() == content for path, content in files.items()):
        return
    parts = {path.with_name(f"{path.name}.{os.getpid()}.part"): path for path in files}
    try:
        for part, path in parts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(files[path])
        if len(files) > 1:
            last.unlink(missing_ok=True)
        for part, path in parts.items():
            os.replace(part, path)
    except OSError as error:
        why = error.strerror or error
        raise OSError(f"{say(path)} cannot be written ({why}): mend that, and run it again.") from error
    finally:
        with suppress(OSError):  # that the folder cannot be written was said
            for part in parts:
                part.unlink(missing_ok=True)


def _sweep(folders: Iterable[Path]) -> None:
    """Take away what processes that are no more left half written."""
    from psutil import pid_exists  # on first use

    for folder in folders:
        for path in folder.glob("*.part"):
            owner = PART.search(path.name)
            if owner and not pid_exists(int(owner[1])):
                with suppress(OSError):  # another run took it away, or nobody may
                    path.unlink()


def write_csv(data: pd.DataFrame) -> str:
    """The rows as CSV; a text that a spreadsheet would run as a formula gets an apostrophe before it."""
    return data.map(guard).rename(columns=guard).to_csv(index=False, lineterminator="\n")


def _render_png(fig: Figure, words: Words) -> dict[str, bytes]:
    """The picture and its body alone, of one drawing."""
    before, canvas = fig.dpi, FigureCanvasAgg(fig)
    fig.set_dpi(DPI)
    canvas.draw()
    picture = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    fig.set_dpi(before)
    return {".chart.png": _encode(picture.crop(_body(fig, picture)), words), ".png": _encode(picture, words)}


def _body(fig: Figure, picture: Image.Image) -> tuple[int, int, int, int]:
    """The corners of the body in pixels; of a figure that is none of the kit's pages, of the whole of it."""
    if fig.get_label() not in WIDTHS:
        return (0, 0, *picture.size)
    box = body_box(fig.get_label())
    return tuple(round(edge * DPI / 72) for edge in (box.x, box.y, box.x + box.w, box.y + box.h))


def _encode(picture: Image.Image, words: Words) -> bytes:
    """A PNG that carries its title and description as UTF-8 (iTXt)."""
    info, out = PngInfo(), io.BytesIO()
    info.add_itxt("Title", words.title, lang="en")
    info.add_itxt("Description", words.alt, lang="en")
    picture.save(out, "png", pnginfo=info, dpi=(DPI, DPI), **FAST)
    return out.getvalue()


def _render_svg(fig: Figure, words: Words) -> bytes:
    """An SVG that a screen reader names and describes; no date and no version in it."""
    out = io.StringIO()
    fig.savefig(out, format="svg", metadata={"Title": words.title, "Date": None, "Creator": None})
    head, body = out.getvalue().split("</title>", 1)
    head = head.replace("<svg ", '<svg role="img" ', 1)
    return f"{head}</title>\n <desc>{escape(words.alt)}</desc>{body}".encode()


def _render_pdf(fig: Figure, words: Words) -> bytes:
    out, nothing = io.BytesIO(), {"Creator": None, "Producer": None, "CreationDate": None}
    fig.savefig(out, format="pdf", metadata={"Title": words.title, "Subject": words.alt, **nothing})
    return out.getvalue()
