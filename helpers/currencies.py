"""Which characters are a mark of money, and which currencies each may mean."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.language import read_table

WORD = re.compile(r"[^\W\d_]+")
SIGN = re.compile("[$¢£¤¥֏؋৳฿៛\u20a0-\u20c0﷼元円]")
DIGITS_BEFORE = re.compile(r"\d\s?(?:[mk]|mn|bn|mln|million|billion)?\s?$")
COUNTRY = re.compile(r"(?<!the )(?<!The )\b(?:US|U\.S\.)\s")
SCALED = re.compile(r"\s\d[\d.,]*\s?(?:[mk]|mn|bn|thousand|million|billion|trillion)\b")
BEFORE_NAME = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+\.)?")
NAME_LENGTH = 4  # words in the longest name, "Central African CFA francs"


class Mark(NamedTuple):
    """A currency sign, ISO code or currency name in a text, with the ISO codes it may stand for."""

    start: int
    end: int
    kind: str  # sign, code or name
    form: str
    codes: tuple[str, ...]  # the usual reading first; "" first where there is none


@functools.cache
def iso_codes() -> frozenset[str]:
    """The ISO 4217 codes of money now in use, from CLDR."""
    from babel.core import get_global

    uses = (use for territory in get_global("territory_currencies").values() for use in territory)
    return frozenset(code for code, _, end, tender in uses if tender and not end) | {"XDR"}


@functools.cache
def territory_codes(territory: str) -> frozenset[str]:
    """The ISO 4217 codes in use in a country, given by its ISO 3166 code."""
    from babel.core import get_global

    uses = get_global("territory_currencies").get(territory, ())
    return frozenset(code for code, _, end, tender in uses if tender and not end)


@functools.cache
def names() -> dict[str, tuple[str, ...]]:
    """Names of currencies in the singular and lower case: CLDR's, then ours, which go first."""
    from babel import Locale

    english = Locale("en")
    cldr = {}
    for code in sorted(iso_codes() - {"XDR", "ZWG"}):
        for name in (english.currencies[code], *english._data["currency_names_plural"].get(code, {}).values()):
            cldr[singular(name.lower().replace("us ", "u.s. "))] = (code,)
            cldr[singular(name.lower())] = (code,)
    heads: dict[str, tuple[str, ...]] = {}
    for name, (code,) in cldr.items():
        heads[name.split()[-1]] = tuple(sorted({*heads.get(name.split()[-1], ()), code}))
    bare = {head: codes if len(codes) == 1 else ("", *codes) for head, codes in heads.items()}
    return bare | cldr | {name: tuple(codes) for name, codes in read_table("money")["names"].items()}


def singular(name: str) -> str:
    """The name of a currency without the s of its plural.

    >>> singular("swiss francs"), singular("pounds sterling"), singular("kronor")
    ('swiss franc', 'pound sterling', 'kronor')
    """
    if name == "pounds sterling":
        return "pound sterling"
    return name if name.endswith(("reais", "rights", "ss", "meticais")) else name.removesuffix("s")


@functools.cache
def _heads() -> frozenset[str]:
    """The last word of every name, in every way it may be written."""
    last = {name.split()[-1] for name in names()} | {"sterling"}
    plain = last | {word + "s" for word in last}
    return frozenset(plain | {word.capitalize() for word in plain} | {word.upper() for word in plain})


@functools.cache
def _letters() -> dict[str, tuple[str, ...]]:
    """Signs that are made of letters: Rs, kr, zł, R."""
    signs = read_table("money")["signs"].items()
    return {sign: tuple(codes) for sign, codes in signs if sign.isalpha()}


def find_marks(text: str) -> list[Mark]:
    """Every mark of money in a text, in reading order; names of currencies only where a whole name stands."""
    marks = [_read_sign(text, match) for match in SIGN.finditer(text)]
    for word in _known_words().intersection(WORD.findall(text)):
        marks += filter(None, (_read_word(text, word, start) for start in _places(text, word)))
    return _longest(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


@functools.cache
def _known_words() -> frozenset[str]:
    return _heads() | iso_codes() | _letters().keys()


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands, with no letter before or after it."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha():
            yield start
        start = text.find(word, end)


def _longest(marks: list[Mark]) -> list[Mark]:
    """Marks in reading order without those inside another: the CFA of `CFA francs`."""
    kept: list[Mark] = []
    for mark in marks:
        if not kept or mark.end > kept[-1].end:
            kept.append(mark)
    return kept


def _read_sign(text: str, match: re.Match) -> Mark:
    """A sign with the letters that belong to it: US$, R$."""
    signs = read_table("money")["signs"]
    start, end = match.span()
    if (country := COUNTRY.search(text, max(0, start - 10), start)) and country.end() == start:
        start = country.start()
    for length in (4, 3, 2, 1):
        begin = match.start() - length
        form = text[max(0, begin) : end]
        if begin >= 0 and form in signs and not text[begin - 1 : begin].isalnum():
            return Mark(begin, end, "sign", form, tuple(signs[form]))
    if text[match.start() - 3 : match.start()] in iso_codes() and not text[max(0, match.start() - 4) : match.start() - 3].isalnum():
        code = text[match.start() - 3 : match.start()]
        return Mark(match.start() - 3, end, "sign", code, (code,))
    if text[end : end + 2] == "US" and text[end + 2 : end + 4].strip()[:1].isdigit():
        return Mark(start, end + 2, "sign", "US$", ("USD",))
    form = "US$" if start < match.start() else match.group()
    return Mark(start, end, "sign", form, tuple(signs.get(form, ())))


def _read_word(text: str, word: str, start: int) -> Mark | None:
    """A code, a sign of letters or a name, the name with the nationality before it; None if it is neither."""
    end = start + len(word)
    if word in _letters():
        return _read_letters(text, word, start, end)
    if word in iso_codes():
        return Mark(start, end, "code", word, (word,))
    window = max(0, start - 45)
    before = [window + earlier.start() for earlier in BEFORE_NAME.finditer(text[window:start])]
    for begin in [*before[1 - NAME_LENGTH :], start]:
        name = re.sub(r"[\s-]+", " ", text[begin:end]).lower()
        if begin == start and (national := _read_demonym(text, word, start, end)):
            return national
        if codes := names().get(singular(name)) or names().get(name):
            sterling = re.match(r"\s+sterling\b", text[end : end + 12])
            return Mark(begin, end + (sterling.end() if sterling else 0), "name", singular(word.lower()), codes)
    return None


def _read_demonym(text: str, word: str, start: int, end: int) -> Mark | None:
    """A name after a nationality that CLDR has no name for: `Taiwanese dollars`."""
    codes = names().get(singular(word.lower()), ())
    actors = find_actors(text, max(0, start - 24), start)
    if actors and actors[-1].code and not text[actors[-1].end : start].strip():
        own = tuple(code for code in codes if code in territory_codes(actors[-1].code))
        return Mark(actors[-1].start, end, "name", singular(word.lower()), own) if own else None
    return None


def _read_letters(text: str, word: str, start: int, end: int) -> Mark | None:
    """Letters that are a currency beside digits only, and some of them only when the digits follow at once."""
    signs, rules = read_table("money")["signs"], read_table("money")["only_glued"]
    if text[end : end + 1] == "." and word + "." in signs:
        word, end = word + ".", end + 1
    after = text[end : end + 2]
    if word == "p":
        pence = text[start - 1 : start].isdigit() and not after[:1].isalnum()
        return Mark(start, end, "sign", "p", ("GBP",)) if pence else None
    glued = after[:1].isdigit()
    beside = glued or (after[:1].isspace() and after[1:].isdigit()) or DIGITS_BEFORE.search(text[max(0, start - 12) : start])
    spaced = word not in rules["scaled"] and SCALED.match(text, end)  # QR 5 million, but no QR 5
    if not beside or (word in rules["signs"] and not glued and not spaced):
        return None
    return Mark(start, end, "sign", word, tuple(signs[word]))
