"""Exported figures, read back: for the deck and the page."""

import base64
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from helpers.article import Article
from helpers.captions import Words, source_of
from helpers.dropped import refuse_link, say
from helpers.export import DPI, NAME, figures_dir
from helpers.layout import body_box


class Saved(NamedTuple):
    """One exported figure: its name, its words, its files but for their ending, whether it is a half one."""

    name: str
    words: Words
    stem: Path
    half: bool

    def file(self, ending: str) -> Path:
        """One of its files, such as `.png`."""
        return self.stem.with_name(f"{self.name}{ending}")

    def thumbnail(self) -> str:
        """The picture at a third of its size, as base64 of a PNG."""
        with Image.open(self.file(".png")) as picture:
            small = picture.reduce(3).convert("RGB").quantize(64, method=Image.Quantize.FASTOCTREE)
        out = io.BytesIO()
        small.save(out, "png")
        return base64.b64encode(out.getvalue()).decode()


def read_figures(names: Sequence[str], article: Article) -> list[Saved]:
    """The figures of that article with these names, in that order, without those kept out of the deck.

    ValueError, naming figure and folder, if one was not exported.
    """
    figures = [_read_figure(name, figures_dir(article.slug)) for name in names]
    return [figure for figure in figures if figure.words.deck]


def path_in_figures(path: str, article: Article) -> Path:
    """The path as given; a relative one in the folder of the article's figures. ValueError if it leads out of it."""
    folder = figures_dir(article.slug)
    if not Path(path).is_absolute() and folder.resolve() not in (folder / path).resolve().parents:
        raise ValueError(f"{path} leads out of {say(folder)}: give a name in it, or a whole path.")
    return folder / path


def _read_figure(name: str, folder: Path) -> Saved:
    stem = folder / name
    if not NAME.fullmatch(name):
        raise ValueError(f"figure {name!r}: a name is two digits and a slug, such as 03-top-terms.")
    for ending in (".json", ".chart.png", ".png", ".csv"):
        refuse_link(folder / f"{name}{ending}")
    try:
        fields = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        with Image.open(folder / f"{name}.chart.png") as picture:
            width = picture.width * 72 / DPI
    except FileNotFoundError as error:
        raise ValueError(f"figure {name!r} is not in {folder}: run the notebook that saves it first.") from error
    words = Words(**fields | {"quotes": tuple(fields["quotes"])})
    return Saved(name, words, stem, width <= body_box("half").w)


def list_figures(article: Article) -> list[str]:
    """The names of the figures exported of this very text, in order; those of an older text are left out.

    ValueError, naming the figure, if one is not whole: its words are the last of its files to be written.
    """
    source, folder = source_of(article)["source"], figures_dir(article.slug)
    paths = sorted(folder.glob("[0-9][0-9]-*.json"))
    torn = {path.name.removesuffix(".chart.png") for path in folder.glob("[0-9][0-9]-*.chart.png")}
    if torn := sorted(torn - {path.stem for path in paths}):
        raise ValueError(
            f"figure {torn[0]!r} in {folder} is not whole, for a run was stopped while it was saved: "
            "run the notebook that saves it again, or delete its files."
        )
    return [path.stem for path in paths if json.loads(path.read_text(encoding="utf-8"))["source"] == source]
