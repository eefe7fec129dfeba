"""Who gives, who receives and what for by who alone is named in a sentence, or by the sum just before."""

import re
from collections.abc import Callable
from itertools import pairwise

from helpers.actors import Actor, giving_countries
from helpers.sentences import Sentence
from helpers.sharing import Reading, spoken_of

INCLUDED = re.compile(r",\sincluding\s[^;.]+,\s")  # the total, including $5m from Peru, is | $9m


def by_the_only_giver_named(
    rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]
) -> list[Reading]:
    """Who gives a sum that nobody gives: the only country that gives to others, or body, that its sentence names, if
    before the sum, else the only one of the sentence before; not who receives it, nor one of two who sign for it, nor
    a body that is only told of a promise."""
    parts = {(row["part_of"], reading.donor) for row, reading in zip(rows, readings, strict=True)}
    takers = {(row["sentence"], reading.recipient) for row, reading in zip(rows, readings, strict=True)}

    def giver(row: dict, reading: Reading) -> str:
        """That country or body, for a sum without a giver."""
        if reading.donor or reading.stage not in ("", "pledge", "commitment"):
            return ""
        number, promised = row["sentence"], reading.stage == "pledge"
        sentence, start = _around(row, text, spans)
        able = list(filter(_may_give, spoken_of(sentence)))
        if INCLUDED.search(sentence, 0, start) or (reading.stage == "commitment" and _joined(sentence)):
            return ""
        if not able and number and not promised:
            able, start = list(filter(_may_give, spoken_of(text[slice(*spans[number - 1][1:])]))), len(text)
        name = _only(able, start)
        fits = (name in giving_countries() or not promised) and name not in reading.recipient
        return name if fits and (row["start"], name) not in parts and (number, name) not in takers else ""

    return with_role(rows, readings, "donor", giver)


def to_the_only_country_in_need(
    rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]
) -> list[Reading]:
    """The only country in need that a sentence names before a sum whose giver and not whose stage is told receives
    it, and one whose commitment is told of nobody; where it gives itself, nobody does."""
    givers = {(row["sentence"], reading.donor) for row, reading in zip(rows, readings, strict=True)}

    def taker(row: dict, reading: Reading) -> str:
        """That country, for a sum without a receiver."""
        untold = reading.stage == ("" if reading.donor else "commitment")
        if reading.recipient or not untold:
            return ""
        sentence, start = _around(row, text, spans)
        name = _only([actor for actor in spoken_of(sentence) if actor.code and not _may_give(actor)], start)
        return "" if (row["sentence"], name) in givers or (not reading.donor and _joined(sentence)) else name

    return with_role(rows, readings, "recipient", taker)


def with_the_last(rows: list[dict], readings: list[Reading], text: str, spans: list[Sentence]) -> list[Reading]:
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


def _around(row: dict, text: str, spans: list[Sentence]) -> tuple[str, int]:
    """The sentence of a sum, and where in it the sum starts."""
    _, floor, ceiling = spans[row["sentence"]]
    return text[floor:ceiling], row["start"] - floor


def _joined(sentence: str) -> bool:
    """Whether a sentence names two as one pair: `Germany and Chad`, who sign with each other."""
    pairs = pairwise(spoken_of(sentence))
    return any(sentence[one.end : other.start] == " and " for one, other in pairs)


def _only(named: list[Actor], start: int) -> str:
    """The name of some actors that are all one, the first before a place; else empty."""
    return named[0].name if len({actor.name for actor in named}) == 1 and named[0].start < start else ""


def _may_give(actor: Actor) -> bool:
    """Whether an actor is an organisation, or a country that gives to others."""
    return not actor.code or actor.name in giving_countries()


def with_role(
    rows: list[dict], readings: list[Reading], role: str, told: Callable[[dict, Reading], str]
) -> list[Reading]:
    """The readings with the name that `told` has for a role of each; as they are where it has none."""
    return [
        reading._replace(**{role: name}) if (name := told(row, reading)) else reading
        for row, reading in zip(rows, readings, strict=True)
    ]


def givers_in(rows: list[dict], readings: list[Reading]) -> dict[int, set[str]]:
    """Who gives, by the sentence of the sums; nobody where one of its sums has a receiver, whom others may not have."""
    givers: dict[int, set[str]] = {}
    for row, reading in zip(rows, readings, strict=True):
        givers.setdefault(row["sentence"], set()).update(reading.donor.split("; "))
    received = {row["sentence"] for row, reading in zip(rows, readings, strict=True) if reading.recipient}
    return givers | {number: set() for number in received}
