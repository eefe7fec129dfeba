"""How the kit says numbers, sums and roles in words: for titles, marks and descriptions alike."""

import re

NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)

TIMES = ("year", "month", "week", "day", "quarter", "fortnight")

# Stages in the order of the road from a plea to a payment, and what figures call them.
STAGES = {
    "requirement": "asked for",
    "pledge": "promised",
    "commitment": "approved",
    "disbursement": "given",
    "other": "not aid",
    "": "stage not stated",
}

# Last words of the names that English puts "the" before: the United States, the World Bank.
WITH_ARTICLE = {
    *("states", "kingdom", "union", "republic", "emirates", "netherlands", "philippines", "bahamas"),
    *("maldives", "gambia", "nations", "bank", "fund", "commission", "council", "committee", "association"),
    *("alliance", "agency", "programme", "program", "organization", "organisation", "cross", "crescent"),
    *("house", "pentagon", "senate", "parliament", "government", "ministry", "department", "treasury"),
}


def say_number(n: int) -> str:
    """A count as prose has it: 0 is `no`, 1 to 12 are words, from 13 on digits with commas.

    >>> say_number(2), say_number(12), say_number(1300)
    ('two', 'twelve', '1,300')
    """
    return NUMBERS[n] if 0 <= n < len(NUMBERS) else f"{n:,}"


def count_of(n: int, noun: str, nouns: str | None = None) -> str:
    """A count with its noun in the right number; `nouns` where the plural is not made with an s.

    >>> count_of(0, "sum"), count_of(1, "sum"), count_of(2, "currency", "currencies")
    ('no sum', 'one sum', 'two currencies')
    """
    return f"{say_number(n)} {noun if n < 2 else nouns or noun + 's'}"


def join_words(words: list[str], last: str = "and") -> str:
    """A list as prose has it; `last` stands before its last word.

    >>> join_words(["a"]), join_words(["a", "b", "c"])
    ('a', 'a, b and c')
    """
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def quote(text: str) -> str:
    """A text in the quotation marks of the kit."""
    return f"“{text}”"


def capitalize(text: str) -> str:
    """The first letter as a capital, all else as it is (`str.capitalize` would fold NATO)."""
    return text[:1].upper() + text[1:]


def name_actor(name: str) -> str:
    """An actor as a sentence has it.

    >>> name_actor("United States"), name_actor("Ukraine")
    ('the United States', 'Ukraine')
    """
    last = name.split()[-1].lower() if name.split() else ""
    return f"the {name}" if last in WITH_ARTICLE and not name.lower().startswith("the ") else name


def say_parties(row) -> str:
    """Who gives to whom, of one row of roles; empty where the text says neither.

    >>> say_parties({"stage": "pledge", "donor": "United States", "recipient": "Ukraine"})
    'from the United States to Ukraine'
    >>> say_parties({"stage": "requirement", "donor": "", "recipient": "Ukraine"})
    'for Ukraine'
    """
    asked = row["stage"] == "requirement"
    to = "to" if row["donor"] and not asked else "for"
    giver = f"{'of' if asked else 'from'} {name_actor(row['donor'])}" if row["donor"] else ""
    taker = f"{to} {name_actor(row['recipient'])}" if row["recipient"] else ""
    return f"{giver} {taker}".strip()


def say_source(row) -> str:
    """Who says so: the person or body the article reports, else the article itself."""
    who = name_actor(row["said_by"] or "article")
    head = re.split(r"\s(?:in|of|for|with|who|at|from|familiar)\s|,", who)[0]
    one = head[:1].islower() and not head.endswith("s") and head.split()[0] not in (*NUMBERS, "the")
    return f"according to {'the ' if one else ''}{who}"


def say_label(row) -> str:
    """A sum as printed, and what it is per, which stands after the label or elsewhere in the sentence.

    >>> say_label({"label": "up to $120", "per": "month"}), say_label({"label": "$5m", "per": ""})
    ('up to $120 a month', '$5m')
    """
    unit = row["per"]
    return f"{row['label']} {'a' if unit in TIMES else 'per'} {unit}" if unit else row["label"]


def say_unit(currency: str, per: str = "") -> str:
    """The unit of an axis in words; two rates, or two currencies, never share one.

    >>> say_unit("USD"), say_unit("EUR", "month"), say_unit("")
    ('US dollars', 'euros per month', 'currency not stated')
    """
    from babel.numbers import get_currency_name

    name = get_currency_name(currency, count=2, locale="en") if currency else "currency not stated"
    return f"{name} per {per}" if per else name


def bound_words(label: str, text: str) -> str:
    """What stands around the amount in its label: the words of its bound.

    >>> bound_words("no less than $38 billion", "$38 billion"), bound_words("$5bn or more", "$5bn")
    ('no less than', 'or more')
    """
    before, _, after = label.partition(text)
    return re.sub(r"\s+", " ", f"{before} {after}").strip()


def say_times(n: int) -> str:
    """How often, in words.

    >>> say_times(1), say_times(2), say_times(10), say_times(40)
    ('once', 'twice', 'ten times', '40 times')
    """
    return {1: "once", 2: "twice"}.get(n, f"{say_number(n)} times")
