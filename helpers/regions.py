"""Parts of countries and cities, which tell the country that a text is about: Punjab, Turkana County, Lahore."""

import functools
import re
from collections.abc import Iterator

from helpers.language import any_of, read_table

CAPITAL = re.compile(r"[A-Z]\w*")
GAP = re.compile(r"[\s-]+")  # between the words of a place, however they are joined


@functools.cache
def _places(groups: tuple[str, ...]) -> tuple[re.Pattern, dict[str, str]]:
    """The places of some tables, and the ISO 3166 code of the country of each; a dateline has them in capitals."""
    tables = [read_table("actors")[group] for group in groups]
    codes = {name: code for table in tables for code, names in table.items() for name in names}
    codes |= {name.upper(): code for name, code in codes.items()}
    return re.compile(rf"\b{any_of(codes)}\b"), {GAP.sub(" ", name): code for name, code in codes.items()}


def homes(text: str) -> set[str]:
    """The ISO 3166 codes of the countries whose parts or cities a text names.

    >>> homes("LAHORE: The Punjab government"), homes("Floods in Chad")
    ({'PK'}, set())
    """
    pattern, codes = _places(("regions", "cities"))
    return {codes[GAP.sub(" ", place.group())] for place in _named(text, pattern)}


def _named(text: str, pattern: re.Pattern) -> Iterator[re.Match]:
    """Where the places of a pattern stand in a text; it is tried only at a word that a place begins with."""
    begin, free = _begin_places(), 0  # where the place before ends
    for word in CAPITAL.finditer(text):
        if word.group() in begin and word.start() >= free and (place := pattern.match(text, word.start())):
            free = place.end()
            yield place


@functools.cache
def _begin_places() -> frozenset[str]:
    """The words that such places begin with."""
    return frozenset(CAPITAL.match(place).group() for place in _places(("regions", "cities"))[1])


def last_region(text: str) -> str:
    """The part of a country that a text names last, as printed; empty if there is none.

    >>> last_region("Sindh and Turkana County asked"), last_region("Chad asked")
    ('Turkana County', '')
    """
    found = [place.group() for place in _named(text, _regions())]
    return found[-1] if found else ""


@functools.cache
def _regions() -> re.Pattern:
    """The parts of countries of the table, with the word for what they are."""
    return re.compile(rf"(?:{_places(('regions',))[0].pattern})(?:\s(?:[Cc]ounty|[Ss]tate))?")
