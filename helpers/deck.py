"""A deck of figures: reads what `save_figure` wrote, and writes a presentation beside it."""

import io
import zipfile
from collections.abc import Sequence

import pandas as pd

from helpers.article import Article, load_article
from helpers.export import write_files
from helpers.layout import SMALLEST, body_box, wrap, wrap_sentences
from helpers.page import build_page
from helpers.saved import Saved, path_in_figures, read_figures

__all__ = ["build_deck", "build_page"]

OPENING = "Its words counted, and its sums of money as it quotes them."
METHOD = (
    "Words: cut and counted as printed; stop words are left out of rankings.",
    "Sums: read by rules, with the words that bound them; a reader’s notes go first.",
    "Every word counted and every sum drawn can be traced to its characters in the text.",
)
LIMITS = (
    "What the article says is its own claim, and that of those it quotes; nothing here checks it.",
    "A count says how often, not how it is meant. One article is a small sample.",
    "No sums are added or converted: stages, currencies and bounds differ.",
)
ENDING = "Where this comes from, and what it cannot say"
WIDER = 1.12  # Arial against Source Sans, at the same size
SUBTITLE_SIZE = 16
SUBTITLE_WIDTH = body_box("full").w / WIDER
ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can hold: the same figures are the same bytes


def build_deck(names: Sequence[str], path: str, *, article: Article | None = None) -> pd.DataFrame:
    """Write a 16:9 presentation of exported figures; one row a slide: `slide, title, figure`.

    An opening slide, a slide a figure (two half figures in a row share one), and a last slide with source,
    method and limits. Titles are live text; notes hold the quoted sentences, who says so, and the caveats.
    `path`, where it is relative, is in the folder of the article's figures; `article` is the current one
    unless given. ValueError if a figure was not exported.
    """
    from helpers.master import new_deck

    article = article or load_article()
    deck = new_deck(article.title)
    _add_opening(deck, article)
    shown = [""]
    for figures in pair_halves(read_figures(names, article)):
        _add_figures(deck, figures)
        shown.append(", ".join(figure.name for figure in figures))
    _add_ending(deck, article)
    out = io.BytesIO()
    deck.save(out)
    write_files({path_in_figures(path, article): _still(out.getvalue())})
    titles = [slide.shapes.title.text for slide in deck.slides]
    return pd.DataFrame({"slide": range(1, len(titles) + 1), "title": titles, "figure": [*shown, ""]})


def pair_halves(figures: list[Saved]) -> list[tuple[Saved, ...]]:
    """The figures of each slide: one, or two half ones that follow each other."""
    slides: list[tuple[Saved, ...]] = []
    for figure in figures:
        before = slides[-1] if slides else ()
        if figure.half and len(before) == 1 and before[0].half:
            slides[-1] = (*before, figure)
        else:
            slides.append((figure,))
    return slides


def _add_opening(deck, article: Article) -> None:
    lines = [OPENING, ", ".join(filter(None, (article.publisher.removeprefix("www."), article.published)))]
    slide = _add_slide(deck, "Opening", article.title or "One article", article.credit)
    _set_lines(slide.placeholders[1], [line for line in lines if line])
    slide.notes_slide.notes_text_frame.text = "\n".join(LIMITS)


def _add_figures(deck, figures: tuple[Saved, ...]) -> None:
    """One slide: its title, how to read it, one picture or two, the source, and the notes."""
    first = figures[0].words
    layout = "Two figures" if len(figures) == 2 else "Figure and text" if figures[0].half else "Figure"
    slide = _add_slide(deck, layout, _join_titles(figures), first.source.removeprefix("Source: "))
    subtitle = slide.placeholders[13]
    if first.subtitle:
        _set_subtitle(subtitle, first.subtitle)
    else:
        subtitle._element.getparent().remove(subtitle._element)
    for number, figure in enumerate(figures, start=1):
        picture = slide.placeholders[number].insert_picture(str(figure.file(".chart.png")))
        picture._element.nvPicPr.cNvPr.set("descr", figure.words.alt)
    if layout == "Figure and text":
        _set_lines(slide.placeholders[2], [first.caption])
    slide.notes_slide.notes_text_frame.text = "\n\n".join(filter(None, map(say_notes, figures)))


def _set_subtitle(placeholder, text: str) -> None:
    """How to read the figure, in two lines of the layout's size or else in the least size."""
    from pptx.util import Pt

    lines, size = wrap_sentences(text, SUBTITLE_WIDTH, SUBTITLE_SIZE), SUBTITLE_SIZE
    if len(lines) > 2:
        lines, size = wrap_sentences(text, SUBTITLE_WIDTH, SMALLEST), SMALLEST
    placeholder.text_frame.text = "\v".join(lines)
    for run in placeholder.text_frame.paragraphs[0].runs:
        run.font.size = Pt(size)


def _join_titles(figures: tuple[Saved, ...]) -> str:
    """The title of a slide; a second title goes on in small letters, unless it begins in capitals."""
    first, *rest = (figure.words.title for figure in figures)
    return "; ".join([first, *(title[:1].lower() + title[1:] if title[1:2].islower() else title for title in rest)])


def say_notes(figure: Saved) -> str:
    """What a speaker needs at hand: the sentences quoted, who says so, what was counted, the caveats."""
    words = figure.words
    quotes = [f"The text: “{quote}”" for quote in words.quotes]
    return "\n".join(filter(None, [*quotes, words.caption, words.notes, words.source]))


def _add_ending(deck, article: Article) -> None:
    slide = _add_slide(deck, "Text", ENDING, article.credit)
    place = f" {article.url}" if article.url else ""
    parts = (("Source", (article.credit + place,)), ("Method", METHOD), ("Limits", LIMITS))
    _set_parts(slide.placeholders[1], parts)
    slide.notes_slide.notes_text_frame.text = "\n".join((article.credit + place, *METHOD, *LIMITS))


def _add_slide(deck, layout: str, title: str, source: str):
    """A slide of that layout with title, source and number; the title as large as two lines allow."""
    from pptx.oxml import parse_xml
    from pptx.util import Pt

    from helpers.master import NUMBER, SOURCE, find_layout, slot_xml

    slide = deck.slides.add_slide(find_layout(deck, layout))
    slide.shapes.title.text = title
    frame, tree = slide.shapes.title.text_frame, slide.shapes._spTree
    sizes = (40, 34, 30, 26) if layout == "Opening" else (28, 26, 24, 22, 20)
    width = slide.shapes.title.width.pt
    lines = 3 if layout == "Opening" else 2
    fitting = [size for size in sizes if len(wrap(title, width / WIDER, size, bold=True)) <= lines]
    frame.paragraphs[0].runs[0].font.size = Pt(fitting[0] if fitting else sizes[-1])
    source = "\n".join(wrap(f"Source: {source}", SOURCE.box.w / WIDER, SOURCE.size))
    for slot, text in ((SOURCE, source), (NUMBER, str(len(deck.slides)))):
        tree.append(parse_xml(slot_xml(slot, 90 + slot.number, text, placed=False)))
    return slide


def _set_lines(placeholder, lines: list[str]) -> None:
    placeholder.text_frame.text = "\n".join(lines)


def _set_parts(placeholder, parts) -> None:
    """Headings in bold, a paragraph a point beneath."""
    from pptx.util import Pt

    frame = placeholder.text_frame
    frame.text = ""
    for heading, points in parts:
        for number, text in enumerate((heading, *points)):
            paragraph = frame.paragraphs[0] if frame.text == "" else frame.add_paragraph()
            run = paragraph.add_run()
            run.text, run.font.bold = text, number == 0
            run.font.size = Pt(18 if number == 0 else 16)
            paragraph.space_before = Pt(12 if number == 0 else 3)


def _still(raw: bytes) -> bytes:
    """The same archive with one time for all its files, so that the same slides are the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            new.writestr(entry, old.read(name))
    return out.getvalue()
