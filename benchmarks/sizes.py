"""Texts of sizes and shapes that no article has: the right sums, in time that grows as they do, in how much memory.

python -m benchmarks.sizes            all of them, each in a process of its own
python -m benchmarks.sizes emoji      those named
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import helpers as kit
from benchmarks.report import show

MEGA = 2**20
MOST = 2.6  # times as long for twice the text: 2 is linear, and a busy machine is not steady
LONGEST = 120  # seconds that a shape may take
SPOKEN = "The towns on the Orra asked for help on Monday, and the council said that it was needed soon. " * 10
SUM = "They gave at least $5 million to Orra. "


def read_sums(text: str) -> int:
    """How many sums are read; sentences are cut and words counted too."""
    kit.split_sentences(text)
    kit.count_words(text)
    return len(kit.find_amounts(text))


def read_all(text: str) -> int:
    """How many sums are read, after every table of one article was made."""
    amounts = kit.find_amounts(text)
    kit.count_terms(kit.tokenize(text))
    kit.assign_roles(amounts, text)
    kit.find_unread(amounts, text)
    return len(amounts)


def draw_all(text: str) -> int:
    """How many sums are read, after they were described and drawn."""
    roles = kit.assign_roles(kit.find_amounts(text), text)
    kit.charts.amounts(roles, kit.describe_amounts(roles))
    return len(roles)


class Shape(NamedTuple):
    """A text: what is repeated, how often, how many sums each holds, and what reads it."""

    unit: str
    times: int
    sums: int
    read: Callable[[str], int]


SHAPES = {
    "50 MB in one line": Shape(SPOKEN + SUM, 50 * MEGA // len(SPOKEN + SUM), 1, read_sums),
    "a million dollar signs": Shape("$", 1_000_000, 0, read_all),
    "10,000 sums": Shape("Norland gave $5 million to Orra.\n", 10_000, 1, read_all),
    "10,000 sums, drawn": Shape("Norland gave $5 million to Orra.\n", 10_000, 1, draw_all),
    "1,000 sums in one sentence": Shape("Orra got $5m and €6bn, ", 500, 2, read_all),
    "no spaces": Shape("Theygavesomemillionsto", MEGA // 22, 0, read_all),
    "only emoji": Shape("🍞🚒👩‍👩‍👧‍👦🇬🇧❤️", MEGA // 12, 0, read_all),
    "right to left": Shape("הממשלה נתנה $5 million לעיר אורה. ", 20_000, 1, read_all),
    "mixed line ends": Shape("They gave $5m.\r\nThen\rthey gave\n€6m.\u2028\n", 20_000, 2, read_all),
    "unseen characters": Shape("They\u200b gave \u202e$5\u00ad million\u202c.\0 ", 20_000, 1, read_all),
    "open quotes": Shape("“", MEGA // 4, 0, read_all),
}


def peak() -> float:
    """The most memory this process has held, in MB."""
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(name: str) -> dict[str, float]:
    """The seconds for half the text and for all of it, whether the sums are right, and the peak memory in MB."""
    unit, times, sums, read = SHAPES[name]
    read(SUM)  # what is read on first use is no cost of a long text
    seconds, right = [], True
    for many in (times // 2, times):
        text = unit * many
        begun = time.process_time()
        right &= read(text) == sums * many
        seconds.append(time.process_time() - begun)
    return {
        "half": seconds[0],
        "all": seconds[1],
        "right": right,
        "megabytes": len(text.encode()) / MEGA,
        "peak": peak(),
    }


def try_shape(name: str) -> tuple[str, int, int, str]:
    """A row of the proof: the shape, tried once, held or not, and what was measured."""
    command = [sys.executable, "-c", f"import json, benchmarks.sizes as s; print(json.dumps(s.measure({name!r})))"]
    try:
        run = subprocess.run(command, cwd=Path(__file__).parent.parent, capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return name, 1, 0, f"not done after {LONGEST} s"
    if run.returncode:
        return name, 1, 0, (run.stderr.strip().splitlines() or ["killed"])[-1][:90]
    found = json.loads(run.stdout)
    ratio = found["all"] / max(found["half"], 0.01)
    told = (
        f"{found['megabytes']:.1f} MB in {found['all']:.1f} s, {ratio:.1f} x half of it; peak {found['peak']:,.0f} MB"
    )
    return name, 1, int(found["right"] and ratio <= MOST), told if found["right"] else f"{told}; wrong sums"


def rows(names: list[str]) -> list[tuple[str, int, int, str]]:
    """One row a shape whose name holds one of these words; all of them without any."""
    return [try_shape(name) for name in SHAPES if not names or any(word in name for word in names)]


if __name__ == "__main__":
    show("Sizes and shapes", [tuple(map(str, row)) for row in rows(sys.argv[1:])], ("text", "tried", "held", ""))
