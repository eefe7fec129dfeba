"""The curve of a growing corpus as a figure of the kit: what a document costs, and how large a worker becomes."""

from math import log10
from pathlib import Path

import pandas as pd
from matplotlib.figure import Figure

from helpers import export
from helpers.captions import Words
from helpers.layout import SMALLEST, Box, add_axes, chart_box, colours, new_page, write, write_note

MEASURED = Path(__file__).parent / "measured"
NAME = "06-corpus-growth"
PANELS = {  # column -> what it is, and how it is printed
    "ms_of_work_each": ("Milliseconds of work a document", "{:.2f}"),
    "peak_mb": ("Peak memory of a worker, MB", "{:.0f}"),
}
GAP = 60  # points between the panels
TITLE_ROOM, SCALE_ROOM = 44, 24  # points above the dots for the title of a panel, beneath for the scale
LABEL_ROOM = 26  # points above a dot for its number
BENEATH = 8  # points beneath a dot for its number, where the line comes from above
SIDE = 0.25  # of a power of ten, on both sides, for the labels of the outermost dots


def save_growth(table: pd.DataFrame) -> None:
    """Draw the measured rows and write the figure, its rows and its words into `MEASURED`."""
    words = describe_growth(table)
    export.FIGURES = MEASURED
    export.save_figure(draw_growth(table, words), NAME, table, words)


def describe_growth(table: pd.DataFrame) -> Words:
    """The words of the curve: how far cost and memory are from constant."""
    cost, memory = (table[column].max() / table[column].min() for column in PANELS)
    most = f"{table['documents'].max():,}"
    rows = "; ".join(
        f"{row.documents:,}: {row.ms_of_work_each:.2f} ms and {row.peak_mb:.0f} MB" for row in table.itertuples()
    )
    return Words(
        f"Up to {most} documents, the greatest cost of one is {cost:.2f} times the least, of memory {memory:.2f} times",
        "Short invented documents, two workers; each panel from zero, the number of documents in powers of ten",
        f"Two lines over the number of documents. {rows}.",
        "A worker’s own seconds, so that a busy machine is not in them",
        "Source: python -m benchmarks.corpus",
        deck=False,
    )


def draw_growth(table: pd.DataFrame, words: Words) -> Figure:
    """A panel a measure, side by side, each a line with a dot and its number for every size."""
    fig, box = new_page(words, "full"), chart_box("full")
    width = (box.w - GAP) / 2
    for number, column in enumerate(PANELS):
        _draw_panel(fig, box._replace(x=box.x + number * (width + GAP), w=width), table, column)
    write_note(fig, words.caption, "")
    return fig


def _draw_panel(fig: Figure, box: Box, table: pd.DataFrame, column: str) -> None:
    """One measure from zero, at the foot, to its greatest value."""
    (title, form), powers = PANELS[column], [log10(size) for size in table["documents"]]
    ax = add_axes(fig, box, name=column, left=powers[0] - SIDE, right=powers[-1] + SIDE)
    foot, top = box.h - SCALE_ROOM, TITLE_ROOM + LABEL_ROOM
    heights = [foot - (foot - top) * value / table[column].max() for value in table[column]]
    write(ax, [title], powers[0] - SIDE, 0, 18, bold=True)
    ax.plot([powers[0] - SIDE, powers[-1] + SIDE], [foot, foot], color=colours()["pale"])
    ax.plot(powers, heights, color=colours()["accent"], linewidth=2, marker="o", markersize=9, label=column)
    before = [heights[0], *heights]
    for power, height, size, value in zip(powers, heights, table["documents"], table[column], strict=True):
        falls = height > before.pop(0)  # points are counted downwards
        place = height + BENEATH if falls else height - LABEL_ROOM
        write(ax, [form.format(value)], power, place, 16, ha="center", of=column)
        write(ax, [f"{size:,}"], power, foot + 4, SMALLEST, ha="center", color=colours()["quiet"])
