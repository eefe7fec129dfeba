"""The amounts of money a text quotes: what each number means, word for word."""

import bisect
import functools
import re
from collections.abc import Callable, Iterator
from itertools import groupby

import pandas as pd

from helpers.actors import find_actors
from helpers.article import Article, as_article
from helpers.bounds import interval, read_bound, read_rate
from helpers.currencies import Mark, find_marks, territory_codes
from helpers.language import any_of, read_table
from helpers.relations import Placed, find_parts, find_restatements
from helpers.sums import Sum, read_sums
from helpers.tables import as_table
from helpers.tokens import sentence_spans

AMOUNTS = ["doc", "sentence", "start", "end", "text", "label", "low", "high", "value", "currency", "bound", "per", "same_as", "part_of"]  # fmt: skip
UNREAD = ["doc", "sentence", "start", "end", "text", "why"]
RATE_SHARED = re.compile(r"\s+(?:to|or)\s+|,\s+or\s+")  # from €2bn to €3bn a year: both are yearly
NO_NUMBER, VAGUE, NOT_A_NUMBER = "no number beside it", "a vague quantity", "number not understood"
WHICH_CURRENCY, NOT_MONEY = "currency not certain", "a year or a weight, not a sum"
OTHER_DOLLARS = {"A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "US$": "USD"}
BIG_DOLLARS = {"USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD"}  # dollars a story may mean without saying so


def find_amounts(article: Article | str) -> pd.DataFrame:
    """The sums of money a text quotes: one row a sum, in reading order, no two of them overlapping.

    `text` is the sum and `label` the sum with its qualifier, as printed; `low`, `high` and `value` are in whole
    units of `currency` (ISO 4217; empty where the text leaves it open), NaN where the bound leaves them open.
    `per` is the unit of a rate. `same_as` and `part_of` hold the `start` of another row.
    """
    return as_table(amount_rows(article), AMOUNTS)


def amount_rows(article: Article | str) -> Iterator[tuple]:
    """The rows of `find_amounts` as tuples, without a table: what a corpus needs."""
    article = as_article(article)
    text, spans = article.text, sentence_spans(article)
    found = list(_find_sums(text, spans))
    story = functools.cache(lambda: _currencies_of(text))
    settled: dict[str, str] = {}  # what a name means, once a sentence of the article has told
    placed, bounds = [], []
    for sentence, this in found:
        floor, ceiling = spans[sentence][1:]
        currency = _settle_currency(this.mark, text[max(floor, this.start - 600) : min(ceiling, this.end + 600)], text[max(floor, this.start - 300) : this.start], article, story)
        if this.mark.kind == "name" and this.mark.form != "dollar" and len(this.mark.codes) > 1:
            usual = currency == this.mark.codes[0]
            currency = settled.get(this.mark.form, currency) if usual else settled.setdefault(this.mark.form, currency)
        qualified = read_bound(text, this.start, this.end, floor, ceiling)
        per = read_rate(text, qualified.start, this.start, qualified.end, floor, ceiling)
        bound = "between" if this.high is not None else qualified.bound
        coin = this.mark.form in read_table("money")["hundredths"]["names"]
        worth = interval(bound, this.low / (100 if coin else 1), this.high)
        bounds.append((bound, worth, per))
        headline = _is_headline(text, spans, sentence)
        key = (*map(str, worth), per)
        placed.append(Placed(this.start, this.end, qualified.start, qualified.end, sentence, headline, key, currency))
    same = find_restatements(text, placed)
    parts = find_parts(text, placed, same, [floor for _, floor, _ in spans])
    rates = {row.start: per for row, (_, _, per) in zip(placed, bounds, strict=True)}
    for again, first in same.items():  # a sum said twice is one rate
        rates[again] = rates[first] = rates[again] or rates[first]
    for row, after in zip(reversed(placed[:-1]), reversed(placed[1:]), strict=True):
        if RATE_SHARED.fullmatch(text, row.label_end, after.label_start) and row.currency == after.currency:
            rates[row.start] = rates[row.start] or rates[after.start]
    for row, (bound, worth, _) in zip(placed, bounds, strict=True):
        label = text[row.label_start : row.label_end]
        words = text[row.start : row.end]
        links = (same.get(row.start, pd.NA), parts.get(row.start, pd.NA))
        yield (article.slug, row.sentence, row.start, row.end, words, label, *worth, row.currency, bound, rates[row.start], *links)


def _find_sums(text: str, spans: list[tuple[int, int, int]]) -> Iterator[tuple[int, Sum]]:
    """Each sum with the number of its sentence; marks of money outside the sentences read are passed over."""
    for sentence, marks in _marks_by_sentence(text, spans):
        _, floor, ceiling = spans[sentence]
        yield from ((sentence, this) for this in read_sums(text, floor, ceiling, marks))


def _marks_by_sentence(text: str, spans: list[tuple[int, int, int]]) -> Iterator[tuple[int, list[Mark]]]:
    starts = [start for _, start, _ in spans]
    for number, marks in groupby(find_marks(text), lambda mark: bisect.bisect_right(starts, mark.start) - 1):
        inside = [mark for mark in marks if number >= 0 and mark.end <= spans[number][2]]
        if inside:
            yield number, inside


def _is_headline(text: str, spans: list[tuple[int, int, int]], sentence: int) -> bool:
    """Whether a sentence is a paragraph of its own above the body and does not end as a sentence does."""
    paragraph, start, end = spans[sentence]
    return paragraph <= 1 and text[end - 1] not in ".!?…”\"" and any(p > paragraph for p, _, _ in spans[sentence:])


def _settle_currency(
    mark: Mark, sentence: str, before: str, article: Article, story: Callable[[], set[str]]
) -> str:
    """One currency of those a mark may mean: by the sentence, else the article's default, else the usual reading.

    Of several countries named in it the nearest before the mark counts, where the currency has no usual reading. Empty
    where none of them settles it; a currency with no usual reading may be settled by the whole `story`. A sign that has a usual reading keeps it unless the article says otherwise.
    """
    codes = [code for code in mark.codes if code]
    usual = mark.codes[0] if mark.codes else ""
    if len(codes) == 1:
        return codes[0]
    if mark.form == "$" and (said := re.findall(r"\b(?:A|AU|C|CA|NZ|HK|S|US)\$", before)) and before[-1:] != "(":
        return OTHER_DOLLARS[said[-1]]  # the rest of a story in NZ$ is in NZ$
    if mark.kind == "sign" and mark.form in ("$", "£", "¢"):
        return article.currency if article.currency in codes else usual
    likely = set(codes) & BIG_DOLLARS if mark.form == "dollar" else set(codes)
    if len(named := _currencies_of(sentence) & likely) == 1:
        return named.pop()
    if article.currency in codes:
        return article.currency
    if not usual and named:
        return _nearest(before, likely)
    return usual or (named.pop() if len(named := story() & likely) == 1 else "")


def _nearest(before: str, codes: set[str]) -> str:
    """The currency of the country named last before a mark, of those it may mean."""
    found = [codes & territory_codes(actor.code) for actor in find_actors(before) if actor.code]
    return next((min(own) for own in reversed(found) if len(own) == 1), "")


def _currencies_of(text: str) -> set[str]:
    """The currencies of the countries that a text names."""
    return {code for actor in find_actors(text) if actor.code for code in territory_codes(actor.code)}


def find_unread(amounts: pd.DataFrame, article: Article | str) -> pd.DataFrame:
    """The signs of money that are in none of `amounts`: one row a sign, code, name or vague quantity, in order.

    Names of currencies count where a number or a vague quantity stands beside them. A sum whose currency stays
    open is listed too. `why` is one of `NO_NUMBER`, `VAGUE`, `NOT_A_NUMBER`, `WHICH_CURRENCY`, `NOT_MONEY`.
    """
    article = as_article(article)
    text, spans = article.text, sentence_spans(article)
    taken = sorted(zip(amounts["start"], amounts["end"], strict=True))
    rows = [
        (article.slug, sentence, start, end, text[start:end], why)
        for sentence, marks in _marks_by_sentence(text, spans)
        for start, end, why in _unread_marks(text, spans[sentence][1], marks, taken)
    ]
    open_rows = amounts[amounts["currency"] == ""]
    rows += [(*row, WHICH_CURRENCY) for row in open_rows[UNREAD[:-1]].itertuples(index=False)]
    rows.sort(key=lambda row: row[2:4])
    return as_table(rows, UNREAD)


def _unread_marks(text: str, floor: int, marks: list[Mark], taken: list[tuple[int, int]]) -> Iterator[tuple]:
    for mark in marks:
        i = bisect.bisect_right(taken, (mark.start, len(text)))
        if i and mark.start < taken[i - 1][1]:
            continue
        last = max(floor, mark.start - 60, taken[i - 1][1] if i else 0)
        before, after = text[last : mark.start], text[mark.end : mark.end + 12]
        vague = _vague().search(before)
        if vague:
            yield mark.start - len(before) + vague.start(), mark.end, VAGUE
        elif mark.kind == "name" and re.search(r"\d[\s-]?$|\d\s?[a-z]{1,8}[\s-]?$", before, re.I):
            yield mark.start, mark.end, NOT_MONEY
        elif mark.kind != "name":
            yield mark.start, mark.end, NOT_A_NUMBER if re.match(r"\s?\d", after) else NO_NUMBER


def _vague() -> re.Pattern:
    """A quantity that no number says: several billion, tens of millions of, multi-million, untold millions in."""
    scales = any_of(name for name in read_table("money")["scales"] if len(name) > 3)
    return re.compile(
        rf"(?:\b(?:several|many|some|a\s+few|few|a\s+couple\s+of|untold|countless|various|multi|dozens\s+of|tens\s+of|hundreds\s+of)[\s-]*)*"
        rf"(?:\b(?:several|many|a\s+few|few|a\s+couple\s+of|multi|tens|hundreds|thousands|dozens)\b|{scales}s?\b)"
        rf"(?:[\s-]*(?:of|in|{scales}))*[\s-]*$",
        re.I,
    )
