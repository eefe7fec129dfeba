"""The language tables of `data/`, read once, at first use: abbreviations and words that are not ranked."""

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
# Blvd and Mfg, but not MPs or kWh, which are whole words
NO_VOWEL = re.compile(r"[B-DF-HJ-NP-TVWXZ]?[bcdfghj-np-tvwxz]{1,4}")


def load_groups(name: str) -> dict[str, dict]:
    """The groups of one table of `helpers/data/`, by name, each a dict of its settings.

    ValueError if the file was edited into something that is not TOML: it names the file and the line.
    """
    try:
        return tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"helpers/data/{name} cannot be read: {error}. Mend that line.") from error


@cache
def abbreviations() -> dict[str, str]:
    """Each word that is written with a stop (without it), and where a sentence may end after it."""
    groups = load_groups("abbreviations.toml").values()
    return {word: group["ends"] for group in groups for word in group.get("words", "").split()}


@cache
def abbreviations_that_are_words() -> frozenset[str]:
    """Abbreviations that are also whole words, such as `no.`, `Sun.` and `in.`"""
    groups = load_groups("abbreviations.toml").values()
    return frozenset(word for group in groups if group.get("word_too") for word in group["words"].split())


@lru_cache(maxsize=2**12)  # the words of a corpus are few and come again
def stop_after(word: str) -> str:
    """Where a sentence may end at the stop after a word: as its table says, else "always".

    Of words that stand in no table, initials, dotted letters (U.S) and words without a vowel are
    abbreviations.

    >>> stop_after("Dr"), stop_after("U.S"), stop_after("Mfg"), stop_after("clinic")
    ('never', 'opener', 'opener', 'always')
    """
    if ends := abbreviations().get(word):
        return ends
    if len(word) == 1:
        return "opener" if word.isupper() else "always"
    dotted = word[-2:-1] == "." and word[-1].isalpha()
    return "opener" if dotted or (len(word) < 6 and NO_VOWEL.fullmatch(word)) else "always"


@cache
def followers(group: str) -> frozenset[str]:
    """The words of the groups `openers`, `days` and `speech`, which say if a sentence ends before them."""
    return frozenset(load_groups("abbreviations.toml")[group]["followers"].split())


@cache
def contractions() -> dict[str, int]:
    """Words that are cut in two although nothing stands between (cannot), and where."""
    split = load_groups("contractions.toml")["split"].items()
    return {word: at for word, at in split if word != "reason"}


@cache
def part_terms() -> dict[str, str]:
    """What a part of a contraction is counted under: n't under not, the wo of won't under will."""
    terms = load_groups("contractions.toml")["terms"].items()
    return {part: term for part, term in terms if part != "reason"}


def _read_stopwords() -> frozenset[str]:
    groups = load_groups("stopwords.toml")
    keep = groups.pop("keep")["words"].split()
    return frozenset(word for group in groups.values() for word in group["words"].split()).difference(keep)


STOPWORDS = _read_stopwords()
