"""Change one thing at a time in a copy of the kit; a test that is named beside the change must fail.

    python -m benchmarks.mutants            every change of mutants.toml (`make mutants`)
    python -m benchmarks.mutants seeds/ ...  those of files whose path holds one of these words

Ends with an error where a change survives or its row is stale, or where the copy is not green before anything is
changed. A row is stale where what it would change stands no longer there, or its tests do not run; the rest are tried.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PARTS = ("helpers", "notebooks", "seeds", "figures", "tests", "benchmarks", "pyproject.toml", "conftest.py")
PINNED = ("*.toml", "*.py")  # where the hash of an article is written down
PYTEST = ("-m", "pytest", "-o", "addopts=", "--import-mode=importlib", "-q", "-x", "-p", "no:cacheprovider", "--tb=no")
FAILED = re.compile(r"^(?:FAILED|ERROR) tests/(?P<test>.+?)(?: - .*)?$", re.M)
SURVIVED, STALE, GREEN, RED = "SURVIVED", "STALE", 0, 1


class Mutant(NamedTuple):
    """One change: in which file, what is replaced by what, and the tests that must see it."""

    file: str
    old: str
    new: str
    tests: str


def read_mutants(words: Iterable[str] = ()) -> list[Mutant]:
    """The changes of `mutants.toml`, in its order; with `words`, those of files whose path holds one of them."""
    groups = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")).values()
    every = [Mutant(*row) for group in groups for row in group["changes"]]
    return [mutant for mutant in every if not words or any(word in mutant.file for word in words)]


def copy_kit(place: Path) -> Path:
    """A copy of what the tests need, without compiled modules: one of a mutant may be as old and as long."""
    for name in PARTS:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        skip = {"ignore": shutil.ignore_patterns("__pycache__")} if copy is shutil.copytree else {}
        copy(ROOT / name, place / name, **skip)
    return place


def mutate(kit: Path, mutant: Mutant) -> dict[Path, bytes]:
    """Change the file; what every changed file held before. ValueError unless the old text stands there once."""
    path = kit / mutant.file
    raw = path.read_bytes()
    if (times := raw.count(mutant.old.encode())) != 1:
        raise ValueError(f"{mutant.file} holds {mutant.old!r} {times} times, not once.")
    changed = raw.replace(mutant.old.encode(), mutant.new.encode())
    before = {path: raw} | (_pin_again(kit, raw, changed) if mutant.file.startswith("seeds/") else {})
    path.write_bytes(changed)
    return before


def _pin_again(kit: Path, raw: bytes, changed: bytes) -> dict[Path, bytes]:
    """Write the hash of the changed article wherever that of the old one stands; the files as they were."""
    old, new = (hashlib.sha256(content).hexdigest().encode() for content in (raw, changed))
    files = [path for ending in PINNED for folder in ("seeds", "tests") for path in (kit / folder).glob(ending)]
    before = {path: path.read_bytes() for path in files}
    before = {path: content for path, content in before.items() if old in content}
    for path, content in before.items():
        path.write_bytes(content.replace(old, new))
    return before


def run_tests(kit: Path, tests: Iterable[str]) -> tuple[int, str]:
    """Run tests of the copy until one fails: how pytest ended, and the name of that test or what was said."""
    env = os.environ | {"PYTHONPATH": str(kit), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *PYTEST, *(f"tests/{test}" for test in tests)]
    run = subprocess.run(command, cwd=kit, env=env, capture_output=True, text=True)
    failed = FAILED.search(run.stdout)
    return run.returncode, failed["test"] if failed else run.stdout + run.stderr


def try_mutant(kit: Path, mutant: Mutant) -> str:
    """The test that sees the change, or SURVIVED; STALE and why, where nothing was changed or no test ran."""
    try:
        before = mutate(kit, mutant)
    except (ValueError, OSError) as error:
        return f"{STALE}: {error}"
    try:
        ended, said = run_tests(kit, mutant.tests.split())
    finally:
        for path, content in before.items():
            path.write_bytes(content)
    if ended not in (GREEN, RED):
        return f"{STALE}: the tests did not run. {' '.join(said.split())[-200:]}"
    return said if ended == RED else SURVIVED


def try_in_turn(kits: Queue, mutant: Mutant) -> str:
    """`try_mutant` in a copy that no other change is tried in, which is given back whatever happens."""
    kit = kits.get()
    try:
        return try_mutant(kit, mutant)
    finally:
        kits.put(kit)


def say(mutant: Mutant, killer: str) -> str:
    """A row of the table that is printed: the file, the change on one short line, and what became of it."""
    change = " -> ".join(" ".join(text.split())[:36] or "nothing" for text in mutant[1:3])
    return f"{mutant.file:38} {change:76} {killer}"


def main(words: list[str]) -> None:
    """Try every change, as many at a time as there are cores; a row of what became of each, then the counts."""
    mutants = read_mutants(words)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        kits = Queue()
        for number in range(os.cpu_count() or 1):
            (place := Path(folder) / str(number)).mkdir()
            kits.put(copy_kit(place))
        ended, said = run_tests(kits.queue[0], sorted({test for mutant in mutants for test in mutant.tests.split()}))
        if ended != GREEN:
            raise SystemExit(f"the copy is not green before anything is changed: {said}")
        counts = Counter()
        tried = pool.map(lambda mutant: try_in_turn(kits, mutant), mutants)
        for mutant, killer in zip(mutants, tried, strict=True):
            print(say(mutant, killer), flush=True)
            counts[killer.partition(":")[0] if killer.startswith((SURVIVED, STALE)) else "seen"] += 1
    seen, survived, stale = counts["seen"], counts[SURVIVED], counts[STALE]
    print(f"\n{len(mutants)} changed, {seen} seen by a test, {survived} survived, {stale} stale")
    if survived or stale:
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
