"""Whom a pronoun, `his country` or `the bank` stands for: somebody named before."""

import functools
import re

from helpers.actors import find_actors, only_country, whole_name
from helpers.beforehand import Who, first_named, last_sentence, subject_named, the_country
from helpers.bodies import body_before
from helpers.callings import without_calling
from helpers.language import lower, one_of, read_table
from helpers.nameless import nameless, nameless_first
from helpers.naming import BOARD, name_actors
from helpers.officials import OFFICIAL
from helpers.phrasing import NATIONALS
from helpers.receiving import COUNTRY, read_nations
from helpers.regions import last_region
from helpers.spokespeople import body_itself, country_or_body, run_by
from helpers.subjects import opening_name

SPEAKER = re.compile(r"(?:his|her|our|my|their)\s+(?:country|government|nation|people|administration)\b|we\b", re.I)
# `Kyiv said on Tuesday that `: what follows has a subject of its own.
SAYING = re.compile(
    r"""\b(?:says?|said|announce[sd]?|points?\s+out|pointed\s+out|estimates?|estimated|believes?|warned|warns|hopes?|hoped|insists?|insisted|argues?|argued|confirmed|reckons?|reckoned|claim(?:s|ed)|stress(?:es|ed)|not(?:es|ed)|acknowledged|concedes?|conceded|predict(?:s|ed)|calculated?s?|add(?:s|ed)(?=\sthat)|(?:was|were)\s+told(?=\s(?:s?he|they|it)\b)|told\s+(?:the\s+)?\w+)\s+
    (?: (?:(?:late\s+|early\s+)?(?:on\s+)?[A-Z]\w+day\s+|yesterday\s+|today\s+)? that\s+
      | (?:late\s+|early\s+)?(?:on\s+)?[A-Z]\w+day\s+
      | (?= [A-Z] | (?:it|they|he|she|we|each|every|his|her|their|its|the|an?|one
          |donors|countries|governments|(?:rich|richer|wealthy|western|donor|developed|member|gulf)\s[a-z]+)\b ) )""",
    re.VERBOSE,
)
PRONOUN = re.compile(r"(?:it|they|he|she)\b", re.I)
BODY_NAME = re.compile(
    r"(?:the\s)?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w-]+)*\sgovernment|[A-Z]{3,}|(?!(?:Police|Staff|Management|Parliament|Government|Cabinet)$)[A-Z][a-z]+(?<!s)"
    r"|[A-Z][\w&’.-]*(?:\s(?:(?:of|for|the|in|and|y|de|du|del|la)\s)*[A-Z&][\w&’.-]*)+"
    r"|(?:city|town|village|municipality|state|canton|county|diocese)\sof\s[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*)"
)
SAID_IT = re.compile(
    r"\b(?:said|says|announced|denied|confirmed)\s(?:that\s|on\s\w+day\s|\w+day\s){0,2}(?:it|they)(?:\s|[’'])"
)
ACCOUNT = re.compile(r"(?P<whose>(?:[Tt]he\s)?[A-Z][^,]*?)[’']s?\s(?:bank\s)?accounts?(?:\s(?:with|at|in)\s.+)?")
OPENERS = (
    "The|Minister|President|Secretary|Governor|Senator|Prime|Mr|Mrs|Ms|Dr|Sir|But|And|When|While|After|Before|As|In|On|At"
    "|By|For|From|With|Since|Yesterday|Today|Then|Now|Later|If|That|This"
)
SURNAME = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
SINCE = re.compile(  # Since 2022, | it, Russia’s invasion | Washington
    r"^(?:(?:By|In|Until|Since|From)\s(?:19|20)\d\d,?\s(?=\w)"
    r"|(?:Since\s)?(?:the\s)?[A-Z][\w’'-]+\s(?:\w+\s){0,2}?(?:invasion|war|attacks?|coup|quake|earthquake|floods?)\s(?=[A-Z]))"
)
IN_PLACE = re.compile(r"\s*In\s(?:the\s)?[A-Z]")
AGENCIES = re.compile(
    r"(?P<who>(?:[A-Z][a-z]+\s)?(?:[a-z]+\s)?(?:agencies|charities|organi[sz]ations|aid groups))\s[a-z]"
)
PERSON = re.compile(r"(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2}),?\s[a-z]")  # Ann Lee was told she
PART = re.compile(
    r"(?:(?:[Tt]he|[Tt]hat)\s)?(?:[a-z]+-[a-z]+\s)?(?:[Ss]tate|[Pp]rovince|[Cc]ounty|[Rr]egion)"
)  # Kerala, before
ITS_BOARD = re.compile(r"[Ii]ts\s(?:executive\s)?(?:board|directors)(?:\sof\s(?:executive\s)?directors)?")
A_BOARD = re.compile(r"(?:[Tt]he\s)?(?:executive\s)?(?:[Dd]irectors|board(?:\sof\s(?:executive\s)?directors)?)")
PEOPLE_OF = re.compile(r"^(?:[Tt]he\s)?[Pp]eople\sof\s(?=[A-Z])")  # gave: their state did
BOARD_OF = re.compile(
    r"^(?:the\s)?(?:executive\s)?board\s(?:of\s(?:executive\s)?directors\s)?of\s(?=(?:the\s)?[A-Z])", re.I
)
ITS_MINISTER = re.compile(
    r"[Ii]ts\s(?:[a-z]+\s){0,2}(?:minister|ministry|president|government|treasury|cabinet|ambassador|embassy|envoy|parliament|lawmakers|navy|army)\b"
)
RESPONSE = re.compile(
    r"(?:[Pp]lan|[Aa]ppeal|[Rr]esponse|[Oo]perations?)\s+(?:for|in)\s+(?P<where>(?:the\s)?[A-Z].+)$"
    r"|(?P<whose>[A-Z].*)[’']s\s(?:[A-Za-z]+\s){0,4}(?:[Pp]lan|[Rr]esponse)\sfor\s(?:this|next|20\d\d)"
)
FROM_BODY = re.compile(  # $5m a month | from the agency
    r"[^,;.¤]{0,40}\sfrom\s(?P<who>the\s(?:agency|charity|bank|fund|bloc|lender|government|company|group|organi[sz]ation"
    r"|foundation))(?![\w’'-]|\s[A-Z])"
)
OWN_OFFER = re.compile(  # stand by its offer of | $5m
    r"\b(?:its|their)\s(?:[\w-]+\s){0,3}?(?:(?:offer|pledge|promise|commitment|contribution|donation|gift)\s(?:of|worth)"
    r"|(?:aid|assistance)\sto\s[^,;.¤]*)[^;.¤]*$"
    r"|^(?:Its|Their)\s(?:[\w-]+\s){0,3}?(?:offer|pledge|contribution|donation|gift|grant|loan|aid|assistance|help),\s$"
)


OPENS = re.compile(  # The Lake Trust | cut its aid
    r"(?:The\s)?(?P<who>[A-Z][\w&’-]*(?:\s(?:(?:of|for)\s)?[A-Z][\w&’-]*)+)\s(?:has|had|will|cut|[a-z]+ed)\s"
)


THANKED = re.compile(  # thanked | Peru and Chad, | saying they
    r"\bthank(?:s|ed)\s(?:in\sparticular\s)?(?P<who>[^;¤]{2,120}?),\s(?:saying|noting|adding)\s(?:that\s)?they\s"
)
MET_GIVERS = re.compile(  # He met | donors | in Geneva. They
    r"\b(?:met|told|urged|asked|addressed|lobbied|appealed\sto|talks\swith)\s(?P<who>(?:(?!an?\b|the\b|its\b)[a-z]+\s)?(?:donors|creditors|lenders|allies|partners))\b(?![’'])"
)


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
    if A_BOARD.fullmatch(words):
        return first_named(who.earlier, "Bank|Fund")
    if account := ACCOUNT.fullmatch(words) if "account" in words else None:
        words = account["whose"]
    if named := named_before(words, who):
        return named
    if words == "The kingdom" and (named := subject_named(who.earlier)):
        return named
    if COUNTRY.fullmatch(words) and (country := the_country(who)):
        return country
    if NATIONALS.fullmatch(words) and (country := only_country(words)):
        return country
    if ITS_MINISTER.match(words) and (named := subject_named(who.earlier)):
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
        return first_named(who.earlier, kind, countries) or first_named(who.said, kind, countries)
    return _in_full(name_actors(words), who.earlier)


def _ours(who: Who) -> str:
    """Whom `we` or `his country` stands for: the speaker's country or body."""
    ours = country_or_body(who.said) or run_by(who.said, who.earlier, who.sentence) or only_country(who.before)
    if not ours and OFFICIAL.match(who.said):  # Finance Minister Ann Lee speaks for the only country named
        return only_country(who.sentence)
    return ours or ("" if who.said else subject_named(who.sentence) or subject_named(who.earlier))


def _by_pronoun(word: str, who: Who) -> str:
    """Whom an `it`, `they`, `he` or `she` stands for, in lower case."""
    here, earlier = first_named(who.before), subject_named(who.earlier)
    here = "" if earlier and IN_PLACE.match(who.before) else here  # In Mozambique | it lent
    givers = nameless_first(who.before) or nameless_first(last_sentence(who.earlier))
    group = AGENCIES.match(who.sentence)
    many = word == "they" and (read_nations(who.said) or givers or (group and group["who"]))
    one = word in ("he", "she")
    if one and without_calling(who.said) != who.said:
        return name_actors(who.said)  # the retired surgeon Ann Lee said | she
    told = (who.sentence, last_sentence(who.earlier)) if one else ()
    person = next(filter(None, map(PERSON.match, told)), None)
    if person and not find_actors(person["who"]):
        return name_actors(person["who"])
    speaking = name_actors(who.said) if SAID_IT.search(who.before) and BODY_NAME.fullmatch(who.said) else ""
    reported = who.said and f"ccording to {who.said}" in who.sentence.replace(" the ", " ")
    # it gave $5m, according to Oxfam, which is another
    speaker = "" if reported else speaking or country_or_body(who.said) or body_itself(who.said, who.earlier)
    if word == "they" and (thanked := THANKED.search(who.sentence)):
        return name_actors(thanked["who"])
    if word == "they" and (met := MET_GIVERS.search(last_sentence(who.earlier))):
        return met["who"]
    opens = "" if word == "they" or earlier else name_actors(opening_name(last_sentence(who.earlier)))
    opens = "" if opens.endswith(("’s", "'s")) else opens
    named = (many, speaker, here, earlier, opens, "" if word == "they" else the_country(who))
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
    if not OWN_OFFER.search(before):
        return ""
    opens = OPENS.match(who.sentence)  # The Lake Trust | cut its aid to Chad
    named = name_actors(opens["who"]) if opens else ""
    return named or stands_for("it", who._replace(said=""))


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
    which = r"the\s+(?:[\w.-]+[-\s]based\s+)?(?:(?-i:[a-z\d][\w-]*)\s+)?|(?=(?:lawmakers|parliament|congress)$)"
    return re.compile(rf"(?:{which})({words})$", re.I)
