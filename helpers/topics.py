"""Who gives and receives by the article, where a sentence does not say: its only giver, the country it is about."""

import functools
import re
from collections.abc import Callable

from helpers.acronyms import defined
from helpers.actors import Actor, giving_countries, names_another, only_country
from helpers.governing import GIVING
from helpers.inturn import shared_out, told_of_all
from helpers.regions import last_region
from helpers.sentences import Sentence
from helpers.sharing import STAGED, Reading, headline_end, spoken_of, told_later
from helpers.tasks import task_beside

BACK = range(2, 13)  # sentences back in which who receives may stand; the one before has been asked by then
# France spent €2bn on its railways
SPENT_AT_HOME = re.compile(
    r"\b(?:its|their|his|her|our|home|(?<!be )(?:paid|pays?)(?!\s(?:in|out)\b)|spen[dt]|bought|buys?)\b"
)
# LIMA – Congress voted
PLACED = re.compile(r"[A-Z][A-Z .’'-]{2,30}(?=[,:(]|\s[(—–-])")
AMERICA = re.compile(r"\b(?:USA?|U\.S|United\sStates|America\w*|Washington|White\sHouse|Pentagon|USAID)\b")
TO = re.compile(r"\b(?:for|to|in|on|of|(?:help|support|give)s?)\s(?:the\s)?$", re.I)


def by_the_article(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """The readings with what other sentences of the article tell of them."""
    told = shared_out(rows, told_later(rows, told_of_all(rows, readings, text), text), text)
    for rule in (
        _from_one_giver,
        _by_the_only_giver_named,
        _to_the_only_country_in_need,
        _to_one_country,
        _to_the_country_told,
        _with_the_last,
    ):
        told = rule(rows, told, text, spans)
    names = defined(text)
    told = [_in_full(reading, names) for reading in _by_its_own_congress(told, text)]
    return [reading._replace(purpose=task_beside(reading.purpose, reading.recipient)) for reading in told]


def _in_full(reading: Reading, names: dict[str, str]) -> Reading:
    """A reading with its giver and receiver in full, where the article tells what their initials are."""
    donor, recipient = reading.donor, reading.recipient
    return reading._replace(donor=names.get(donor, donor), recipient=names.get(recipient, recipient))


def _from_one_giver(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """The only giver of an article has also promised, or set aside, what a sentence after its first gift says was so by
    nobody, in the same money; not where that sentence names another country up to the sum."""
    givers = {reading.donor for reading in readings if reading.stage in GIVING}
    named = givers - {""}
    giver = named.pop() if "" in givers and len(named) == 1 else ""
    if not giver or giver.endswith("donors"):
        return readings
    takers = {reading.recipient for reading in readings}
    first: dict[str, int] = {}  # the sentence of its first gift in each money
    for row, reading in zip(rows, readings, strict=True):
        if reading.stage in GIVING and reading.donor:
            first.setdefault(row["currency"], row["sentence"])

    def is_its(row: dict, reading: Reading) -> bool:
        """Whether that giver is to give a sum of no giver."""
        unsaid = reading.stage in ("pledge", "commitment") and not reading.donor and giver != reading.recipient
        here = row["sentence"]
        if not unsaid or first.get(row["currency"], here) >= here:
            return False
        return not names_another(text[spans[here][1] : row["start"]], "; ".join([giver, *takers]))

    return _filled(rows, readings, "donor", lambda row, reading: giver if is_its(row, reading) else "")


def _by_the_only_giver_named(
    rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]
) -> list[Reading]:
    """Who gives a sum that nobody gives: the only country that gives to others, or body, that its sentence names, if
    before the sum, else the only one of the sentence before; not who receives it, nor who is only told of a promise."""

    def giver(row: dict, reading: Reading) -> str:
        """That country or body, for a sum without a giver."""
        if reading.donor or reading.stage not in ("", "pledge", "commitment"):
            return ""
        number, promised = row["sentence"], reading.stage == "pledge"
        named = _named(number, text, spans, _may_give)
        if not named and number and not promised:
            name = _only(_named(number - 1, text, spans, _may_give), row["start"])
        else:
            name = _only(named, row["start"])
        fits = name in giving_countries() or not promised
        return name if fits and name not in reading.recipient else ""

    return _filled(rows, readings, "donor", giver)


def _to_the_only_country_in_need(
    rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]
) -> list[Reading]:
    """The only country in need that a sentence names before a sum whose giver and not whose stage is told receives
    it, and one whose commitment is told of nobody; where it gives itself, nobody does."""

    def taker(row: dict, reading: Reading) -> str:
        """That country, for a sum without a receiver."""
        untold = reading.stage == ("" if reading.donor else "commitment")
        if reading.recipient or not untold:
            return ""
        named = _named(row["sentence"], text, spans, lambda actor: bool(actor.code) and not _may_give(actor))
        name = _only(named, row["start"])
        return name if name not in reading.donor else ""

    return _filled(rows, readings, "recipient", taker)


def _with_the_last(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """What a sum shares with the one just before: its task, where both go to the same receiver and one is promised
    and the other set aside, or where it is what has come of the one asked for; who paid, where the sentence before
    tells who was to."""
    told = list(readings)
    for at in range(1, len(rows)):
        last, reading = told[at - 1], told[at]
        back, stages = rows[at]["sentence"] - rows[at - 1]["sentence"], (last.stage, reading.stage)
        alike = set(stages) == {"pledge", "commitment"} and last.recipient == reading.recipient != ""
        came = stages == ("requirement", "disbursement") and not back
        paid = reading.stage == "disbursement" and last.stage in ("", "pledge", "commitment") and back == 1
        purpose = last.purpose if alike or came else ""
        donor = last.donor if paid and last.donor != reading.recipient else ""
        told[at] = reading._replace(purpose=reading.purpose or purpose, donor=reading.donor or donor)
    return told


def _named(number: int, text: str, spans: list[Sentence], kind: Callable[[Actor], bool]) -> list[Actor]:
    """The actors of a kind that a sentence names, placed in the text."""
    _, floor, ceiling = spans[number]
    named = filter(kind, spoken_of(text[floor:ceiling]))
    return [actor._replace(start=floor + actor.start, end=floor + actor.end) for actor in named]


def _only(named: list[Actor], start: int) -> str:
    """The name of some actors that are all one, the first before a place; else empty."""
    return named[0].name if len({actor.name for actor in named}) == 1 and named[0].start < start else ""


def _to_one_country(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """The only country that receives in an article also receives what a sentence says is given or asked for to nobody.

    Not where the sentence names a country besides it and the giver, and not a whole, of which it may have a part.
    """
    takers = {reading.recipient for reading in readings if reading.stage in STAGED and reading.recipient}
    taker = takers.pop() if len(takers) == 1 else ""
    unsaid = any(reading.stage in STAGED and not reading.recipient for reading in readings)
    if not (taker and unsaid) or only_country(taker) != taker or taker in giving_countries():
        return readings
    wholes = {row["part_of"] for row in rows}
    givers = _givers_in(rows, readings)

    def is_its(row: dict, reading: Reading) -> bool:
        """Whether a sum that names nobody who receives goes to that country."""
        _, floor, ceiling = spans[row["sentence"]]
        unsaid = reading.stage in STAGED and not reading.recipient and taker not in reading.donor
        known = "; ".join({reading.donor, taker, *givers[row["sentence"]]})
        alone = unsaid and not names_another(text[floor:ceiling], known)
        return alone and row["start"] not in wholes

    return _filled(rows, readings, "recipient", lambda row, reading: taker if is_its(row, reading) else "")


def _to_the_country_told(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """Who receives what a named giver gives to nobody: the only country in need that was told of last, some
    sentences before, else the one that the headline has after a `for`; not where the sentence names one itself."""
    unsaid = (reading.stage in GIVING and reading.donor and not reading.recipient for reading in readings)
    if not any(unsaid):
        return readings
    givers = _givers_in(rows, readings)

    @functools.cache
    def told(number: int) -> frozenset[str]:
        """The countries of a sentence that do not give to others, else the part of a country that it names last."""
        _, floor, ceiling = spans[number]
        named = (actor for actor in spoken_of(text[floor:ceiling]) if actor.code and actor.kind != "capital")
        countries = frozenset(actor.name for actor in named) - giving_countries()
        return countries or frozenset(filter(None, [last_region(text[floor:ceiling])]))

    def taker(row: dict, reading: Reading) -> str:
        """The country that a sum of no receiver goes to."""
        here = row["sentence"]
        if reading.stage not in GIVING or reading.recipient or not reading.donor:
            return ""
        given = givers[here].union(reading.donor.split("; "))
        if told(here) - given:
            return ""
        if SPENT_AT_HOME.search(text, *spans[here][1:]):
            return ""
        last = next((back for back in map(here.__sub__, range(1, BACK.stop)) if back >= 0 and told(back)), here)
        countries = (told(last) if here - last in BACK else _headed_for(text)) - given
        return next(iter(countries), "") if len(countries) == 1 else ""

    return _filled(rows, readings, "recipient", taker)


def _by_its_own_congress(readings: list[Reading], text: str) -> list[Reading]:
    """What a Congress or a Senate gives in a story from another capital that tells of no America: its country's."""
    american = any("United States" in (reading.donor, reading.recipient) for reading in readings)
    if not american or AMERICA.search(text) or not (dateline := PLACED.match(text)):
        return readings
    country = only_country(dateline.group().title())
    if not country:
        return readings
    own = {"United States": country}
    return [
        reading._replace(
            donor=own.get(reading.donor, reading.donor), recipient=own.get(reading.recipient, reading.recipient)
        )
        for reading in readings
    ]


def _filled(
    rows: list[dict], readings: list[Reading], role: str, told: Callable[[dict, Reading], str]
) -> list[Reading]:
    """The readings with the name that `told` has for a role of each; as they are where it has none."""
    return [
        reading._replace(**{role: name}) if (name := told(row, reading)) else reading
        for row, reading in zip(rows, readings, strict=True)
    ]


def _may_give(actor: Actor) -> bool:
    """Whether an actor is an organisation, or a country that gives to others."""
    return not actor.code or actor.name in giving_countries()


def _givers_in(rows: list[dict], readings: list[Reading]) -> dict[int, set[str]]:
    """Who gives, by the sentence of the sums; nobody where one of its sums has a receiver, whom others may not have."""
    givers: dict[int, set[str]] = {}
    for row, reading in zip(rows, readings, strict=True):
        givers.setdefault(row["sentence"], set()).update(reading.donor.split("; "))
    received = {row["sentence"] for row, reading in zip(rows, readings, strict=True) if reading.recipient}
    return givers | {number: set() for number in received}


@functools.lru_cache(maxsize=4)  # asked for each sum of one text
def _headed_for(text: str) -> frozenset[str]:
    """The countries in need that a headline has after a `for`, `to` or `in`."""
    headline = text[: headline_end(text)]
    named = (actor for actor in spoken_of(headline) if actor.code and actor.name not in giving_countries())
    return frozenset(actor.name for actor in named if actor.kind != "capital" and TO.search(headline, 0, actor.start))
