"""The amounts of money a text quotes: what each number means, word for word."""

import bisect
import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

import pandas as pd

from helpers.apiece import read_apiece
from helpers.article import Article, as_article
from helpers.bounds import interval, read_bound, read_rate
from helpers.currencies import Mark, find_marks
from helpers.denominations import Spans, read_currencies
from helpers.language import any_of, one_of, read_table
from helpers.parts import find_parts
from helpers.relations import Placed, find_restatements
from helpers.sentences import sentence_spans
from helpers.sums import Sum, read_sums
from helpers.tables import as_table
from helpers.unmarked import find_unmarked
from helpers.unseen import from_seen, seen, to_seen

AMOUNTS = [
    "doc", "sentence", "start", "end", "text", "label", "low", "high", "value", "currency", "bound", "per",
    "same_as", "part_of",
]  # fmt: skip
UNREAD = ["doc", "sentence", "start", "end", "text", "why"]
SUMS = [*UNREAD[:-1], "currency"]  # what `find_unread` asks of a row of amounts
NO_NUMBER, VAGUE, NOT_A_NUMBER = "no number beside it", "a vague quantity", "number not understood"
WHICH_CURRENCY, NOT_MONEY = "currency not certain", "a year or a weight, not a sum"
RATE_SHARED = re.compile(r"\s+(?:to|or)\s+|,\s+or\s+")  # from €2bn to €3bn a year: both are yearly
NUMBERED = re.compile(r"\d[\s-]?$|\d\s?[a-z]{1,8}[\s-]?$", re.I)  # 5 million, before a name of a currency

Marked = Sequence[tuple[int, list[Mark]]]  # the number of each sentence with marks of money, and these


def find_amounts(article: Article | str) -> pd.DataFrame:
    """The sums of money a text quotes: one row a sum, in reading order, no two of them overlapping.

    `text` is the sum and `label` the sum with its qualifier, as printed; `low`, `high` and `value` are in
    whole units of `currency` (ISO 4217), NaN where the bound leaves them open; `currency` is empty where the
    text does not tell. `per` is the unit of a rate. `same_as` and `part_of` hold the `start` of another row.
    """
    return as_table(amount_rows(article), AMOUNTS)


def amount_rows(article: Article | str) -> Iterator[tuple]:
    """The rows of `find_amounts` as tuples, in the order of `AMOUNTS`, without a table: for a corpus."""
    article = as_article(article)
    if (bare := seen(article)) is not article:
        return from_seen(find_amounts(bare), article).itertuples(index=False, name=None)
    spans = sentence_spans(article)
    return read_amounts(article, spans, mark_sentences(article.text, spans))


def read_amounts(article: Article, spans: Spans, marked: Marked) -> Iterator[tuple]:
    """The rows of `find_amounts` where sentences and marks of money are known, and nothing is there unseen."""
    text = article.text
    placed = _place_sums(text, spans, marked, article.currency)
    same = find_restatements(text, placed)
    parts = find_parts(text, placed, same, [floor for _, floor, _ in spans])
    rates = _share_rates(text, placed, same)
    for this in placed:
        words, label = text[this.start : this.end], text[this.label_start : this.label_end]
        read = (*this.worth, this.currency, this.bound, rates[this.start])
        links = (same.get(this.start, pd.NA), parts.get(this.start, pd.NA))
        yield (article.slug, this.sentence, this.start, this.end, words, label, *read, *links)


def mark_sentences(text: str, spans: Spans, runs: Iterable[str] | None = None) -> Marked:
    """The marks of money of each sentence that has any, with its number; those outside of all are left out.

    `runs` is what stands between white space in the sentences, where that is known.
    """
    starts = [start for _, start, _ in spans]
    marked = []
    for number, marks in groupby(find_marks(text, runs), lambda mark: bisect.bisect_right(starts, mark.start) - 1):
        inside = [mark for mark in marks if number >= 0 and mark.end <= spans[number][2]]
        if inside:
            marked.append((number, inside))
    return marked


def _place_sums(text: str, spans: Spans, marked: Marked, default: str) -> list[Placed]:
    """Every sum of a text, read by itself, in reading order; `default` is the article's own currency."""
    found = [(number, this) for number, marks in marked for this in read_sums(text, *spans[number][1:], marks)]
    currencies = read_currencies(text, found, spans, default, functools.partial(_headline, text, spans))
    every = [(*one, currency) for one, currency in zip(found, currencies, strict=True)]
    if shared := find_unmarked(text, found, spans):
        every += [(number, this, currencies[place]) for number, this, place in shared]
        every.sort(key=lambda one: one[1].start)
    return [_place(text, spans, *one) for one in every]


def _place(text: str, spans: Spans, sentence: int, this: Sum, currency: str) -> Placed:
    """A sum with what the words around it make of it: bound, label, rate."""
    _, floor, ceiling = spans[sentence]
    said, start, end = read_bound(text, this.start, this.end, floor, ceiling)
    bound = said if this.high is None else "between"
    coin = this.mark.form in read_table("money")["hundredths"]["names"]
    worth = interval(bound, this.low / (100 if coin else 1), this.high)
    per = read_rate(text, start, this.start, end, floor, ceiling) or read_apiece(text, start, end, floor, ceiling)
    headline = _is_headline(text, spans, sentence)
    return Placed(this.start, this.end, start, end, sentence, headline, bound, worth, per, currency)


def _share_rates(text: str, placed: Sequence[Placed], same: dict[int, int]) -> dict[int, str]:
    """What each sum is per, by its start: said once for a sum and its repetition, or for two in a row."""
    rates = {this.start: this.per for this in placed}
    for again, first in same.items():
        rates[again] = rates[first] = rates[again] or rates[first]
    for this, after in reversed(list(pairwise(placed))):
        shared = RATE_SHARED.fullmatch(text, this.label_end, after.label_start)
        if shared and this.currency == after.currency:
            rates[this.start] = rates[this.start] or rates[after.start]
    return rates


def _is_headline(text: str, spans: Spans, sentence: int) -> bool:
    """Whether a sentence is a paragraph of its own above the body and does not end as a sentence does."""
    paragraph, _, end = spans[sentence]
    unended = paragraph <= 1 and text[end - 1] not in '.!?…”"'
    return unended and any(later > paragraph for later, _, _ in spans[sentence:])


def _headline(text: str, spans: Spans) -> str:
    """The headline of a text; empty if it has none."""
    _, start, end = spans[0]
    return text[start:end] if _is_headline(text, spans, 0) else ""


def find_unread(amounts: pd.DataFrame, article: Article | str) -> pd.DataFrame:
    """The signs of money in none of `amounts`: one row a sign, code, name or vague quantity, in order.

    Names of currencies count where a number or a vague quantity stands beside them. A sum whose currency
    stays open is listed too. `why` is one of `NO_NUMBER`, `VAGUE`, `NOT_A_NUMBER`, `WHICH_CURRENCY` and
    `NOT_MONEY`.
    """
    article = as_article(article)
    if (bare := seen(article)) is not article:
        return from_seen(find_unread(to_seen(amounts, article), bare), article)
    spans, sums = sentence_spans(article), amounts[SUMS].itertuples(index=False, name=None)
    return as_table(read_unread(sums, article, spans, mark_sentences(article.text, spans)), UNREAD)


def read_unread(sums: Iterable[tuple], article: Article, spans: Spans, marked: Marked) -> list[tuple]:
    """The rows of `find_unread`, as `read_amounts` gives those of amounts; `sums` are their cells of `SUMS`."""
    text, sums = article.text, list(sums)
    taken = sorted(row[2:4] for row in sums)
    rows = [
        (article.slug, sentence, start, end, text[start:end], why)
        for sentence, marks in marked
        for start, end, why in _unread_marks(text, spans[sentence][1], marks, taken)
    ]
    rows += [(*row, WHICH_CURRENCY) for *row, currency in sums if currency == ""]
    return sorted(rows, key=lambda row: row[2:4])


def _unread_marks(
    text: str, floor: int, marks: list[Mark], taken: list[tuple[int, int]]
) -> Iterator[tuple[int, int, str]]:
    """Start, end and reason of each mark of a sentence that is in none of the spans `taken`, in order."""
    for mark in marks:
        i = bisect.bisect_right(taken, (mark.start, len(text)))
        if i and mark.start < taken[i - 1][1]:
            continue
        window = max(floor, mark.start - 60, taken[i - 1][1] if i else 0)
        before, after = text[window : mark.start], text[mark.end : mark.end + 12]
        if vague := _vague().search(before):
            yield mark.start - len(before) + vague.start(), mark.end, VAGUE
        elif mark.kind != "name":
            yield mark.start, mark.end, NOT_A_NUMBER if re.match(r"\s?\d", after) else NO_NUMBER
        elif NUMBERED.search(before):
            yield mark.start, mark.end, NOT_MONEY


@functools.cache
def _vague() -> re.Pattern:
    """A quantity that no number says: several billion, tens of millions of, multi-million."""
    words = read_table("money")["vague"]
    scales = any_of(scale for scale in read_table("money")["scales"] if len(scale) > 3)
    return re.compile(
        rf"""(?: \b{one_of(words["opening"])}[\s-]* )*
             (?: \b{one_of(words["alone"])}\b | {scales}s?\b )
             (?: [\s-]*(?:of|in|{scales}) )* [\s-]*$""",
        re.VERBOSE | re.I,
    )
