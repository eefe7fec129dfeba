"""Counts and measures: each against a computation that shares no code with it."""

import itertools
import math
import re
from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nltk.metrics.association import BigramAssocMeasures
from scipy.stats import chi2, chi2_contingency, power_divergence

from helpers.article import Article, load_article
from helpers.compare import as_written, compare_cuts
from helpers.concordance import concordance
from helpers.keyness import FLOOR, keyness, keyness_caution
from helpers.lexicon import STOPWORDS, load_groups
from helpers.phrases import collocations, count_ngrams
from helpers.terms import count_terms, dispersion, fold_forms, lexical_diversity, word_positions
from helpers.tokens import is_counted, tokenize

SEED = load_article("nato-10-year-plan")
TOKENS = tokenize(SEED)
ALL = count_terms(TOKENS, drop=())
OTHER = count_terms(tokenize("The army of the US met the army of NATO. Ukraine and the US agreed. " * 40), drop=())
NOTHING = tokenize("")
WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "e", ".", "US", "us", "can’t", "the’s"]), max_size=60).map(
    " ".join
)


def as_dict(table, column="count"):
    return dict(zip(table["term"], table[column], strict=True))


# --- count_terms


def test_counts_by_hand():
    table = count_terms(tokenize("US aid. The US’s aid to us isn’t aid! 5 aids"), drop=["the", "to"])
    assert list(table["term"]) == ["aid", "US", "aids", "is", "us"]
    assert list(table["count"]) == [3, 2, 1, 1, 1]
    assert list(table["sentences"]) == [2, 2, 1, 1, 1]
    assert list(table["per_1000"]) == [1000 * count / 10 for count in (3, 2, 1, 1, 1)]  # the, to; not ’s, n’t, 5


def test_no_clitic_is_ranked_and_the_words_of_capitals_are():
    assert not {"'s", "n't", "'ll", "'", "not"} & set(
        count_terms(tokenize("It’s isn’t we’ll allies’ x"), drop=())["term"]
    )
    assert as_dict(ALL)["US"] == 3 and "us" not in as_dict(ALL)


def test_stop_words_of_the_file():
    groups = load_groups("stopwords.toml")
    assert all(group["reason"].strip() and group["words"].split() for group in groups.values())
    assert {"the", "said", "according", "week"} <= STOPWORDS
    assert not {"not", "no", "million", "world", "states", "less", "nor", "US"} & STOPWORDS
    assert all(word == word.lower() for word in STOPWORDS)


@given(WORDS)
@settings(max_examples=100, deadline=None)
def test_counts_are_of_all_words(text):
    tokens = tokenize(text)
    table = count_terms(tokens, drop=())
    assert table["count"].sum() == is_counted(tokens).sum()
    assert math.isclose(table["per_1000"].sum(), 1000 if len(table) else 0)
    order = list(zip(-table["count"], table["term"], strict=True))
    assert order == sorted(order)


# --- phrases


@pytest.mark.parametrize(
    ("text", "n", "phrases"),
    [
        ("Ukraine’s army, Ukraine's army", 2, {"ukraine's army": 2}),
        ("big cat. Dog runs", 2, {"big cat": 1, "dog runs": 1}),  # never across a sentence
        ("big cat, dog", 2, {"big cat": 1}),  # nor a mark
        ("big 5 cat", 2, {}),  # nor a number
        ("the big cat of war", 2, {"big cat": 1}),  # no stop word at an end
        ("cat of war", 3, {"cat of war": 1}),  # but inside
        (
            "NATO’s army cannot fight",
            2,
            {"NATO's army": 1},
        ),  # cannot is one word here, and can is a stop word
        ("armies won’t fight", 2, {}),
        ("a NATO army\nUKRAINE ARMY WON", 2, {"NATO army": 1, "ukraine army": 1, "army won": 1}),
        ("one", 2, {}),
    ],
)
def test_phrases(text, n, phrases):
    assert as_dict(count_ngrams(tokenize(text), n)) == phrases


@pytest.mark.parametrize("mark", ["’", "'"])
def test_a_phrase_is_shown_with_the_apostrophe_of_the_text(mark):
    tokens = tokenize(f"Peru{mark}s army left. Peru{mark}s army came.")
    assert list(as_written(count_ngrams(tokens), tokens)["term"])[:1] == [f"Peru{mark}s army"]


def test_contractions_are_shown_as_written():
    assert list(count_ngrams(tokenize("He WON’T cannot can’t"), 4, drop=())["term"]) == ["he won't cannot can't"]


def test_a_phrase_is_not_counted_inside_a_longer_one_when_asked():
    tokens = tokenize("big red cat. Big red cat. Big red dog.")
    assert as_dict(count_ngrams(tokens, (2, 3))) == {
        **{"big red": 3, "big red cat": 2, "red cat": 2},
        **{"big red dog": 1, "red dog": 1},
    }
    alone = as_dict(count_ngrams(tokens, (2, 3), nested=False))
    assert alone == {"big red cat": 2, "big red": 1, "big red dog": 1, "red dog": 1}


@given(
    st.lists(st.lists(st.sampled_from(["cat", "dog", "red", "big"]), min_size=1, max_size=9), max_size=6),
    st.integers(1, 4),
)
@settings(max_examples=60, deadline=None)
def test_phrases_against_lists(sentences, n):
    wanted = Counter(" ".join(words[at : at + n]) for words in sentences for at in range(len(words) - n + 1))
    text = " ".join(" ".join(words).capitalize() + "." for words in sentences)
    assert as_dict(count_ngrams(tokenize(text), n, drop=())) == wanted


def test_collocations_against_nltk():
    text = "Red cat ran. Red cat sat. Red dog ran. Big cat sat. Red cat ate. Big dog sat down. Old dog ran off."
    pairs = Counter()
    for sentence in text.lower().split("."):
        words = sentence.split()
        pairs.update(itertools.pairwise(words))
    first, second = Counter(), Counter()
    for (one, two), count in pairs.items():
        first[one] += count
        second[two] += count
    total = sum(pairs.values())
    table = collocations(tokenize(text), drop=(), min_count=1)
    for term, count, g2 in table.itertuples(index=False):
        one, two = term.split()
        wanted = BigramAssocMeasures.likelihood_ratio(count, (first[one], second[two]), total)
        assert count == pairs[one, two] and math.isclose(g2, wanted, rel_tol=1e-6, abs_tol=1e-6)
        assert count * total > first[one] * second[two]
    assert set(table["term"]) == {
        f"{one} {two}" for (one, two), count in pairs.items() if count * total > first[one] * second[two]
    }


def test_collocations_have_a_floor_and_no_stop_word_at_an_end():
    table = collocations(TOKENS)
    assert table["count"].min() >= 2 and "wish list" in set(table["term"])
    assert not {word for term in table["term"] for word in term.split()} & {"the", "of", "to"}


# --- where words stand


def test_word_positions():
    table = word_positions(tokenize("US aid, the US’s aid."), ["aid", "US", "gone"])
    assert list(table["term"]) == ["aid", "aid", "US", "US"]
    assert list(table["position"]) == [1, 4, 0, 3]  # ’s is no word of its own
    assert set(table["of"]) == {5}
    assert list(table["start"]) == [3, 17, 0, 12]


def test_positions_are_counted_in_each_text():
    both = pd.concat([tokenize(Article(slug, "", "", "", "", "An aid plan")) for slug in "ab"])
    table = word_positions(both, ["plan"])
    assert list(table["doc"]) == ["a", "b"] and list(table["position"]) == [2, 2] and list(table["of"]) == [3, 3]


def slow_dp(words, term, parts):
    """Gries (2008), section 3.1, in plain lists."""
    size = len(words)
    chunks = [[word for at, word in enumerate(words) if at * parts // size == part] for part in range(parts)]
    total = words.count(term)
    return sum(abs(chunk.count(term) / total - len(chunk) / size) for chunk in chunks) / 2


@pytest.mark.parametrize("parts", [2, 3, 10, 500])
def test_dispersion_against_plain_lists(parts):
    words = list(TOKENS["term"][is_counted(TOKENS)])
    table = dispersion(TOKENS, parts=parts, drop=())
    assert list(table["term"]) == list(ALL["term"])
    for term, dp in list(zip(table["term"], table["dp"], strict=True))[::7]:
        assert math.isclose(dp, slow_dp(words, term, parts), abs_tol=1e-12)


def test_a_text_is_cut_in_ten_parts_unless_told():
    table = dispersion(tokenize("the " + "a " * 39), drop=())
    assert table.set_index("term")["parts"].to_dict() == {"a": 10, "the": 1}


def test_dispersion_of_gries_extremes():
    table = dispersion(tokenize("a a b b a a c c"), parts=4, drop=()).set_index("term")
    assert list(table.loc[["a", "b"], "parts"]) == [2, 1]
    assert list(table.loc[["a", "b"], "dp"]) == [0.5, 0.75]


def test_lexical_diversity_against_plain_lists():
    words = list(TOKENS["term"][is_counted(TOKENS)])
    windows = [len(set(words[i : i + 50])) / 50 for i in range(len(words) - 49)]
    row = lexical_diversity(TOKENS, window=50).iloc[0]
    assert (row["tokens"], row["types"], row["ttr"]) == (
        len(words),
        len(set(words)),
        len(set(words)) / len(words),
    )
    assert math.isclose(row["mattr"], sum(windows) / len(windows))
    assert math.isnan(lexical_diversity(TOKENS, window=len(words) + 1)["mattr"].iloc[0])


# --- keyness


def test_keyness_against_scipy():
    table = keyness(ALL, OTHER, min_count=1).set_index("term")
    here, there = as_dict(ALL), as_dict(OTHER)
    size, other = sum(here.values()), sum(there.values())
    assert set(table.index) == set(here)
    for term, row in table.iterrows():
        a, b = here[term], there.get(term, 0)
        result = chi2_contingency([[a, size - a], [b, other - b]], correction=False, lambda_="log-likelihood")
        assert math.isclose(abs(row["g2"]), result.statistic, abs_tol=1e-9)
        assert math.isclose(row["expected"], result.expected_freq[0][0])
        assert (row["g2"] >= 0) == (a >= row["expected"])
        assert math.isclose(row["log_ratio"], math.log2((a / size) / ((b or 0.5) / other)))


def test_keyness_against_general_english():
    from wordfreq import word_frequency

    table = keyness(ALL, min_count=1).set_index("term")
    assert "10-year" not in table.index  # compounds are left out
    size = ALL[~ALL["term"].str.contains(r"\d|-|/|&")]["count"].sum()
    for term, row in table.iterrows():
        share = max(word_frequency(term, "en"), FLOOR)
        result = power_divergence(
            [row["count"], size - row["count"]], [share * size, size - share * size], lambda_="log-likelihood"
        )
        assert math.isclose(abs(row["g2"]), result.statistic, rel_tol=1e-9, abs_tol=1e-9)
        assert math.isclose(row["log_ratio"], math.log2(row["count"] / size / share))
    assert list(table.index[:2]) == ["NATO", "ukraine"]


def test_a_word_that_general_english_lacks_is_taken_to_be_one_in_a_hundred_million():
    assert keyness(count_terms(tokenize("qzxv qzxv aid"), drop=()))["expected"].tolist() == pytest.approx([3e-8])


def test_chances_are_corrected_as_holm_says():
    table = keyness(ALL, OTHER)
    raw = sorted(chi2.sf(abs(g2), 1) for g2 in table["g2"])
    stepped = [min(1.0, p * (len(raw) - at)) for at, p in enumerate(raw)]
    wanted = [max(stepped[: at + 1]) for at in range(len(raw))]
    assert sorted(table["p"]) == pytest.approx(wanted)


def test_us_and_US_are_one_word_to_general_english():
    terms = count_terms(tokenize("US aid US us"), drop=())
    assert as_dict(keyness(terms, min_count=1)) == {"US": 3, "aid": 1}


def test_short_texts_come_with_a_caution():
    assert "440 words" in keyness_caution(ALL)
    assert keyness_caution(count_terms(tokenize("word " * 2000), drop=())) == ""


# --- folding of forms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("needs needed need", ["need"] * 3),
        ("asked gone ran growing", ["asked", "gone", "ran", "growing"]),  # not aske, gan, rin, growe
        ("countries’ armies", ["country", "'", "army"]),
        ("the US NATO", ["the", "US", "NATO"]),
    ],
)
def test_fold_forms(text, terms):
    assert list(fold_forms(tokenize(text))["term"]) == terms


def test_forms_are_not_folded_unless_asked():
    assert {"meetings", "countries"} <= set(ALL["term"])


# --- concordance

TEXT = "The US’s plan: no less than\u00a0$38 billion.\n\nUs? “Plans” aren't a 10-year plan.\nPlan-B"


@pytest.mark.parametrize(
    ("pattern", "hits"),
    [
        ("plan", ["plan", "plan"]),  # not Plans, not Plan-B
        ("US", ["US"]),
        ("us", ["US", "Us"]),
        ("year", []),
        ("less than $38", ["less than\u00a0$38"]),
        ("aren’t", ["aren't"]),
        ("US's", ["US’s"]),
        ('"plans"', ["“Plans”"]),
        ("$38", ["$38"]),
        ("billion Us", []),  # never across a paragraph
        (re.compile(r"[Pp]lan\w*"), ["plan", "Plans", "plan", "Plan"]),
        (re.compile(r'"\w+" aren\'t'), ["“Plans” aren't"]),
        (re.compile(r"than \$"), ["than\u00a0$"]),
    ],
)
def test_concordance(pattern, hits):
    table = concordance(TEXT, pattern)
    assert list(table["text"]) == hits
    assert all(TEXT[start:end] == text for start, end, text in zip(table["start"], table["end"], hits, strict=True))


def test_concordance_shows_the_words_around_inside_the_paragraph():
    row = concordance(TEXT, "billion", width=5).iloc[0]
    assert (row["left"], row["right"], row["sentence"]) == (" $38 ", ".", 0)
    assert list(concordance(TEXT, "a", width=0)[["left", "right"]].iloc[0]) == ["", ""]


def test_concordance_shows_40_characters_unless_told():
    row = concordance("a" * 50 + " aid " + "b" * 50, "aid").iloc[0]
    assert (len(row["left"]), len(row["right"])) == (40, 40)


WRITTEN = "NATO’s Plan: the Plan, no plan. Ukraine’s $38, 3.5% said; Said Said."


def test_terms_are_shown_as_the_text_writes_them():
    tokens = tokenize(WRITTEN)
    shown = set(as_written(count_terms(tokens, drop=()), tokens)["term"])
    assert {"NATO", "plan", "Ukraine", "said"} <= shown and not {"nato", "Plan", "ukraine", "Said"} & shown


def test_runs_that_a_plain_rule_cuts_otherwise():
    cuts = compare_cuts(tokenize(WRITTEN), WRITTEN)[["run", "plain", "nltk", "here"]].values.tolist()
    assert ["$38,", "38", "$ · 38", "$ · 38"] in cuts and ["3.5%", "3 · 5", "3.5", "3.5 · %"] in cuts


def test_concordance_finds_as_many_as_are_counted():
    for term, count in as_dict(ALL).items():
        assert len(concordance(SEED, term)) == count, term


# --- what cannot be asked


@pytest.mark.parametrize(
    "ask",
    [
        lambda: count_terms(TOKENS, drop="the"),
        lambda: word_positions(TOKENS, "nato"),
        lambda: count_ngrams(TOKENS, 0),
        lambda: count_ngrams(TOKENS, ()),
        lambda: count_ngrams(TOKENS, min_count=0),
        lambda: collocations(TOKENS, min_count=0),
        lambda: dispersion(TOKENS, parts=1),
        lambda: lexical_diversity(TOKENS, window=0),
        lambda: keyness(count_terms(TOKENS)),  # stop words are missing
        lambda: keyness(ALL, count_terms(TOKENS)),
        lambda: keyness(ALL, min_count=0),
        lambda: keyness(ALL, floor=0),
        lambda: concordance(SEED, " "),
        lambda: concordance(SEED, re.compile("")),
        lambda: concordance(SEED, re.compile("x*")),
        lambda: concordance(SEED, re.compile(b"x")),
        lambda: concordance(SEED, "x", width=-1),
    ],
)
def test_what_cannot_be_asked_is_an_error(ask):
    with pytest.raises(ValueError):
        ask()


@pytest.mark.parametrize(
    "make",
    [
        count_terms,
        count_ngrams,
        lambda tokens: count_ngrams(tokens, (2, 3), nested=False),
        collocations,
        dispersion,
        lexical_diversity,
        fold_forms,
        lambda tokens: word_positions(tokens, ["NATO"]),
        lambda tokens: keyness(count_terms(tokens, drop=())),
        lambda tokens: keyness(count_terms(tokens, drop=()), ALL),
    ],
)
def test_no_tokens_give_empty_tables_with_their_types(make):
    empty, full = make(NOTHING), make(TOKENS)
    assert len(empty) == 0 < len(full)
    assert list(empty.dtypes.items()) == list(full.dtypes.items())


def test_no_text_has_no_hits():
    assert concordance("", "x").dtypes.equals(concordance("x", "x").dtypes)
    assert keyness_caution(count_terms(NOTHING, drop=())).startswith("The text has 0 words")


def test_nothing_given_is_changed():
    tokens, terms = tokenize(SEED), ALL.copy()
    measures = (count_terms, count_ngrams, collocations, dispersion, lexical_diversity, fold_forms)
    for measure in (*measures, lambda given: word_positions(given, ["US"])):
        measure(tokens)
    keyness(terms), keyness(terms, terms)
    pd.testing.assert_frame_equal(tokens, tokenize(SEED))
    pd.testing.assert_frame_equal(terms, ALL)
