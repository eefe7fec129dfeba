"""Whether the roles are read whoever is named: constructions filled with givers, receivers and verbs of every kind.

    python -m benchmarks.frames

A frame (`tests/data/frames/frames.csv`) is a construction of news English with slots: `{D}` a giver, `{R}` a receiver,
`{S}` and `{S2}` sums, `{P}` `{TO}` `{ING}` what for, `{T}` a time, `{W}` who says so, and the forms of a verb that
gives or needs. Frames, names and verbs were written by people who had not seen the rules: `typical` frames as such news
is most often worded, `stretched` ones as it may be. Every second one of each is kept aside: of those only totals were
looked at. A text is a frame with a seeded draw of fillers, four texts a frame.

The second table fills the frames in which a country is read right with two names of every other kind: a reader that
knows the language does not mind who is named.
"""

import csv
import functools
import random
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

from benchmarks.amounts import read_by_kit
from benchmarks.gold import GOLD, ROLES, same_role
from benchmarks.report import show

FRAMES = GOLD / "frames"
TEXTS = 4  # of each frame
NAMES = 2  # of each kind, in the frames that a country is read in
PARTS = {"seen": 0, "kept aside": 1}  # the place among two of what belongs to each
SETS = ("typical", "stretched")
FORMS = {"give": 0, "gives": 1, "gave": 2, "given": 3, "giving": 4, "need": 0, "needs": 1, "needed": 2, "needing": 4}
LISTS = {"P": "purposes", "TO": "infinitives", "ING": "gerunds", "W": "speakers", "T": "periods"}
SENTENCE = re.compile(r"(^|[.!?]\s+|\n\s*)([a-z])")
Names = dict[str, list[dict]]  # the rows of names.csv of each role


class Text(NamedTuple):
    """A frame filled: where each of its sums stands, and the roles that it states."""

    text: str
    sums: dict[str, tuple[int, int]]
    roles: dict[str, dict[str, str]]


@functools.cache
def frames() -> list[dict]:
    """The rows of the frames, in their order."""
    with (FRAMES / "frames.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@functools.cache
def names() -> Names:
    """The givers and the receivers: text, name and kind of each."""
    with (FRAMES / "names.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {role: [row for row in rows if row["role"] == role] for role in ("donor", "recipient")}


@functools.cache
def fillers() -> dict:
    """The verbs by class and the lists of all else."""
    return tomllib.loads((FRAMES / "fillers.toml").read_text(encoding="utf-8"))


def fill(frame: dict, part: int, draw: random.Random, **named: dict) -> Text:
    """A frame with a draw of fillers of one part; `donor` and `recipient` where they are given."""
    table = fillers()
    one_class = draw.choice(frame["verbs"].split("|"))
    verb = draw.choice(list(table["verbs"][one_class].values())[part::2]) if one_class else ()
    giver = named.get("donor") or draw.choice(names()["donor"][part::2])
    taker = named.get("recipient") or _draw_taker(frame, giver, part, draw)
    words = {slot: draw.choice(table[key][part::2]) for slot, key in LISTS.items()}
    words |= {"D": giver["text"], "Ds": _whose(giver["text"]), "R": taker["text"], "Rs": _whose(taker["text"])}
    words |= dict(zip(("S", "S2"), draw.sample(table["sums"][part::2], 2), strict=True))
    words |= {slot: verb[form] for slot, form in FORMS.items() if verb}
    answers = words | {"D": giver["name"], "R": taker["name"]}
    text, sums = _written(frame["text"], words)
    roles = {slot: _stated(frame, slot.removeprefix("S"), one_class, answers) for slot in sums}
    return Text(text, sums, roles)


def _draw_taker(frame: dict, giver: dict, part: int, draw: random.Random) -> dict:
    """A receiver that does not give, and is no group of people where something is said to be its own."""
    fit = [row for row in names()["recipient"][part::2] if row["name"] != giver["name"]]
    return draw.choice([row for row in fit if row["kind"] != "people" or "{Rs}" not in frame["text"]])


def _whose(words: str) -> str:
    return words + ("’" if words.endswith("s") else "’s")


def _written(text: str, words: dict[str, str]) -> tuple[str, dict[str, tuple[int, int]]]:
    """A frame with its slots filled, sentences with a capital, and where its sums stand."""
    said, sums, at = "", {}, 0
    for slot in re.finditer(r"\{(\w+)\}", text):
        said += text[at : slot.start()]
        if slot[1] in ("S", "S2"):
            sums[slot[1]] = (len(said), len(said) + len(words[slot[1]]))
        said, at = said + words[slot[1]], slot.end()
    return SENTENCE.sub(lambda match: match[1] + match[2].upper(), said + text[at:]), sums


def _stated(frame: dict, number: str, one_class: str, answers: dict[str, str]) -> dict[str, str]:
    """What a frame states of its first sum, or of its second (`number` 2): the roles that it has a column for."""
    columns = {role: frame[role + number] for role in ROLES if role + number in frame}
    stage = columns["stage"]
    if number and not stage:
        return {}  # of the second sum nothing is asked
    by_class = dict(pair.split(":") for pair in stage.split("|")) if ":" in stage else {}
    stated = {
        role: "; ".join(answers.get(one.strip(), one.strip()) for one in cell.split(";"))
        for role, cell in columns.items()
    }
    return stated | {"stage": by_class.get(one_class, stage).replace("-", "")}


def texts(part: int, which: str) -> Iterator[Text]:
    """So many texts of each frame of a set that is of a part, the same in every run."""
    for frame in (frame for frame in frames()[part::2] if frame["set"] == which):
        for number in range(TEXTS):
            yield fill(frame, part, random.Random(f"{frame['id']} {number}"))


def read(text: Text) -> Iterator[tuple[str, str, str]]:
    """Each role of each sum of a text: its name, what the kit reads and what is stated."""
    found: pd.DataFrame = read_by_kit(text.text)
    rows = found.to_dict("records")
    for slot, (start, end) in text.sums.items():
        row = next((row for row in rows if row["start"] < end and start < row["end"]), {})
        for role, stated in text.roles[slot].items():
            yield role, row.get(role, ""), stated


def count(part: int, which: str) -> dict[str, Counter]:
    """Stated, right, filled and wrong of each role over the texts of a set that are of a part."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for text in texts(part, which):
        for role, found, stated in read(text):
            right = bool(found and stated) and same_role(role, found, stated)
            counts[role].update(
                {"stated": bool(stated), "filled": bool(found), "right": right, "wrong": bool(found) and not right}
            )
    return counts


def show_roles(which: str) -> None:
    """One line a role, of the frames of a set that were seen and of those kept aside."""
    lines, both = [], {part: count(place, which) for part, place in PARTS.items()}
    for role in (*ROLES, "all"):
        line = [role]
        for counts in both.values():
            one = sum(counts.values(), Counter()) if role == "all" else counts[role]
            line += [f"{one['right'] / one['stated']:.3f}", f"{one['wrong'] / max(one['filled'], 1):.3f}"]
        lines.append(line)
    columns = ("", *(f"{part}: {what}" for part in PARTS for what in ("right", "wrong")))
    show(f"Frames, {which}: roles right of those stated, wrong of those filled in", lines, columns)


def by_kind(role: str, part: int) -> dict[str, Counter]:
    """Right and asked by kind of name, over the frames in which a country in this role is read right."""
    other, counts = {"donor": "recipient", "recipient": "donor"}[role], defaultdict(Counter)
    kinds: dict[str, list[dict]] = defaultdict(list)
    for row in names()[role][part::2]:
        kinds[row["kind"]].append(row)
    beside = next(row for row in names()[other][part::2] if row["kind"] == "country")
    for frame in frames()[part::2]:
        if ("{D" if role == "donor" else "{R") not in frame["text"]:
            continue
        right = {
            kind: [_is_right(frame, part, role, {role: row, other: beside}) for row in rows[:NAMES]]
            for kind, rows in kinds.items()
            if kind != "people" or "{Rs}" not in frame["text"]
        }
        if all(right["country"]):
            for kind, each in right.items():
                counts[kind].update({"asked": len(each), "right": sum(each)})
    return counts


def _is_right(frame: dict, part: int, role: str, named: dict[str, dict]) -> bool:
    """Whether every sum of a frame has the right name in a role."""
    found = [
        (got, stated)
        for one, got, stated in read(fill(frame, part, random.Random(frame["id"]), **named))
        if one == role
    ]
    return all(not stated or (got and same_role(role, got, stated)) for got, stated in found)


def show_kinds(role: str) -> None:
    """One line a kind of name."""
    both = [by_kind(role, place) for place in PARTS.values()]
    kinds = dict.fromkeys(kind for counts in both for kind in counts)
    lines = [(kind, *(f"{one[kind]['right'] / max(one[kind]['asked'], 1):.2f}" for one in both)) for kind in kinds]
    show(f"Frames in which a country is read as {role}: read too where another is named", lines, ("", *PARTS))


if __name__ == "__main__":
    for which in SETS:
        show_roles(which)
    show_kinds("donor")
    show_kinds("recipient")
