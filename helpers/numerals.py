"""What a number says: digits in any grouping, number words, scales. Exact, as `Decimal`."""

import functools
import re
from decimal import Decimal
from typing import NamedTuple

from helpers.language import any_of, lower, one_of, read_table

HALVES = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333333333", "⅔": "0.666666666667"}
FRACTIONS = {"half": "0.5", "halves": "0.5", "quarter": "0.25", "quarters": "0.25"}
MULTIPLES = ("hundred", "dozen")  # they multiply the number before them
JOINTS = ("a", "an", "and", "of", "odd")  # they stand between the words of a number and add nothing

# One number in digits. 15 digits are more money than there is, and keep the pattern linear.
DIGITS = r"""(?:
    \d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?            # 113,000,000,000
  | \d{1,3}(?:,\s?\d{3}){0,4},\s000                # 550, 000
  | \d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,6})?      # 1,20,00,000
  | \d{1,3}(?:\s\d{3}){1,5}(?![\d,])                # 13 009
  | \d{1,3}(?:\.\d{3}){2,5}                         # 1.200.000
  | \d{1,15},\d{1,2}(?![\d,])                       # 4,2 as the Continent writes it
  | \d{0,15}\.\d{1,6}                               # 3.72
  | \d{1,15}(?:[½¼¾⅓⅔])?
  | [½¼¾⅓⅔]
)(?!\d|[.,]\d)"""

IN_DIGITS = r"\(\d{1,15}\)"  # five (5) million

PIECE = re.compile(
    r"""
    \d[\d.,\s]*\d     # digits in groups
  | \.?\d+            # one digit, or .5
  | [½¼¾⅓⅔]
  | [^\W\d_]+         # a word
    """,
    re.VERBOSE,
)

COMMA = re.compile(r"\d+,\d{1,2}")  # 4,2 as the Continent writes it
PLAIN = re.compile(r"[\d,]*\.?\d+")


class _Tally(NamedTuple):
    """What the words say so far: `total` in whole scales, `current` without one yet, the last `scale`."""

    total: Decimal = Decimal(0)
    current: Decimal | None = None  # nothing said, which "0 million" is not
    scale: Decimal = Decimal(0)


@functools.cache
def scale_pattern() -> str:
    """A VERBOSE pattern for the scale right after digits: million, bn, a letter, two (lakh crore)."""
    names = read_table("money")["scales"]
    letters = any_of(name for name in names if len(name) == 1)
    longer = any_of([*(name for name in names if len(name) > 1), "hundred"])
    second = any_of(read_table("money")["after_a_scale"]["names"])
    return rf"(?:(?i:{letters}|(?:[\s-]odd)?[\s-]?{longer}|\sm|-(?-i:[MB]))(?:\s(?i:{second}))?)(?![^\W_])"


@functools.cache
def phrase_pattern() -> str:
    """A VERBOSE pattern for a number before its currency: `two and a half million`, `18-billion`, `4.2bn`."""
    words, scale = _words_pattern(), any_of(name for name in read_table("money")["scales"] if len(name) > 2)
    return rf"""(?:
        {DIGITS} (?:\s+and\s+a\s+half)? (?:{scale_pattern()})?
      | (?i: (?:{words}(?:[\s-]odd|\s{IN_DIGITS})?|an?) (?:[\s-]+{scale}){{1,2}} (?:\s+and\s+a\s+half)?
             (?: (?:\s|,\s(?=[\w\s-]{{3,40}}\sthousand\b))\s*(?:and\s+)?{words}(?:[\s-]+{scale})? ){{0,2}} )
      | (?i: {words} (?<!\ba)(?<!\ban) )
    )"""


def _words_pattern() -> str:
    """A VERBOSE pattern for up to seven number words: `three quarters of a`, `two hundred and fifty`."""
    atom = any_of([*read_table("money")["numbers"], *FRACTIONS])
    fraction = r"(?: (?:an?[\s-]+)? (?:half|(?:three[\s-]+)?quarters?) )"
    return rf"""
        (?: an?[\s-]+(?={one_of("half, quarter, hundred, dozen")}) )?
        {atom}
        (?: (?: [\s-]+(?:of[\s-]+)?(?:an?[\s-]+)?                        # half a, three quarters of a
              | (?<=hundred)\s+and\s+
              | [\s-]+and[\s-]+(?={fraction}\b)(?:an?[\s-]+)?            # two and a half
            ) {atom} ){{0,6}}
        (?: [\s-]+(?:of[\s-]+)?an? )?
    """


@functools.cache
def _scale_word() -> re.Pattern:
    """A scale in a number, the digit before a letter with it."""
    scales = read_table("money")["scales"]
    words = any_of(scale for scale in scales if len(scale) > 2)
    return re.compile(
        rf"""(?i: \d(?:\s?|-){any_of(scales)}
                | \b(?:hundred\s+(?={words}))?{words}       # thousands; hundred million
                | \bhundred(?=\s+{words})
             )(?![^\W_])""",
        re.VERBOSE,
    )


@functools.lru_cache(maxsize=2**10)  # a corpus says most of its numbers many times
def parse_number(text: str) -> Decimal:
    """The number that digits, number words and scales say together.

    >>> parse_number("1.2bn"), parse_number("two and a half million"), parse_number("13 009 million")
    (Decimal('1200000000.0'), Decimal('2500000.0'), Decimal('13009000000'))
    >>> parse_number("half a billion"), parse_number("1,20,000")
    (Decimal('500000000.0'), Decimal('120000'))
    >>> parse_number("0.0 million"), parse_number("two lakh crore")
    (Decimal('0.0'), Decimal('2000000000000'))
    >>> parse_number("seven-ish")
    Traceback (most recent call last):
    ValueError: not a number: 'ish'

    ValueError if there is a word in it that is no number.
    """
    words = re.sub(IN_DIGITS, "", text) if "(" in text else text
    tally = functools.reduce(_count_in, PIECE.findall(lower(words)), _Tally())
    return tally.total + (tally.current or 0)


def _count_in(tally: _Tally, word: str) -> _Tally:
    """The tally with one more word of the number."""
    numbers, scales = read_table("money")["numbers"], read_table("money")["scales"]
    if word in JOINTS:
        return tally
    if word in FRACTIONS:
        return _count_fraction(tally, word)
    if word in scales:
        return _count_scale(tally, Decimal(10) ** scales[word])
    if word in MULTIPLES:
        return tally._replace(current=_or(tally.current, 1) * numbers[word])
    number = numbers[word] if word in numbers else _parse_digits(word)
    return tally._replace(current=_or(tally.current, 0) + number)


def _or(said: Decimal | None, unsaid: int) -> Decimal:
    """The number said, else a number to reckon with."""
    return Decimal(unsaid) if said is None else said


def _count_fraction(tally: _Tally, word: str) -> _Tally:
    """`two and a half` adds, `three quarters` multiplies, `a million and a half` takes the scale."""
    fraction = Decimal(FRACTIONS[word])
    if tally.total and tally.current is None:
        return tally._replace(total=tally.total + fraction * tally.scale)
    if word == "quarters":
        return tally._replace(current=_or(tally.current, 1) * fraction)
    return tally._replace(current=_or(tally.current, 0) + fraction)


def _count_scale(tally: _Tally, scale: Decimal) -> _Tally:
    """`five million` adds its millions; a scale after a scale multiplies: `two lakh crore`."""
    if tally.total and tally.current is None:
        return _Tally(tally.total * scale, None, scale)
    return _Tally(tally.total + _or(tally.current, 1) * scale, None, scale)


def _parse_digits(digits: str) -> Decimal:
    """Digits in any grouping. ValueError if they are none."""
    if digits.isdecimal():  # most are, and need no pattern
        return Decimal(digits)
    if digits in HALVES:
        return Decimal(HALVES[digits])
    digits = "".join(digits.split())
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    elif COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    if not PLAIN.fullmatch(digits):
        raise ValueError(f"not a number: {digits!r}")
    return Decimal(digits.replace(",", ""))


@functools.lru_cache(maxsize=2**10)
def is_scaled(number: str) -> bool:
    """Whether a number says a scale.

    >>> is_scaled("1.2bn"), is_scaled("two hundred"), is_scaled("1,200")
    (True, False, False)
    """
    return bool(_scale_word().search(number))


def with_scale_of(low: Decimal, number: str) -> Decimal:
    """`low` times the scale that `number` says: 1.2 beside "1.5 billion" is 1.2 billion; 1,200 stays.

    >>> with_scale_of(Decimal("1.2"), "1.5 billion"), with_scale_of(Decimal("1200"), "1.5 billion")
    (Decimal('1200000000.0'), Decimal('1200'))
    """
    if low >= 1000:
        return low
    said = [re.sub(r"\d", "", word) for word in _scale_word().findall(number)]
    return low * parse_number(" ".join(["1", *said]))
