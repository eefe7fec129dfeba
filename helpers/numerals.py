"""What a number says: digits in any grouping, number words, scales. Exact, as `Decimal`."""

import functools
import re
from decimal import Decimal

from helpers.language import any_of, read_table

HALVES = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333333333", "⅔": "0.666666666667"}
FRACTIONS = {"half": "0.5", "halves": "0.5", "quarter": "0.25", "quarters": "0.25"}

# One number in digits. 15 digits are more money than there is, and keep the pattern linear.
DIGITS = r"""(?:
    \d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?            # 113,000,000,000
  | \d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,6})?      # 1,20,00,000
  | \d{1,3}(?:\s\d{3}){1,5}(?![\d,])  # 13 009
  | \d{1,3}(?:\.\d{3}){2,5}                         # 1.200.000
  | \d{1,15},\d{1,2}(?![\d,])                       # 4,2 as the Continent writes it
  | \d{0,15}\.\d{1,6}                               # 3.72
  | \d{1,15}(?:[½¼¾⅓⅔])?
  | [½¼¾⅓⅔]
)(?!\d|[.,]\d)"""


@functools.cache
def scale_pattern() -> str:
    """A pattern for the scale right after digits: million, bn, a letter, two together (lakh crore)."""
    names = read_table("money")["scales"]
    letters = any_of(name for name in names if len(name) == 1)
    longer = any_of([name for name in names if len(name) > 1] + ["hundred"])
    return rf"(?:(?i:{letters}|[\s-]?{longer}|\sm)(?:\s(?i:{any_of(['hundred', 'thousand', 'million', 'billion', 'crore'])}))?)(?![^\W_])"


@functools.cache
def phrase_pattern() -> str:
    """A pattern for a number that stands before its currency: `two and a half million`, `18-billion`, `4.2bn`."""
    table = read_table("money")
    atom = any_of([*table["numbers"], *FRACTIONS])
    scale = any_of(name for name in table["scales"] if len(name) > 2)
    fraction = rf"(?:an?[\s-]+)?(?:half|(?:three[\s-]+)?quarters?)"
    joint = rf"[\s-]+(?:of[\s-]+)?(?:an?[\s-]+)?|(?<=hundred)\s+and\s+|[\s-]+and[\s-]+(?={fraction}\b)(?:an?[\s-]+)?"
    article = rf"(?:an?[\s-]+(?=half|quarter|hundred|dozen))?"
    words = rf"{article}{atom}(?:(?:{joint}){atom}){{0,6}}(?:[\s-]+(?:of[\s-]+)?an?)?"
    return rf"""(?:
        {DIGITS}(?:\s+and\s+a\s+half)?(?:{scale_pattern()})?
      | (?i:(?:{words}|an?)(?:[\s-]+{scale}){{1,2}}(?:\s+and\s+a\s+half)?(?:\s+(?:and\s+)?{words}(?:[\s-]+{scale})?){{0,2}})
      | (?i:{words}(?<!\ba)(?<!\ban))
    )"""


def parse_number(text: str) -> Decimal:
    """The number that digits, number words and scales say together.

    >>> parse_number("1.2bn"), parse_number("two and a half million"), parse_number("13 009 million")
    (Decimal('1200000000.0'), Decimal('2500000.0'), Decimal('13009000000'))
    >>> parse_number("half a billion"), parse_number("1,20,000")
    (Decimal('500000000.0'), Decimal('120000'))

    ValueError if there is a word in it that is no number.
    """
    table = read_table("money")
    total = current = last = Decimal(0)
    for word in re.findall(r"\d[\d.,\s]*\d|\.?\d+|[½¼¾⅓⅔]|[^\W\d_]+", text.lower()):
        if word in ("a", "an", "and", "of"):
            continue
        if word in FRACTIONS:
            fraction = Decimal(FRACTIONS[word])
            if total and not current:  # a million and a half
                total += fraction * last
            else:
                current = current * fraction if word == "quarters" else current + fraction
        elif word in ("hundred", "dozen"):
            current = (current or 1) * table["numbers"][word]
        elif word in table["numbers"]:
            current += table["numbers"][word]
        elif word in table["scales"]:
            last = Decimal(10) ** table["scales"][word]
            if total and not current:  # two lakh crore
                total *= last
            else:
                total, current = total + (current or 1) * last, Decimal(0)
        else:
            current += _parse_digits(word)
    return total + current


def _parse_digits(digits: str) -> Decimal:
    if digits in HALVES:
        return Decimal(HALVES[digits])
    digits = re.sub(r"\s", "", digits)
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    elif re.fullmatch(r"\d+,\d{1,2}", digits):
        digits = digits.replace(",", ".")
    if not re.fullmatch(r"[\d,]*\.?\d+", digits):
        raise ValueError(f"not a number: {digits!r}")
    return Decimal(digits.replace(",", ""))
