"""What a sentence and a token are, as tables of text and reading, with near misses."""

import itertools
import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article import Article, load_article
from helpers.cut import cut, fold
from helpers.terms import count_terms
from helpers.tokens import (
    count_words,
    count_words_each,
    is_counted,
    sentence_spans,
    split_sentences,
    tokenize,
)
from helpers.unseen import visible

DATA = Path(__file__).parent / "data"
GOLD = [json.loads(line) for line in (DATA / "words.jsonl").read_text(encoding="utf-8").splitlines()]
EMPTY_TEXTS = ["", " ", "\n\n", "\u00a0\u2003\n"]


def read_sentences(text):
    return [text[start:end] for _, start, end in sentence_spans(text)]


def read_tokens(text):
    return list(tokenize(text)[["text", "kind"]].itertuples(index=False, name=None))


# --- the design's table of tokens, row by row

DESIGN = [
    ("Ukraine’s army", "Ukraine ’s army", "www", "ukraine 's army"),
    ("allies’ talks", "allies ’ talks", "www", "allies ' talks"),
    ("won’t", "wo n’t", "ww", "will not"),
    ("Can’t", "Ca n’t", "ww", "can not"),
    ("don't", "do n't", "ww", "do not"),
    ("cannot", "can not", "ww", "can not"),
    ("$38 billion", "$ 38 billion", "snw", "$ 38 billion"),
    ("€36bn", "€ 36bn", "sn", "€ 36bn"),
    ("US$500m", "US$ 500m", "sn", "us$ 500m"),
    ("3.5%", "3.5 %", "ns", "3.5 %"),
    ("1,200.50", "1,200.50", "n", "1,200.50"),
    ("10-year", "10-year", "w", "10-year"),
    ("NATO-compatible", "NATO-compatible", "w", "nato-compatible"),
    ("$3m–$5m", "$ 3m – $ 5m", "snmsn", "$ 3m – $ 5m"),
    ("and/or", "and/or", "w", "and/or"),
    ("R&D", "R&D", "w", "r&d"),
    ("U.S. Treasury", "U.S. Treasury", "ww", "u.s. treasury"),
    ("It was in the U.K.", "It was in the U.K.", "wwwww", "it was in the u.k."),
    ("etc., i.e., p.m., Dr., Jan.", "etc. , i.e. , p.m. , Dr. , Jan.", "wmwmwmwmw", None),
    ("US, NATO, WHO, us, who", "US , NATO , WHO , us , who", "wmwmwmwmw", "US , NATO , WHO , us , who"),
    ("NATO", "NATO", "w", "NATO"),
    ("Politico“It’s", "Politico “ It ’s", "wmww", None),
    ("wait… ...", "wait … ...", "wmm", None),
    ("https://a.org/x?y=1. www.b.com", "https://a.org/x?y=1 . www.b.com", "wmw", None),
    ("press@a.org, #tag @name", "press@a.org , #tag @name", "wmww", None),
    ("👨‍👩‍👧‍👦 🇺🇦🇬🇧 👍🏽", "👨‍👩‍👧‍👦 🇺🇦 🇬🇧 👍🏽", "ssss", None),
]


@pytest.mark.parametrize(("text", "pieces", "kinds", "terms"), DESIGN)
def test_token_table_of_the_design(text, pieces, kinds, terms):
    tokens = tokenize(text)
    assert " ".join(tokens["text"]) == pieces
    assert "".join(kind[0] for kind in tokens["kind"]) == kinds
    assert terms is None or " ".join(tokens["term"]) == terms


NEAR_MISSES = [
    ("No. 10 said no.", ["No.", "10", "said", "no", "."]),  # an abbreviation that is also a word
    ("He sat on Sat. in Washington.", ["He", "sat", "on", "Sat.", "in", "Washington", "."]),
    ("can nothing", ["can", "nothing"]),  # cannot is cut, cannots are not
    ("O’Hara’s o'clock", ["O’Hara", "’s", "o'clock"]),
    ("l'Europe d’Ivoire", ["l'Europe", "d’Ivoire"]),
    ("couldn’t’ve", ["could", "n’t", "’ve"]),
    ("‘allies’ 'quoted'", ["‘", "allies", "’", "'", "quoted", "'"]),
    ("the '90s, 1990s", ["the", "'90s", ",", "1990s"]),
    ("U.S.-led U.N.’s", ["U.S.-led", "U.N.", "’s"]),
    ("two- and three-year", ["two-", "and", "three-year"]),
    ("one wish--to go", ["one", "wish", "--", "to", "go"]),
    ("end.The next", ["end", ".", "The", "next"]),
    ("bbc.co.uk Node.js", ["bbc.co.uk", "Node.js"]),
    ("C++ LGBTQ+ -5 (+3.5%)", ["C++", "LGBTQ+", "-5", "(", "+3.5", "%", ")"]),
    ("1,200-seat hall", ["1,200-seat", "hall"]),
    ("USA$ 5", ["USA$", "5"]),
    ("cafe\u0301 हिन्दी", ["cafe\u0301", "हिन्दी"]),  # what a letter carries is part of its word
    ("yes...no", ["yes", "...", "no"]),
]


@pytest.mark.parametrize(("text", "pieces"), NEAR_MISSES)
def test_near_misses_of_tokens(text, pieces):
    assert list(tokenize(text)["text"]) == pieces


@pytest.mark.parametrize("row", GOLD, ids=lambda row: row["id"])
def test_development_gold(row):
    assert read_sentences(row["text"]) == row["sentences"], row["why"]
    assert read_tokens(row["text"]) == [tuple(token) for token in row["tokens"]], row["why"]


# --- terms

FOLDS = [
    ("Ukraine", "ukraine"),
    ("US", "US"),
    ("I", "i"),  # one letter is no acronym
    ("U.S.", "u.s."),
    ("COVID-19", "covid-19"),
    ("O’HARA", "o'hara"),
    ("café", "café"),
    ("cafe\u0301", "café"),
    ("НАТО", "НАТО"),
    ("so\u00adlar", "solar"),  # a soft hyphen is no letter
]


@pytest.mark.parametrize(("text", "term"), FOLDS)
def test_fold(text, term):
    assert fold(text) == term


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("US WON’T CUT NATO AID\nThe US said so.", ["us", "nato", "US"]),
        ("US AID\nThe US said so.", ["us", "US"]),
        ("NATO\nThe US said so.", ["NATO", "US"]),  # one word may be a name
        ("ATTACK ON US Base", ["ATTACK", "ON", "US"]),  # not the whole line
    ],
)
def test_lines_in_capitals_are_folded(text, terms):
    tokens = tokenize(text)
    assert [term for term in tokens["term"] if term in terms] == terms
    assert count_words(text) == dict(count_terms(tokens, drop=())[["term", "count"]].to_numpy())


def test_clitics_are_no_counted_words():
    tokens = tokenize("Ukraine’s allies’ men won’t; they'll say 'no'.")
    assert list(tokens["text"][is_counted(tokens)]) == ["Ukraine", "allies", "men", "wo", "they", "say", "no"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He paid.[12] She left.", 2),  # the number of a note stands after the stop
        ("He met Prof. Lee in Oslo.", 1),
        ("It went to Orra Trnsp. of Oslo.", 1),  # no vowel and short: an abbreviation that stands in no table
        ("She heard only rhythm. Of course.", 2),
    ],
)
def test_where_sentences_end(text, count):
    assert len(split_sentences(text)) == count


# --- paragraphs

WRAPPED = """\
The parliament voted on Thursday to extend the tax for another year, after a
debate that went on until dawn and left both sides tired. The vote was close
and may yet be challenged in court.

A second vote is due on Friday, the speaker said. He gave no reason
for the haste.
"""
HEADLINES = """\
Ministers agree on winter aid after fourteen hours of talks in Geneva
Border guards turned back sixty lorries on Sunday near the river town
Polls close at eight in the evening, results are due by the next noon
Prices rose by a tenth last year, wages did not, the bank said Monday
"""
BULLETS = """\
- repair the power stations that were hit in the spring before the snow
- train four thousand engineers, half of them abroad, in the next year
- buy twelve turbines by the end of the decade and store them near Lviv
"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (WRAPPED, 2),
        (WRAPPED.replace("\n", "\r\n"), 2),
        ("Vote is close\n" + WRAPPED, 3),  # a headline has room to spare
        (HEADLINES, 4),
        (BULLETS, 3),
        ("Lead\n\nBody one.\nBody two.", 3),
        ("features\ncontact manager\nevents, activities", 3),
        ("a\u2028b\u2029c\x85d\x0be", 5),
        ("One line that is about as wide as a wrapped line would be, but just\none more line.", 2),
    ],
)
def test_paragraphs(text, count):
    assert split_sentences(text)["paragraph"].nunique() == count


def test_a_wrapped_sentence_is_one():
    assert read_sentences(WRAPPED)[0].endswith("both sides tired.")
    assert read_sentences(WRAPPED)[1] == "The vote was close\nand may yet be challenged in court."


def test_left_out_paragraphs_keep_their_number():
    article = Article("x", "", "", "", "", "Head\n\nPhoto: Jo\n\nBody. More.", leave_out=(1,))
    assert list(split_sentences(article)["paragraph"]) == [0, 2, 2]
    assert "photo" not in count_words(article)
    other = replace(article, text="Head\n\nNo photo\n\nBody.")  # the numbers were made for another text
    assert list(split_sentences(other)["paragraph"]) == [0, 1, 2]


# --- the seed article


def test_seed_article():
    article = load_article("nato-10-year-plan")
    sentences, tokens = split_sentences(article), tokenize(article)
    assert len(sentences) == 16
    assert (len(tokens), int(is_counted(tokens).sum())) == (497, 440)
    assert not sentences["text"].str.contains("Image Credits").any()
    assert tokens["text"].tolist().count("’s") == 4


# --- laws

ALPHABET = st.sampled_from(
    [
        *list("abzABIZ  ..?!…'’‘\"“”-–,;()[]$€5 1\n\t\xa0@#/&:_日。é́😀\u200d️🇺🇦"),
        "U.S.",
        "can’t",
        "’s",
        "No.",
        "1.",
        "www.",
        "p.m. ",
        "Mr. ",
        "http://",
        "NATO ",
        "US ",
        "s’ ",
        "x.It",
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(ALPHABET, max_size=40).map("".join))


@settings(max_examples=250, deadline=None)
@given(TEXTS)
def test_every_character_is_in_one_token_or_white_space(text):
    tokens = tokenize(text)
    covered = [0] * len(text)
    for start, end, piece in zip(tokens["start"], tokens["end"], tokens["text"], strict=True):
        assert text[start:end] == piece != ""
        covered[start:end] = [count + 1 for count in covered[start:end]]
    wanted = {char: {0} if char.isspace() else {1} if visible(char) else {0, 1} for char in text}
    assert all(count in wanted[char] for count, char in zip(covered, text, strict=True))


@settings(max_examples=250, deadline=None)
@given(TEXTS)
def test_counting_without_the_table_gives_the_same_counts(text):
    counted = count_terms(tokenize(text), drop=())
    assert count_words(text) == dict(zip(counted["term"], counted["count"], strict=True))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_sentences_are_trimmed_in_order_and_whole(text):
    spans = sentence_spans(text)
    assert all(text[start:end].strip() == text[start:end] != "" for _, start, end in spans)
    assert spans == sorted(spans) and all(a[2] <= b[1] for a, b in itertools.pairwise(spans))
    inside = sum(len("".join(visible(text[start:end]).split())) for _, start, end in spans)
    assert inside == len("".join(visible(text).split()))


def test_a_corpus_counts_as_its_texts_do():
    texts = [row["text"] for row in GOLD]
    assert list(count_words_each(texts)) == [count_words(text) for text in texts]


@pytest.mark.parametrize("text", EMPTY_TEXTS)
def test_no_text_gives_empty_tables_with_their_types(text):
    for make in (split_sentences, tokenize):
        empty, full = make(text), make("One word.")
        assert len(empty) == 0 and empty.dtypes.equals(full.dtypes)
    assert count_words(text) == {}


HOSTILE = [
    "a",
    ".",
    "$",
    "😀",
    ". ",
    "A.",
    "a-",
    "1,",
    "’s",
    "@",
    "a@",
    "www.",
    "http://",
    '."',
    "\n",
    "1. ",
    "_",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_linear_on_hostile_text(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        start = time.process_time()
        sentence_spans(text)
        for run in text.split()[:1]:
            cut(run)
        return time.process_time() - start

    small, large = seconds(20_000), seconds(160_000)
    assert large < max(20 * small, 0.5)  # eight times the text; quadratic would take 64 times as long
