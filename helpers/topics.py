"""Who gives and receives by the article, where a sentence does not say: its only giver, the country it is about."""

import functools
import re

from helpers.acronyms import defined
from helpers.actors import giving_countries, names_another, only_country
from helpers.governing import GIVING
from helpers.inturn import shared_out, told_of_all
from helpers.onlynamed import by_the_only_giver_named, givers_in, to_the_only_country_in_need, with_role, with_the_last
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
EUROPE = re.compile(r"\bEurope|\bE\.?U\b|\bBrussels\b|\bbloc\b")
COMMISSION = re.compile(r"\b(?!The\b)(?:[A-Z][\w’-]+[ ])+Commission\b")
TO = re.compile(r"\b(?:for|to|in|on|of|(?:help|support|give)s?)\s(?:the\s)?$", re.I)


def by_the_article(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """The readings with what other sentences of the article tell of them."""
    told = shared_out(rows, told_later(rows, told_of_all(rows, readings, text), text), text)
    for rule in (
        _from_one_giver,
        by_the_only_giver_named,
        to_the_only_country_in_need,
        _to_one_country,
        _to_the_country_told,
        with_the_last,
    ):
        told = rule(rows, told, text, spans)
    names = defined(text)  # its initials, and whose they are
    told = [_renamed(reading, names) for reading in _by_its_own(told, text)]
    return [reading._replace(purpose=task_beside(reading.purpose, reading.recipient)) for reading in told]


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

    return with_role(rows, readings, "donor", lambda row, reading: giver if is_its(row, reading) else "")


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
    givers = givers_in(rows, readings)

    def is_its(row: dict, reading: Reading) -> bool:
        """Whether a sum that names nobody who receives goes to that country."""
        _, floor, ceiling = spans[row["sentence"]]
        unsaid = reading.stage in STAGED and not reading.recipient and taker not in reading.donor
        known = "; ".join({reading.donor, taker, *givers[row["sentence"]]})
        alone = unsaid and not names_another(text[floor:ceiling], known)
        return alone and row["start"] not in wholes

    return with_role(rows, readings, "recipient", lambda row, reading: taker if is_its(row, reading) else "")


def _to_the_country_told(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
    """Who receives what a named giver gives to nobody: the only country in need that was told of last, some
    sentences before, else the one that the headline has after a `for`; not where the sentence names one itself."""
    unsaid = (reading.stage in GIVING and reading.donor and not reading.recipient for reading in readings)
    if not any(unsaid):
        return readings
    givers = givers_in(rows, readings)

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

    return with_role(rows, readings, "recipient", taker)


def _by_its_own(readings: list[Reading], text: str) -> list[Reading]:
    """What a Congress or a Senate gives in a story from another capital that tells of no America: its country's; what
    a Commission gives in one that tells of no Europe: the one's that is named."""
    dateline = PLACED.match(text)
    congress = only_country(dateline.group().title()) if dateline and not AMERICA.search(text) else ""
    commission = COMMISSION.search(text) if not EUROPE.search(text) else None
    own = {"United States": congress, "European Union": commission.group() if commission else ""}
    own = {name: its for name, its in own.items() if its}
    return [_renamed(reading, own) for reading in readings] if own else readings


def _renamed(reading: Reading, names: dict[str, str]) -> Reading:
    """A reading with other names for its giver and its receiver, where there are such."""
    donor, recipient = reading.donor, reading.recipient
    return reading._replace(donor=names.get(donor, donor), recipient=names.get(recipient, recipient))


@functools.lru_cache(maxsize=4)  # asked for each sum of one text
def _headed_for(text: str) -> frozenset[str]:
    """The countries in need that a headline has after a `for`, `to` or `in`."""
    headline = text[: headline_end(text)]
    named = (actor for actor in spoken_of(headline) if actor.code and actor.name not in giving_countries())
    return frozenset(actor.name for actor in named if actor.kind != "capital" and TO.search(headline, 0, actor.start))
