"""The words of figures: true of the table they were given, whatever it holds."""

import pandas as pd
import pytest

from helpers.article import Article
from helpers.captions import describe_concordance, describe_keyness, describe_ranked_bars, describe_strips
from helpers.sumwords import describe_amounts, describe_card
from helpers.terms import count_terms, fold_forms, word_positions
from helpers.tokens import tokenize
from helpers.wording import name_actor, say_number, say_parties
from tests.samples import SEED_SUMS, hits, keywords, lines, many_sums, roles, sum_row, terms

ARTICLE = Article("mine", "My title", "www.example.org", "2 May 2026", "", "Kyiv needs $5 billion.\n\nNo more.")
DESCRIBED = {
    describe_ranked_bars: terms,
    describe_strips: hits,
    describe_keyness: keywords,
    describe_concordance: lines,
    describe_amounts: many_sums,
}

SUM_TITLES = [
    (roles(), "The article quotes no sum of money"),
    (roles(sum_row("$5", 5.0, "about")), "The article quotes one sum: about $5, promised"),
    (roles(sum_row("$5", 5.0, stage="")), "The article quotes one sum: $5, at no stated stage"),
    (SEED_SUMS, "The article quotes two sums: one asked for, one given"),
    (roles(sum_row("$5", 5.0), sum_row("$6", 6.0, start=9)), "The article quotes two sums, all promised"),
    (
        roles(sum_row("$5", 5.0), sum_row("€4", 4.0, start=9, same_as=0)),
        "The article quotes one sum: $5, promised",
    ),
    (
        many_sums(13),
        "The article quotes 13 sums: three asked for, two promised, two approved, two given, two not aid, "
        "two at no stated stage",
    ),
]
NO_TOTALS = [
    (SEED_SUMS, "The two are never added: one is asked for, one given."),
    (roles(sum_row("$5", 5.0)), ""),
    (roles(sum_row("$5", 5.0), sum_row("$6", 6.0, start=9)), "No total: the article gives none."),
    (roles(sum_row("$5", 5.0), sum_row("€6", 6.0, start=9, currency="EUR")), "No total: units differ."),
    (many_sums(7), "No total: stages and units differ."),
]


@pytest.mark.parametrize(("table", "title"), SUM_TITLES, ids=lambda value: value if isinstance(value, str) else "")
def test_titles_of_sums(table, title):
    assert describe_amounts(table).title == title


@pytest.mark.parametrize(("table", "why"), NO_TOTALS)
def test_why_there_is_no_total(table, why):
    words = describe_amounts(table)
    assert words.caption.endswith(why) and words.subtitle.endswith(why)


@pytest.mark.parametrize(
    ("counts", "title"),
    [
        ([], "The article has no word to rank"),
        ([1], "“a” is the most frequent word: once"),
        ([10, 2], "“a” is the most frequent word: ten times"),
        ([2, 2, 1], "“a” and “b” are the most frequent words: twice each"),
        ([3, 3, 3], "“a”, “b” and “c” are the most frequent words: three times each"),
        ([1, 1, 1, 1], "Four words share first place: once each"),
    ],
)
def test_titles_of_ranked_bars(counts, title):
    table = pd.DataFrame({"term": list("abcd")[: len(counts)], "count": pd.Series(counts, dtype=int)})
    assert describe_ranked_bars(table).title == title


@pytest.mark.parametrize(
    ("places", "title"),
    [
        ({}, "There is no word to place"),
        ({"a": [0, 30, 60, 90]}, "“a” runs through the whole article"),
        (
            {"a": [0, 30, 60, 99], "b": [1, 2]},
            "“a” runs through the whole article; “b” stands only in its first quarter",
        ),
        ({"a": [5, 30], "b": [75]}, "“b” stands only in the article’s last quarter"),
        ({"a": [5, 30]}, "No word runs through the whole article"),
        ({"a": [5, 30], "b": [25, 49]}, "“b” stands only in the article’s second quarter"),
        ({"a": [5, 30], "b": [50, 74]}, "“b” stands only in the article’s third quarter"),
    ],
)
def test_titles_of_strips(places, title):
    rows = [(term, position, 100) for term, positions in places.items() for position in positions]
    assert describe_strips(pd.DataFrame(rows, columns=["term", "position", "of"])).title == title


def test_titles_of_keyness_and_concordance():
    table = keywords(3).assign(g2=[1.0, 9.0, 5.0], log_ratio=[1.0, 5.0, 2.0])
    assert describe_keyness(table).title == "“budget” stands out most: 32 times as often as in general English"
    assert describe_keyness(table.head(0)).title == "No word stands out"
    assert describe_concordance(lines(2)).title == "“NATO” stands twice in the text"
    assert describe_concordance(lines(0)).title == "What was looked for stands nowhere in the text"


@pytest.mark.parametrize("n", [0, 1, 2, 40])
@pytest.mark.parametrize("describe", DESCRIBED, ids=lambda describe: describe.__name__)
def test_words_are_never_blank_and_name_their_source(describe, n):
    words = describe(DESCRIBED[describe](n), ARTICLE)
    assert words.title and words.alt and words.caption
    assert words.source == f"Source: {ARTICLE.credit}" and words.doc == "mine"
    assert words.deck == (n > 0)
    assert "nan" not in f"{words.title} {words.alt} {words.caption} {words.notes}".lower().split()


def test_the_description_of_sums_keeps_bounds_parties_and_speakers():
    alt = describe_amounts(SEED_SUMS).alt
    assert "Asked for: no less than $38 billion, for Ukraine" in alt
    assert "according to Ukrainian President Volodymyr Zelensky" in alt
    assert "Given: over $15 billion, from the United States to Ukraine" in alt


def test_of_many_sums_the_description_gives_the_extremes_of_each_unit():
    table = many_sums(40, "USD EUR")
    alt = describe_amounts(table).alt
    for _, group in table.groupby("currency"):
        size = group["value"].fillna(group["high"])
        assert group.loc[size.idxmin(), "label"] in alt and group.loc[size.idxmax(), "label"] in alt


@pytest.mark.parametrize(("n", "named"), [(8, 8), (9, 2)])
def test_up_to_eight_sums_are_named_one_by_one(n, named):
    table = roles(*(sum_row(f"${i} million", i * 1e6, start=20 * i) for i in range(11, 11 + n)))
    alt = describe_amounts(table).alt
    assert sum(label in alt for label in table["label"]) == named


def test_the_description_of_a_card_says_who_asks_and_for_whom():
    alt = describe_card(SEED_SUMS.head(1)).alt
    assert "no less than $38 billion, for Ukraine" in alt and "Volodymyr Zelensky" in alt


@pytest.mark.parametrize(("n", "said"), [(0, "no"), (6, "six"), (7, "seven"), (8, "eight"), (12, "twelve"), (13, "13")])
def test_counts_in_words(n, said):
    assert say_number(n) == said


def test_how_to_read_the_marks_uses_the_words_of_the_text():
    subtitle = describe_amounts(SEED_SUMS).subtitle
    assert "open to the right where the text says “no less than” or “over”" in subtitle
    assert describe_amounts(roles(sum_row("$5", 5.0))).subtitle == "A mark ends at the sum named."


def test_quotes_are_the_sentences_of_the_sums():
    table = roles(sum_row("$5 billion", 5e9, start=11, doc="mine"))
    assert describe_amounts(table, ARTICLE).quotes == ("Kyiv needs $5 billion.",)
    assert describe_card(table, ARTICLE).quotes == ("Kyiv needs $5 billion.",)


@pytest.mark.parametrize(
    ("stage", "title"),
    [
        ("requirement", "At least $5 asked for"),
        ("other", "At least $5, not aid"),
        ("", "At least $5, stage not stated"),
    ],
)
def test_titles_of_cards(stage, title):
    assert describe_card(roles(sum_row("$5", 5.0, "at_least", stage=stage))).title == title


@pytest.mark.parametrize(
    ("stage", "donor", "recipient", "said"),
    [
        ("pledge", "United States", "Ukraine", "from the United States to Ukraine"),
        ("pledge", "", "Ukraine", "for Ukraine"),
        ("pledge", "World Bank", "", "from the World Bank"),
        ("requirement", "Germany", "Sudan", "of Germany for Sudan"),
        ("requirement", "", "Sudan", "for Sudan"),
        ("other", "", "", ""),
    ],
)
def test_parties(stage, donor, recipient, said):
    assert say_parties({"stage": stage, "donor": donor, "recipient": recipient}) == said


@pytest.mark.parametrize(
    ("name", "said"), [("the EU", "the EU"), ("Norway", "Norway"), ("United Nations", "the United Nations")]
)
def test_names_of_actors(name, said):
    assert name_actor(name) == said


def test_the_words_say_where_forms_were_folded():
    tokens = tokenize("Aid needed. Aids needs.")
    folded = count_terms(fold_forms(tokens), drop=())
    places = word_positions(fold_forms(tokens), folded["term"])
    for words in (describe_ranked_bars(folded, folded=True), describe_strips(places, folded=True)):
        assert "counted under their base form" in words.caption
    assert "base form" not in describe_ranked_bars(folded).caption
