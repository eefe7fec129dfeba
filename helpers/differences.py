"""Two articles side by side: the sums that only one has, that both have, and that changed between them."""

import re
from itertools import product

import pandas as pd

from helpers.article import Article
from helpers.lexicon import STOPWORDS
from helpers.money import find_amounts
from helpers.roles import assign_roles
from helpers.sumwords import own_sums

CHANGES = ("changed", "only here", "only there", "same")
SIDES = ("doc", "start", "label", "low", "high", "value", "bound", "stage")  # of each article's own
SHARED = ("currency", "per", "donor", "recipient", "purpose")
UNIT, WORTH = SHARED[:2], ("bound", "low", "high")
COLUMNS = ["change", *SHARED, *(f"{name}_{side}" for side in ("here", "there") for name in SIDES)]
TYPES = dict.fromkeys(("start_here", "start_there"), "Int64")
TYPES |= {f"{name}_{side}": "float64" for name in ("low", "high", "value") for side in ("here", "there")}


def compare_articles(a: Article, b: Article) -> pd.DataFrame:
    """One row a sum of `a` (here), of `b` (there) or of both: `change`, what they share, then each side's own.

    `change` is `changed` (the same donor, recipient and purpose, another number or bound), `only here`, `only
    there` or `same`; in that order, then in reading order. A role that one article does not state does not part
    two equal sums; two different sums are one that changed only where donor, recipient and purpose agree, two of
    them stated at least, in one unit. A purpose agrees where its words do, stop words apart. Restatements are no
    sums of their own. Rules read the roles, or the reader's notes: read both sentences before you report a change.
    """
    here, there = (own_sums(assign_roles(find_amounts(article), article)).to_dict("records") for article in (a, b))
    pairs = _match(here, there, _is_same) + _match(here, there, _is_changed)
    rows = [_row("same" if _worth(one) == _worth(other) else "changed", one, other) for one, other in pairs]
    rows += [_row("only here", one, {}) for one in here] + [_row("only there", {}, other) for other in there]
    rows.sort(key=lambda row: (CHANGES.index(row["change"]), row["start_here"] or 0, row["start_there"] or 0))
    table = pd.DataFrame(rows, columns=COLUMNS)
    texts = {name: "str" for name in COLUMNS if name not in TYPES}
    return table.fillna(dict.fromkeys(texts, "")).astype(texts | TYPES)


def _match(here: list[dict], there: list[dict], fits) -> list[tuple[dict, dict]]:
    """Pairs of sums that fit, those that agree on most roles first, each taken out of its list."""
    pairs = []
    for one, other in sorted(product(here, there), key=lambda pair: (-_agreed(*pair), pair[0]["start"])):
        if one in here and other in there and fits(one, other):
            pairs.append((one, other))
            here.remove(one)
            there.remove(other)
    return pairs


def _agreed(one: dict, other: dict) -> int:
    """How many of donor, recipient and purpose both state alike."""
    return sum(bool(one[role]) and _agrees(one, other, role) for role in SHARED[2:])


def _agrees(one: dict, other: dict, role: str) -> bool:
    if role != "purpose" or one[role] == other[role]:
        return one[role] == other[role]
    words, others = (set(re.findall(r"\w+", side[role].lower())) - STOPWORDS for side in (one, other))
    return bool(words and others) and (words <= others or others <= words)


def _is_same(one: dict, other: dict) -> bool:
    """Equal sums with no role that contradicts."""
    silent = [role for role in SHARED[2:] if not (one[role] and other[role])]
    return _worth(one) == _worth(other) and len(silent) + _agreed(one, other) == len(SHARED[2:])


def _is_changed(one: dict, other: dict) -> bool:
    """Different sums of one unit for the same thing."""
    unit = all(one[name] == other[name] for name in UNIT)
    return unit and _agreed(one, other) > 1 and all(_agrees(one, other, role) for role in SHARED[2:])


def _worth(row: dict) -> tuple:
    """What two equal sums have in common; an open end is equal to an open end."""
    return tuple(row[name] for name in UNIT) + tuple(str(row[name]) for name in WORTH)


def _row(change: str, one: dict, other: dict) -> dict:
    shared = {name: one.get(name) or other.get(name) for name in SHARED}
    sides = {f"{name}_{side}": row.get(name) for side, row in (("here", one), ("there", other)) for name in SIDES}
    return {"change": change} | shared | sides
