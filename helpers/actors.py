"""Who is named: countries by name, demonym, capital or seat of government, and organisations."""

import functools
import re
from typing import NamedTuple

from helpers.language import read_table

# How a name begins: a capital, but for the few of our own that have none ("the bloc").
BEGIN = re.compile(r"(?<!\w)(?:[A-ZÀ-Þ][^\W_]*|the(?= bloc)|eSwatini|loss(?= and damage))")
SPACES = re.compile(r"[\u00a0\u2009\u202f\n\r\t]")  # one character for one, so that spans stay


class Actor(NamedTuple):
    """Somebody named in a text. `kind` is name, demonym, capital or organisation; `code` ISO 3166 or empty."""

    start: int
    end: int
    name: str
    kind: str
    code: str


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
    from countryinfo import CountryInfo

    table, names = read_table("actors"), _countries()
    facts = [(record.get("ISO", {}).get("alpha2", ""), record) for record in CountryInfo.all().values()]
    facts = [(code, record) for code, record in facts if code in names and record.get("demonym")]
    lexicon: dict[str, tuple[str, str, str]] = {}
    for code, record in facts:
        if isinstance(capital := record.get("capital"), str) and capital not in table["not_capitals"]["names"]:
            lexicon[capital] = (names[code], "capital", code)
    for code, record in facts:
        if names[code] not in ("Hong Kong", "Macau") and not _is_dependency(code, record):
            for demonym in re.split(r"[,/]", record["demonym"]):
                lexicon.setdefault(demonym, (names[code], "demonym", code))
                lexicon.setdefault(demonym + "s", (names[code], "demonym", code))
    lexicon |= {record["name"]: (names[code], "name", code) for code, record in facts}
    lexicon |= {name: (name, "name", code) for code, name in names.items()}
    for code, others in table["also_called"].items():
        lexicon |= {other: (names[code], "name", code) for other in others}
    for name, shorts in table["organisations"].items():
        lexicon |= {printed: (name, "organisation", "") for printed in (name, *shorts)}
    return {key: value for key, value in lexicon.items() if key}


def _is_dependency(code: str, record: dict) -> bool:
    """Territories whose people are called after another country (British Indian Ocean Territory: Indian)."""
    return code in ("IO", "MQ", "YT", "RE", "PM", "MP", "SJ", "TF", "HK", "MO", "CG")


@functools.cache
def _by_first_word() -> dict[str, list[str]]:
    """The first word of every name, and the names that begin with it, the longest first."""
    names: dict[str, list[str]] = {}
    for printed in sorted(_lexicon(), key=len, reverse=True):
        if begin := BEGIN.match(printed):
            names.setdefault(begin.group(), []).append(printed)
    return names


def find_actors(text: str, start: int = 0, end: int | None = None) -> list[Actor]:
    """The countries and organisations named in `text[start:end]`, in reading order, the longest name each."""
    end = len(text) if end is None else end
    known, actors, position = _by_first_word(), [], start
    spaced = SPACES.sub(" ", text[start:end])
    for word in BEGIN.finditer(spaced):
        at = word.start()
        if start + at < position or word.group() not in known:
            continue
        for printed in known[word.group()]:
            stop = at + len(printed)
            if spaced.startswith(printed, at) and not spaced[stop : stop + 1].isalnum():
                position = start + stop
                actors.append(Actor(start + at, position, *_lexicon()[printed]))
                break
    return actors
