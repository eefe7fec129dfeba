"""The figure of two articles: the sums of both, one above the other where they are for the same thing."""

from typing import NamedTuple

import pandas as pd
from matplotlib.figure import Figure

from helpers.article import Article
from helpers.captions import Words, source_of
from helpers.differences import CHANGES, SIDES
from helpers.layout import LEADING, Box, add_axes, chart_box, colours, elide, measure, new_page, wrap, write, write_note
from helpers.sumcharts import draw_mark, draw_scale
from helpers.sumplan import HEADING, TICKS, Mode, Panel, Placed, is_log, scale_of
from helpers.wording import (
    STAGES,
    capitalize,
    count_of,
    join_words,
    quote,
    say_label,
    say_number,
    say_parties,
    say_unit,
)

LOOK = Mode(1, False, 19, 16, 14, 2)
ASIDE = 0.42  # of the width: what a sum is for, and from whom to whom
ROW_AIR, HEAD_AIR = 5, 2  # points
SAID = {"changed": "changed", "only here": "only in the first", "only there": "only in the second", "same": "the same"}


class Pair(NamedTuple):
    """One row of `compare_articles`: what it says to the left, its one or two marks, its height."""

    lines: list[str]
    marks: list[Placed]
    height: float


def compared(table: pd.DataFrame, words: Words | None = None, *, accent: str = "here", size: str = "full") -> Figure:
    """The rows of `compare_articles`: a mark for each article's sum, that of the side named `accent` in colour.

    A unit has a scale of its own. What does not fit is left out, the last of the table first.
    """
    words = words or describe_compared(table)
    fig, box = new_page(words, size), chart_box(size)
    fitting = next(n for n in range(len(table), -1, -1) if _height(table.head(n), box) <= box.h)
    top = box.y
    for unit in _units(table.head(fitting)):
        height = _height_of(unit, box)
        _draw_unit(fig, box._replace(y=top, h=height), unit, accent)
        top += height
    noun = "row" if len(table) == 1 else "rows"
    write_note(fig, _say_colours(table, accent), f"{fitting} of {len(table)} {noun} shown")
    return fig


def describe_compared(table: pd.DataFrame, a: Article | None = None, b: Article | None = None) -> Words:
    """Words for the figure: how many sums changed, stand in one article only, or in both; each change in words."""
    counts = table["change"].value_counts()
    found = [f"{say_number(int(counts[change]))} {SAID[change]}" for change in CHANGES if change in counts]
    title = f"{capitalize(count_of(len(table), 'sum'))}: {join_words(found)}"
    title = title if found else "Neither article quotes a sum of money"
    said = [_say_row(row) for row in table.to_dict("records")]
    first, second = (quote(one.title) if one else name for one, name in ((a, "the first"), (b, "the second")))
    credit = source_of(a) | ({"source": f"Sources: {a.credit}; {b.credit}"} if a and b else {})
    return Words(
        title,
        f"First: {first}. Second: {second}.",
        f"Chart of the sums of two articles, {first} and {second}. {title}. {' '.join(said)}".strip(),
        f"Counted: {count_of(len(table), 'row')}, a sum of one article or the same of both. No sums are added.",
        notes="\n".join([*said, "Two sums are held to be the same thing by rule: read both sentences."]),
        deck=not table.empty,
        **credit,
    )


def _say_row(row: dict) -> str:
    """One row in a sentence."""
    labels = [say_label({"label": row[f"label_{side}"], "per": row["per"]}) for side in ("here", "there")]
    who = ", ".join(filter(None, [_say_parties(row), row["purpose"]]))
    here, there = labels
    pair = f"{here} in the first, {there} in the second" if row["change"] == "changed" else here or there
    return f"{capitalize(SAID[row['change']])}: {', '.join(filter(None, [pair, who]))}."


def _say_parties(row: dict) -> str:
    return say_parties(row | {"stage": row["stage_here"] or row["stage_there"]})


def _say_colours(table: pd.DataFrame, accent: str) -> str:
    if table.empty:
        return ""
    upper, lower = ("coloured", "grey") if accent == "here" else ("grey", "coloured")
    zero = "" if any(map(_is_log, _units(table))) else "; bars start at zero"
    return f"First article {upper}, second {lower}{zero}"


def _units(table: pd.DataFrame) -> list[list[dict]]:
    """The rows of each unit, in order of the table."""
    return [group.to_dict("records") for _, group in table.groupby(["currency", "per"], sort=False)]


def _sides(row: dict) -> list[tuple[str, dict]]:
    """The sums of a row, each as a row of amounts."""
    shared = {"currency": row["currency"], "per": row["per"], "whole": None, "again": []}
    sums = ((side, shared | {name: row[f"{name}_{side}"] for name in SIDES}) for side in ("here", "there"))
    return [(side, one) for side, one in sums if one["label"]]


def _pair(row: dict, box: Box) -> Pair:
    """A row laid out: its lines, and the label of each mark."""
    width, room = box.w * ASIDE - 20, box.w * (1 - ASIDE)
    head = wrap(capitalize(SAID[row["change"]]), width, LOOK.label, bold=True)
    stages = list(dict.fromkeys(STAGES[one["stage"]] for _, one in _sides(row)))
    text = " · ".join(filter(None, [", then ".join(stages), _say_parties(row), row["purpose"]]))
    lines = head + elide(wrap(text, width, LOOK.detail), 2, width, LOOK.detail)
    marks, top = [], 0.0
    for _, one in _sides(row):
        label = elide(wrap(one["label"], room * 0.6, LOOK.label, bold=True), 1, room * 0.6, LOOK.label, bold=True)
        marks.append(Placed(one, label, [], measure(label[0], LOOK.label, bold=True), top))
        top += LOOK.label * LEADING + 3
    return Pair(lines, marks, max(top, len(lines) * LOOK.label * LEADING) + ROW_AIR)


def _is_log(unit: list[dict]) -> bool:
    """Whether the rows of a unit are drawn on a logarithmic scale."""
    return is_log([one for row in unit for _, one in _sides(row)])


def _height_of(unit: list[dict], box: Box) -> float:
    heading = HEADING * LEADING + HEAD_AIR
    return heading + sum(_pair(row, box).height for row in unit) + (TICKS if _is_log(unit) else 0)


def _height(table: pd.DataFrame, box: Box) -> float:
    return sum(_height_of(unit, box) for unit in _units(table))


def _draw_unit(fig: Figure, box: Box, unit: list[dict], accent: str) -> None:
    """The rows of one unit on one scale, under its name."""
    pairs = [_pair(row, box) for row in unit]
    left = box.w * ASIDE
    field = box._replace(x=box.x + left, w=box.w - left)
    log = _is_log(unit)
    scale = scale_of([mark for pair in pairs for mark in pair.marks], field.w, LOOK)
    number = len(fig.axes)
    ax = add_axes(fig, field, name=f"sums {number}", left=scale[0], right=scale[1])
    flat = add_axes(fig, box, name=f"words {number}")
    heading = capitalize(say_unit(unit[0]["currency"], unit[0]["per"])) + ("; each step is ten times the last" * log)
    write(flat, [heading], left, 0, HEADING, bold=True, color=colours()["quiet"])
    if log:
        ax.set_xscale("log")
        draw_scale(ax, Panel(field, [], [], *scale, log))
    top = HEADING * LEADING + HEAD_AIR
    for order, (row, pair) in enumerate(zip(unit, pairs, strict=True)):
        write(flat, pair.lines[:1], 0, top, LOOK.label, bold=True)
        write(flat, pair.lines[1:], 0, top + LOOK.label * LEADING, LOOK.detail)
        for (side, _), mark in zip(_sides(row), pair.marks, strict=True):
            colour = colours()["accent" if side == accent else "grey"]
            draw_mark(ax, mark._replace(top=mark.top + top), LOOK, colour, f"{number}-{order}-{side}", log)
        top += pair.height
