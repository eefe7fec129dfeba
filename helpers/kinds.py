"""What sums are called, forms that money comes in, and kinds of things that it is given for."""

import functools
import re

from helpers.language import one_of, read_table

ADJECTIVE = re.compile(
    r"military|humanitarian|medical|agricultural|defen[cs]e|security|reconstruction"
)  # a military | package
BUDGET_SUPPORT = re.compile(r"[\s-]+(?:[a-z-]+\s+)?budget\s+support\b")  # $5m | budget support loan


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["purpose"][group])


@functools.cache
def _called() -> re.Pattern:
    """Between a sum and what it is called: ` new military aid package`, ` food-security grant`."""
    between = "in|to|for|of|from|by|on|was|were|is|are|has|had|will|would|with|that|which|it|they|a|an|the|as|at|or"
    return re.compile(
        rf"""[\s-]+ (?P<kind> (?:(?!(?:{between})\b)[\w’'.-]+\s+){{0,6}}? ) (?P<noun>{_words("packages")})\b
        (?: \s+of\s+(?:[A-Z][\w.]+\s(?=[a-z-]+\s))?
            (?P<of>[a-z](?:[^,;:.¤]|,\s(?=[a-z-]+(?:\s[a-z-]+)?(?:,|\sand\s))){{3,60}}) )?""",
        re.VERBOSE,
    )


@functools.cache
def _plain() -> re.Pattern:
    """Words before what a sum is called that do not say what it is for: new, rescue, a name."""
    return re.compile(rf"(?:{_words('form_adjectives')}|{_words('plain')}|[A-Z][\w’'.-]*)(?:\s+and)?\s+")


@functools.cache
def _kinds() -> re.Pattern:
    """What is given: aid, arms, training."""
    return re.compile(rf"\b{_words('kinds')}\b", re.I)


@functools.cache
def _forms() -> re.Pattern:
    """A form of money and nothing else: `new concessional loans and grants`."""
    return re.compile(
        rf"""(?: {_words("form_adjectives")}\s+(?:and\s+)? )* {_words("forms")}\b\s*
        (?: and\s+(?:grants?|loans?|guarantees?|credits?|cash)\b )?$""",
        re.VERBOSE | re.I,
    )


def called_for(after: str) -> str:
    """What a package is of, where that stands before it: ` $275 million military aid package`.

    >>> called_for(" new military aid package for Chad"), called_for(" rescue package"), called_for(" to Chad")
    ('military aid', '', '')
    """
    match = _called().match(after)
    if not match:
        return ""
    if match["of"] and (holds_kind(match["of"]) or match["noun"] == "cost"):
        return re.split(r"\s(?:for|to)\s", match["of"])[0]
    if BUDGET_SUPPORT.match(after):
        return "budget support"
    kind = match["kind"] or ""
    while plain := _plain().match(kind):
        kind = kind[plain.end() :]
    kind = kind.strip()
    if ADJECTIVE.fullmatch(kind):
        return f"{kind} {match['noun']}"
    return "" if is_form(kind) or not re.search(r"[a-z]", kind) else kind


@functools.lru_cache(maxsize=64)
def is_form(words: str) -> bool:
    """Whether words are a form of money and nothing else: `soft loans`, `foreign aid`, `damage`.

    >>> is_form("new concessional loans and grants"), is_form("food aid"), is_form("")
    (True, False, True)
    """
    return not words or bool(_forms().match(words))


def is_package(words: str) -> bool:
    """Whether words are only what a sum is called: `the programme`."""
    return bool(_packages().fullmatch(words))


@functools.cache
def _packages() -> re.Pattern:
    return re.compile(rf"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his)?\s*(?:new\s+)?{_words('packages')}")


@functools.lru_cache(maxsize=64)
def ends_in_kind(words: str) -> bool:
    """Whether the last word names something given or paid for: `military aid`, `repair costs`, no `aid agencies`."""
    return bool(re.search(rf"\b{_words('kinds')}(?:\s+(?:costs?|spending|efforts?|work))?$", words, re.I))


def holds_kind(words: str) -> bool:
    """Whether words name something that is given or paid for: aid, arms, repairs."""
    return bool(_kinds().search(words))


def is_disease(words: str) -> bool:
    """Whether words are a disease and nothing else: what money fights, and nobody who gets it."""
    diseases = one_of(read_table("roles")["names"]["diseases"])
    return bool(re.fullmatch(rf"{diseases}(?:(?:,|,?\sand)\s{diseases})*", words))
