"""The chart of keyness: how far from the expectation, against how much evidence."""

from math import ceil, floor

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from helpers import captions
from helpers.captions import Words
from helpers.layout import (
    LEADING,
    SMALLEST,
    Box,
    add_axes,
    chart_box,
    colours,
    measure,
    new_page,
    write,
    write_note,
)

DOT = 9  # points across
SIZE = 16  # of a name
SCALE_ROOM = 24  # points beneath the dots for the scale
SIDE_ROOM = 0.14  # of the width, on both sides, for the names of the outermost dots


def keyness(
    table: pd.DataFrame, words: Words | None = None, *, accent: str | None = None, size: str = "full"
) -> Figure:
    """A dot a `term`: `log_ratio` to the right, `g2` upwards; named as far as names fit, most evidence first.

    `accent` is a term; without one, the term with most evidence has the accent.
    """
    words = words or captions.describe_keyness(table)
    fig = new_page(words, size)
    if table.empty:
        write_note(fig, words.caption, "")
        return fig
    ranked = table.sort_values(["g2", "term"], ascending=[False, True], ignore_index=True)
    ax = _add_field(fig, chart_box(size), ranked)
    lit = ranked["term"].iloc[0] if accent is None else accent
    for row in ranked[::-1].itertuples():
        colour = colours()["accent" if row.term == lit else "grey"]
        ax.plot([row.log_ratio], [row.g2], marker="o", markersize=DOT, mew=0, color=colour, label=row.term)
    named = _write_names(ax, ranked, lit)
    write_note(fig, words.caption, f"{named:,} of {len(table):,} named" if named < len(table) else "")
    return fig


def _add_field(fig: Figure, box: Box, table: pd.DataFrame) -> Axes:
    """Axes in units of the measures, evidence upwards, with a scale in words beneath."""
    low, high = min(0, table["log_ratio"].min()), max(1, table["log_ratio"].max())
    side = (high - low) * SIDE_ROOM
    field = box._replace(h=box.h - SCALE_ROOM)
    ax = add_axes(fig, field, name="dots", left=low - side, right=high + side)
    top = max(table["g2"].max(), 1)
    ax.set_ylim(-0.08 * top, 1.06 * top)
    _draw_scale(fig, box, ax)
    return ax


def _draw_scale(fig: Figure, box: Box, ax: Axes) -> None:
    """How often against the expectation, at whole powers of two, as many as have room."""
    low, high = ax.get_xlim()
    flat = add_axes(fig, box._replace(y=box.y + box.h - SCALE_ROOM, h=SCALE_ROOM), name="scale")
    flat.plot([0, box.w], [0, 0], color=colours()["pale"], linewidth=1, label="rule")
    step = next(step for step in (1, 2, 3, 4, 6, 8, 12) if (high - low) / step * 110 <= box.w)
    for power in range(ceil(low / step) * step, floor(high) + 1, step):
        x, said = (power - low) / (high - low) * box.w, say_ratio(power)
        if measure(said, SMALLEST) / 2 <= min(x, box.w - x):
            flat.plot([x, x], [0, 5], color=colours()["quiet"], linewidth=1)
            write(flat, [said], x, 6, SMALLEST, ha="center", color=colours()["quiet"])


def say_ratio(power: int) -> str:
    """How often against the expectation, for a whole binary logarithm.

    >>> say_ratio(0), say_ratio(3), say_ratio(-2)
    ('as expected', '8 times', '1/4 as often')
    """
    if power == 0:
        return "as expected"
    return f"{2**power:,} times" if power > 0 else f"1/{2**-power:,} as often"


def _write_names(ax: Axes, table: pd.DataFrame, lit: str) -> int:
    """Name the dots beside them, where no dot and no other name stands; how many were named."""
    spot = ax.get_position()
    width, height = ax.figure.get_size_inches() * 72
    box = Box(spot.x0 * width, (1 - spot.y1) * height, spot.width * width, spot.height * height)
    names = add_axes(ax.figure, box, name="names")
    places = [_place(ax, names, row) for row in table.itertuples()]
    taken = [(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2) for x, y in places]
    before = len(taken)
    for row, (x, y) in zip(table.itertuples(), places, strict=True):
        free = next((spot for spot in _spots(row.term, x, y) if _is_free(spot, taken, box)), None)
        if free:
            taken.append(free)
            write(names, [row.term], free[0], free[1], SIZE, bold=row.term == lit, of=row.term)
    return len(taken) - before


def _place(ax: Axes, names: Axes, row) -> tuple[float, float]:
    """A dot in points of the names' axes."""
    return tuple(names.transData.inverted().transform(ax.transData.transform((row.log_ratio, row.g2))))


def _spots(term: str, x: float, y: float) -> list[tuple[float, float, float, float]]:
    """Where a name may stand: right of its dot, left, above, below."""
    width, height, away = measure(term, SIZE, bold=True), SIZE * LEADING, DOT / 2 + 4
    corners = [
        (x + away, y - height / 2),
        (x - away - width, y - height / 2),
        (x - width / 2, y - away - height),
        (x - width / 2, y + away),
    ]
    return [(left, top, left + width, top + height) for left, top in corners]


def _is_free(spot, taken, box: Box) -> bool:
    if spot[0] < 0 or spot[1] < 0 or spot[2] > box.w or spot[3] > box.h:
        return False
    return not any(
        spot[0] < right and left < spot[2] and spot[1] < bottom and top < spot[3] for left, top, right, bottom in taken
    )
