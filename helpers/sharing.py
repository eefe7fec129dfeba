"""What sums share: one said again, a part and its whole, sums in a row, what the last one was about."""

import functools
import re
from collections.abc import Iterable
from itertools import repeat
from typing import NamedTuple

from helpers.actors import Actor, find_actors, giving_countries, names_another, only_country, opening_body
from helpers.beforehand import MONEY, last_sentence
from helpers.clauses import find_verbs
from helpers.governing import GIVING
from helpers.groups import PLACE, read_group
from helpers.headlines import without_dateline
from helpers.naming import name_actors
from helpers.officials import OFFICIAL
from helpers.receiving import read_nations
from helpers.regions import last_region
from helpers.stages import OF_IT
from helpers.subjects import subject_of

STAGED = (*GIVING, "requirement")
ON_TOP = re.compile(  # It comes on top of
    r"\b(?:on\stop\sof|adds?\sto|added\sto|in\saddition\sto|follow(?:s|ed|ing)|besides)\s(?:(?:an?|the|some|its)\s)?(?:\w+\s)?¤+$"
)
THE_MONEY = re.compile(r"\b[Tt]he\s(?:money|grant|loan|aid|sum|package|support|gift),\s(?:worth\s)?(?:[a-z]+\s)?¤+$")
GETS = re.compile(  # Norway pledged $9m for the two. Chad gets | $5m
    r"\s*(?:The\s|Of\s[a-z]+(?:\s[a-z]+)?,\s)?[A-Z][\w’'-]*(?:\s[\w’'-]+){0,5}?\s(?:gets|get|receives?)\s"
    r"(?:[a-z]+\s){0,3}(?:[a-z]+,\s)?¤+$"
    r"|\s*The\s(?:[a-z]+\s){1,3}(?:goes|go)\s(?:to\s[^.;]{2,60}\s)?\(?¤+$"
)
RAISES = re.compile(r"\b(?:raised|raising|brought\sin|crowdfunded)\b")  # from others than who gave before
MORE_AID = re.compile(r"\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed)?|boost(?:s|ed)?)\b")
MORE = re.compile(
    r"(?:(?:Besides|In\saddition|Moreover|Furthermore|Separately|Additionally),?\s)?(?:[Aa]\s(?:further|separate|second)|[Aa]nother|[Aa]n\s(?:additional|extra))\s¤+(?!.*\b(?:from|by)\b)"
)
# Lima had asked for: from the state or bank that gave the sum just before, for the same
ASKED_BEFORE = re.compile(
    r"(?<!\bIt)\shad\s(?:\w+\s)?(?:asked|hoped|sought|wanted|requested|demanded|applied)\b[^;.]{0,300}$"
)
FURTHER = re.compile(r"\b(?:a\s(?:further|separate|similar)|another|an\s(?:additional|extra))\s[^,;.¤]{0,20}¤+$")
HEADED = re.compile(r"\W*(?P<who>[A-Z][^:;,.]{2,40}):\s")
NEAR = 80  # characters after a verb in which what is given stands
CONFERENCE = re.compile(  # a pledging conference for Yemen
    rf"\b(?:[Cc]onference|[Ss]ummit|[Mm]eeting)\s(?:for|on|in\ssupport\sof|to\shelp|to\srebuild)\s(?P<whom>{PLACE})"
)
A_SUM = re.compile(r"[\d¤]|\b(?:pledge|aid|money|grant|loan)s?\b")
LENDER = re.compile(r"\b(?:Bank|Monetary Fund|Development Association)$")
MET = re.compile(r"\b(?:in|at)\s+$")
HELD = re.compile(r"\s(?:(?:peace|donors?|climate|aid)[’']?s?\s)?(?:conference|summit|meeting|talks|forum|round)\b")
# `was cut from ¤ to `, `, up from `: a sum to compare with, of which nobody says that it is given
COMPARED = re.compile(
    r"(?:\b(?:up|down)\s+from|\b(?:cut|reduced|lowered|slashed|trimmed)\b[^;.¤]{0,14}\b(?:from(?:\s¤+\sto)?|to|by))\s+(?:an?\s+)?¤+$"
)
TOTAL = re.compile(r",\s(?:taking|bringing)\s(?:its|the|their)\s[^,;¤]{0,40}\sto\s¤*$")  # bringing its total support to
# `The project includes a `: what is said of the whole holds
HOLDING = re.compile(
    r"(?:The|It|This|That)\b[^;]*\s(?:includes|comprises|contains|consists\sof)\s+(?:[a-z]+ing\s+)?(?:an?\s+)?¤+$"
)


class Reading(NamedTuple):
    """The roles of one sum."""

    stage: str = ""
    donor: str = ""
    recipient: str = ""
    purpose: str = ""
    period: str = ""
    said_by: str = ""


NOTHING = Reading()


def related(row: dict, reading: Reading, others: dict[int, Reading], *, same_sentence: bool) -> Reading:
    """A sum said again has the roles of the first and those its sentence adds; a part those of its whole."""
    if first := others.get(row["same_as"]):
        return first if same_sentence else filled(reading, first, Reading._fields)
    if whole := others.get(row["part_of"]):
        if {reading.stage, whole.stage} == {"pledge", "commitment"}:
            reading = reading._replace(stage=whole.stage)  # of the $9m it promised, Chad will get $5m
        same_stage = reading.stage in ("", whole.stage)
        parted = ("stage", "donor", "recipient", "purpose", "period")
        return filled(reading, whole, parted if same_stage else parted[:-1])
    return reading


def understood(reading: Reading, sentence: str, earlier: str, last: Reading) -> Reading:
    """Who receives what somebody gives where the sentence names nobody: who received the sum just before, or who
    the sentence before is about, the only country in it."""
    if not reading.stage and (COMPARED.search(sentence) or TOTAL.search(sentence)):
        return filled(reading, last, ("recipient",))
    reading = _at_its_stage(reading, sentence, last)
    if OFFICIAL.fullmatch(reading.donor):  # a minister gives for the country that gave just before
        headed = HEADED.match(sentence)  # Norway: Prime Minister Ann Lee gave
        country = only_country(headed["who"]) if headed else ""
        abroad = "" if only_country(last.recipient) == last.recipient != "" else only_country(last.donor)
        reading = reading._replace(donor=country or abroad or reading.donor)
    asks = reading.stage == "requirement" and reading.recipient in ("", last.recipient) and not opening_body(sentence)
    if asks and last.stage in GIVING and _is_state_or_bank(last.donor) and ASKED_BEFORE.search(sentence):
        reading = filled(reading, last, ("donor", "recipient", "purpose"))
    if reading.stage in GIVING and reading.recipient in ("", last.recipient) and FURTHER.search(sentence):
        reading = filled(reading, last, ("purpose",))
    if last.stage in GIVING and THE_MONEY.search(sentence):
        reading = filled(reading, last, ("stage", "donor", "recipient", "purpose"))
    if reading.stage in GIVING and not reading.donor and _gives_more(reading, last, sentence):
        reading = filled(reading, last, ("donor",))
    if reading.recipient or reading.stage not in GIVING:
        return reading
    before = last_sentence(earlier)
    if held := CONFERENCE.search(f"{before} {sentence}"):
        return reading._replace(recipient=name_actors(held["whom"], printed=False))
    if not reading.donor:
        goes_on = last._replace(recipient=_carried(last.recipient, reading))
        sides = _sides(last) if not RAISES.search(sentence) else ("recipient",)
        return reading if find_actors(sentence) else filled(reading, goes_on, sides)
    named = spoken_of(before)
    countries = {actor.name for actor in named if actor.kind != "organisation"} - giving_countries() - {reading.donor}
    by_name = all(actor.kind != "demonym" for actor in named)  # Norwegian kroner are no Norway
    elsewhere = countries.pop() if by_name and len(countries) == 1 else ""
    elsewhere = "" if elsewhere == last.donor or _gives(before, elsewhere) else elsewhere
    about = _carried(last.recipient, reading) or ("" if names_another(sentence, reading.donor) else elsewhere)
    about = "" if about == reading.donor else about
    return reading._replace(recipient=about or _other_country(reading.donor, sentence))


def _at_its_stage(reading: Reading, sentence: str, last: Reading) -> Reading:
    """A sum of which nobody says at what stage it is, at that of the sum just before; not what somebody else gives."""
    if last.stage in ("pledge", "commitment") and reading[:2] == ("disbursement", "") and GETS.match(sentence):
        return reading._replace(stage=last.stage, donor=last.donor)
    if not reading.stage and last.stage in STAGED and (HOLDING.match(sentence) or OF_IT.match(sentence)):
        return filled(reading, last, ("stage", "donor"))
    if reading.stage or reading.recipient or last.stage not in STAGED:
        return reading
    if not reading.donor or MORE_AID.search(sentence):
        return reading._replace(stage=last.stage)
    return reading if reading.donor == last.recipient else reading._replace(recipient=_carried(last.recipient, reading))


def _gives_more(reading: Reading, last: Reading, sentence: str) -> bool:
    """Whether a sum is from the giver of the sum just before: `It comes on top of`, `So far Chad has got`."""
    if ON_TOP.search(sentence) or MORE.match(sentence):
        return True
    same = reading.recipient != "" and reading.recipient == last.recipient and last.stage in STAGED
    goes_on = same and _is_known(reading.recipient) and not RAISES.search(sentence)
    return goes_on and not names_another(sentence, f"{last.donor}; {last.recipient}")


def _is_known(name: str) -> bool:
    """Whether a name is that of a country, a part of one, a body of many, or of countries together."""
    known = any(actor.name == name for actor in find_actors(name)) or last_region(name) == name
    return known or read_nations(name.lower()) == name.lower()


def _carried(recipient: str, reading: Reading) -> str:
    """Who received the sum before, where the next may go on to the same: a country or a body of many, but no group of
    people, and somebody else only where it is known who promises."""
    if all(map(_is_known, recipient.split("; "))):
        return recipient
    promised = reading.donor and reading.stage in ("pledge", "commitment")
    return "" if read_group(recipient) or not promised else recipient


def _other_country(donor: str, sentence: str) -> str:
    """The only country named up to a sum, of one that takes, where a lender of countries gives it."""
    if not LENDER.search(donor):
        return ""
    named = [one for one in spoken_of(sentence) if one.code and not MONEY.match(sentence, one.end)]
    others = {one.name for one in named} - {donor}
    other = others.pop() if len(others) == 1 else ""
    return "" if other in giving_countries() or _gives(sentence, other) else other


def _is_state_or_bank(donor: str) -> bool:
    """Whether who gives is one actor by name, of whom one asks for money."""
    return len(found := find_actors(donor)) == 1 and found[0].name == donor


@functools.lru_cache(maxsize=64)  # several rules ask who is named in the sentences of one text
def spoken_of(sentence: str) -> tuple[Actor, ...]:
    """Who is named in a sentence, but for where it was written and where people met: `talks in Paris`, `Rome talks`."""
    told = without_dateline(sentence)
    return tuple(actor for actor in find_actors(told) if not (actor.kind == "capital" and _is_place(told, actor)))


def _is_place(sentence: str, capital: Actor) -> bool:
    """Whether a capital is only where somebody met."""
    return bool(MET.search(sentence, 0, capital.start) or HELD.match(sentence, capital.end))


def _gives(sentence: str, country: str) -> bool:
    """Whether a country is who gives in a sentence."""
    verbs = (verb for verb in find_verbs(sentence) if verb.subject == "donor" and not verb.passive) if country else ()
    given = (verb for verb in verbs if A_SUM.search(sentence, verb.end, verb.end + NEAR))
    subjects = (subject_of(sentence, verb) for verb in given if verb.stage in ("pledge", "disbursement"))
    named = (next(iter(find_actors(subject)), None) for subject in subjects)
    return any(one is not None and one.name == country and one.start <= len("The ") for one in named)


def _sides(last: Reading) -> tuple[str, ...]:
    """What `only $5m has arrived` leaves unsaid: the sides of the sum before; who is asked has not given yet."""
    return ("donor", "recipient") if last.stage in GIVING else ("recipient",)


def told_later(rows: list[dict], readings: list[Reading], text: str) -> list[Reading]:
    """What is told of a sum later: a headline's by the body; a part's by its whole, `$5m of the $9m it promised`."""
    by_start = {row["start"]: reading for row, reading in zip(rows, readings, strict=True)}
    again = {row["same_as"]: reading for row, reading in zip(reversed(rows), reversed(readings), strict=True)}
    wholes = (by_start.get(row["part_of"], NOTHING) for row in rows)
    told = map(filled, readings, wholes, repeat(("donor", "recipient")))
    laters = [again.get(row["start"], NOTHING) for row in rows]
    full = map(filled, told, laters, repeat(("stage", "donor", "recipient")))
    headline = headline_end(text)
    return [
        _staged(*both) if row["end"] <= headline else both[0] for row, *both in zip(rows, full, laters, strict=True)
    ]


def headline_end(text: str) -> int:
    """Where the headline of a text ends, its first line without a stop; 0 if it has none."""
    line, newline, _ = text.partition("\n")
    return len(line) if newline and not line.rstrip().endswith((".", "”", '"', "!", "?")) else 0


def _staged(reading: Reading, later: Reading) -> Reading:
    """A headline's gift at the stage that the body says it is at: `World Bank lends` is approved so far."""
    both = reading.stage in GIVING and later.stage in GIVING
    return reading._replace(stage=later.stage) if both else reading


def filled(reading: Reading, other: Reading, roles: Iterable[str]) -> Reading:
    """A reading with these roles of another where it has none of its own."""
    if other is NOTHING:
        return reading
    told = {role: said for role in roles if (said := getattr(other, role)) and not getattr(reading, role)}
    return reading._replace(**told) if told else reading
