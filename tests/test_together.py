"""Sums and words of many articles, added only where they may be; invented countries."""

import pandas as pd
import pytest

from helpers import charts, stack_terms, sums_by_month, sums_by_parties, terms_by_month
from helpers.captions import Words
from helpers.legible import find_faults
from helpers.together import add_up
from tests.samples import cells, roles, sum_row

DAY = pd.Timestamp("2031-03-04")
GIVEN = {"stage": "disbursement", "donor": "Norland", "recipient": "Quillia"}


def amounts(*rows: dict) -> pd.DataFrame:
    return roles(*rows).assign(doc="a", date=DAY)


def test_only_sums_of_one_kind_are_added():
    table = amounts(
        sum_row("$5 million", 5e6, start=0, **GIVEN),
        sum_row("$2 million", 2e6, "over", start=20, **GIVEN),
        sum_row("$7 million", 7e6, start=40, **GIVEN | {"same_as": 0}),
        sum_row("$1 million", 1e6, start=60, **GIVEN | {"part_of": 0}),
        sum_row("$9 million", 9e6, start=80, **GIVEN | {"per": "year"}),
        sum_row("€8 million", 8e6, start=100, **GIVEN | {"currency": "EUR"}),
        sum_row("$4 million", 4e6, start=120, **GIVEN | {"stage": "pledge"}),
        sum_row("$3 million", 3e6, start=140, **GIVEN | {"stage": "other"}),
        sum_row("$6 million", 6e6, start=160, **GIVEN | {"stage": ""}),
    )
    assert add_up(table)["start"].tolist() == [0, 20, 120]
    months = sums_by_month(table)[["row", "column", "value", "label"]].values.tolist()
    assert months == [["promised", "2031-03", 4e6, "$4M"], ["given", "2031-03", 7e6, "$7M+"]]
    parties = sums_by_parties(table)[["row", "column", "value", "sums"]].values.tolist()
    assert parties == [["Norland", "Quillia", 7e6, 2]]
    assert add_up(table.assign(date=pd.NaT)).empty and sums_by_month(table.head(0)).empty


def test_rates_are_of_the_words_of_the_month_and_stacked_counts_are_sums():
    rows = [("a", DAY, "aid", 3, 1), ("a", DAY, "the", 7, 2), ("b", DAY, "aid", 1, 1), ("b", DAY, "rice", 9, 1)]
    terms = pd.DataFrame(rows, columns=["doc", "date", "term", "count", "sentences"])
    assert terms_by_month(terms, ["aid"])[["row", "value", "count"]].values.tolist() == [["aid", 200.0, 4]]
    assert stack_terms(terms).head(2).values.tolist() == [["rice", 9, 450.0, 1], ["the", 7, 350.0, 2]]


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (1, 1), (4, 6), (40, 40)])
@pytest.mark.parametrize("size", ["full", "half"])
def test_a_matrix_can_be_read_however_large(rows, columns, size):
    words = Words("A title", source="Source: invented", caption="Counted.")
    fig = charts.matrix(cells(rows, columns), words, size=size)
    assert find_faults(fig) == []
    said = [text.get_text() for ax in fig.axes for text in ax.texts]
    assert any("of 1,600 cells shown" in text for text in said) == (rows == 40)
    assert all("…" not in text for text in said if text.startswith("harbour"))
