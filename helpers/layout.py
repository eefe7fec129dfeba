"""The page a figure stands on: its regions, the measuring of text, and the check that nothing collides.

All lengths are points, 72 to the inch; y runs downwards from the top of a region, as lines of text do.
"""

import re
from functools import cache
from typing import NamedTuple

import matplotlib.pyplot as plt
from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from helpers.unseen import drawable

SMALLEST = 14  # points, at the size of the slide: the last row of a room still reads it
LEADING = 1.22  # line to line, in sizes: what Source Sans needs for Cyrillic capitals with marks
BASELINE = 0.93  # top of a line to its baseline, in sizes

WIDTHS = {"full": 960, "half": 480}  # a slide of 13.333 x 7.5 inches, and half of one
HEIGHT = 540
MARGINS = {"full": 48, "half": 36}  # two half bodies side by side keep to the margins of a full page
BODY_TOP, BODY_BOTTOM = 144, 474  # the same on every page, so that the deck can cut it out
HEADER_TOP, FOOT_TOP = 28, 486
NOTE = 26  # the last line of the body, with the air above it: units to the left, "n of n" to the right
TITLE_SIZES = {"full": (32, 28, 26, 24), "half": (26, 24, 22, 20)}
SUBTITLE_SIZES = {"full": (18, 16), "half": (16, 14)}


class Box(NamedTuple):
    """A rectangle on the page: left and top corner, width, height."""

    x: float
    y: float
    w: float
    h: float


def body_box(size: str) -> Box:
    """The region of the chart itself; ValueError if `size` is neither `full` nor `half`."""
    if size not in WIDTHS:
        raise ValueError(f"size {size!r}: a figure is 'full' or 'half' of a slide.")
    margin = MARGINS[size]
    return Box(margin, BODY_TOP, WIDTHS[size] - 2 * margin, BODY_BOTTOM - BODY_TOP)


def chart_box(size: str) -> Box:
    """The body without its last line, which is for the note."""
    return body_box(size)._replace(h=BODY_BOTTOM - BODY_TOP - NOTE)


def colours() -> dict[str, str]:
    """What each colour of the style is for: ink, quiet (second text), accent, grey (marks), pale (rules)."""
    accent, grey, pale = (entry["color"] for entry in list(rcParams["axes.prop_cycle"])[:3])
    ink, quiet = rcParams["text.color"], rcParams["axes.labelcolor"]
    return {"ink": ink, "quiet": quiet, "accent": accent, "grey": grey, "pale": pale}


def measure(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line of text."""
    words = drawable(text).split(" ")
    return size * (sum(_word_width(word, bold) for word in words) + (len(words) - 1) * _word_width(" ", bold))


@cache  # a constant of the typeface, asked for a hundred times a figure and slow to find
def _word_width(word: str, bold: bool) -> float:
    """The width of a word at a size of one point; without hinting, widths grow as sizes do."""
    font = FontProperties(size=100, weight="bold" if bold else "normal")
    return RendererAgg(1, 1, 72).get_text_width_height_descent(word, font, ismath=False)[0] / 100


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The text in as few lines no wider than `width` as it takes; a word wider than that is broken."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if measure(longer, size, bold=bold) <= width:
            line = longer
            continue
        lines += [line] if line else []
        *pieces, line = _break(word, width, size, bold)
        lines += pieces
    return [*lines, line] if line else lines


def wrap_evenly(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """As `wrap`, and no line much shorter than the others: no word is left alone on the last."""
    lines = best = wrap(text, width, size, bold=bold)
    while 1 < len(lines) == len(best):
        best, width = lines, 0.95 * width
        lines = wrap(text, width, size, bold=bold)
    return best


def wrap_sentences(text: str, width: float, size: float) -> list[str]:
    """As `wrap_evenly`, but a line a sentence where that takes no more lines."""
    even = wrap_evenly(text, width, size)
    apart = [line for sentence in re.split(r"(?<=\.) ", text) for line in wrap_evenly(sentence, width, size)]
    return apart if len(apart) <= len(even) else even


def _break(word: str, width: float, size: float, bold: bool) -> list[str]:
    """A word in pieces no wider than `width`."""
    pieces = [""]
    for char in word:
        if pieces[-1] and measure(pieces[-1] + char, size, bold=bold) > width:
            pieces.append("")
        pieces[-1] += char
    return pieces


def elide(lines: list[str], most: int, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The first `most` lines, the last of them ended with an ellipsis where lines were left out."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and measure(f"{last}…", size, bold=bold) > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"]


def new_page(words, size: str) -> Figure:
    """A page with title, subtitle and source, and room for the chart in `body_box(size)`.

    The figure is closed: nothing shows it but the cell that returns it.
    """
    body = body_box(size)
    # through pyplot and not Figure(): only so does a notebook learn to show figures as pictures
    fig = plt.figure(figsize=(WIDTHS[size] / 72, HEIGHT / 72))
    plt.close(fig)
    fig.set_label(size)
    page = add_axes(fig, Box(body.x, 0, body.w, HEIGHT), name="page")
    _write_header(page, words, size, body.w)
    lines = _fit_source(words.source, body.w)
    write(page, lines, 0, FOOT_TOP, SMALLEST, color=colours()["quiet"])
    return fig


def write_note(fig: Figure, left: str, right: str) -> None:
    """The last line of the body: what the scale is, where there is room to say it, and how many are shown."""
    body = body_box(fig.get_label())
    if measure(left, SMALLEST) + measure(right, SMALLEST) + (2 * SMALLEST if right else 0) > body.w:
        left = ""
    ax = add_axes(fig, Box(body.x, BODY_BOTTOM - SMALLEST * LEADING, body.w, SMALLEST * LEADING), name="note")
    write(ax, [right], body.w, 0, SMALLEST, color=colours()["quiet"], ha="right")
    write(ax, [left], 0, 0, SMALLEST, color=colours()["quiet"])


def shift(ax: Axes, x: float, points: float) -> float:
    """The x that stands `points` to the right of `x`, on a linear scale as on a logarithmic one."""
    across, up = ax.transData.transform((x, 0))
    return ax.transData.inverted().transform((across + points * ax.figure.dpi / 72, up))[0]


def points(ax: Axes, left: float, right: float) -> float:
    """The points from one x to another."""
    pixels = ax.transData.transform((right, 0)) - ax.transData.transform((left, 0))
    return float(pixels[0]) * 72 / ax.figure.dpi


def add_axes(fig: Figure, box: Box, *, name: str, left: float = 0, right: float | None = None) -> Axes:
    """Empty axes in a box of the page: x from `left` to `right` (else points), y in points from the top."""
    width, height = fig.get_size_inches() * 72
    ax = fig.add_axes((box.x / width, 1 - (box.y + box.h) / height, box.w / width, box.h / height), label=name)
    ax.set(xlim=(left, box.w if right is None else right), ylim=(box.h, 0))
    ax.set_axis_off()
    return ax


def write(ax: Axes, lines: list[str], x: float, top: float, size: float, *, bold=False, of="", **look) -> float:
    """Write lines from `top` down and return where they end; `of` names the mark that they label."""
    for number, line in enumerate(lines):
        text = ax.text(x, top + (BASELINE + number * LEADING) * size, drawable(line), fontsize=size, **look)
        text.set(fontweight="bold" if bold else "normal", label=of, va="baseline")
    return top + len(lines) * LEADING * size


def _write_header(page: Axes, words, size: str, width: float) -> None:
    """Title and subtitle at the largest sizes that fit; a subtitle that never fits stays in the words."""
    room = BODY_TOP - HEADER_TOP - 4
    for title_size in TITLE_SIZES[size]:
        title = wrap_evenly(words.title, width, title_size, bold=True)
        for subtitle_size in SUBTITLE_SIZES[size]:
            subtitle = wrap_sentences(words.subtitle, width, subtitle_size)
            if (len(title) * title_size + len(subtitle) * subtitle_size) * LEADING <= room:
                end = write(page, title, 0, HEADER_TOP, title_size, bold=True)
                write(page, subtitle, 0, end + 2, subtitle_size, color=colours()["quiet"])
                return
    most = int(room // (title_size * LEADING))
    write(page, elide(title, most, width, title_size, bold=True), 0, HEADER_TOP, title_size, bold=True)


def _fit_source(source: str, width: float, most: int = 2) -> list[str]:
    """The source in two lines; what is too long loses its middle, for the hash stands at its end."""
    lines, cut = wrap(source, width, SMALLEST), 0
    while len(lines) > most:
        cut += 4
        half = (len(source) - cut) // 2
        lines = wrap(f"{source[:half].rstrip()}…{source[-half:].lstrip()}", width, SMALLEST)
    return lines
