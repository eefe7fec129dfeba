"""Charts made of rows with a label to the left of each: ranked bars, strips, a concordance."""

import re
from typing import NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from helpers import captions
from helpers.captions import Words
from helpers.layout import (
    LEADING,
    SMALLEST,
    Box,
    add_axes,
    chart_box,
    colours,
    elide,
    measure,
    new_page,
    shift,
    wrap,
    write,
    write_note,
)

LABEL_SHARE = 0.4  # of the width, at most, for the labels
TEXT_SIZES = (20, 18, 16, 14)  # the largest at which all rows fit; at the last, those that fit
ROW_AIR = 1.4  # height of a row of one line, in sizes: with less the rows run together
HIT_AT = 0.46  # of the width: where the middle of a hit stands
TALLEST = 46  # points: few rows are not blown up to fill the page
ENDS = 20  # points below the strips, to say which end is which
GAP = 14  # points between a label and its mark


class Rows(NamedTuple):
    """The rows that fit: the lines of each label, the top and height of each row, the size of text."""

    labels: list[list[str]]
    tops: list[float]
    heights: list[float]
    size: float

    @property
    def width(self) -> float:
        """The width of the widest label."""
        return max((measure(line, self.size) for lines in self.labels for line in lines), default=0)


def fit_rows(labels: list[str], box: Box) -> Rows:
    """Stack one row a label at the largest size at which all fit; at the least size, those that fit."""
    most = LABEL_SHARE * box.w
    for size in TEXT_SIZES:
        lines = [elide(wrap(label, most, size), 2, most, size) for label in labels]
        heights = [((max(len(row), 1) - 1) * LEADING + ROW_AIR) * size for row in lines]
        if sum(heights) <= box.h:
            break
    while sum(heights) > box.h:
        lines, heights = lines[:-1], heights[:-1]
    stretch = max(1, min(box.h / sum(heights), TALLEST / max(heights))) if heights else 1
    heights = [height * stretch for height in heights]
    return Rows(lines, [sum(heights[:i]) for i in range(len(heights))], heights, size)


def ranked_bars(
    table: pd.DataFrame, words: Words | None = None, *, accent: str | None = None, size: str = "full"
) -> Figure:
    """Bars of `count`, one a `term`, in order of the table; `accent` is a term, else the greatest have it."""
    words = words or captions.describe_ranked_bars(table)
    fig = new_page(words, size)
    box = chart_box(size)
    rows = fit_rows(table["term"].astype(str).tolist(), box)
    drawn = table.head(len(rows.tops))
    write_note(fig, words.caption, _say_cut(len(drawn), len(table)))
    _write_labels(fig, box, rows)
    if drawn.empty:
        return fig
    ax = _add_bar_axes(fig, box, rows, drawn["count"])
    chosen = drawn["term"].eq(accent) if accent else drawn["count"].eq(drawn["count"].max())
    for number, (count, lit) in enumerate(zip(drawn["count"], chosen, strict=True)):
        _draw_bar(ax, rows, number, count, colours()["accent" if lit else "grey"])
    return fig


def _say_cut(drawn: int, rows: int) -> str:
    """How many of the rows found room, where not all did."""
    return f"{drawn:,} of {rows:,} shown" if drawn < rows else ""


def _write_labels(fig: Figure, box: Box, rows: Rows) -> None:
    ax = add_axes(fig, box, name="labels")
    for lines, top, height in zip(rows.labels, rows.tops, rows.heights, strict=True):
        write(ax, lines, 0, top + (height - len(lines) * LEADING * rows.size) / 2, rows.size)


def _add_bar_axes(fig: Figure, box: Box, rows: Rows, counts: pd.Series) -> Axes:
    """Axes in units of the counts, with room for the numbers at both ends where there are negative ones."""
    left = rows.width + GAP
    low, high = min(0, counts.min()), max(0, counts.max())
    room = max((measure(f"{count:,}", rows.size, bold=True) for count in counts), default=0) + 8
    below = room if low < 0 else 0
    unit = (high - low or 1) / (box.w - left - room - below)  # of the counts, to a point
    place = Box(box.x + left, box.y, box.w - left, box.h)
    ax = add_axes(fig, place, name="bars", left=low - below * unit, right=high + room * unit)
    if low < 0:
        ax.plot([0, 0], [0, box.h], color=colours()["quiet"], linewidth=1, label="zero")
    return ax


def _draw_bar(ax: Axes, rows: Rows, number: int, count: float, colour: str) -> None:
    top, height = rows.tops[number], rows.heights[number]
    ax.add_patch(Rectangle((0, top + height * 0.14), count, height * 0.72, color=colour, linewidth=0))
    x, side = shift(ax, count, 6 if count >= 0 else -6), "left" if count >= 0 else "right"
    middle = top + height / 2 - rows.size * LEADING / 2
    write(ax, [f"{count:,}"], x, middle, rows.size, bold=True, ha=side)


def strips(table: pd.DataFrame, words: Words | None = None, *, accent: str | None = None, size: str = "full") -> Figure:
    """A strip a `term`, from the first word of the article to the last, a mark at each `position` of `of`.

    Terms come in order of the table. `accent` is a term; without one, all marks have the accent.
    """
    words = words or captions.describe_strips(table)
    fig = new_page(words, size)
    box = chart_box(size)
    box = box._replace(h=box.h - ENDS)
    terms = table["term"].unique().tolist()
    rows = fit_rows([str(term) for term in terms], box)
    shown = terms[: len(rows.tops)]
    write_note(fig, words.caption, _say_cut(len(shown), len(terms)))
    if not shown:
        return fig
    _write_labels(fig, box, rows)
    counts = table["term"].value_counts()
    room = max((measure(f"{counts[term]:,}", rows.size, bold=True) for term in shown), default=0) + GAP
    left = rows.width + GAP
    place = Box(box.x + left, box.y, box.w - left - room, box.h + ENDS)
    ax = add_axes(fig, place, name="strips", right=1)
    for number, term in enumerate(shown):
        lit = accent is None or term == accent
        _draw_strip(ax, rows, number, table[table["term"] == term], colours()["accent" if lit else "grey"])
    bottom = rows.tops[-1] + rows.heights[-1]
    write(ax, ["first word"], 0, bottom, SMALLEST, color=colours()["quiet"])
    write(ax, ["last word"], 1, bottom, SMALLEST, color=colours()["quiet"], ha="right")
    return fig


def _draw_strip(ax: Axes, rows: Rows, number: int, hits: pd.DataFrame, colour: str) -> None:
    """One term: a rule for the article, its hits at the middle of their words, and their number."""
    middle = rows.tops[number] + rows.heights[number] / 2
    reach = min(rows.heights[number] * 0.36, 14)
    ax.plot([0, 1], [middle, middle], color=colours()["pale"], linewidth=2, zorder=1)
    for x in (hits["position"] + 0.5) / hits["of"]:
        ax.plot([x, x], [middle - reach, middle + reach], color=colour, linewidth=3, zorder=2)
    top = middle - rows.size * LEADING / 2
    write(ax, [f"{len(hits):,}"], shift(ax, 1, GAP), top, rows.size, bold=True)


def concordance(
    table: pd.DataFrame, words: Words | None = None, *, accent: str | None = None, size: str = "full"
) -> Figure:
    """Lines of text aligned at the hit, in order of the table: `left`, `text` in bold, `right`.

    `accent` is a text to pick out, as printed; without one, all hits have the accent.
    """
    words = words or captions.describe_concordance(table)
    fig = new_page(words, size)
    box = chart_box(size)
    rows = fit_rows([""] * len(table), box)
    drawn = table.head(len(rows.tops))
    write_note(fig, words.caption, _say_cut(len(drawn), len(table)))
    ax = add_axes(fig, box, name="lines")
    longest = int(max(table["left"].str.len().max(), table["right"].str.len().max())) if len(table) else 0
    for number, row in enumerate(drawn.itertuples()):
        lit = accent is None or row.text == accent
        _write_hit(ax, rows, number, whole_words(row, longest), colours()["accent" if lit else "ink"])
    return fig


def whole_words(row, longest: int) -> tuple[str, str, str]:
    """Left, hit and right of a line; a side as long as the longest was cut, maybe within a word."""
    left, right = row.left, row.right
    if len(left) == longest:
        left = left[left.find(" ") + 1 :]
    if len(right) == longest:
        right = right[: right.rfind(" ")] if " " in right else right
    return tuple(re.sub(r"\s+", " ", part) for part in (left, row.text, right))


def _write_hit(ax: Axes, rows: Rows, number: int, parts: tuple[str, str, str], colour: str) -> None:
    """One line of the concordance; what stands around the hit is cut, at a word, to the width of the page."""
    top, size, width = rows.tops[number], rows.size, ax.get_xlim()[1]
    left, text, right = parts
    hit = measure(text, size, bold=True)
    start = HIT_AT * width - hit / 2
    before = start - measure(" ", size) * left.endswith(" ")
    after = start + hit + measure(" ", size) * right.startswith(" ")
    write(ax, [_cut(left, before, size, keep=-1)], before, top, size, ha="right")
    write(ax, [text], start, top, size, bold=True, color=colour)
    write(ax, [_cut(right, width - after, size, keep=0)], after, top, size)


def _cut(text: str, width: float, size: float, *, keep: int) -> str:
    """As many whole words as fit, from the end (`keep` = -1) or from the start (0)."""
    words = text.split()
    while words and measure(" ".join(words), size) > width:
        words.pop(0 if keep else -1)
    return " ".join(words)
