"""Whom a pronoun, `his country` or `the bank` stands for: somebody named before."""

import functools
import re
from typing import NamedTuple

from helpers.actors import Actor, find_actors, last_region, only_country, whole_name
from helpers.bodies import body_before
from helpers.clauses import BREAK
from helpers.headlines import without_dateline
from helpers.language import lower, one_of, read_table
from helpers.nameless import nameless, nameless_first
from helpers.naming import name_actors
from helpers.officials import OFFICIAL
from helpers.receiving import COUNTRY, read_nations
from helpers.spokespeople import body_itself, country_or_body, run_by

SPEAKER = re.compile(r"(?:his|her|our|my|their)\s+(?:country|government|nation|people|administration)\b|we\b", re.I)
# `Kyiv said on Tuesday that `: what follows has a subject of its own.
SAYING = re.compile(
    r"""\b(?:says?|said|announce[sd]?|points?\s+out|pointed\s+out|estimates?|estimated|believes?|warned|warns|hopes?|hoped|insists?|insisted|argues?|argued|confirmed|(?:was|were)\s+told(?=\s(?:s?he|they|it)\b)|told\s+(?:the\s+)?\w+)\s+
    (?: (?:(?:late\s+|early\s+)?(?:on\s+)?[A-Z]\w+day\s+|yesterday\s+|today\s+)? that\s+
      | (?:late\s+|early\s+)?(?:on\s+)?[A-Z]\w+day\s+
      | (?= [A-Z] | (?:it|they|he|she|we|each|every|his|her|their|its|the|an?|one
          |donors|countries|governments|(?:rich|richer|wealthy|western|donor|developed|member|gulf)\s[a-z]+)\b ) )""",
    re.VERBOSE,
)
# Before the name that is the subject: `In May, the `, `Finance ministers from the `
TO = re.compile(r"\b(?:to|for|in|on|with)\s+(?:the\s+)?$")
OPENING = re.compile(
    r"""(?: (?:In|On|At|By|After|Before|Since|During|Last|Earlier)\s [\w’ ]{1,30},\s )?
    [“‘"']? (?:[Tt]he\s)? (?:[\w-]+\s){0,3}""",
    re.VERBOSE,
)
PRONOUN = re.compile(r"(?:it|they|he|she)\b", re.I)
BODY_NAME = re.compile(
    r"(?:the\s)?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w-]+)*\sgovernment|[A-Z]{3,}|(?!(?:Police|Staff|Management|Parliament|Government|Cabinet)$)[A-Z][a-z]+(?<!s)"
    r"|[A-Z][\w&’.-]*(?:\s(?:(?:of|for|the|in|and)\s)*[A-Z&][\w&’.-]*)+)"
)
SAID_IT = re.compile(r"\b(?:said|says|announced)\s(?:that\s|on\s\w+day\s|\w+day\s){0,2}(?:it|they)(?:\s|[’'])")
ACCOUNT = re.compile(r"(?P<whose>(?:[Tt]he\s)?[A-Z][^,]*?)[’']s?\s(?:bank\s)?accounts?(?:\s(?:with|at|in)\s.+)?")
MEETING = re.compile(r"\s(?:conference|summit|meeting|talks)\b")  # the Paris | conference
ENVOY_TO = re.compile(r"\b(?:ambassador|envoy|representative)\s(?:to|for|in)\s(?:the\s)?$")
OPENERS = (
    "The|Minister|President|Secretary|Governor|Senator|Prime|Mr|Mrs|Ms|Dr|Sir|But|And|When|While|After|Before|As|In|On|At"
    "|By|For|From|With|Since|Yesterday|Today|Then|Now|Later|If|That|This"
)
SURNAME = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
SINCE = re.compile(  # Since 2022, | it, Russia’s invasion | Washington
    r"^(?:(?:By|In|Until|Since|From)\s(?:19|20)\d\d,?\s(?=\w)"
    r"|(?:Since\s)?(?:the\s)?[A-Z][\w’'-]+\s(?:\w+\s){0,2}?(?:invasion|war|attacks?|coup|quake|earthquake|floods?)\s(?=[A-Z]))"
)
SOCIETY = re.compile(r"(?:(?!The\b)[A-Z][\w-]+\s){1,2}Red\sC(?:ross|rescent)(?:\sSociety)?")
IN_PLACE = re.compile(r"\s*In\s(?:the\s)?[A-Z]")
AGENCIES = re.compile(
    r"(?P<who>(?:[A-Z][a-z]+\s)?(?:[a-z]+\s)?(?:agencies|charities|organi[sz]ations|aid groups))\s[a-z]"
)
PERSON = re.compile(r"(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2}),?\s[a-z]")  # Ann Lee was told she
MONEY = re.compile(
    r"\s(?:crowns?|kron\w+|francs?|dollars?|pounds?|rupees?|shillings?|pesos?|dinars?|dirhams?|riyals?)\b"
)
PART = re.compile(
    r"(?:(?:[Tt]he|[Tt]hat)\s)?(?:[a-z]+-[a-z]+\s)?(?:[Ss]tate|[Pp]rovince|[Cc]ounty|[Rr]egion)"
)  # Kerala, before
BOARD = re.compile(r"(?:[’']s\s+(?:executive\s+)?|\s+executive\s+)board(?:\sof\s(?:executive\s)?directors)?$", re.I)
ITS_BOARD = re.compile(r"[Ii]ts\s(?:executive\s)?(?:board|directors)(?:\sof\s(?:executive\s)?directors)?")
PEOPLE_OF = re.compile(r"^(?:[Tt]he\s)?[Pp]eople\sof\s(?=[A-Z])")  # gave: their state did
BOARD_OF = re.compile(
    r"^(?:the\s)?(?:executive\s)?board\s(?:of\s(?:executive\s)?directors\s)?of\s(?=(?:the\s)?[A-Z])", re.I
)
ITS_MINISTER = re.compile(r"[Ii]ts\s(?:[a-z]+\s){0,2}(?:minister|ministry|president|government|treasury|cabinet)\b")
NATIONALS = re.compile(r"[Tt]he\s[A-Z][a-z]+s")  # the Norwegians gave: their state did
RESPONSE = re.compile(
    r"(?:[Pp]lan|[Aa]ppeal|[Rr]esponse|[Oo]perations?)\s+(?:for|in)\s+(?P<where>(?:the\s)?[A-Z].+)$"
    r"|(?P<whose>[A-Z].*)[’']s\s(?:[A-Za-z]+\s){0,4}(?:[Pp]lan|[Rr]esponse)\sfor\s(?:this|next|20\d\d)"
)
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n")
FROM_BODY = re.compile(  # $5m a month | from the agency
    r"[^,;.¤]{0,40}\sfrom\s(?P<who>the\s(?:agency|charity|bank|fund|bloc|lender|government|company|group|organi[sz]ation"
    r"|foundation))(?![\w’'-]|\s[A-Z])"
)
OWN_OFFER = re.compile(  # stand by its offer of | $5m
    r"\b(?:its|their)\s(?:[\w-]+\s){0,3}?(?:(?:offer|pledge|promise|commitment|contribution|donation|gift)\s(?:of|worth)"
    r"|(?:aid|assistance)\sto\s[^,;.¤]*)[^;.¤]*$"
    r"|^(?:Its|Their)\s(?:[\w-]+\s){0,3}?(?:offer|pledge|contribution|donation|gift|grant|loan|aid|assistance|help),\s$"
)


def last_sentence(text: str) -> str:
    """The last sentence, or line, of a text."""
    return SENTENCE_END.split(text.strip())[-1]


class Who(NamedTuple):
    """What a pronoun may stand for: who says so, the words before the sentence, it, and it up to the sum."""

    said: str
    earlier: str
    sentence: str
    before: str
    giver: str = ""  # by name; the country that somebody gives to is another


def stands_for(words: str, who: Who) -> str:
    """Whom a subject names; `his country` and `we` are the speaker's, `it` and `the bank` named before."""
    if name := whole_name(words):  # asked first, for most are so named
        return name
    words = SINCE.sub("", words) if words[:1].isupper() else words
    words = SAYING.split(words.strip(" “‘\"'"))[-1]
    words = PEOPLE_OF.sub("", words)
    board = "oard" in words and not ITS_BOARD.fullmatch(words)
    words = _when().sub("", BOARD_OF.sub("", BOARD.sub("", words)) if board else words)
    if SPEAKER.match(words):
        return _ours(who)
    if PRONOUN.match(words) or ITS_BOARD.fullmatch(words):
        return _by_pronoun(words.lower(), who)
    if account := ACCOUNT.fullmatch(words) if "account" in words else None:
        words = account["whose"]
    if named := named_before(words, who):
        return named
    if words == "The kingdom" and (named := _subject_named(who.earlier)):
        return named
    if COUNTRY.fullmatch(words) and (country := the_country(who)):
        return country
    if NATIONALS.fullmatch(words) and (country := only_country(words)):
        return country
    if ITS_MINISTER.match(words) and (named := _subject_named(who.earlier)):
        return named
    if response := RESPONSE.search(words):
        return name_actors(response["where"] or response["whose"])
    if donors := nameless(words):
        return donors
    if not find_actors(words) and (stand_in := _stand_in().match(words)):
        kind = read_table("roles")["people"]["named_before"].get(lower(stand_in[1]), "")
        if who.earlier.rstrip() and re.match(rf"The\s{stand_in[1]}\b", last_sentence(who.earlier), re.I):
            return ""  # one more of the same that the sentence before does not name either
        countries = not kind  # a government is no bank's
        return _first_named(who.earlier, kind, countries) or _first_named(who.said, kind, countries)
    return _in_full(name_actors(words), who.earlier)


def _ours(who: Who) -> str:
    """Whom `we` or `his country` stands for: the speaker's country or body."""
    ours = country_or_body(who.said) or run_by(who.said, who.earlier, who.sentence) or only_country(who.before)
    if not ours and OFFICIAL.match(who.said):  # Finance Minister Ann Lee speaks for the only country named
        return only_country(who.sentence)
    return ours or ("" if who.said else _subject_named(who.sentence) or _subject_named(who.earlier))


def _by_pronoun(word: str, who: Who) -> str:
    """Whom an `it`, `they`, `he` or `she` stands for, in lower case."""
    here, earlier = _first_named(who.before), _subject_named(who.earlier)
    here = "" if earlier and IN_PLACE.match(who.before) else here  # In Mozambique | it lent
    givers = nameless_first(who.before) or nameless_first(last_sentence(who.earlier))
    group = AGENCIES.match(who.sentence)
    many = word == "they" and (read_nations(who.said) or givers or (group and group["who"]))
    told = (who.sentence, last_sentence(who.earlier)) if word in ("he", "she") else ()
    person = next(filter(None, map(PERSON.match, told)), None)
    if person and not find_actors(person["who"]):
        return name_actors(person["who"])
    speaking = name_actors(who.said) if SAID_IT.search(who.before) and BODY_NAME.fullmatch(who.said) else ""
    speaker = speaking or country_or_body(who.said) or body_itself(who.said, who.earlier)
    named = (many, speaker, here, earlier, "" if word == "they" else the_country(who))
    return next((name for name in named if name and name != who.giver), "")


def _in_full(name: str, before: str) -> str:
    """A lone surname as the full name that somebody had before; any other name as it is."""
    if name not in before or not SURNAME.fullmatch(name) or find_actors(name):
        return name
    full = re.search(rf"\b(?!{_no_first_name()}\b)[A-Z][a-z][\w’-]*[ ](?:[A-Z]\.?[ ])?{re.escape(name)}\b", before)
    return name_actors(full.group()) if full else name


@functools.cache
def _no_first_name() -> str:
    """A pattern for words with a capital that are no first name: a title, a day, what opens a sentence."""
    time = read_table("roles")["time"]
    return rf"(?:{OPENERS}|{one_of(time['days'])}|{one_of(time['months'])})"


def named_before(words: str, who: Who) -> str:
    """The part of a country that `the state`, or the body that `the charity`, stands for; empty for other words."""
    words, before = words.removesuffix(" alone"), f"{who.earlier} {who.before}"
    return (last_region(before) if PART.fullmatch(words) else "") or body_before(words, before)


def giver_before(before: str, after: str, who: Who) -> str:
    """Who gives where a word beside a sum stands for somebody named before: ` from the agency`, `its offer of `."""
    if body := FROM_BODY.match(after):
        return stands_for(body["who"], who)
    return stands_for("it", who._replace(said="")) if OWN_OFFER.search(before) else ""


@functools.cache
def _when() -> re.Pattern:
    """A time before a subject: `By the end of June | it`, `May | the agency` of an `Until May`."""
    return re.compile(
        rf"""(?: (?:By|Until|Since|Over|During|After|Before|Last|This|On(?=\sthe\ssame\sday\s)
                 | In(?=\s(?:\d|[A-Z][a-z]+\sit\b))) \s[^,]{{1,30}}?
               | {one_of(read_table("roles")["time"]["months"])} )
        \s (?= (?:it|they|he|she|the\s[a-z]+)$ )""",
        re.VERBOSE,
    )


@functools.cache
def _stand_in() -> re.Pattern:
    """`the bank`, `the war-torn country`: a word for an actor named before."""
    people = read_table("roles")["people"]
    words = "|".join((one_of(people["stand_ins"]), *people["named_before"]))
    return re.compile(rf"the\s+(?:[\w-]+-based\s+)?(?:(?-i:[a-z\d][\w-]*)\s+)?({words})$", re.I)


def the_country(who: Who) -> str:
    """The country named last before a sum, up to its own clause, else in the sentence before, one
    that something goes to first; not the giver."""
    breaks = [match.start() for match in BREAK.finditer(who.before)]
    last = last_sentence(who.earlier)
    here = find_actors(who.before[: max(breaks, default=None)])
    there = sorted(find_actors(last), key=lambda actor: not TO.search(last, 0, actor.start))
    met = {actor for actor in (*here, *there) if actor.kind == "capital"}  # at talks in Paris
    met |= {actor for actor in here if ENVOY_TO.search(who.before, 0, actor.start)}
    met |= {actor for actor in there if ENVOY_TO.search(last, 0, actor.start)}
    paid = {actor for actor in there if actor.kind == "demonym" and MONEY.match(last, actor.end)}  # Norwegian crowns
    named = (actor.name for actor in (*reversed(here), *there) if actor.code and actor not in met | paid)
    return next((name for name in named if name not in who.giver.split("; ")), "")


def _subject_named(text: str) -> str:
    """The actor that the last sentence of a text begins with, as its subject may."""
    last = without_dateline(last_sentence(text)).lstrip()
    first = next(iter(find_actors(last)), None)
    return _with_its_society(last, first) if first and OPENING.fullmatch(last, 0, first.start) else ""


def _with_its_society(text: str, actor: Actor) -> str:
    """The name of an actor, or of the society of a country that it is part of: `the Kenya Red Cross`."""
    society = SOCIETY.finditer(text) if " Red C" in text else ()
    return next((found.group() for found in society if found.start() <= actor.start < found.end()), actor.name)


def _first_named(text: str, kind: str = "", countries: bool = False) -> str:
    """The first actor, or country, of the last sentence of a text whose name has `kind` in it."""
    last = last_sentence(text)
    named = (
        actor for actor in find_actors(last) if not MEETING.match(last, actor.end) and (actor.code or not countries)
    )
    return next((name for actor in named if re.search(kind, name := _with_its_society(last, actor))), "")
