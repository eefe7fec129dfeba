"""The chart of a matrix: a cell for each row and column that have a value, darker the greater it is."""

import pandas as pd
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from helpers.captions import Words
from helpers.layout import (
    LEADING,
    SMALLEST,
    add_axes,
    chart_box,
    colours,
    elide,
    measure,
    new_page,
    wrap,
    write,
    write_note,
)

SIZE = 16  # of labels and of the numbers in cells
TALLEST = 56  # points of a row
LEAST = 26
GAP = 2  # points between cells
DARK = 0.5  # share of the greatest from which a number is written in white


def matrix(table: pd.DataFrame, words: Words, *, size: str = "full") -> Figure:
    """A cell each row of the table: `row`, `column`, `value` (its shade, from 0), `label` (what is written in it).

    Rows and columns in the order in which the table has them, columns by name. What does not fit is left out,
    the last first, and the figure says how many of how many.
    """
    fig = new_page(words, size)
    box = chart_box(size)
    names, columns = table["row"].unique().tolist(), sorted(table["column"].unique())
    left = min(0.3 * box.w, max((measure(name, SIZE) for name in names), default=0) + 1) + 14
    widest = max((measure(label, SIZE) for label in [*table["label"], *columns]), default=0) + 10
    names = names[: int((box.h - LEAST) // LEAST)]
    columns = columns[: int((box.w - left) // widest)] if columns else []
    drawn = table[table["row"].isin(names) & table["column"].isin(columns)]
    note = f"{len(drawn):,} of {len(table):,} cells shown" if len(drawn) < len(table) else ""
    write_note(fig, words.caption, note)
    if drawn.empty:
        return fig
    ax = add_axes(fig, box, name="cells")
    tall, wide = min(TALLEST, (box.h - LEAST) / len(names)), (box.w - left) / len(columns)
    for at, column in enumerate(columns):
        write(ax, [column], left + (at + 0.5) * wide, 0, SMALLEST, ha="center", color=colours()["quiet"])
    for at, name in enumerate(names):
        line = elide(wrap(name, left - 14, SIZE), 1, left - 14, SIZE)
        write(ax, line, 0, LEAST + at * tall + (tall - SIZE * LEADING) / 2, SIZE)
    for number, cell in enumerate(drawn.itertuples()):
        x, y = left + columns.index(cell.column) * wide, LEAST + names.index(cell.row) * tall
        share, name = cell.value / drawn["value"].max(), f"cell {number}"
        shade = tuple(1 - (0.15 + 0.85 * share) * (1 - part) for part in to_rgb(colours()["accent"]))
        ax.add_patch(Rectangle((x, y), wide - GAP, tall - GAP, color=shade, linewidth=0, label=name))
        ink = "white" if share > DARK else colours()["ink"]
        top = y + (tall - GAP - SIZE * LEADING) / 2
        write(ax, [cell.label], x + (wide - GAP) / 2, top, SIZE, bold=True, ha="center", color=ink, of=name)
    return fig
