"""Which characters are a mark of money, and which currencies each may mean."""

import functools
import re
from collections.abc import Iterable, Iterator
from itertools import filterfalse
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.language import any_of, read_table
from helpers.tender import iso_codes, territory_codes

WORD = re.compile(r"[^\W\d_]+")
# Every sign of Unicode's currency block, and those that stand elsewhere.
SIGN = re.compile("[$¢£¤¥֏؋৳฿៛\u20a0-\u20c0﷼元円]")
DIGITS_BEFORE = re.compile(r"\d\s?(?:[mk]|mn|bn|mln|million|billion)?\s?$")
LETTERS_AFTER = re.compile(r"(?:US|NZ|HK|A|C|F)(?=\s?\d)")  # $US5m, $A5m
COUNTRY = re.compile(r"(?<!the )(?<!The )\b(?:US|U\.S\.)\s")  # US $5m, but not: gave the US $5m
SCALED = re.compile(r"\s\d[\d.,]*\s?(?:[mk]|mn|bn|thousand|million|billion|trillion)\b")
ABBREVIATED = re.compile(r"\.\s?\d")  # Ksh. 5m
CODED = re.compile(r"(?<![^\W_])(?P<code>[A-Z]{3})\s?$")
VACCINE = re.compile(r"21(?:/|\s(?:malaria\s)?(?:vaccine|jab|shot|dose)s?\b)")  # R21, against malaria
CONFERENCE = re.compile(
    r"COP\s?(?:2\d|3[0-2])\b(?!\s?(?:[mk]|mn|mln|bn|thousand|million|billion|trillion)\b|[.,]\d)"
)  # COP29, on the climate
BEFORE_NAME = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+\.)?")
JOINT = re.compile(r"[\s-]+")  # between the words of a name
NAME_LENGTH = 4  # words in the longest name, "Central African CFA francs"
NAME_REACH = 45  # characters before the last word of a name in which it must begin
NAMED_BY_US = {"XDR", "ZWG"}  # in our table, if at all


class Mark(NamedTuple):
    """A currency sign, ISO code or currency name in a text, with the ISO codes it may stand for."""

    start: int
    end: int
    kind: str  # sign, code or name
    form: str
    codes: tuple[str, ...]  # the usual reading first; "" first where there is none


@functools.cache
def names() -> dict[str, tuple[str, ...]]:
    """Names of currencies in the singular and lower case: CLDR's, then ours, which go first."""
    cldr = _cldr_names()
    heads: dict[str, tuple[str, ...]] = {}
    for name, (code,) in cldr.items():
        heads[name.split()[-1]] = tuple(sorted({*heads.get(name.split()[-1], ()), code}))
    bare = {head: codes if len(codes) == 1 else ("", *codes) for head, codes in heads.items()}
    return bare | cldr | {name: tuple(codes) for name, codes in read_table("money")["names"].items()}


def _cldr_names() -> dict[str, tuple[str]]:
    """CLDR's English names, those with a count too (`Danish kroner`), and U.S. as well as US."""
    from babel.numbers import get_currency_name

    cldr = {}
    for code in sorted(iso_codes() - NAMED_BY_US):
        for name in (get_currency_name(code, count, "en").lower() for count in (None, 1, 2)):
            cldr[singular(name.replace("us ", "u.s. "))] = (code,)
            cldr[singular(name)] = (code,)
    return cldr


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
    last = {re.split(r"[\s'’]", name)[-1] for name in names()} | {"sterling"}  # the anga of pa’anga
    plain = last | {word + "s" for word in last}
    return frozenset(plain | {word.capitalize() for word in plain} | {word.upper() for word in plain})


@functools.cache
def _letters() -> dict[str, tuple[str, ...]]:
    """Signs that are made of letters, without what may follow these: Rs, kr, zł, R, the S of S/."""
    signs = read_table("money")["signs"].items()
    return {sign.rstrip("/"): tuple(codes) for sign, codes in signs if sign.rstrip("/").isalpha()}


def find_marks(text: str, runs: Iterable[str] | None = None) -> list[Mark]:
    """Every mark of money in a text, in reading order; names of currencies only where a whole name stands.

    `runs` is what stands between white space in it, where that is known.
    """
    marks = [_read_sign(text, match) for match in SIGN.finditer(text)]
    for word in _words(text.split() if runs is None else list(runs)):
        marks += filter(None, (_read_word(text, word, start) for start in _places(text, word)))
    return _longest(sorted(marks, key=lambda mark: (mark.start, -mark.end, len(mark.codes))))  # the plainest of two


def _words(runs: list[str]) -> set[str]:
    """The words that may be, or end, a mark of money. A text is searched for words only where a run is no plain one."""
    known = _known_words()
    return known.intersection(runs).union(known.intersection(WORD.findall(" ".join(filterfalse(str.isalpha, runs)))))


@functools.cache
def _known_words() -> frozenset[str]:
    """The words that may be, or end, a mark of money."""
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
    """A sign with the letters that belong to it: US$, R$, USD$, $US."""
    signs = read_table("money")["signs"]
    start, end = match.span()
    if lettered := _with_letters(text, start, end):
        return lettered
    coded = CODED.search(text, max(0, start - 5), start)
    spaced = coded and coded.end() > coded.end("code")  # AUD $5m, but TOP $50m in Tonga alone
    if coded and coded["code"] in ({*signs["$"]} | _codes_of(text) if spaced else iso_codes()):
        return Mark(coded.start(), end, "sign", coded["code"], (coded["code"],))
    if after := LETTERS_AFTER.match(text, end):
        lettered = f"{after.group()}$"
        return Mark(start, after.end(), "sign", lettered, tuple(signs[lettered]))
    country = COUNTRY.search(text, max(0, start - 10), start)
    if country and country.end() == start:
        return Mark(country.start(), end, "sign", "US$", ("USD",))
    return Mark(start, end, "sign", match.group(), tuple(signs.get(match.group(), ())))


def _with_letters(text: str, start: int, end: int) -> Mark | None:
    """The longest sign of the table that ends with the sign at `start:end` and begins a word: NZ$, U.S.$."""
    signs = read_table("money")["signs"]
    for begin in range(max(0, start - 4), start):
        if text[begin:end] in signs and not text[begin - 1 : begin].isalnum():
            return Mark(begin, end, "sign", text[begin:end], tuple(signs[text[begin:end]]))
    return None


def _read_word(text: str, word: str, start: int) -> Mark | None:
    """A code, a sign of letters or a name, the name with the nationality before it; None if it is neither."""
    if word in _letters():
        return _read_letters(text, word, start, start + len(word))
    if word == "COP" and CONFERENCE.match(text, start):
        return None
    if word == "Leone" and text.endswith("Sierra ", 0, start):
        return None
    if word in iso_codes():
        return Mark(start, start + len(word), "code", word, (word,))
    return _read_name(text, word, start, start + len(word))


def _read_name(text: str, word: str, start: int, end: int) -> Mark | None:
    """The longest name that ends with a word: `Central African CFA francs`, `Taiwanese dollars`."""
    window = max(0, start - NAME_REACH)
    earlier = [window + found.start() for found in BEFORE_NAME.finditer(text[window:start])]
    for begin in [*earlier[1 - NAME_LENGTH :], start]:
        if begin == start and (national := _read_demonym(text, word, start, end)):
            return national
        name = JOINT.sub(" ", text[begin:end]).lower()
        if codes := names().get(singular(name)) or names().get(name):
            sterling = re.match(r"\s+sterling\b", text[end : end + 12])
            end += sterling.end() if sterling else 0
            return Mark(begin, end, "name", singular(word.lower()), codes)
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
    """Letters that are a currency only beside digits, some only where the digits follow at once."""
    signs, rules = read_table("money")["signs"], read_table("money")["only_glued"]
    if word + "/" in signs:  # S/5m, S/. 5m
        word, end = word + "/", end + 1
        if text[end - 1 : end] != "/":
            return None
    if text[end : end + 1] == "." and (word + "." in signs or ABBREVIATED.match(text, end)):
        end += 1
    after = text[end : end + 2]
    if word == "p":  # pence stand right after their digits
        pence = text[start - 1 : start].isdigit() and not after[:1].isalnum()
        return Mark(start, end, "sign", "p", ("GBP",)) if pence else None
    glued, spaced = after[:1].isdigit(), after[:1].isspace() and after[1:].isdigit()
    beside = glued or spaced or DIGITS_BEFORE.search(text[max(0, start - 12) : start])
    beside = beside or (word == "Rs" and _in_words().match(text, end))
    scaled = (len(word) > 1 or word not in rules["scaled"]) and SCALED.match(text, end)  # QR 5 million, but no QR 5
    if word == "R" and VACCINE.match(text, end):
        return None
    if not beside or (word in rules["signs"] and not glued and not scaled):
        return None
    codes = tuple(signs[word])
    if word in rules["told"] and not (codes := tuple(code for code in codes if code in _codes_of(text))):
        return None
    return Mark(start, end, "sign", word, codes)


@functools.cache
def _in_words() -> re.Pattern:
    """Rupees in words: Rs | two lakh."""
    return re.compile(rf"\s{any_of(read_table('money')['numbers'])}\s(?:lakh|crore)\b")


@functools.lru_cache(maxsize=4)  # asked for each such letter of one text
def _codes_of(text: str) -> frozenset[str]:
    """The ISO 4217 codes of the countries that a text names."""
    return frozenset(code for actor in find_actors(text) for code in territory_codes(actor.code))
