"""Which currency a sum is in, where its mark may mean several: dollars of whom, which pesos."""

import functools
import re
from collections.abc import Callable, Sequence

from helpers.actors import find_actors
from helpers.currencies import Mark, territory_codes
from helpers.sums import Sum

OTHER_DOLLARS = {
    "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "US$": "USD",
}  # fmt: skip
REACH = 600  # characters before and after a sum in which its sentence may tell its currency
DOLLAR = re.compile(r"\b(?:A|AU|C|CA|NZ|HK|S|US)\$")
BIG_DOLLARS = {"USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD"}  # that a story may mean without saying so


def read_currencies(
    text: str, found: Sequence[tuple[int, Sum]], spans: Sequence[tuple[int, int, int]], default: str
) -> list[str]:
    """The ISO 4217 code of each sum found, in their order; empty where the text leaves it open.

    `found` are sums with the number of their sentence in `spans`; `default` is the article's own currency, or
    empty. What a name means is kept for the rest of the article once a sentence has told.
    """
    story = functools.cache(lambda: _currencies_of(text))
    currencies: list[str] = []
    told: dict[str, str] = {}
    for sentence, this in found:
        _, floor, ceiling = spans[sentence]
        around = text[max(floor, this.start - REACH) : min(ceiling, this.end + REACH)]
        before = text[max(floor, this.start - REACH // 2) : this.start]
        currency = _settle(this.mark, around, before, default, story)
        kind, form, codes = this.mark[2:]
        if kind == "name" and form != "dollar" and len(codes) > 1:
            currency = told.get(form, currency) if currency == codes[0] else told.setdefault(form, currency)
        currencies.append(currency)
    return currencies


def _settle(mark: Mark, sentence: str, before: str, default: str, story: Callable[[], set[str]]) -> str:
    """One of the currencies a mark may mean, `before` the sentence up to it; empty where nothing tells."""
    codes = [code for code in mark.codes if code]
    if len(codes) == 1:
        return codes[0]
    if mark.form == "$" and (said := DOLLAR.findall(before)) and before[-1:] != "(":
        return OTHER_DOLLARS[said[-1]]  # the rest of a story in NZ$ is in NZ$
    if mark.kind == "sign" and mark.form in ("$", "£", "¢"):
        return default if default in codes else mark.codes[0]
    likely = set(codes) & BIG_DOLLARS if mark.form == "dollar" else set(codes)
    return _settle_by_country(mark, likely, sentence, before, default, story)


def _settle_by_country(
    mark: Mark, likely: set[str], sentence: str, before: str, default: str, story: Callable[[], set[str]]
) -> str:
    """By the one country its sentence names, else the article's default, else the usual reading.

    Where there is no usual reading: by the country named last before it, else by the story's one country.
    """
    named = _currencies_of(sentence) & likely
    if len(named) == 1:
        return named.pop()
    if default and default in mark.codes:
        return default
    usual = mark.codes[0] if mark.codes else ""
    if named and not usual:
        return _nearest(before, likely)
    return usual or (named.pop() if len(named := story() & likely) == 1 else "")


def _nearest(before: str, codes: set[str]) -> str:
    """The currency of the country named last before a mark, of those it may mean."""
    found = [codes & territory_codes(actor.code) for actor in find_actors(before) if actor.code]
    return next((min(own) for own in reversed(found) if len(own) == 1), "")


def _currencies_of(text: str) -> set[str]:
    """The currencies of the countries that a text names."""
    return {code for actor in find_actors(text) if actor.code for code in territory_codes(actor.code)}
