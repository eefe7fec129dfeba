"""What time a sum is for: over four years, next year, a 10-year plan."""

import functools
import re

from helpers.governing import Rule
from helpers.language import entries_of, first_words, lower, one_of, read_table, words_of
from helpers.timeshapes import period_pattern

REACH = 200  # characters after a sum in which its time must stand
ENDED = re.compile(r"[:;]|[.?!]\s")
# last year’s | $5m appeal, this year’s plan of | $5m
OWN_YEAR = re.compile(
    r"\b(?P<time>(?:[Tt]his|[Ll]ast|[Nn]ext)\s+year)[’']s\s+"
    r"(?:(?:appeal|plan|budget|funding|total|repayment|losses)\b[^.;:¤]{0,40})?(?:an?\s+)?$"
)
DIGIT = re.compile(r"\d")
ONE = re.compile(r"(?:in\s+)?an?[\s-]", re.I)
LEADING = re.compile(r"for\b|over|between|through", re.I)  # how a time before its sum begins...
# ... and which shapes are ahead wherever they stand
AHEAD = ("starting", "for_time", "next_time", "this_time", "these_days", "coming", "until", "in_year", "last_year")
OPENING = ("since", "by_year")  # ... and which where a clause begins with them
# Shapes that may only say when a sum was given, which is no time it is for.
DATES = frozenset(("in_year", "in_month", "last_year", "by_year", "these_days", "since"))
THEN = frozenset(("in_year", "in_month", "last_year"))
LASTS = re.compile(r"\b(?:which|that)\s+(?:will\s+)?(?:runs?|lasts?|covers?)\b")
SENTENCED = re.compile(r"\b(?:jailed|imprisoned|sentenced|detained|suspended|banned|barred)\s$")  # for two years
IN_BRACKETS = re.compile(r"\([^()]*\)")
ASIDE = re.compile(
    r",\s+(?:which|when|where|who|set\sup|founded|created|established|launched|based|born|built|named|known)\s[^,;¤]*,"
)
# Then `in 2024` is a time the money is for
NEEDED = re.compile(r"\b(?:will|needs?|required?|seeks?|asks?|for)\b[^,;:¤]*$")
# `$2m, $3m and $4m`: what follows the row is of each sum in it
ROW = re.compile(
    r"(?:(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:an?\s+(?:[\w-]+\s+){0,2}(?:grant|loan|credit|guarantee)\s+of\s+)?¤+)+"
    r"(?:\s+respectively)?"
)


@functools.cache
def _time_words() -> frozenset[str]:
    """Of these words every time has one, if it has no digit."""
    table = read_table("roles")["time"]
    listed = (
        entry for key in ("units", "turns", "seasons", "months", "days", "feasts") for entry in entries_of(table[key])
    )
    return first_words(("now", "next", "since", "year-end", *listed))


def may_tell_time(text: str) -> bool:
    """Whether a time may stand in a text: asked first of a sentence, for the pattern is slow."""
    return not _time_words().isdisjoint(words_of(text)) or bool(DIGIT.search(text))


@functools.cache
def _lasting() -> re.Pattern:
    """A length before what is so long: `10-year plan`, `four-year, $5m programme`."""
    table = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    return re.compile(
        rf"""\b(?P<time> (?!an?\b)(?:\d{{1,3}}|{table["numbers"]})[\s-]year )\b
        (?= [\s,]+ (?:(?!(?:at|from|by|in|on|to|has|had|was|is)\b)\w+[\s-]){{0,3}} (?:{table["lasting"]}|¤) )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _elsewhere() -> re.Pattern:
    """Between a sum and a time that is of something else."""
    return re.compile(rf"\b{one_of(read_table('roles')['time']['elsewhere'])}\b|[;¤]")


@functools.cache
def _harmed() -> re.Pattern:
    """The verbs of what a disaster did: `roads destroyed in 2023`."""
    return re.compile(rf"\b{one_of(read_table('roles')['time']['harmed'])}\b[^,;¤]*$")


@functools.cache
def _yearly() -> re.Pattern:
    """The verbs of what is spent or measured in a year."""
    return re.compile(one_of(read_table("roles")["time"]["yearly"]))


@functools.cache
def _earnings() -> frozenset[str]:
    """What is made in a year."""
    return frozenset(entries_of(read_table("roles")["time"]["earnings"]))


def dates_of(rule: Rule, stage: str) -> tuple[frozenset[str], frozenset[str]]:
    """The shapes of `DATES` that say no time a sum is for, by what is done with it, and those of them that do say it
    where they stand right beside the sum: `$5m last year`.

    What is given, needed, spent or comes to so much in a year is of that year, what is given or promised since May
    of that time, and what is promised by a year is for the years until then; but `this week` says only when it was
    promised.
    """
    if stage == "requirement":
        return frozenset(("since", "in_month")), frozenset()
    verb = rule.verb
    yearly = verb is not None and (verb.stage == "measure" or bool(_yearly().fullmatch(verb.word)))
    earned = stage == "other" and (lower(rule.noun) in _earnings() or (verb is not None and verb.word == "earned"))
    counted = {"since"}
    if earned or stage == "disbursement" or (yearly and (stage != "other" or verb.stage == "measure")):
        counted |= {"in_year", "last_year"}
    if stage in ("pledge", "commitment"):
        counted.add("by_year")
        if verb is not None and verb.mood == "will":
            counted.add("in_year")
    return DATES - counted, THEN if stage in ("other", "disbursement") else frozenset()


def read_period(before: str, after: str, dates: frozenset[str] = DATES, beside: frozenset[str] = frozenset()) -> str:
    """The time a sum is for, as printed: `over four years`, `next year`; empty where none is said.

    The shapes in `dates` say only when it was given, but for those in `beside` where they stand right beside it.

    >>> read_period("It gave ", " over four years."), read_period("It gave ", " four years ago.")
    ('over four years', '')
    """
    row = ROW.match(after)
    after = after[row.end() :] if row else after
    if found := _period_after(before, after, dates, beside):
        return re.sub(r"\s+", " ", found).removeprefix("spread ")
    if ahead := _period_before(before, dates):
        return ahead
    if own := OWN_YEAR.search(before) if "year" in before[-60:] else None:
        return own["time"]
    near = ENDED.split(before[-80:])[-1] + "¤" + after[:60]
    lasting = _lasting().search(near) if "year" in near.lower() else None
    return lasting["time"] if lasting else ""


def _period_before(before: str, dates: frozenset[str]) -> str:
    """The last time ahead in the clause before a sum: `needs in Chad for 2025 exceed`, `Over two years it gave`."""
    words = ASIDE.sub("", before) if "," in before else before
    if not period_pattern().search(words):
        return ""
    clause = _clause_end().split(words)[-1]
    if before.endswith("¤" + clause):  # it is of the sum before
        return ""
    matches = period_pattern().finditer(clause.lstrip(" “‘\"'"))
    ahead = [match.group() for match in matches if match.lastgroup not in dates and _is_ahead(match)]
    return ahead[-1] if ahead else ""


def _is_ahead(match: re.Match) -> bool:
    """Whether a time before a sum is of that sum."""
    if SENTENCED.search(match.string, 0, match.start()):
        return False
    leads = LEADING.match(match.group()) and not re.search(r"\band\b", match.string[match.end() :])
    opens = match.lastgroup in OPENING and not match.start()
    day = match.lastgroup == "these_days"
    if day and (match.group()[0].isupper() or match.string.startswith(" for", match.end())):
        return False  # This week it announced that; will be asked next week | for $5m
    return match.lastgroup in AHEAD or opens or bool(leads)


@functools.cache
def _clause_end() -> re.Pattern:
    """Between a time before a sum and the sum, where the time's clause ends."""
    elsewhere = one_of(read_table("roles")["time"]["elsewhere"])
    return re.compile(rf"[;:¤](?=.)|,\s+(?:which|who|and|but)\b|[.?!]\s|\b{elsewhere}\b")


def _period_after(before: str, after: str, dates: frozenset[str], beside: frozenset[str]) -> str:
    """The first time after a sum that is for it."""
    for match in period_pattern().finditer(after.rstrip()[:REACH]):
        gap = after[: match.start()]
        only = dates if gap.strip() else dates - beside
        if not _is_date(match, before + gap, only) and not ONE.match(match.group()) and not _is_of_harm(match, gap):
            return "" if _elsewhere().search(LASTS.sub("", IN_BRACKETS.sub("", gap))) else match.group()
    return ""


def _is_date(match: re.Match, until: str, dates: frozenset[str]) -> bool:
    """Whether a time only says when a sum was given; not where what is said `until` there is ahead: will in 2026."""
    return match.lastgroup in dates and not (match.lastgroup == "in_year" and NEEDED.search(until))


def _is_of_harm(match: re.Match, gap: str) -> bool:
    """Whether a year is when something was destroyed, not when a sum was given."""
    return match.lastgroup in ("in_year", "last_year", "this_time") and bool(_harmed().search(gap))
