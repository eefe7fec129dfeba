"""The frames are whole, and who gives and who receives is read whoever it is."""

import random
import re

import pytest

from benchmarks import frames

SLOT = re.compile(r"\{(\w+)\}")
SLOTS = {"D", "Ds", "R", "Rs", "S", "S2", *frames.LISTS, *frames.FORMS}
PLAIN = {"donor": ("agency-001", "agency-105", "context-a27"), "recipient": ("gv013", "agency-013", "rel025")}
COUNTRY = {"donor": "Norway", "recipient": "Haiti"}  # who stands beside
ODD = {  # names that the plain frames are not read with: part of a state, a title, a row that a lone name begins
    "the Scottish government",
    "Sir Edmund Varley",
    "Google, Bhandari & Sons and the Harlow Trust",
}


def row_of(frame: str) -> dict:
    return next(row for row in frames.frames() if row["id"] == frame)


def test_frames_have_known_slots_and_their_sums():
    for row in frames.frames():
        slots = SLOT.findall(row["text"])
        assert set(slots) <= SLOTS, row["id"]
        assert slots.count("S") == 1 and slots.count("S2") <= 1, row["id"]
        verbs = any(slot in frames.FORMS for slot in slots)
        assert bool(row["verbs"]) >= verbs, row["id"]


def test_frames_are_all_different():
    texts = [(row["text"], row["verbs"]) for row in frames.frames()]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("part", frames.PARTS.values(), ids=frames.PARTS)
@pytest.mark.parametrize("which", frames.SETS)
def test_a_filled_frame_has_its_sums_where_it_says(part, which):
    sums = {words.lower() for words in frames.fillers()["sums"]}
    for text in frames.texts(part, which):
        for start, end in text.sums.values():
            assert text.text[start:end].lower() in sums


@pytest.mark.parametrize(("role", "frame"), [(role, one) for role, ids in PLAIN.items() for one in ids])
def test_who_is_named_does_not_matter(role, frame):
    other = {"donor": "recipient", "recipient": "donor"}[role]
    beside = next(row for row in frames.names()[other] if row["name"] == COUNTRY[other])
    missed = []
    for row in frames.names()[role]:
        if row["name"] != beside["name"] and row["text"] not in ODD:
            text = frames.fill(row_of(frame), 0, random.Random(frame), **{role: row, other: beside})
            found = [got for one, got, stated in frames.read(text) if one == role and stated]
            if not all(frames.same_role(role, got, row["name"]) for got in found):
                missed.append((row["text"], found))
    assert not missed
