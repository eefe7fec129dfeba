"""Sums that make another when they are added up, whatever the words say."""

import math
import re
from collections.abc import Sequence
from itertools import accumulate, takewhile

from helpers.relations import Placed

REST = re.compile(r"\b(?:rest|remain(?:ing|der)|balance)\b")
REST_WITHIN = 40  # characters before a sum in which it is said to be the rest
# How many sums after a whole the first of its parts may stand, and how many they must then be.
MAKING_AFTER = ((1, 2), (2, 3), (3, 3))
MOST_PARTS = 12  # that are added up to see if they make the sum before them


def adding_up(text: str, sums: Sequence[Placed]) -> dict[int, int]:
    """The links of sums that make just one before them, whatever the words: `$4.5m. Oxfam gets $3m, Mali $1.5m`.

    Not in one sentence, but after a colon: `$30m to Kenya, $20m to Chad and $10m to Mali`; nor two that make a round
    sum, but for those with a rest: `$90m. Two thirds, $60m, are for arms; the remaining $30m`.
    """
    links: dict[int, int] = {}
    for currency in {this.currency for this in sums} - {""}:
        mates = [this for this in sums if this.currency == currency and not this.per]
        for place, whole in enumerate(mates):
            starts = ((place + after, least) for after, least in MAKING_AFTER if place + after + least <= len(mates))
            rows = (_making(text, whole, mates[start : start + MOST_PARTS], least) for start, least in starts)
            made = next(filter(None, rows), [])
            apart = made and (made[0].sentence > whole.sentence or ":" in text[whole.end : made[0].start])
            if apart and links.keys().isdisjoint(part.start for part in made):
                links |= {part.start: whole.start for part in made}
    return links


def _making(text: str, whole: Placed, following: Sequence[Placed], least: int) -> Sequence[Placed]:
    """The first sums of a row, so many or more, that make another; none where they do not."""
    size = whole.worth[-1]
    sums_up = [*takewhile(lambda made: made <= size, accumulate(part.worth[-1] for part in following))]
    made = following[: len(sums_up)]
    rest = any(REST.search(text, max(0, part.start - REST_WITHIN), part.start) for part in made)
    is_round = len(f"{size:.0f}".rstrip("0")) < 2
    enough = len(made) >= max(least, 3 if is_round and not rest else 2)
    return made if enough and math.isclose(sums_up[-1], size) else []
