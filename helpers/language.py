"""The tables of language that the kit reads by: small TOML files in `data/`, made to be edited."""

import functools
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parent / "data"


@functools.cache
def read_table(name: str) -> dict:
    """One table of `data/`, read once: do not change what it gives."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of these phrases, the longest first; their spaces match any white space or a hyphen.

    >>> re.fullmatch(any_of(["no less than"]), "no less\\xa0than") is not None
    True
    >>> re.fullmatch(any_of(["no less than"]), "no less") is not None
    False
    """
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in longest_first) + ")"
