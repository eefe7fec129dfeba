"""Which currency a sum is in, where its mark may mean several: dollars of whom, which pesos."""

import functools
import re
from collections.abc import Callable, Iterator, Sequence

from helpers.actors import find_actors, giving_countries
from helpers.clauses import find_verbs
from helpers.currencies import Mark
from helpers.headlines import CAPITAL
from helpers.regions import homes
from helpers.subjects import subject_of
from helpers.sums import Sum
from helpers.tender import territory_codes

OTHER_DOLLARS = {
    "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "US$": "USD",
}  # fmt: skip
Spans = Sequence[tuple[int, int, int]]  # of each sentence: its paragraph, start and end
REACH = 600  # characters before and after a sum in which its sentence may tell its currency
DOLLAR = re.compile(r"\b(?:A|AU|C|CA|NZ|HK|S|US)\$")
BARE_BEFORE = re.compile(r"(?<![A-Z])\$\d[\d.,]*\s?(?:[a-z]+\s)?\((?:[a-z]+\s)?$")
DATELINE = re.compile(
    rf"^{CAPITAL}(?:{CAPITAL}|[’' .-]){{3,30}}(?=[,:(]|\s[(—–-]|(?<=\.)\s[A-Z][a-z])", re.M
)  # KATHMANDU:
HOME_DOLLARS = {"AU": "AUD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "SG": "SGD"}
SMALL_DOLLARS = {"FJ": "FJD", "JM": "JMD"}  # of papers that seldom name them
SMALL_CAPITALS = {"SUVA": "FJ", "Suva": "FJ", "KINGSTON": "JM"}  # which a story of theirs begins with
SMALL_LINE = re.compile(rf"^(?:{'|'.join(SMALL_CAPITALS)})\b", re.M)
SMALL_HOMES = ("Fiji", "Jamaica", *SMALL_CAPITALS)
AGENCIES = re.compile(r"\((?:AP|AFP|Reuters|Bloomberg|dpa|EFE)\)")
OPENS = 80  # characters in which who gives stands where a text opens
AT_HOME = (
    "Austral",
    "Canad",
    "Zealand",
    "Ottawa",
    "Canberra",
    "Wellington",
    "AusAID",
    "Hong Kong",
    "Singapore",
)  # names of where these dollars are, or of who gives them
# Australia’s increased assistance, Ottawa is pledging
GIVES_AT_HOME = re.compile(
    r"\b(?<!with\s)(?:(?:Australian?|Canad(?:a|ian)|New\sZealand|Hong\sKong|Singapore)(?:[’']s)?\s(?:[a-z]+\s){0,3}"
    r"(?:aid|assistance|support|funding|contributions?|donations?|commitments?|[Gg]overnment|taxpayers?)\b"
    r"|AusAID\b|[Gg]overnment\sof\s(?:the\s)?(?:Australia|Canada|New\sZealand|Hong\sKong|Singapore)\b"
    r"|(?:Australia|Canada|New\sZealand|Hong\sKong|Singapore|Ottawa|Canberra|Wellington)\s(?:[a-z]+\s){0,3}"
    r"(?:give|gave|giving|pledg|provid|promis|announc|contribut|donat|commit|allocat|increas|boost|doubl|spen[dt]|sent|extend|put|add|offer|match))"
)
OPENS_WITHIN = 600  # characters in which the headline and the first line of the body stand
OPENING = re.compile(r"[“\"]?(?:The\s)?")
OTHERS = re.compile(r"\b(?!US\$)[A-Z]{1,2}\$|\b(?:AUD|CAD|NZD)\b|(?:Canadian|Australian|Zealand)\sdollars")
WORLD = (("USD",), ("GBP",))  # usual readings that only a story of one country turns into its own dollars or pounds
BIG_DOLLARS = {"USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD"}  # that a story may mean without saying so


def read_currencies(
    text: str, found: Sequence[tuple[int, Sum]], spans: Spans, default: str, headline: Callable[[], str]
) -> list[str]:
    """The ISO 4217 code of each sum found, in their order; empty where the text leaves it open.

    `found` are sums with the number of their sentence in `spans`; `default` is the article's own currency, or
    empty. What a name means is kept for the rest of the article once a sentence has told.
    """
    story = functools.cache(functools.partial(_currencies_of, text))
    dollar = functools.cache(functools.partial(_local_dollar, text, story))
    currencies: list[str] = []
    told: dict[str, str] = {}
    for sentence, this in found:
        _, floor, ceiling = spans[sentence]
        around = text[max(floor, this.start - REACH) : min(ceiling, this.end + REACH)]
        before = text[max(floor, this.start - REACH // 2) : this.start]
        currency = _settle(this.mark, before, default, dollar)
        if not currency:
            above = functools.partial(_above, text, spans, sentence, headline)
            currency = _say(this.mark, around, before, default, above)
            if currency and _is_kept(this.mark):
                told.setdefault(this.mark.form, currency)
        currency = currency or told.get(this.mark.form, "") or _guess(this.mark, around, before, default, story)
        currencies.append(currency)
    return currencies


def _is_kept(mark: Mark) -> bool:
    """Whether what a mark means is kept for the rest of an article: a name's, but for that of dollars."""
    return mark.kind == "name" and mark.form != "dollar"


def _above(text: str, spans: Spans, sentence: int, headline: Callable[[], str]) -> tuple[str, str]:
    """The sentence before another in its paragraph (its end, if very long; empty if none), and the headline."""
    paragraph, start, end = spans[max(0, sentence - 1)]
    before = text[max(start, end - REACH) : end] if paragraph == spans[sentence][0] and sentence else ""
    return before, headline()[:REACH]


def _settle(mark: Mark, before: str, default: str, dollar: Callable[[], str]) -> str:
    """What a mark means by itself, `before` the sentence up to it; empty where a country must tell."""
    codes = [code for code in mark.codes if code]
    if len(codes) == 1:
        return codes[0]
    if mark.form == "$" and (said := [*_said_dollars(before)]) and before[-1:] != "(":
        american = any(actor.code == "US" for actor in find_actors(before, said[-1].end()))
        return "USD" if american else OTHER_DOLLARS[said[-1].group()]  # the rest of a story in NZ$ is in NZ$
    if mark.kind == "sign" and mark.form in ("$", "£", "¢"):
        local = dollar() if mark.form == "$" and not default else ""
        return default if default in codes else local or mark.codes[0]
    return ""


def _said_dollars(before: str) -> Iterator[re.Match]:
    """The dollars that words before a sum say, but for those that other dollars are put in: `$5m (US$3m)`."""
    return (said for said in DOLLAR.finditer(before) if not BARE_BEFORE.search(before, 0, said.start()))


def _say(mark: Mark, sentence: str, before: str, default: str, above: Callable[[], Sequence[str]]) -> str:
    """By the one country its sentence names, else by the one of what stands above: the sentence before, the headline.

    Where the article has a currency of its own, only the sentence tells.
    """
    likely, world = _likely(mark), mark.codes[:1] in WORLD
    named = _currencies_of(sentence) & likely
    if len(named) > 1 and len(first := _currencies_of(before) & likely) == 1:
        return first.pop()  # of Nepal, before India is named
    if named or (default and default in mark.codes) or (world and find_actors(sentence)):
        return named.pop() if len(named) == 1 else ""
    for words in above():
        every = _currencies_of(words)
        if named := every & likely:
            return named.pop() if len(every if world else named) == 1 else ""
    return ""


def _guess(mark: Mark, sentence: str, before: str, default: str, story: Callable[[], set[str]]) -> str:
    """By the article's default, else the usual reading.

    The story's one country goes before the usual reading. Where there is neither: by the country named last.
    """
    if default and default in mark.codes:
        return default
    likely, usual = _likely(mark), next(iter(mark.codes), "")
    if not usual and _currencies_of(sentence) & likely:
        return _nearest(before, likely)
    told = story() & likely if mark.codes[:1] not in WORLD else set()
    return told.pop() if len(told) == 1 else usual


def _likely(mark: Mark) -> set[str]:
    """The currencies that a country named near a mark may tell."""
    return set(mark.codes) & BIG_DOLLARS if mark.form == "dollar" else {code for code in mark.codes if code}


def _nearest(before: str, codes: set[str]) -> str:
    """The currency of the country named last before a mark, of those it may mean."""
    found = [codes & territory_codes(actor.code) for actor in find_actors(before) if actor.code]
    return next((min(own) for own in reversed(found) if len(own) == 1), "")


def _currencies_of(text: str) -> set[str]:
    """The currencies of the countries that a text names."""
    text = DATELINE.sub(lambda place: place.group().title(), text)
    countries = {actor.code for actor in find_actors(text) if actor.code} | homes(text)
    return {code for country in countries for code in territory_codes(country)}


def _opening_dollar(text: str) -> set[str]:
    """The dollars of the country that gives where a text or its body opens, or that it says to give anywhere, if it
    names no other giver but for those that have dollars of their own too: `Australia will`."""
    if not any(map(text.__contains__, AT_HOME)):  # asked first, for speed
        return set()
    found = [actor for actor in find_actors(text) if actor.code]
    if giving_countries() & {actor.name for actor in found if actor.code not in HOME_DOLLARS}:
        return set()
    if gives := GIVES_AT_HOME.search(text):
        return {HOME_DOLLARS[actor.code] for actor in find_actors(gives.group())[:1] if actor.code in HOME_DOLLARS}
    lines = [line.lstrip() for line in text[:OPENS_WITHIN].splitlines() if line.strip()][:2]
    given = (code for line in lines if (code := _opening_giver(line[:OPENS])) in HOME_DOLLARS)
    return {HOME_DOLLARS[code] for code in given}


def _opening_giver(line: str) -> str:
    """The code of the country that a line opens with, where it gives; empty where it opens otherwise."""
    first = next(iter(find_actors(line)), None)
    if first is None or not OPENING.fullmatch(line, 0, first.start):
        return ""
    verbs = (verb for verb in find_verbs(line) if verb.subject == "donor" and verb.mood != "asked")
    return first.code if any(subject_of(line, verb).startswith(line[: first.end]) for verb in verbs) else ""


def _local_dollar(text: str, story: Callable[[], set[str]]) -> str:
    """Whose `$` it is in a paper of Sydney or Toronto that names no other dollars, nor the United States: by the parts
    of its country it names, or as it opens with what that country gives, or names no other giver. So too of Fiji and
    Jamaica, where no giver of other money is named, or where the story is from."""
    given = _opening_dollar(text)
    told = given or {HOME_DOLLARS[code] for code in homes(text) & HOME_DOLLARS.keys()}
    near = not told and any(map(text.__contains__, SMALL_HOMES)) and not AGENCIES.search(text)
    if near:
        line = SMALL_LINE.search(text)
        small = {SMALL_CAPITALS[line.group()]} if line else homes(text) & SMALL_DOLLARS.keys()
        foreign = not line and bool(giving_countries() & {actor.name for actor in find_actors(text)})
        told = set() if foreign else {SMALL_DOLLARS[code] for code in small}
    alone = len(told) == 1 and not OTHERS.search(text)  # asked last, as `story`, for both go through the whole text
    return told.pop() if alone and (given or "USD" not in story()) else ""
