"""Killed with kill -9 at fixed points: no file is torn, the next run heals. And two runs at once, and no home.

python -m benchmarks.kills
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from multiprocessing.pool import ThreadPool
from pathlib import Path

import pandas as pd

from benchmarks.report import show
from helpers import build_deck, charts, describe_ranked_bars, export, list_figures, save_figure
from helpers.article import Article

ROOT = Path(__file__).parent.parent
TEN = 10
AT_ONCE, LONGEST = 2, 120  # runs, and the seconds that one may take
OF_MANY = "06-*"  # needs the extra corpus, and minutes
# Read by Python as it starts, in the run and in its kernels: the nth move of a file kills both.
ARMED = """
import os
os.environ.setdefault("RUNNER", str(os.getpid()))
move = os.replace
def replace(old, new, **options):
    if str(new).startswith({kit!r}):
        with open({count!r}, "ab") as count:
            count.write(b".")
            nth = count.tell()
        if nth == {point}:
            os.kill(int(os.environ["RUNNER"]), 9)
            os.kill(os.getpid(), 9)
    return move(old, new, **options)
os.replace = replace
"""
Files = dict[str, bytes]
Row = tuple[str, int, int, str]


def killed_at(point: int, share: float = 0.5) -> None:
    """From now on, this process kills itself at its nth step on a file: of what it then writes, a share is there."""
    steps = iter(range(1, 1000))

    def dying(step, part):
        def do(*args, **options):
            if next(steps) == point:
                part(*args)
                os.kill(os.getpid(), signal.SIGKILL)
            return step(*args, **options)

        return do

    full = Path.write_bytes
    Path.write_bytes = dying(full, lambda path, content: full(path, content[: int(len(content) * share)]))
    Path.unlink = dying(Path.unlink, lambda path: None)
    os.replace = dying(os.replace, lambda *paths: None)


def die_in(job: Callable[[], object], *point: float) -> None:
    """Run a job in a process that is killed at this point. RuntimeError if it was not."""
    child = os.fork()
    if not child:
        killed_at(*point)
        job()
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
        raise RuntimeError(f"the process lived on at point {point}")


def found(folder: Path, *, whole: bool = False) -> Files:
    """The files of a folder; with `whole`, without those that are still being written."""
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    return {path.name: path.read_bytes() for path in paths if not (whole and path.suffix == ".part")}


def try_saves() -> list[Row]:
    """`save_figure` and `build_deck` over older files, each at ten points."""
    article = Article("an-article", "", "", "", "", "Aid came.")
    with tempfile.TemporaryDirectory() as place:
        export.FIGURES = Path(place)
        old, new = (lambda many=many: _save(article, many) for many in (1, 2))
        saves = [(point,) for point in (1, 2, 4, 6, 7, 8, 9, 10, 12, 13)]
        held = _count_held(old, new, Path(place) / "an-article", saves, last="03-a.json")
        rows = [("kill -9 in save_figure", len(saves), held, "six files; the words come last")]
        deck = Path(place) / "an-article" / "deck.pptx"
        writes = [*((1, tenth / TEN) for tenth in range(1, TEN)), (2,)]
        held = _count_held(
            lambda: deck.write_bytes(b"old"), lambda: _build(article), deck.parent, writes, last="deck.pptx"
        )
        return [
            *rows,
            ("kill -9 in build_deck", len(writes), held, "after each tenth of its bytes, and before it is moved"),
        ]


def _save(article: Article, many: int) -> None:
    table = pd.DataFrame({"term": ["aid", "boats"][:many], "count": [2, 1][:many]})
    words = describe_ranked_bars(table, article)
    save_figure(charts.ranked_bars(table, words, size="half"), "03-a", table, words)


def _build(article: Article) -> None:
    build_deck(list_figures(article), "deck.pptx", article=article)


def _count_held(old: Callable, new: Callable, folder: Path, points: list[tuple], *, last: str) -> int:
    """At how many points a kill leaves each file old or new, all of one kind where `last` is there, and a run heals."""
    old()
    before = found(folder)
    new()
    after, held = found(folder), 0
    for point in points:
        old()
        die_in(new, *point)
        left = found(folder, whole=True)
        whole = all(content in (before[name], after[name]) for name, content in left.items())
        one = last not in left or left in (before, after)
        new()
        held += whole and one and found(folder) == after
    return held


def copy_kit(place: Path) -> Path:
    """A copy of the kit that has everything to write: no figures, no outputs."""
    for name in ("helpers", "notebooks", "seeds"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "kernel-*", OF_MANY))
    (place / "figures").mkdir()
    for path in (place / "notebooks").glob("*.ipynb"):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            cell |= {"outputs": []} if cell["cell_type"] == "code" else {}
        path.write_text(json.dumps(notebook), encoding="utf-8")
    return place


def start(kit: Path, armed: Path | None = None, **env: str) -> subprocess.Popen:
    """The run of `make figures` in a copy, with what `armed` holds read first by every process of it."""
    path = os.pathsep.join(map(str, filter(None, (kit, armed))))
    env = {key: value for key, value in os.environ.items() if key != "ARTICLE"} | env | {"PYTHONPATH": path}
    command = [sys.executable, "-m", "helpers.rerun"]
    return subprocess.Popen(command, cwd=kit, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def written(kit: Path, *, whole: bool = False) -> Files:
    """All that a run writes."""
    return {
        f"{name}/{file}": raw
        for name in ("figures", "notebooks")
        for file, raw in found(kit / name, whole=whole).items()
    }


def wait(run: subprocess.Popen) -> int:
    """How a run ended; one that takes too long is killed, which is a TimeoutExpired."""
    try:
        return run.wait(LONGEST)
    except subprocess.TimeoutExpired:
        run.kill()
        raise


def try_runs() -> list[Row]:
    """`make figures` killed at ten points; two of it at once; one without a home directory."""
    with tempfile.TemporaryDirectory() as place:
        kit = copy_kit(Path(place) / "clean")
        before, moves = written(kit), _run_armed(kit, 0)
        after = written(kit)
        points = [1 + number * (moves - 1) // (TEN - 1) for number in range(TEN)]
        jobs = [
            (f"killed at move {point}", lambda kit, point=point: _is_healed(kit, point, before, after))
            for point in points
        ]
        jobs += [
            ("twice at once", lambda kit: _run_twice(kit) == after),
            ("no home directory", lambda kit: _run_homeless(kit) == after),
        ]
        *killed, twice, homeless = _try_each(jobs, Path(place))
        return [
            ("kill -9 in make figures", TEN, sum(killed), f"at moves {', '.join(map(str, points))} of {moves}"),
            ("make figures, twice at once", 1, int(twice), "the same bytes"),
            ("make figures, no home directory", 1, int(homeless), "the same bytes"),
        ]


def _try_each(jobs: list[tuple[str, Callable[[Path], bool]]], place: Path) -> list[bool]:
    """Whether each job, in a copy of its own, held; a line as each ends, and one that failed tells why."""

    def do(job: tuple[str, Callable[[Path], bool]]) -> bool:
        name, holds = job
        try:
            held, told = holds(copy_kit(place / name)), ""
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            held, told = False, f": {error}"
        print(f"  make figures, {name}: {'held' if held else 'did not hold'}{told}", flush=True)
        return held

    with ThreadPool(AT_ONCE) as pool:
        return pool.map(do, jobs, chunksize=1)


def _run_twice(kit: Path) -> Files:
    """What two runs at once write; nothing where one of them failed."""
    ended = [wait(run) for run in [start(kit), start(kit)]]
    return written(kit) if ended == [0, 0] else {}


def _run_homeless(kit: Path) -> Files:
    """What a run without a home directory writes; nothing where it failed."""
    ended = wait(start(kit, HOME="/proc/none", MPLCONFIGDIR="", IPYTHONDIR="", XDG_CACHE_HOME=""))
    return {} if ended else written(kit)


def _run_armed(kit: Path, point: int) -> int:
    """Run the notebooks, killed at the nth move of a file; how many files were moved."""
    armed, count = kit.parent / f"armed-{point}", kit.parent / f"count-{point}"
    armed.mkdir()
    (armed / "sitecustomize.py").write_text(ARMED.format(kit=f"{kit}{os.sep}", count=str(count), point=point))
    ended = wait(start(kit, armed))
    if ended != (-signal.SIGKILL if point else 0):
        raise RuntimeError(f"make figures ended with {ended} at move {point}")
    return count.stat().st_size


def _is_healed(kit: Path, point: int, before: Files, after: Files) -> bool:
    """Whether a killed run leaves only whole files, and the next run, begun at once, makes them all."""
    _run_armed(kit, point)
    left = written(kit, whole=True)
    whole = all(raw in (before.get(name), after[name]) for name, raw in left.items())
    return wait(start(kit)) == 0 and whole and written(kit) == after


def rows() -> list[Row]:
    """What was tried, how often, how often it held, and what that means."""
    return [*try_saves(), *try_runs()]


if __name__ == "__main__":
    show("Killed and unlucky", [tuple(map(str, row)) for row in rows()], ("what", "tried", "held", ""))
