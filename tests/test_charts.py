"""What the figures draw, measured on the drawn figure."""

import itertools
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib import rcParams
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.testing.compare import compare_images
from matplotlib.text import Text

from helpers import charts
from helpers.captions import Words
from helpers.layout import colours, measure, wrap, wrap_evenly
from helpers.legible import find_faults
from helpers.sumgroups import size_of
from tests.samples import (
    ASKED,
    BOUNDS,
    GIVEN,
    SEED_SUMS,
    cells,
    hits,
    keywords,
    lines,
    many_sums,
    pairs,
    roles,
    sum_row,
    terms,
)

BASELINE = Path(__file__).parent / "baseline"
TOLERANCE = 4.0  # of 255, root mean square: what another release of the font rasteriser changes at the edges
LONG = "intergovernmental-disaster-response-coordination and its resilience programme"

KINDS = {
    charts.ranked_bars: terms,
    charts.strips: hits,
    charts.keyness: keywords,
    charts.concordance: lines,
    charts.amounts: many_sums,
    charts.compared: pairs,
}
PICTURES = {
    "ranked-bars": lambda: charts.ranked_bars(terms(8)),
    "strips": lambda: charts.strips(hits(5)),
    "keyness": lambda: charts.keyness(keywords(12)),
    "concordance": lambda: charts.concordance(lines(6)),
    "amounts": lambda: charts.amounts(SEED_SUMS),
    "amounts-of-all-bounds": lambda: charts.amounts(many_sums(8, "USD", 0)),
    "amounts-on-a-log-scale": lambda: charts.amounts(many_sums(6, "EUR", 14)),
    "compared": lambda: charts.compared(pairs(4)),
    "matrix": lambda: charts.matrix(cells(3, 4), Words("A matrix", source="Source: invented", caption="Counted.")),
    "number-card": lambda: charts.number_card(SEED_SUMS.head(1)),
}


@pytest.fixture(scope="module", autouse=True)
def style():
    charts.use_style()


def said(fig: Figure) -> list[str]:
    """The texts of a figure that are not empty."""
    return [text.get_text() for text in fig.findobj(Text) if text.get_text()]


def all_said(fig: Figure) -> str:
    return " ".join(said(fig))


def axes_named(fig: Figure, name: str) -> list:
    return [ax for ax in fig.axes if ax.get_label().startswith(name)]


def bars(fig: Figure, name: str = "sums") -> list[Rectangle]:
    return [bar for ax in axes_named(fig, name) for bar in ax.patches]


@pytest.mark.parametrize(
    ("n", "size"),
    [(0, "full"), (0, "half"), (1, "full"), (2, "half"), (15, "full"), (15, "half"), (200, "full")],
)
@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.__name__)
def test_every_kind_can_be_read_at_every_length(chart, n, size):
    fig = chart(KINDS[chart](n), size=size)
    assert find_faults(fig) == []
    assert tuple(fig.get_size_inches()) == pytest.approx((960 / 72 if size == "full" else 480 / 72, 7.5))


@pytest.mark.parametrize("size", ["full", "half"])
@pytest.mark.parametrize(
    "names",
    [LONG, "x" * 90, "Україна їжа ґрунт єдність", "a", f"{LONG} {LONG} {LONG}"],
    ids=["long", "unbroken", "cyrillic", "short", "longest"],
)
@pytest.mark.parametrize("chart", [charts.ranked_bars, charts.strips, charts.keyness], ids=lambda c: c.__name__)
def test_any_term_can_be_read(chart, names, size):
    table = KINDS[chart](5).replace({"term": {"aid": names, "budget": f"{names} 2"}})
    assert find_faults(chart(table, size=size)) == []


@pytest.mark.parametrize("counts", [[5, 3, 1], [2, 2, 2], [4, 0, -3], [-1, -2, -9], [0, 0, 0], [12345, 7, 1]])
def test_bars_end_at_their_counts(counts):
    fig = charts.ranked_bars(pd.DataFrame({"term": ["a", "b", "c"], "count": counts}))
    drawn = bars(fig, "bars")
    assert [bar.get_width() for bar in drawn] == counts
    assert {bar.get_x() for bar in drawn} == {0}
    assert {f"{count:,}" for count in counts} <= set(said(fig))
    assert find_faults(fig) == []


def test_bars_are_lit_by_term_or_by_greatest_count():
    def lit(**options):
        fig = charts.ranked_bars(pd.DataFrame({"term": ["a", "b", "c"], "count": [3, 3, 1]}), **options)
        return [np.allclose(bar.get_facecolor()[:3], to_rgb(colours()["accent"])) for bar in bars(fig, "bars")]

    assert lit() == [True, True, False]
    assert lit(accent="c") == [False, False, True]


def test_strips_mark_each_hit_at_the_middle_of_its_word():
    table = pd.DataFrame({"term": ["a", "a", "b"], "position": [0, 99, 49], "of": 100})
    (ax,) = axes_named(charts.strips(table), "strips")
    upright = [line.get_xdata()[0] for line in ax.lines if line.get_xdata()[0] == line.get_xdata()[1]]
    assert upright == pytest.approx([0.005, 0.995, 0.495])


def test_keyness_dots_stand_at_their_measures():
    table = keywords(9)
    (ax,) = axes_named(charts.keyness(table), "dots")
    dots = {(line.get_label(), line.get_xdata()[0], line.get_ydata()[0]) for line in ax.lines}
    assert dots == set(zip(table["term"], table["log_ratio"], table["g2"], strict=True))


def test_concordance_aligns_its_hits():
    table = lines(3)
    table.loc[1, "left"] = "the "
    (ax,) = axes_named(charts.concordance(table), "lines")
    starts = [text.get_position()[0] for text in ax.texts if text.get_text() == "NATO"]
    assert len(starts) == 3 and len(set(starts)) == 1


# bound, where the solid mark begins and ends for a value of 10, whether strokes go on to the right or left
DRAWN = [
    ("exactly", 0, 10, ""),
    ("about", 0, 10, ""),
    ("at_least", 0, 10, "right"),
    ("over", 0, 10, "right"),
    ("nearly", None, 10, "left"),
    ("under", None, 10, "left"),
    ("up_to", None, 10, "left"),
    ("between", 10, 15, ""),
]


@pytest.mark.parametrize(("bound", "left", "right", "open_to"), DRAWN)
def test_bounds_are_drawn_as_they_are(bound, left, right, open_to):
    fig = charts.amounts(roles(sum_row("$10", 10.0, bound), sum_row("$20", 20.0, start=9)))
    (ax,) = axes_named(fig, "sums")
    name = next(bar.get_label() for bar in ax.patches if bar.get_x() + bar.get_width() == pytest.approx(right))
    (bar,) = [bar for bar in ax.patches if bar.get_label() == name]
    strokes = [x for line in ax.lines if line.get_label() == name for x in line.get_xdata()]
    if left is not None:
        assert bar.get_x() == pytest.approx(left)
    assert bool(bar.get_hatch()) == (bound == "about")
    assert (max(strokes, default=0) > right) == (open_to == "right")
    assert (min(strokes, default=right) < right - 1) == (open_to == "left")
    if open_to == "left":  # an edge, not a mass: no more of the sum is known than where it ends
        assert bar.get_width() < 0.1 * right


@pytest.mark.parametrize("bound", ["at_least", "over"])
def test_a_label_beside_a_bar_stands_clear_of_its_arrow(bound):
    fig = charts.amounts(roles(sum_row("$1", 1.0, bound), sum_row("$90", 90.0, start=9)))
    (ax,) = axes_named(fig, "sums")
    (label,) = [text for text in ax.texts if text.get_text().endswith("$1")]
    arrow = max(x for line in ax.lines if line.get_label() == label.get_label() for x in line.get_xdata())
    assert label.get_position()[0] > arrow


def test_without_sums_the_figure_says_that_there_are_none():
    assert "0 of 0 sums shown" in all_said(charts.amounts(SEED_SUMS.head(0)))


def test_a_range_is_scaled_by_its_upper_end():
    (ax,) = axes_named(charts.amounts(roles(sum_row("$10 to $15", 10.0, "between"))), "sums")
    assert size_of(roles(sum_row("$10 to $15", 10.0, "between")).iloc[0]) == 15 <= ax.get_xlim()[1]


def test_no_open_end_looks_like_another():
    """Every two bounds that say different things differ in more than colour."""
    looks = {}
    for bound in BOUNDS:
        (ax,) = axes_named(charts.amounts(roles(sum_row("$10", 10.0, bound))), "sums")
        wide = [round(line.get_xdata()[-1] / 10 - 1, 1) for line in ax.lines]
        looks[bound] = ([(bar.get_x() > 0, bar.get_hatch()) for bar in ax.patches], wide)
    alike = [{a, b} for a, b in itertools.combinations(looks, 2) if looks[a] == looks[b]]
    meant = [{"at_least", "over"}, {"nearly", "under"}, {"nearly", "up_to"}, {"under", "up_to"}]
    assert all(pair in meant for pair in alike) and len(alike) == 4


def test_seed_keeps_bound_words_speakers_and_both_dollar_signs():
    text = all_said(charts.amounts(SEED_SUMS))
    for part in ("no less than $38 billion", "over $15 billion", "asked for", "given", "2 of 2 sums shown"):
        assert part in text
    assert "according to Ukrainian President Volodymyr Zelensky" in text
    assert "from the United States to Ukraine" in text
    assert not any(text.get_parse_math() for text in charts.amounts(SEED_SUMS).findobj(Text))


def test_what_is_drawn_keeps_its_label_and_its_speaker():
    fig = charts.amounts(many_sums(12, "USD EUR GBP"))
    text = all_said(fig)
    shown = [label for label in many_sums(12, "USD EUR GBP")["label"] if label in text]
    assert f"{len(shown)} of 12 sums shown" in text
    assert len(shown) >= 10


def test_two_currencies_never_share_an_axis():
    table = roles(sum_row("$10", 10.0), sum_row("€10", 10.0, start=9, currency="EUR"))
    assert [len(ax.patches) for ax in axes_named(charts.amounts(table), "sums")] == [1, 1]


def test_a_rate_stands_apart_from_totals():
    fig = charts.amounts(roles(sum_row("$10", 10.0), sum_row("$2", 2.0, start=9, per="month")))
    assert [len(ax.patches) for ax in axes_named(fig, "sums")] == [1, 1]
    assert "US dollars per month" in said(fig)


def test_a_restatement_has_no_mark_of_its_own():
    again = sum_row("$66 billion", 66e9, start=20, same_as=0)
    fig = charts.amounts(roles(sum_row("€60 billion", 60e9, currency="EUR"), again))
    assert len(bars(fig)) == 1
    assert "also given as $66 billion" in all_said(fig) and "1 of 1 sum shown" in all_said(fig)


def test_a_part_is_thinner_than_a_sum_and_names_it():
    fig = charts.amounts(roles(sum_row("$10", 10.0), sum_row("$3", 3.0, start=9, part_of=0)))
    whole, part = sorted(bars(fig), key=lambda bar: -bar.get_width())
    assert part.get_height() < 0.7 * whole.get_height()
    assert "part of $10" in all_said(fig)


@pytest.mark.parametrize(("least", "scale"), [(1e9, "linear"), (1e8, "linear"), (9.9e7, "log"), (1e3, "log")])
def test_scale_is_logarithmic_beyond_two_orders_of_magnitude(least, scale):
    fig = charts.amounts(roles(sum_row("$10bn", 1e10), sum_row("$x", least, start=9)))
    (ax,) = axes_named(fig, "sums")
    assert ax.get_xscale() == scale
    assert ("each step is ten times the last" in all_said(fig)) == (scale == "log")
    if scale == "log":
        dots = [line.get_xdata()[0] for line in ax.lines if line.get_marker() == "o"]
        assert sorted(dots) == [least, 1e10]


def test_a_card_shows_one_sum_in_large_type():
    fig = charts.number_card(SEED_SUMS.iloc[0])
    assert {"no less than", "$38 billion", "asked for"} <= set(said(fig))
    assert max(fig.findobj(Text), key=lambda text: text.get_fontsize()).get_text() == "$38 billion"
    with pytest.raises(ValueError, match="2 rows"):
        charts.number_card(SEED_SUMS)


@pytest.mark.parametrize("row", [ASKED, GIVEN, *many_sums(8).to_dict("records")], ids=lambda row: row["label"])
@pytest.mark.parametrize("size", ["full", "half"])
def test_any_card_can_be_read(row, size):
    assert find_faults(charts.number_card(roles(row), size=size)) == []


def test_words_of_the_notebook_go_before_those_of_the_table():
    fig = charts.ranked_bars(terms(3), Words("My title", "My subtitle", source="My source"))
    assert {"My title", "My subtitle", "My source"} <= set(said(fig))


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.__name__)
def test_charts_leave_tables_and_pyplot_alone(chart):
    table = KINDS[chart](5)
    before = table.copy(deep=True)
    chart(table)
    pd.testing.assert_frame_equal(table, before)
    assert plt.get_fignums() == []


def test_a_size_that_is_none_is_an_error():
    with pytest.raises(ValueError, match="'full' or 'half'"):
        charts.ranked_bars(terms(3), size="third")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return float(np.dot((0.2126, 0.7152, 0.0722), channels))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("ink", "white", 4.5),
        ("quiet", "white", 4.5),
        ("accent", "white", 4.5),
        ("ink", "grey", 4.5),
        ("grey", "white", 3),
        ("accent", "grey", 3),
    ],
)
def test_contrast(one, other, least):
    named = colours() | {"white": "#ffffff"}
    one, other = (colour if colour.startswith("#") else f"#{colour}" for colour in (named[one], named[other]))
    assert contrast(one, other) >= least


@pytest.mark.parametrize(
    ("draw", "fault"),
    [
        (lambda fig: (fig.text(0.5, 0.5, "one here"), fig.text(0.51, 0.5, "two here")), "overlap"),
        (lambda fig: fig.text(0.98, 0.5, "far out"), "cut off"),
        (lambda fig: fig.text(0.5, 0.5, "tiny", fontsize=13), "13 pt"),
        (lambda fig: fig.text(0.5, 0.5, "援助"), "lacks: '援'"),
        (lambda fig: fig.add_axes((0, 0, 1, 1)).text(0.5, 0.5, "on a bar"), "stands on a mark"),
        (
            lambda fig: fig.add_axes((0, 0, 1, 1)).plot([0, 1], [0.5, 0.5]) and fig.text(0.5, 0.49, "on a line"),
            "mark",
        ),
    ],
)
def test_faults_are_found(draw, fault):
    fig = Figure()
    draw(fig)
    for ax in fig.axes:
        ax.set(xlim=(0, 1), ylim=(0, 1))
        ax.set_axis_off()
        ax.add_patch(Rectangle((0.4, 0.4), 0.3, 0.3)) if ax.texts else None
    assert any(fault in found for found in find_faults(fig))


def test_ticks_of_a_plain_figure_are_no_fault():
    fig, ax = plt.subplots()
    plt.close(fig)
    ax.plot([0, 1, 2], [3, 1, 2])
    ax.set_xlim(0.5, 1.5)
    assert find_faults(fig) == []


@pytest.mark.parametrize("text", ["one two three four five six", "x" * 200, "", "Цілком інший текст $5 → €6"])
@pytest.mark.parametrize("split", [wrap, wrap_evenly])
def test_wrapped_lines_hold_all_words_and_keep_to_the_width(split, text):
    found = split(text, 90, 14)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(measure(line, 14) <= 90 for line in found)


def test_the_style_takes_dollar_signs_as_printed():
    assert rcParams["text.parse_math"] is False
    assert rcParams["savefig.bbox"] in (None, "standard")
    assert rcParams["font.family"][0] == "Source Sans Pro"


@pytest.mark.parametrize("name", PICTURES)
def test_picture(name, tmp_path):
    PICTURES[name]().savefig(tmp_path / f"{name}.png", dpi=36)
    assert compare_images(BASELINE / f"{name}.png", tmp_path / f"{name}.png", TOLERANCE) is None
