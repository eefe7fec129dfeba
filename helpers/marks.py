"""The marks of sums of money: what a bound leaves open is drawn open.

| bound | linear scale | logarithmic scale |
|---|---|---|
| exactly | a bar, closed | a dot |
| about | a hatched bar | a ring |
| at_least, over | solid to the value, then an open channel with an arrow to the right | a dot, an arrow |
| nearly, under, up_to | an edge at the value, an open channel with an arrow to the left | a dot, an arrow |
| between | a segment from low to high | two dots and a line |
"""

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from helpers.layout import points, shift
from helpers.sumwords import OPEN_ABOVE, OPEN_BELOW

REACH = 44  # points that an open end takes beyond the value; it stands for no amount
STROKE = 2.2  # points: the strokes of an open end, thinner than any bar
HEAD = 7  # points: the head of an arrow
DOT = 11  # points across


def reach_of(bound: str) -> float:
    """The points that a mark takes to the right of its value."""
    return REACH if bound in OPEN_ABOVE else 0


def is_solid(bound: str) -> bool:
    """Whether a text can stand on the mark: hatched and open ones would run through it."""
    return bound == "exactly" or bound in OPEN_ABOVE


def draw_bar(ax: Axes, row, y: float, height: float, colour: str, name: str) -> None:
    """The mark of one row of amounts on a linear scale, from `y` down; `name` goes with its label."""
    bound, value = row["bound"], row["value"]
    look = {"facecolor": colour, "edgecolor": colour, "linewidth": 0, "label": name}
    if bound == "between":
        ax.add_patch(Rectangle((row["low"], y), row["high"] - row["low"], height, **look))
    elif bound == "about":
        inside = {"facecolor": "white", "hatch": "///", "linewidth": STROKE}
        ax.add_patch(Rectangle((0, y), value, height, **(look | inside)))
    elif bound in OPEN_BELOW:
        edge = shift(ax, value, -5)
        ax.add_patch(Rectangle((edge, y), value - edge, height, **look))
        _draw_channel(ax, 0, edge, y, height, colour, name)
        _draw_arrow(ax, edge, -min(REACH, points(ax, 0, edge)) + 6, y + height / 2, colour, name)
    else:
        ax.add_patch(Rectangle((0, y), value, height, **look))
        if bound in OPEN_ABOVE:
            _draw_channel(ax, value, shift(ax, value, REACH), y, height, colour, name)
            _draw_arrow(ax, value, REACH, y + height / 2, colour, name)


def draw_dot(ax: Axes, row, y: float, colour: str, name: str) -> None:
    """The mark of one row of amounts on a logarithmic scale, around `y`."""
    look = {"color": colour, "label": name, "zorder": 3}
    if row["bound"] == "between":
        ends = [row["low"], row["high"]]
        ax.plot(ends, [y, y], linewidth=STROKE * 2, marker="o", markersize=DOT, **look)
        return
    if row["bound"] in OPEN_ABOVE or row["bound"] in OPEN_BELOW:
        _draw_arrow(ax, row["value"], REACH if row["bound"] in OPEN_ABOVE else -REACH, y, colour, name)
    fill = "white" if row["bound"] == "about" else colour
    ax.plot([row["value"]], [y], marker="o", markersize=DOT, mfc=fill, mew=STROKE, **look)


def _draw_channel(ax: Axes, left: float, right: float, y: float, height: float, colour: str, name: str) -> None:
    """Two dashed rules and no end."""
    for level in (y + STROKE / 2, y + height - STROKE / 2):
        ax.plot(
            [left, right],
            [level, level],
            color=colour,
            linewidth=STROKE,
            dashes=(2, 1.3),
            label=name,
            clip_on=False,
        )


def _draw_arrow(ax: Axes, x: float, reach: float, y: float, colour: str, name: str) -> None:
    """An arrow from beside `x`, `reach` points long; a negative reach points to the left."""
    way = 1 if reach > 0 else -1
    if abs(reach) < 3 * HEAD:
        return
    tip, tail, head = (shift(ax, x, points) for points in (reach, way * HEAD, reach - way * HEAD))
    ax.plot([tail, tip], [y, y], color=colour, linewidth=STROKE, label=name, clip_on=False)
    ax.plot([head, tip, head], [y - HEAD, y, y + HEAD], color=colour, linewidth=STROKE, label=name, clip_on=False)
