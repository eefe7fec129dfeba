"""What the benchmarks share: timings that take turns, and a small table of what was measured."""

import time
from collections.abc import Callable, Sequence

COLUMNS = ("", "measured", "compared to", "ratio", "goal", "")


def best_of(repeats: int, *jobs: Callable[[], object]) -> list[float]:
    """The least seconds of each job. The jobs take turns, so that a busy machine slows all of them alike."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(repeats):
        for job, taken in zip(jobs, times, strict=True):
            begun = time.perf_counter()
            job()
            taken.append(time.perf_counter() - begun)
    return [min(taken) for taken in times]


def show(title: str, rows: Sequence[Sequence[str]], columns: Sequence[str] = COLUMNS) -> None:
    """Print a table: the first column to the left, all others to the right."""
    widths = [max(map(len, cells)) for cells in zip(columns, *rows, strict=True)]
    print(f"\n{title}")
    for row in (columns, *rows):
        first, *others = (
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join(["", first, *others]).rstrip(), flush=True)


def verdict(kept: bool) -> str:
    """The last cell of a row: whether its goal is kept."""
    return "kept" if kept else "missed"


def at_most(what: str, measured: float, base: float, goal: float, unit: str = "s") -> tuple[str, ...]:
    """A row of `show`: a time over the time it is compared to, and whether that ratio keeps its goal."""
    ratio = measured / base
    goals = f"at most {goal:g}", verdict(ratio <= goal)
    return what, f"{measured:.3g} {unit}", f"{base:.3g} {unit}", f"{ratio:.2f}", *goals


def at_least(what: str, measured: float, goal: float) -> tuple[str, ...]:
    """A row of `show` for a share that has nothing to be compared to."""
    return what, f"{measured:.3f}", "", "", f"at least {goal:g}", verdict(measured >= goal)
