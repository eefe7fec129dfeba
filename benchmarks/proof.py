"""What the kit was tried against, how often, and how often it held: hostile articles, bad luck, sizes, licences.

python -m benchmarks.proof                  all of it (`make proof`)
python -m benchmarks.proof tests licences   those parts; the others are spreadsheet, sizes, kills and mutants
"""

import re
import subprocess
import sys
from pathlib import Path

from benchmarks import kills, licences, sizes, spreadsheet
from benchmarks.report import show

ROOT = Path(__file__).parent.parent
LONGEST, LONGEST_OF_MUTANTS = 120, 3600  # seconds that a file of tests, and that all changes, may take
FILES = ("hostile", "unlucky", "export", "dropped")
Row = tuple[str, int, int, str]


def try_tests() -> list[Row]:
    """The quick tests, a row a file; those that this machine cannot run are said."""
    return [_count_tests(name) for name in FILES]


def _count_tests(name: str) -> Row:
    command = ["-m", "pytest", "-o", "addopts=", "--import-mode=importlib", f"tests/test_{name}.py"]
    said = _said(command, LONGEST)
    if said is None:
        return f"tests/test_{name}.py", 1, 0, f"not done after {LONGEST} s"
    counts = {
        what: int(many) for many, what in re.findall(r"(\d+) (passed|failed|error|skipped)", said.splitlines()[-1])
    }
    skipped = counts.pop("skipped", 0)
    told = f"{skipped} skipped" if skipped else ""
    return f"tests/test_{name}.py", sum(counts.values()), counts.get("passed", 0), told


def _said(command: list[str], longest: float) -> str | None:
    """What a run of Python says; none where it takes longer than so many seconds."""
    try:
        run = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=longest)
    except subprocess.TimeoutExpired:
        return None
    return run.stdout


def try_licences() -> list[Row]:
    """The packages of the lock files that are installed here; those to be looked at are named."""
    rows = [row for row in licences.list_licences() if row.licence]
    wrong = [row.name for row in rows if row.verdict != "compatible"]
    return [("licences of what the locks name", len(rows), len(rows) - len(wrong), ", ".join(wrong))]


def try_mutants() -> list[Row]:
    """Changes of one thing at a time, by the counts that their own command prints last; none where it is not there."""
    if not (ROOT / "benchmarks" / "mutants.py").exists():
        return []
    said = _said(["-m", "benchmarks.mutants"], LONGEST_OF_MUTANTS)
    counts = re.search(r"(\d+) changed, (\d+) seen", said or "")
    tried, held = map(int, counts.groups()) if counts else (1, 0)
    return [("one thing changed, a test turns red", tried, held, "")]


PARTS = {
    "tests": try_tests,
    "licences": try_licences,
    "spreadsheet": spreadsheet.rows,
    "sizes": lambda: sizes.rows([]),
    "kills": kills.rows,
    "mutants": try_mutants,
}


def main(chosen: list[str]) -> None:
    """Try each part and print one table; ends with an error where something did not hold."""
    if unknown := set(chosen) - {*PARTS}:
        raise SystemExit(f"no part {', '.join(sorted(unknown))}. There are: {', '.join(PARTS)}.")
    rows = [row for name in chosen or PARTS for row in PARTS[name]()]
    show("What was tried", [tuple(map(str, row)) for row in rows], ("", "tried", "held", ""))
    if any(tried != held for _, tried, held, _ in rows):
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
