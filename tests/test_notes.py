"""The reader's notes: what they change, what they leave, and how they fail when they cannot be true."""

import csv
import dataclasses
import io
import math

import pytest

from helpers import Article, assign_roles, draft_notes, find_amounts, load_article
from helpers import article as module
from helpers.notes import NOTES

TEXT = "Peru gave Kenya $5m for seed and over €7m for salt. The rest is a wagonload of rice."


def note_on(words: str) -> dict[str, str]:
    start = TEXT.index(words)
    return {"start": str(start), "end": str(start + len(words)), "text": words}


FIRST, SECOND, WORDS = note_on("$5m"), note_on("€7m"), note_on("a wagonload of rice")


def roles_with(*notes: dict[str, str]):
    empty = dict.fromkeys(NOTES, "")
    rows = tuple(empty | note | {"where": f"seeds/peru.amounts.csv line {i}"} for i, note in enumerate(notes, 2))
    article = Article("peru", "", "", "", "", TEXT, notes=rows)
    return assign_roles(find_amounts(article), article)


def test_an_empty_cell_keeps_the_rules_reading_and_makes_the_row_the_readers():
    plain, noted = roles_with(), roles_with(FIRST)
    assert list(noted["basis"]) == ["reader", "rule"]
    assert noted.drop(columns="basis").equals(plain.drop(columns="basis"))


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        ("stage", "pledge", "pledge"),
        ("donor", "World Bank", "World Bank"),
        ("recipient", "-", ""),
        ("purpose", " seed corn ", "seed corn"),
        ("period", "next year", "next year"),
        ("said_by", "the finance minister", "the finance minister"),
        ("currency", "AUD", "AUD"),
        ("low", "4.5e6", 4.5e6),
        ("part_of", SECOND["start"], int(SECOND["start"])),
    ],
)
def test_a_cell_replaces_the_rules_reading_and_a_dash_empties_it(column, cell, value):
    plain, noted = roles_with(), roles_with(FIRST | {column: cell})
    assert str(plain.loc[0, column]) != str(value)
    assert noted.loc[0, column] == value
    others = plain.columns.difference([column, "basis", "value"])
    assert noted[others].equals(plain[others])


def test_a_dash_empties_a_number_and_a_link():
    row = roles_with(FIRST | {"high": "-", "bound": "at_least", "same_as": "-"}).iloc[0]
    assert (row["low"], row["value"], row["bound"]) == (5e6, 5e6, "at_least") and math.isnan(row["high"])


def test_a_new_bound_alone_opens_and_closes_the_ends_as_the_design_has_them():
    over = roles_with(FIRST | {"bound": "over"}).iloc[0]
    exactly = roles_with(SECOND | {"bound": "exactly"}).iloc[1]
    assert over["low"] == over["value"] == 5e6 and math.isnan(over["high"])
    assert exactly["low"] == exactly["high"] == exactly["value"] == 7e6


def test_keep_no_drops_the_row():
    assert list(roles_with(FIRST | {"keep": "no"})["text"]) == ["€7m"]
    assert list(roles_with(FIRST | {"keep": "yes"})["text"]) == ["$5m", "€7m"]


def test_a_note_on_words_that_are_no_found_sum_adds_a_row_in_its_place():
    note = WORDS | {"low": "900", "high": "900", "currency": "USD", "bound": "about", "stage": "pledge"}
    roles = roles_with(note)
    assert list(roles["text"]) == ["$5m", "€7m", "a wagonload of rice"]
    assert roles.dtypes.equals(roles_with().dtypes)
    added = roles.iloc[2]
    assert TEXT[added["start"] : added["end"]] == added["text"] == added["label"]
    fields = ["doc", "sentence", "value", "currency", "bound", "stage", "donor", "basis"]
    assert list(added[fields]) == ["peru", 1, 900.0, "USD", "about", "pledge", "", "reader"]


@pytest.mark.parametrize(
    ("note", "error"),
    [
        (FIRST | {"text": "$6m"}, r"characters 16:19 say '\$5m', not '\$6m'"),
        (FIRST | {"start": "17"}, "characters 17:19 say '5m', not "),
        (FIRST | {"start": "x"}, "start and end must be whole numbers"),
        (FIRST | {"end": "9999", "text": "$5m"}, "characters 16:9999 say "),
        (FIRST | {"stage": "gift"}, "stage is 'gift'; it may be requirement, pledge"),
        (FIRST | {"bound": "more than"}, "bound is 'more than'; it may be exactly, about"),
        (FIRST | {"low": "five"}, "low is 'five', not a number"),
        (FIRST | {"same_as": "1.5"}, "same_as is '1.5', not a number"),
        (FIRST | {"doner": "Peru"}, "no column 'doner'.*Columns: start, end, text"),
        (FIRST | {"low": "9e6", "high": "8e6"}, "low.*high"),
        (FIRST | {"keep": "maybe"}, "keep is 'maybe'"),
    ],
)
def test_a_note_that_cannot_be_true_names_file_line_and_cause(note, error):
    with pytest.raises(ValueError, match=rf"seeds/peru\.amounts\.csv line 3: .*{error}"):
        roles_with(SECOND, note)


def test_any_white_space_and_only_that_may_differ_between_a_note_and_its_text():
    text = "Peru gave $5\u00a0million."
    note = {"start": "10", "end": "20", "text": "$5 million", "donor": "Chad"}
    article = Article("", "", "", "", "", text, notes=(note,))
    assert list(assign_roles(find_amounts(article), article)["donor"]) == ["Chad"]


def test_notes_in_a_file_are_read_with_their_line(tmp_path, monkeypatch):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    monkeypatch.setattr(module, "SEEDS", seeds)
    (seeds / "peru.txt").write_text(TEXT, encoding="utf-8")
    rows = "start,end,text,donor\n16,19,$5m,Chad\n38,41,€8m,Chad\n"
    (seeds / "peru.amounts.csv").write_text(rows, encoding="utf-8")
    article = load_article("peru")
    with pytest.raises(ValueError, match=r"seeds/peru\.amounts\.csv line 3: characters 38:41 say '€7m', not '€8m'"):
        assign_roles(find_amounts(article), article)


def test_notes_rest_when_the_text_is_another():
    article = Article("", "", "", "", "", TEXT, notes=(FIRST | {"donor": "Chad"},))
    changed = dataclasses.replace(article, text="Now " + TEXT)
    assert set(assign_roles(find_amounts(changed), changed)["basis"]) == {"rule"}


def test_the_draft_taken_over_as_it_is_changes_no_reading():
    roles = roles_with()
    rows = list(csv.DictReader(io.StringIO(draft_notes(roles).to_csv(index=False))))
    assert list(rows[0]) == NOTES and [row["keep"] for row in rows] == ["yes", "yes"]
    again = roles_with(*rows)
    assert set(again["basis"]) == {"reader"}
    assert again.drop(columns="basis").equals(roles.drop(columns="basis"))
