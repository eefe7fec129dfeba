"""Where each sum stands on its page: which rows fit, in what columns, on what scale."""

from itertools import accumulate
from math import log10
from typing import NamedTuple

import pandas as pd

from helpers.layout import LEADING, Box, elide, measure, wrap
from helpers.marks import DOT, REACH, is_solid, reach_of
from helpers.sumgroups import group_by_unit, size_of
from helpers.wording import STAGES, say_parties, say_source, say_unit

GUTTER = 32  # points between two columns
HEADING = 16  # size of the line that names a unit
TICKS = 26  # points below a logarithmic scale
LOG_FROM = 100  # two orders of magnitude: on a linear scale the least bar would be a hair
BOLD_ROOM = 0.97  # of the width: the stage, which opens the details, is measured as plain and set in bold
PAD = 8  # points between a mark and its label
OPEN_ROOM = REACH + DOT  # points that a dot with an arrow takes to either side of its value
MOST_UNITS = 7  # where not all sums fit: a currency with one sum gives way to one with many
AIRS = (34, 28, 22, 18, 14, 10, 6)  # points between two rows: as much as fits


class Mode(NamedTuple):
    """One way to set the rows: columns, stage beside the bar or before the details, sizes in points."""

    columns: int
    beside: bool
    bar: float
    label: float
    detail: float
    lines: int
    air: float = AIRS[-1]


FULL_MODES = (
    Mode(1, True, 64, 26, 18, 2),
    Mode(1, True, 48, 22, 18, 2),
    Mode(1, True, 32, 18, 16, 2),
    Mode(1, True, 24, 16, 14, 1),
    Mode(2, False, 24, 16, 14, 2),
    Mode(2, False, 17, 14, 14, 2),
    Mode(2, False, 17, 14, 14, 1),
)
HALF_MODES = tuple(mode._replace(columns=1, beside=False) for mode in FULL_MODES[1:])


class Placed(NamedTuple):
    """One sum: its row, the lines of its label and details, the label's width, its top within its panel."""

    row: dict
    label: list[str]
    details: list[str]
    wide: float
    top: float = 0


class Panel(NamedTuple):
    """Sums of one unit that stand below each other on one scale."""

    box: Box
    heading: list[str]
    sums: list[Placed]
    left: float
    right: float
    log: bool


def plan_sums(table: pd.DataFrame, box: Box, modes: tuple[Mode, ...]) -> tuple[Mode, list[Panel]]:
    """The first mode in which all sums fit; where none does, the units with most sums, less their least ones."""
    groups = group_by_unit(table)
    for mode in modes:
        placed = [[_place(row, _room_across(box, mode), mode) for row in group] for group in groups]
        for airy in (mode._replace(air=air) for air in AIRS):
            panels = _flow(placed, box, airy)
            if panels is not None:
                return airy, panels
    placed = [_greatest(group, box, mode) for group in placed[:MOST_UNITS]]
    while panels is None:
        longest = max(placed, key=len)
        longest.pop(min(range(len(longest)), key=lambda i: size_of(longest[i].row)))
        panels = _flow([group for group in placed if group], box, mode)
    return mode, panels


def _greatest(group: list[Placed], box: Box, mode: Mode) -> list[Placed]:
    """The greatest sums of a unit, in their order: as many as a page holds if each is as low as the lowest."""
    most = mode.columns * int(box.h / min(_height(placed, mode) for placed in group) + 1)
    kept = sorted(range(len(group)), key=lambda i: (-size_of(group[i].row), -i))[:most]
    return [group[i] for i in sorted(kept)]


def _room_across(box: Box, mode: Mode) -> float:
    """The width of a column, without the stages where these stand beside the bars."""
    width = (box.w - GUTTER * (mode.columns - 1)) / mode.columns
    return width - stage_width(mode) if mode.beside else width


def _flow(groups: list[list[Placed]], box: Box, mode: Mode) -> list[Panel] | None:
    """Panels from top to bottom, column by column; None where the page is too small."""
    width, column, y, panels = _room_across(box, mode), 0, 0.0, []
    left = stage_width(mode) if mode.beside else 0
    for rest in groups:
        rows = [placed.row for placed in rest]
        log, scale = is_log(rows), scale_of(rest, width, mode)
        heading = wrap(_head(rows), width, HEADING, bold=True) if log or len(groups) > 1 else []
        fixed = _head_room(heading) + (TICKS if log else 0)
        while rest:
            fitting = _fitting(rest, box.h - y - fixed, mode)
            if fitting:
                height = fixed + sum(_height(placed, mode) for placed in rest[:fitting])
                place = Box(box.x + column * (width + left + GUTTER) + left, box.y + y, width, height)
                panels.append(_panel(place, heading, rest[:fitting], scale, log, mode))
                y, rest = y + height, rest[fitting:]
            elif y == 0:
                return None
            if rest:
                column, y = column + 1, 0.0
                if column == mode.columns:
                    return None
    return panels


def _fitting(rest: list[Placed], room: float, mode: Mode) -> int:
    """How many of the sums, from the first on, fit into so many points."""
    return sum(height - mode.air <= room for height in accumulate(_height(placed, mode) for placed in rest))


def _panel(box: Box, heading: list[str], placed: list[Placed], scale, log: bool, mode: Mode) -> Panel:
    top, sums = _head_room(heading), []
    for one in placed:
        sums.append(one._replace(top=top))
        top += _height(one, mode)
    return Panel(box, heading, sums, *scale, log)


def _head_room(heading: list[str]) -> float:
    """The height of a heading, with a little air beneath it."""
    return len(heading) * HEADING * LEADING + (3 if heading else 0)


def _place(row: dict, width: float, mode: Mode) -> Placed:
    label = wrap(row["label"], width * 0.6, mode.label, bold=True)
    wide = max(measure(line, mode.label, bold=True) for line in label)
    return Placed(row, label, detail_lines(row, width, mode), wide)


def _height(placed: Placed, mode: Mode) -> float:
    mark = max(mode.bar, len(placed.label) * mode.label * LEADING)
    return mark + 2 + len(placed.details) * mode.detail * LEADING + mode.air


def detail_lines(row: dict, width: float, mode: Mode) -> list[str]:
    """Who to whom, who says so, what for, when: as many as fit; the speaker is the last to go."""
    stage = "" if mode.beside else STAGES[row["stage"]]
    part = f"part of {row['whole']['label']}" if row["whole"] else ""
    must = [" · ".join(filter(None, [stage, part])), say_parties(row)]
    says = say_source(row) if row["said_by"] or (mode.beside and mode.lines > 1) else ""
    may = [row["purpose"], row["period"], f"also given as {', '.join(row['again'])}" if row["again"] else ""]
    may = [part for part in may if part]
    for kept in range(len(may), -1, -1):
        what = " · ".join(filter(None, [*must, *may[:kept]]))
        apart = wrap(what, width * BOLD_ROOM, mode.detail) + wrap(says, width, mode.detail)
        together = wrap(" · ".join(filter(None, [what, says])), width * BOLD_ROOM, mode.detail)
        lines = together if len(together) < len(apart) else apart
        if len(lines) <= mode.lines:
            return lines
    short = elide(wrap(what, width * BOLD_ROOM, mode.detail), 1, width, mode.detail)
    return short + wrap(says, width, mode.detail)


def stage_width(mode: Mode) -> float:
    """The column that names the stages."""
    return max(measure(words, mode.label, bold=True) for words in STAGES.values() if words != STAGES[""]) + 24


def is_log(group: list[dict]) -> bool:
    """Whether the sums of a unit span more than two orders of magnitude, all above zero."""
    ends = _ends(group)
    return min(ends) > 0 and max(ends) / min(ends) > LOG_FROM


def _ends(group: list[dict]) -> list[float]:
    ends = (float(row[end]) for row in group for end in ("low", "high", "value"))
    return [end for end in ends if end == end]


def _head(group: list[dict]) -> str:
    unit = say_unit(group[0]["currency"], group[0]["per"])
    unit = unit[:1].upper() + unit[1:]
    return f"{unit}; each step is ten times the last" if is_log(group) else unit


def scale_of(group: list[Placed], width: float, mode: Mode) -> tuple[float, float]:
    """The ends of the x axis: every mark and the label beside it stay on the page."""
    ends = _ends([placed.row for placed in group])
    if is_log([placed.row for placed in group]):
        first, last = log10(min(ends)), log10(max(ends))
        room = (last - first) * OPEN_ROOM / (width - 2 * OPEN_ROOM)  # for an arrow on either side
        return 10.0 ** (first - room), 10.0 ** (last + room)
    low = min(0.0, *ends)
    span = max(0.0, *ends) - low or 1.0
    per_unit, before = width / span, None
    while per_unit != before:  # a label that no longer fits its bar goes beside it, and takes room
        before = per_unit
        lengths = [size_of(placed.row) - low or span for placed in group]
        rooms = [_room(placed, width, per_unit, mode) for placed in group]
        per_unit = min(per_unit, *(room / length for room, length in zip(rooms, lengths, strict=True)))
    return low, low + width / per_unit


def _room(placed: Placed, width: float, per_unit: float, mode: Mode) -> float:
    """The points a bar may take when its label stands in it or beside it."""
    inside = fits_inside(placed, size_of(placed.row) * per_unit, mode)
    return max(1.0, width - reach_of(placed.row["bound"]) - (0 if inside else placed.wide + PAD))


def fits_inside(placed: Placed, bar: float, mode: Mode) -> bool:
    """Whether the label of a sum can stand on its bar: solid, of that length, and thick enough."""
    return is_solid(placed.row["bound"]) and mode.bar >= mode.label * 1.5 and placed.wide + 2 * PAD <= bar
