"""Who is named: countries by name, demonym, capital or seat of government, and organisations."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from helpers.language import read_table
from helpers.unlisted import body_at, may_name_body

HIDDEN_STOP = "ˑ"  # of an abbreviation, in the sentences that the rules read: a letter to their patterns

# How a name begins: a capital, but for the few of our own that have none ("the bloc"). The class comes first, so that
# the search runs from one such letter to the next; then it is asked whether a word begins with it.
BEGIN = re.compile(
    r"""[A-ZÀ-Þtel] (?<! \w. )
    (?: (?<! [tel] ) [^\W_]* | (?<= t ) he(?=\ bloc) | (?<= e ) Swatini | (?<= l ) oss(?=\ and\ damage) )""",
    re.VERBOSE | re.DOTALL,
)
LED = re.compile(
    r"-(?:led|based|backed|born|made|built|occupied|controlled|trained|speaking)\b|\sbased\s"
)  # the Kenyan | -led mission, the UK | based charity
# Minister | Chad | Wolf, who is no country
TITLE = re.compile(
    r"\b(?:Minister|Secretary|Chancellor|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Governor|Senator|Ambassador|Commissioner)\s$"
)
OTHER_COMMISSION = re.compile(r"\b(?!The\b)[A-Z][\w’'-]+\s$")  # the High | Commission, and no European one
FIRST_NAME = re.compile(r"\s[A-Z][a-z]+\b")
SPACES = re.compile(r"[\u00a0\u2009\u202f\n\r\t]")  # one character for one, so that spans stay
UN = ("UN ", "U.N. ", "United Nations ")


class Actor(NamedTuple):
    """Somebody named; `kind` is name, demonym, capital or organisation, `code` is ISO 3166 or empty."""

    start: int
    end: int
    name: str
    kind: str
    code: str


PART_OF_AMERICA = re.compile(r"(?:South|Latin|Central|North|African)\s$")  # ... American is of no one country


@functools.cache
def _countries() -> dict[str, str]:
    """ISO 3166 codes and the common English name of each country."""
    import pycountry

    ours = read_table("actors")["country_names"]
    iso = {country.alpha_2: getattr(country, "common_name", country.name) for country in pycountry.countries}
    return iso | {"XK": "Kosovo"} | ours


@functools.cache
def _lexicon() -> dict[str, tuple[str, str, str]]:
    """What is printed -> name, kind, code. Later lines go first: capitals, demonyms, names, then our own."""
    table, names, facts = read_table("actors"), _countries(), _facts()
    lexicon = {
        capital: (names[code], "capital", code)
        for code, record in facts
        if isinstance(capital := record.get("capital"), str) and capital not in table["not_capitals"]["names"]
    }
    for demonym, code in _demonyms(facts):
        lexicon.setdefault(demonym, (names[code], "demonym", code))
    lexicon |= {record["name"]: (names[code], "name", code) for code, record in facts}
    lexicon |= {official: (names[code], "name", code) for official, code in _official_names()}
    lexicon |= {name: (name, "name", code) for code, name in names.items()}
    for code, others in table["also_called"].items():
        lexicon |= dict.fromkeys(others, (names[code], "name", code))
    for name, shorts in table["organisations"].items():
        lexicon |= dict.fromkeys(_as_printed((name, *shorts)), (name, "organisation", ""))
    lexicon |= dict.fromkeys(table["elsewhere"]["names"], ("", "", ""))  # in no country: found, and passed over
    return {printed: actor for printed, actor in lexicon.items() if printed}


def _as_printed(names: Iterable[str]) -> Iterator[str]:
    """The names of a body, those that begin as one of the United Nations in its three ways: UN, U.N., in full."""
    for name in names:
        own = next((name.removeprefix(un) for un in UN if name.startswith(un) and name != un), "")
        yield from (un + own for un in UN) if own else (name,)


def _official_names() -> Iterator[tuple[str, str]]:
    """The names that ISO 3166 has of each country, without article, and its code."""
    import pycountry

    for country in pycountry.countries:
        for name in (country.name, getattr(country, "official_name", country.name)):
            yield name.removeprefix("the "), country.alpha_2


def _facts() -> list[tuple[str, dict]]:
    """The ISO 3166 code and the record of each country that countryinfo has a demonym for."""
    from countryinfo import CountryInfo

    facts = [(record.get("ISO", {}).get("alpha2", ""), record) for record in CountryInfo.all().values()]
    return [(code, record) for code, record in facts if code in _countries() and record.get("demonym")]


def _demonyms(facts: list[tuple[str, dict]]) -> Iterator[tuple[str, str]]:
    """Each demonym, one person and several, with its country, but for territories called after another."""
    for code, record in facts:
        if code not in read_table("actors")["dependencies"]["codes"]:
            for demonym in re.split(r"[,/]", record["demonym"]):
                yield from ((demonym, code), (demonym + "s", code))


@functools.cache
def _by_first_word() -> dict[str, list[str]]:
    """The first word of every name, and the names that begin with it, the longest first."""
    names: dict[str, list[str]] = {}
    for printed in sorted(_lexicon(), key=len, reverse=True):
        if begin := BEGIN.match(printed):
            names.setdefault(begin.group(), []).append(printed)
    return names


@functools.lru_cache(maxsize=64)  # the rules ask several times who stands in the same words
def find_actors(text: str, start: int = 0, end: int | None = None) -> tuple[Actor, ...]:
    """The countries and organisations named in `text[start:end]`, in reading order, the longest name each."""
    actors: list[Actor] = []
    words, known = text[start:end], _by_first_word()
    spaced = words if words.isprintable() else SPACES.sub(" ", words)  # no space but ours is printable
    spaced = spaced.replace(HIDDEN_STOP, ".") if HIDDEN_STOP in spaced else spaced
    free = 0  # where the name before ends
    unlisted = may_name_body(spaced)  # asked first, for most texts name none
    for word in BEGIN.finditer(spaced):
        at, names = word.start(), known.get(word.group())
        if at < free:
            continue
        if printed := _name_at(spaced, at, names) if names else "":
            free = at + len(printed)
            if printed == "Commission" and OTHER_COMMISSION.search(spaced, max(0, at - 30), at):
                continue
            if FIRST_NAME.match(spaced, free) and TITLE.search(spaced, max(0, at - 14), at):
                continue  # Minister Israel | Katz
            if (actor := _lexicon()[printed])[0]:
                actors.append(Actor(start + at, start + free, *actor))
        elif body := body_at(spaced, at, _lexicon()) if unlisted else "":
            free = at + len(body)
            actors.append(Actor(start + at, start + free, body, "organisation", ""))
    return tuple(actors)


def names_by_print() -> dict[str, str]:
    """Each way a country or a body is printed, but for demonyms and capitals, and its name."""
    return {printed: name for printed, (name, kind, _) in _lexicon().items() if kind in ("name", "organisation")}


def whole_name(words: str) -> str:
    """The name of the actor that words are and nothing else, but for a `the`; empty for all others.

    >>> whole_name("the UN"), whole_name("UN staff")
    ('United Nations', '')
    """
    actor = _lexicon().get(words[4:] if words.startswith(("the ", "The ")) else words)
    return actor[0] if actor else ""


def _name_at(text: str, at: int, names: list[str]) -> str:
    """The first of some names that stands in a text at a place, whole; empty where none does."""
    for printed in names:
        stop = at + len(printed)
        after = text[stop : stop + 1]
        led = (after in ("-", " ") and LED.match(text, stop)) or (
            printed == "American" and PART_OF_AMERICA.search(text, 0, at)
        )
        if text.startswith(printed, at) and not (after.isalnum() or after == "$" or led):  # US$5m names no country
            return printed
    return ""


def only_country(text: str) -> str:
    """The country a stretch of text names, where it names just one; else empty.

    >>> only_country("Kyiv said Ukraine needs it"), only_country("Kenya and Chad")
    ('Ukraine', '')
    """
    named = {actor.name for actor in find_actors(text) if actor.code}
    return named.pop() if len(named) == 1 else ""


@functools.cache
def giving_countries() -> frozenset[str]:
    """The countries that give to others, by the table."""
    return frozenset(name for group in read_table("actors")["givers"].values() for name in group)


def sole_actor(text: str) -> Actor | None:
    """The actor that a text names, where it names one, once; else None."""
    actors = find_actors(text)
    return actors[0] if len(actors) == 1 else None


def opening_body(text: str) -> str:
    """The organisation that a text begins with; empty where it begins otherwise."""
    first = next(iter(find_actors(text)), None)
    return first.name if first and first.kind == "organisation" and first.start <= len("The ") else ""


def names_another(text: str, donor: str) -> bool:
    """Whether a text names a country besides the givers."""
    return any(actor.code and actor.name not in donor.split("; ") for actor in find_actors(text))


def country_of(currency: str) -> str:
    """The country whose money an ISO 4217 code is, by its first two letters; empty for a union's, and for US dollars,
    in which all countries pay.

    >>> country_of("INR"), country_of("EUR"), country_of("USD")
    ('India', '', '')
    """
    return "" if currency == "USD" else _countries().get(currency[:2], "")
