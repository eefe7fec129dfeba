"""The tables of language that the kit reads by: small TOML files in `data/`, made to be edited."""

import functools
import re
from collections.abc import Iterable
from itertools import groupby

from helpers.lexicon import load_groups

LETTERS = re.compile(r"[^\W\d_]+")


@functools.cache
def read_table(name: str) -> dict:
    """One table of `data/`, read once: do not change what it gives. ValueError if the file is not TOML."""
    return load_groups(f"{name}.toml")


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of these phrases, the longest first; their spaces match any white space or a hyphen.

    >>> re.fullmatch(any_of(["no less than"]), "no less\\xa0than") is not None
    True
    >>> re.fullmatch(any_of(["no less than"]), "no less") is not None
    False
    """
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return _alternatives(re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in longest_first)


def lower(text: str) -> str:
    """Text in lower case as a pattern sees it that ignores case: there ſ is an s, and ı and İ are an i.

    >>> lower("LEſS"), lower("MİLLION")
    ('less', 'million')
    """
    if text.isascii():
        return text.lower()
    return text.replace("ſ", "s").replace("ı", "i").replace("İ", "i").lower()


@functools.lru_cache(maxsize=16)  # rule after rule asks for those of one sentence
def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case: a pattern of which each match has one of some words need not search others.

    >>> sorted(words_of("Aid for 2-year plans"))
    ['aid', 'for', 'plans', 'year']
    """
    return frozenset(LETTERS.findall(lower(text)))


def first_words(entries: Iterable[str]) -> frozenset[str]:
    """The words that entries of the tables begin with, as `words_of` has them.

    >>> sorted(first_words(["loan(s)", "shot back"]))
    ['loan', 'loans', 'shot']
    """
    begun = (entry.split()[0] for entry in entries)
    written = (form for word in begun for form in (word.replace("(s)", ""), word.replace("(s)", "s")))
    return frozenset(LETTERS.match(lower(form)).group() for form in written)


@functools.cache
def one_of(words: str) -> str:
    """A pattern for any of these words, the first that fits, as the tables write them.

    A comma parts two words, `(s)` may be missing, `*` is any ending or none, `+` any one word; a space
    matches any white space.

    >>> fits = re.compile(one_of("loan(s), rebuild*, last +")).fullmatch
    >>> [word for word in ("loan", "rebuilding", "last week", "lending", "last") if fits(word)]
    ['loan', 'rebuilding', 'last week']
    """
    return _alternatives(map(_spell, entries_of(words)))


def entries_of(words: str) -> list[str]:
    """What stands between the commas of a table."""
    return [*filter(None, re.split(r"\s*,\s*", words.strip()))]


def _alternatives(patterns: Iterable[str]) -> str:
    """A pattern for the first of some that fits, those in a row that begin with one letter under this letter.

    A pattern that ignores case goes into each alternative to see that it does not fit: twenty letters are tried
    several times as fast as two hundred words. Patterns that begin with two letters never fit at one place, so their
    order is free; what begins with anything else keeps its place.
    """
    parts: list[str] = []
    for lettered, row in groupby(patterns, key=lambda pattern: pattern[:1].isalpha()):
        if not lettered:
            parts += row
            continue
        by_letter: dict[str, list[str]] = {}
        for pattern in row:
            by_letter.setdefault(lower(pattern[0]), []).append(pattern)
        parts += map(_under_letter, by_letter.values())
    return f"(?:{'|'.join(parts)})"


def _under_letter(patterns: list[str]) -> str:
    """Patterns that begin with one letter, with it before them where it has one case."""
    first = {pattern[0] for pattern in patterns}
    if len(patterns) == 1 or len(first) > 1:
        return "|".join(patterns)
    return f"{first.pop()}(?:{'|'.join(pattern[1:] for pattern in patterns)})"


def _spell(word: str) -> str:
    """The pattern of one entry of a table."""
    escaped = re.escape(re.sub(r"\s+", " ", word))
    spaced = escaped.replace(r"\ ", r"\s+").replace(r"\*", r"\w*").replace(r"\+", r"\w+")
    return spaced.replace(r"\(", "(?:").replace(r"\)", ")?")
