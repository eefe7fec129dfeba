"""Figures of money: sums with their bounds, and one sum on a card."""

from math import ceil, floor, log10
from typing import NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from helpers.captions import Words
from helpers.layout import (
    LEADING,
    SMALLEST,
    add_axes,
    chart_box,
    colours,
    measure,
    new_page,
    points,
    shift,
    wrap,
    wrap_evenly,
    write,
    write_note,
)
from helpers.marks import DOT, REACH, draw_bar, draw_dot, reach_of
from helpers.sumgroups import size_of
from helpers.sumplan import (
    FULL_MODES,
    HALF_MODES,
    HEADING,
    PAD,
    TICKS,
    Mode,
    Panel,
    Placed,
    fits_inside,
    plan_sums,
    stage_width,
)
from helpers.sumwords import OPEN_BELOW, describe_amounts, describe_card, own_sums
from helpers.wording import STAGES, say_parties, say_source, say_unit

PART = 0.6  # of the height of a bar: what is part of another sum is not as thick as a sum
SCALES = ("", "thousand", "million", "billion", "trillion")
BIGGEST, BIG, SMALL = 92, 36, 20  # points: the number of a card, at most and at least; its other lines
BETWEEN = 4  # points between two of them


class CardLines(NamedTuple):
    """One thing said under the number of a card: its lines, their size, whether they are bold."""

    lines: list[str]
    size: float
    bold: bool = False


def amounts(
    table: pd.DataFrame, words: Words | None = None, *, accent: str | None = None, size: str = "full"
) -> Figure:
    """Sums by unit and stage, their bounds drawn as `marks` says; one row of roles a sum, none added up.

    `accent` is a stage, as the table has it; without one, the first stage drawn has the accent. A sum said
    again in other money has no mark of its own. What does not fit is left out, the least of a unit first.
    """
    fig = new_page(words or describe_amounts(table), size)
    sums = own_sums(table)
    if sums.empty:
        write_note(fig, "", "0 of 0 sums shown")
        return fig
    mode, panels = plan_sums(table, chart_box(size), FULL_MODES if size == "full" else HALF_MODES)
    stages = [placed.row["stage"] for panel in panels for placed in panel.sums]
    lit = min(stages, key=list(STAGES).index) if accent is None else accent
    for panel in panels:
        _draw_panel(fig, panel, mode, lit)
    cut = ", the greatest of their units" if len(stages) < len(sums) else ""
    noun = "sum" if len(sums) == 1 else "sums"
    write_note(fig, _say_scale(panels), f"{len(stages)} of {len(sums)} {noun} shown{cut}")
    return fig


def _say_scale(panels: list[Panel]) -> str:
    if all(panel.log for panel in panels):
        return ""
    if all(not panel.heading for panel in panels):
        row = panels[0].sums[0].row
        return f"In {say_unit(row['currency'], row['per'])}; bars start at zero"
    return "Bars start at zero; each unit has its own scale"


def _draw_panel(fig: Figure, panel: Panel, mode: Mode, lit: str) -> None:
    number = len(fig.axes)
    ax = add_axes(fig, panel.box, name=f"sums {number}", left=panel.left, right=panel.right)
    flat = add_axes(fig, panel.box, name=f"words {number}")
    write(flat, panel.heading, 0, 0, HEADING, bold=True, color=colours()["quiet"])
    if panel.log:
        ax.set_xscale("log")
        draw_scale(ax, panel)
    before = None
    for order, placed in enumerate(panel.sums):
        colour = colours()["accent" if placed.row["stage"] == lit else "grey"]
        draw_mark(ax, placed, mode, colour, f"{number}-{order}", panel.log)
        bottom = placed.top + max(mode.bar, len(placed.label) * mode.label * LEADING) + 2
        _write_details(flat, placed, mode, bottom)
        if mode.beside and placed.row["stage"] != before:
            _write_stage(flat, placed, mode)
        before = placed.row["stage"]


def draw_mark(ax: Axes, placed: Placed, mode: Mode, colour: str, name: str, log: bool) -> None:
    """The mark of one sum and its label: on a bar that holds it, else to the right, else to the left."""
    row, middle = placed.row, placed.top + max(mode.bar, len(placed.label) * mode.label * LEADING) / 2
    top = middle - len(placed.label) * mode.label * LEADING / 2
    look = {"size": mode.label, "bold": True, "of": name}
    if log:
        draw_dot(ax, row, middle, colour, name)
        _write_beside_dot(ax, placed, top, look)
        return
    thick = mode.bar * (PART if row["whole"] else 1)
    draw_bar(ax, row, middle - thick / 2, thick, colour, name)
    if fits_inside(placed, points(ax, 0, size_of(row)), mode):
        paper = "white" if colour == colours()["accent"] else colours()["ink"]
        write(ax, placed.label, shift(ax, size_of(row), -PAD), top, ha="right", color=paper, **look)
    else:
        write(ax, placed.label, shift(ax, max(0, size_of(row)), reach_of(row["bound"]) + PAD), top, **look)


def _write_beside_dot(ax: Axes, placed: Placed, top: float, look: dict) -> None:
    row = placed.row
    low = size_of(row) if pd.isna(row["low"]) else row["low"]
    right = reach_of(row["bound"]) + DOT
    if points(ax, size_of(row), ax.get_xlim()[1]) >= right + placed.wide:
        write(ax, placed.label, shift(ax, size_of(row), right), top, **look)
    else:
        left = DOT + (REACH if row["bound"] in OPEN_BELOW else 0)
        write(ax, placed.label, shift(ax, low, -left), top, ha="right", **look)


def _write_details(ax: Axes, placed: Placed, mode: Mode, top: float) -> None:
    """The lines beneath a mark; the stage, where it opens the first line, is bold."""
    stage = "" if mode.beside else STAGES[placed.row["stage"]]
    first = placed.details[0].removeprefix(stage) if placed.details else ""
    write(ax, [stage], 0, top, mode.detail, bold=True)
    write(ax, [first.strip()], measure(stage, mode.detail, bold=True) + (5 if stage else 0), top, mode.detail)
    write(ax, placed.details[1:], 0, top + mode.detail * LEADING, mode.detail)


def _write_stage(ax: Axes, placed: Placed, mode: Mode) -> None:
    """The stage to the left of the first of its sums."""
    lines = wrap(STAGES[placed.row["stage"]], stage_width(mode) - 20, mode.label, bold=True)
    top = placed.top + mode.bar / 2 - len(lines) * mode.label * LEADING / 2
    write(ax, lines, -20, max(top, placed.top), mode.label, bold=True, ha="right", color=colours()["ink"])


def draw_scale(ax: Axes, panel: Panel) -> None:
    """A tick and its number in words at every decade that has room for them."""
    bottom = panel.box.h - TICKS
    decades = range(ceil(log10(panel.left)), floor(log10(panel.right)) + 1)
    ax.plot([panel.left, panel.right], [bottom, bottom], color=colours()["pale"], linewidth=1)
    end = -1.0
    for decade in decades:
        said = say_decade(decade)
        here, half = points(ax, panel.left, 10.0**decade), measure(said, SMALLEST) / 2
        ax.plot([10.0**decade] * 2, [bottom, bottom + 5], color=colours()["quiet"], linewidth=1)
        if here - half > end and here + half <= panel.box.w:
            write(ax, [said], 10.0**decade, bottom + 6, SMALLEST, ha="center", color=colours()["quiet"])
            end = here + half + 14


def say_decade(decade: int) -> str:
    """A power of ten in words.

    >>> say_decade(2), say_decade(7), say_decade(9)
    ('100', '10 million', '1 billion')
    """
    if decade < 0:
        return f"{10.0**decade:g}"
    step = min(decade // 3, len(SCALES) - 1)
    return f"{10 ** (decade - 3 * step):,} {SCALES[step]}".strip()


def number_card(
    row: pd.Series | pd.DataFrame,
    words: Words | None = None,
    *,
    accent: str | None = None,
    size: str = "half",
) -> Figure:
    """One sum in large type, its bound words above it, then its stage, parties, purpose, and who says so.

    `row` is one row of roles, or a table of one; ValueError if a table has not exactly one row. The number
    has the accent, unless `accent` names a stage that the row is not at.
    """
    if isinstance(row, pd.DataFrame):
        if len(row) != 1:
            raise ValueError(f"a number card shows one sum; the table has {len(row)} rows: choose one.")
        row = row.iloc[0]
    fig = new_page(words or describe_card(row), size)
    box = chart_box(size)
    ax = add_axes(fig, box, name="card")
    colour = colours()["accent" if accent in (None, row["stage"]) else "ink"]
    y = _write_amount(ax, row, box.w, colour)
    stage, who, what_for, says = _card_lines(row, box.w)
    if y + _height([stage, who, what_for, says]) > box.h:
        what_for = CardLines([], 0)
    for lines, type_size, bold in (stage, who, what_for, says):
        y = write(ax, lines, 0, y, type_size, bold=bold) + (BETWEEN if lines else 0)
    return fig


def _write_amount(ax: Axes, row: pd.Series, width: float, colour: str) -> float:
    """The amount as large as the page is wide, the rest of its label above and below; where it ends."""
    before, _, after = row["label"].partition(row["text"])
    y = write(ax, wrap(before, width, 28, bold=True), 0, 0, 28, bold=True, color=colour)
    size = max(BIG, min(BIGGEST, BIGGEST * width / max(measure(row["text"], BIGGEST, bold=True), 1)))
    y = write(ax, wrap(row["text"], width, size, bold=True), 0, y, size, bold=True, color=colour)
    return write(ax, wrap(after, width, 28, bold=True), 0, y, 28, bold=True, color=colour) + 6


def _card_lines(row: pd.Series, width: float) -> list[CardLines]:
    """What stands under the number: stage, parties, purpose and time, who says so."""
    aim = " · ".join(filter(None, (row["purpose"], row["period"])))
    small = [wrap_evenly(text, width, SMALL) for text in (say_parties(row), aim, say_source(row))]
    return [CardLines([STAGES[row["stage"]]], 28, True), *(CardLines(lines, SMALL) for lines in small)]


def _height(parts: list[CardLines]) -> float:
    return sum(len(part.lines) * part.size * LEADING + BETWEEN for part in parts if part.lines)
