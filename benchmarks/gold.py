"""The gold sentences on aid money, and how a reading is scored against them."""

import csv
import functools
import math
import re
from collections import Counter
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pandas as pd

from helpers.actors import names_by_print

GOLD = Path(__file__).parent.parent / "tests" / "data"
ROLES = ("stage", "donor", "recipient", "purpose", "period", "said_by")
COUNTED = re.compile(  # 21,000 | households, each of 4,100 | fishermen
    r"(?:(?:some|about|around|nearly|almost|over|more than|each of|the)\s+)*"
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+(?:million|thousand|hundred))?\s+"
)


def read_gold(name: str) -> list[tuple[str, str, list[dict]]]:
    """The passages of one gold file: id, text, and a dict for each amount (none for a near miss)."""
    with (GOLD / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return [
        (key[0], key[1], [row for row in group if row["text"]])
        for key, group in groupby(rows, lambda row: (row["id"], row["passage"]))
    ]


def second_reader(name: str) -> dict[str, int]:
    """Counts of a second reader of a gold file against it, role by role: stated, right, filled.

    Empty where nobody read the file a second time. The sums are the same, in the same order.
    """
    with (GOLD / "second-reader.csv").open(encoding="utf-8", newline="") as lines:
        second = [row for row in csv.DictReader(lines) if row["file"] == name]
    first = [row for _, _, rows in read_gold(name) for row in rows] if second else []
    counts: Counter = Counter()
    for ours, theirs in zip(first, second, strict=True):
        for role in ROLES:
            counts["stated"] += bool(ours[role])
            counts["filled"] += bool(theirs[role])
            counts["right"] += bool(ours[role] and theirs[role]) and same_role(role, theirs[role], ours[role])
    return dict(counts)


def place_gold(passage: str, rows: list[dict]) -> list[dict]:
    """The rows with the `start` and `end` of their text, found in reading order."""
    placed, position = [], 0
    for row in rows:
        start = passage.index(row["text"], position)
        position = start + len(row["text"])
        placed.append(row | {"start": start, "end": position})
    return placed


def same_sum(found: dict, gold: dict) -> bool:
    """Whether two rows overlap and say the same money: low, high and currency."""
    overlap = found["start"] < gold["end"] and gold["start"] < found["end"]
    return overlap and found["currency"] == gold["currency"] and _numbers(found) == _numbers(gold)


def _numbers(row: dict) -> tuple:
    return tuple(_number(row[key]) for key in ("low", "high"))


def _number(value: object) -> float | None:
    if value in ("", None) or (isinstance(value, float) and math.isnan(value)):
        return None
    return round(float(value), 2)


def same_value(found: dict, gold: dict) -> bool:
    """Like `same_sum`, for a reader that loses the bound: the number, whichever end of the range it is."""
    overlap = found["start"] < gold["end"] and gold["start"] < found["end"]
    ends = {_number(gold["low"]), _number(gold["high"])} - {None}
    return overlap and found["currency"] == gold["currency"] and _number(found["value"]) in ends


def plain(role: str, words: str) -> str:
    """A role without what two careful readers may write either way: case, articles, a preposition before it, how many
    people receive."""
    words = re.sub(r"[\s\u00a0]+", " ", words.replace("’", "'")).strip(" ,.“”\"'").lower()
    if role == "period":
        words = re.sub(r"^(?:for|in|during)\s+", "", words)
    if role in ("donor", "recipient"):
        words = " and ".join(map(_in_full, words.split("; ")))  # `Kenya; Chad`, `Kenya and Chad`
    if role == "recipient":
        words = COUNTED.sub("", words, count=1) if COUNTED.match(words) else words
    if role == "purpose":
        words = re.sub(r"^(?:for|in|on|as|towards?|into)\s+", "", words)
    return re.sub(r"^(?:the|an?|each|every|its|their|his|her)\s+", "", words)


def _in_full(words: str) -> str:
    """One name or a list of names with each organisation in full, and `and` for every comma."""
    names, listed = _full_names(), _by_and(words)
    return names.get(listed) or " and ".join(names.get(name, name) for name in listed.split(" and "))


def _by_and(words: str) -> str:
    return re.sub(r",\s(?:and\s)?", " and ", words)


@functools.cache
def _full_names() -> dict[str, str]:
    """The name of a country or an organisation by each other one, in lower case: `unicef` is a `children's fund`."""
    return {_by_and(printed.lower()): _by_and(name.lower()) for printed, name in names_by_print().items()}


def same_role(role: str, found: str, gold: str) -> bool:
    """Whether two readings of a role agree: a purpose where most of their words are shared, all else as written."""
    left, right = plain(role, found), plain(role, gold)
    if left == right:
        return True
    if role in ("purpose", "said_by", "period") and left and right:
        a, b = Counter(re.findall(r"\w+", left)), Counter(re.findall(r"\w+", right))
        return 2 * (a & b).total() / (a.total() + b.total()) >= 0.7
    return False


def score(read: Callable[[str], pd.DataFrame], name: str, match: Callable = same_sum) -> tuple[dict, list[str]]:
    """Counts over one gold file, and a line for every miss: sums, bounds, rates, relations and roles."""
    counts: Counter = Counter()
    misses: list[str] = []
    for key, passage, rows in read_gold(name):
        gold = place_gold(passage, rows)
        found = read(passage).to_dict("records")
        counts["gold"] += len(gold)
        counts["found"] += len(found)
        pairs = _pair(found, gold, match)
        counts["right"] += len(pairs)
        for row in gold:
            if not any(row is g for _, g in pairs):
                misses.append(f"{key} missed {row['text']!r} {row['low']} {row['high']} {row['currency']} | {passage}")
        for row in found:
            if not any(row is f for f, _ in pairs):
                misses.append(f"{key} extra {row['text']!r} {row['low']} {row['high']} {row['currency']} | {passage}")
        for f, g in pairs:
            _score_pair(f, g, gold, passage, key, counts, misses)
    return dict(counts), misses


def _pair(found: list[dict], gold: list[dict], match: Callable) -> list[tuple[dict, dict]]:
    pairs, used = [], set()
    for f in found:
        hit = next((i for i, g in enumerate(gold) if i not in used and match(f, g)), None)
        if hit is not None:
            used.add(hit)
            pairs.append((f, gold[hit]))
    return pairs


def _score_pair(f: dict, g: dict, gold: list[dict], passage: str, key: str, counts: Counter, misses: list[str]):
    for column in ("bound", "label", "per"):
        if column in f:
            right = f[column] == g[column]
            counts[f"{column} right"] += right
            if not right:
                misses.append(f"{key} {column}: {f[column]!r} not {g[column]!r} | {passage}")
    for column in ("same_as", "part_of"):
        if column in f:
            other = "" if pd.isna(f[column]) else next((x["text"] for x in gold if x["start"] == f[column]), "?")
            counts[f"{column} stated"] += bool(g[column])
            counts[f"{column} right"] += bool(g[column]) and other == g[column]
            counts[f"{column} wrong"] += bool(other) and other != g[column]
            if other != g[column]:
                misses.append(f"{key} {column}: {other!r} not {g[column]!r} for {g['text']!r} | {passage}")
    for role in ROLES:
        if role in f:
            stated, filled = bool(g[role]), bool(f[role])
            right = stated and filled and same_role(role, f[role], g[role])
            counts[f"{role} stated"] += stated
            counts[f"{role} right"] += right
            counts[f"{role} filled"] += filled
            counts[f"{role} wrong"] += filled and not right
            if (stated or filled) and not right:
                misses.append(f"{key} {role}: {f[role]!r} not {g[role]!r} for {g['label']!r} | {passage}")
