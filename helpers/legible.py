"""The check that a figure can be read: measured on the drawn figure, in one place, for `save_figure`."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from helpers.layout import SMALLEST

SLACK = 1.5  # pixels of 96 to the inch: two boxes that share an edge do not overlap


class Spot(NamedTuple):
    """A text or a mark as drawn: its box in pixels, what it shows or is called, what it belongs to."""

    box: tuple[float, float, float, float]
    name: str
    of: str


def find_faults(fig: Figure) -> list[str]:
    """What cannot be read, a sentence each: letters without a glyph, small type, cut off, colliding texts.

    A text may stand on a mark of its own: both carry the same label (`Artist.set_label`).
    """
    texts = [text for text in _texts(fig) if text.get_text().strip()]
    faults = [fault for text in texts for fault in (_missing_glyph(text), _too_small(text)) if fault]
    if faults:
        return faults
    renderer = RendererAgg(1, 1, fig.dpi)
    spots = [Spot(_box(text, renderer), text.get_text(), text.get_label()) for text in texts]
    page = fig.bbox.extents
    marks = [mark for ax in fig.axes if ax.get_visible() for mark in _marks(ax)]
    pairs = [(spots[i].name, spots[j].name) for i, j in _overlaps(spots, spots) if i < j]
    strays = [spots[i].name for i, j in _overlaps(spots, marks) if not spots[i].of or spots[i].of != marks[j].of]
    return [
        *(f"{spot.name!r} is cut off at the edge of the page" for spot in spots if _sticks_out(spot.box, page)),
        *(f"{one!r} and {other!r} overlap" for one, other in pairs),
        *(f"{name!r} stands on a mark that it does not label" for name in dict.fromkeys(strays)),
    ]


def _texts(fig: Figure) -> list[Text]:
    """The texts that are drawn; ticks beyond the ends of an axis exist, and are not."""
    hidden = {id(text) for ax in fig.axes if ax.axison for axis in (ax.xaxis, ax.yaxis) for text in _undrawn(axis)}
    return [one for one in _walk(fig) if isinstance(one, Text) and one.get_visible() and id(one) not in hidden]


def _walk(artist: Artist) -> Iterator[Artist]:
    """An artist and all within it, but for axes that are switched off: to ask for their ticks makes them."""
    yield artist
    for child in artist.get_children():
        if child.get_visible() and not (isinstance(child, Axis) and not child.axes.axison):
            yield from _walk(child)


def _undrawn(axis: Axis) -> list[Text]:
    low, high = sorted(axis.get_view_interval())
    ticks = [*axis.get_major_ticks(), *axis.get_minor_ticks()]
    beyond = [tick for tick in ticks if not low <= tick.get_loc() <= high]
    return [label for tick in beyond for label in (tick.label1, tick.label2)]


def _missing_glyph(text: Text) -> str:
    """The first letter that no face of the typeface has."""
    weight = text.get_fontweight()
    paths = [findfont(FontProperties(family=name, weight=weight)) for name in text.get_fontfamily()]
    faces = [get_font(path) for path in paths]
    for char in text.get_text():
        if not char.isspace() and not any(face.get_char_index(ord(char)) for face in faces):
            return f"{text.get_text()!r} has a letter the typeface lacks: {char!r} (U+{ord(char):04X})"
    return ""


def _too_small(text: Text) -> str:
    size = text.get_fontsize()
    return "" if size > SMALLEST - 0.01 else f"{text.get_text()!r} is set in {size:g} pt, less than {SMALLEST}"


def _box(artist: Artist, renderer: RendererAgg | None = None) -> tuple[float, float, float, float]:
    return tuple(artist.get_window_extent(renderer).extents)


def _sticks_out(box, page) -> bool:
    outwards = (page[0] - box[0], page[1] - box[1], box[2] - page[2], box[3] - page[3])
    return max(outwards) > SLACK


def _marks(ax: Axes) -> list[Spot]:
    """Bars, dots and straight strokes of axes, grid lines included."""
    patches = [Spot(_box(patch), "", patch.get_label()) for patch in ax.patches if _is_seen(patch)]
    grid = [*ax.xaxis.get_gridlines(), *ax.yaxis.get_gridlines()] if ax.axison else []
    lines = [line for line in [*ax.lines, *grid] if line.get_visible()]
    return patches + [Spot(box, "", line.get_label()) for line in lines for box in _strokes(line)]


def _is_seen(patch: Patch) -> bool:
    return patch.get_visible() and (patch.get_facecolor()[3] > 0 or patch.get_linewidth() > 0)


def _strokes(line: Line2D) -> list[tuple[float, float, float, float]]:
    """The boxes of a line's strokes; of a line without strokes, those of its markers."""
    places = np.column_stack([line.get_xdata(), line.get_ydata()]).astype(float)
    if not len(places):
        return []
    places = line.get_transform().transform(places)
    bare = line.get_linestyle() in ("None", "", " ") or len(places) == 1
    width = line.get_markersize() if bare else line.get_linewidth()
    half = width / 2 * line.figure.dpi / 72
    starts, ends = (places, places) if bare else (places[:-1], places[1:])
    boxes = np.hstack([np.minimum(starts, ends) - half, np.maximum(starts, ends) + half])
    return [tuple(box) for box in boxes]


def _overlaps(some: list[Spot], others: list[Spot]) -> list[tuple[int, int]]:
    """The pairs, by number, whose boxes share more than an edge."""
    if not some or not others:
        return []
    a = np.array([spot.box for spot in some])[:, None, :]
    b = np.array([spot.box for spot in others])[None, :, :]
    across = np.minimum(a[..., 2], b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
    along = np.minimum(a[..., 3], b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
    return [(int(i), int(j)) for i, j in np.argwhere((across > SLACK) & (along > SLACK))]
