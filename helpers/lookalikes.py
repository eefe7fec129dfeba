"""Numbers beside a currency that are no money: pounds of rice, in 2019 dollars, not one rupee, 480p."""

import functools
import re

from helpers.currencies import Mark
from helpers.language import one_of, read_table
from helpers.numerals import is_scaled, parse_number

REACH = 90  # characters before a mark in which "several" must begin
RATE = 100  # units; a number below it may be a rate or a share: 55 cents on the dollar, one dollar in five
VIDEO = ("240", "360", "480", "720")  # 480p is a picture
PENCE = re.compile(r"[\d.]{1,4}")
# Before the "one" of not one rupee, but not of no more than one rupee; after that of nobody lives on one rupee a day.
NOT_ONE = re.compile(
    r"""\b(?:not|never|no|nobody|none|nor|neither|without|hardly|cannot|\w+n[’']t)\b [^.,;:!?()\d]{0,60}
        (?<!\w) (?<!\bthan\s)(?<!\bunder\s)(?<!\bover\s)(?<!\bfor\s)(?<!\bat\s)(?<!\bon\s)(?<!\bto\s)$""",
    re.VERBOSE | re.I,
)
APIECE = re.compile(r"\s+(?:an?|per|each|apiece|every)\b", re.I)
IN_YEAR = re.compile(r"\b(?:in|constant|real)\s+\d{4}[\s-]$")  # in 2019 dollars


@functools.cache
def _uncounted() -> re.Pattern:
    """Before a scale: several million, a couple of thousand."""
    return re.compile(rf"\b{one_of(read_table('money')['vague']['uncounted'])}\s+$", re.I)


@functools.cache
def _weighed() -> re.Pattern:
    """After pounds that are a weight; of is one of rice, but not one of aid."""
    money = one_of(read_table("money")["not_money"]["pounds_of"])
    return re.compile(
        rf"""\s*(?: of\s (?!{money}\b) | per\ssquare | each$
                  | or\s\d+\s?(?:kg|kilo) | \(\d[\d,.]*\s?(?:kg|kilo) )""",
        re.VERBOSE,
    )


@functools.cache
def _exchange() -> re.Pattern:
    """After a sum that is none of its own: 55 cents on the dollar, one dollar in five."""
    rules = read_table("money")["not_money"]
    return re.compile(
        rf"""\s+(?:on|in|to)\s+the\s+{one_of(rules["exchanged"])}\b
           | \s+in\s+(?:every\s+)?(?:{one_of(rules["one_in"])}|\d{{1,2}})\b (?! \s+{one_of(rules["but_in"])} )""",
        re.VERBOSE,
    )


def is_money(text: str, number: str, mark: Mark) -> bool:
    """Whether a number before a mark is money: not `several million dollars`, `480p`, `in 2019 dollars`."""
    if _uncounted().search(text[max(0, mark.start - REACH) : text.rfind(number, 0, mark.start)]):
        return False
    if mark.kind != "name":
        return mark.form != "p" or (bool(PENCE.fullmatch(number)) and number not in VIDEO)
    if is_year(number) and IN_YEAR.search(text[max(0, mark.start - 16) : mark.start]):
        return False
    if number.lower() == "one" and _is_none(text, number, mark):
        return False
    return _is_money_by_name(text, number, mark)


def _is_money_by_name(text: str, number: str, mark: Mark) -> bool:
    """Whether a number before a name is money: not `9 pounds of rice`, `all 12 won`, `one dollar in five`."""
    after, rules = text[mark.end : mark.end + 40], read_table("money")["not_money"]
    alone = text[mark.start : mark.end].lower().removesuffix("s") == mark.form  # no nationality before it
    if alone and mark.form == "pound":
        hyphened = text[mark.start - 1] == "-" and not is_scaled(number)  # a 50-pound sack
        return not (hyphened or _weighed().match(after))
    if not is_scaled(number) and parse_number(number) < RATE and _exchange().match(after):
        return False
    if alone and mark.form in rules["common_words"]:
        return is_scaled(number) or parse_number(number) >= 1000
    return True


def _is_none(text: str, number: str, mark: Mark) -> bool:
    """Whether a "one" is that of `I did not get one rupee`, which says that there was no money."""
    start = text.rfind(number, 0, mark.start)
    return bool(NOT_ONE.search(text[max(0, start - REACH) : start])) and not APIECE.match(text, mark.end)


def is_year(number: str) -> bool:
    """Whether digits may be a year: four of them, 1900 to 2099, no comma.

    >>> is_year("2019"), is_year("2,019")
    (True, False)
    """
    return bool(re.fullmatch(r"(?:19|20)\d\d", number.strip()))
