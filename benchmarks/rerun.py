"""What the kit adds to the time its libraries take anyway.

    python -m benchmarks.rerun

- All notebooks, by the runner of `make figures` in a copy of the tree under build/, over as many that only
  import pandas, matplotlib.pyplot and nltk, by the same runner.
- The slowest cell that exports nothing (the cells that import are left out: they are measured below).
- `save_figure` over the bare saves it makes: the same figures as PNG, SVG and PDF and their body as PNG, by
  `Figure.savefig`. Each figure is drawn anew before each save, outside the clock.
- `import helpers` over importing pandas, matplotlib.pyplot and nltk, each in a fresh interpreter. NLTK
  imports SciPy and scikit-learn where they are installed (the extra `dev`), and the kit does not import NLTK
  before it needs it: so the import is also compared to pandas and matplotlib.pyplot, without a goal.
"""

import ast
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import nbformat
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox
from nbclient import NotebookClient

import helpers as kit
from benchmarks.report import at_most, best_of, show, verdict
from helpers import export
from helpers.layout import HEIGHT, body_box

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "rerun"
LIBRARIES = "import matplotlib.pyplot, nltk, pandas"
EXPORTS = ("save_figure(", "build_deck(", "build_page(", "save_draft(")
LEFT = shutil.ignore_patterns("__pycache__", ".*", "kernel-*")  # left behind; the last are kernels' sockets
RUNS, CELL_RUNS, SAVES, IMPORTS = 3, 2, 5, 7
CELL = 0.5  # seconds that a cell which exports nothing may take


def copy_tree(name: str) -> Path:
    """A fresh copy of what the notebooks need, under build/; the tree itself is never written to."""
    tree = BUILD / name
    shutil.rmtree(tree, ignore_errors=True)
    for folder in ("helpers", "notebooks", "seeds", "figures"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=LEFT)
    return tree


def only_import(tree: Path) -> None:
    """Replace every notebook of a tree by one that imports the libraries and does nothing."""
    for path in tree.glob("notebooks/*.ipynb"):
        cells = [nbformat.v4.new_code_cell(LIBRARIES, id="import")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)


def run(tree: Path) -> None:
    """Run all notebooks of a tree as `make figures` does, in new processes that see this tree alone."""
    command = [sys.executable, "-m", "helpers.rerun"]
    done = subprocess.run(command, cwd=tree, env=_environment(tree), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the notebooks do not run:\n{done.stdout}{done.stderr}")


def _environment(tree: Path) -> dict[str, str]:
    """PYTHONPATH goes before the installed kit, so that a copy never writes into the figures of the tree."""
    return {key: value for key, value in os.environ.items() if key != "ARTICLE"} | {"PYTHONPATH": str(tree)}


def slowest_cell(tree: Path) -> tuple[str, float]:
    """The notebook and seconds of the slowest cell that neither imports nor exports: its best run."""
    os.environ["PYTHONPATH"] = str(tree)  # for the kernels; see `_environment`
    runs = [_cells(path) for _ in range(CELL_RUNS) for path in sorted(tree.glob("notebooks/*.ipynb"))]
    best: dict[tuple[str, int], float] = {}
    for cells in runs:
        for key, seconds in cells.items():
            best[key] = min(seconds, best.get(key, seconds))
    (name, number), seconds = max(best.items(), key=lambda item: item[1])
    return f"{name}, cell [{number}]", seconds


def _cells(path: Path) -> dict[tuple[str, int], float]:
    """The seconds of each such cell of a notebook, by its name and the number of the code cell."""
    notebook, took = nbformat.read(path, as_version=4), {}

    def begin(cell, cell_index):
        took[cell_index] = -time.perf_counter()

    def end(cell, cell_index, execute_reply):
        took[cell_index] += time.perf_counter()

    client = NotebookClient(notebook, on_cell_execute=begin, on_cell_executed=end)
    client.resources = {"metadata": {"path": str(path.parent)}}
    client.extra_arguments = ["--IPKernelApp.log_level=ERROR"]  # no word on the encryption of its port
    client.execute()
    code = [i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    plain = [(number, i) for number, i in enumerate(code, 1) if _is_plain(notebook.cells[i].source)]
    return {(path.stem, number): took[i] for number, i in plain}


def _is_plain(source: str) -> bool:
    """Whether a cell neither imports nor exports."""
    imports = any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(ast.parse(source)))
    return not imports and not any(word in source for word in EXPORTS)


def drawings() -> dict[str, Callable[[], tuple]]:
    """The figures of the seed by kind: a function that draws one and gives it with its rows and words."""
    article = kit.load_article("nato-10-year-plan")
    tokens = kit.tokenize(article)
    terms, roles = kit.count_terms(tokens), kit.assign_roles(kit.find_amounts(article), article)
    top, card = terms.head(12), roles.head(1)
    places = kit.word_positions(tokens, terms["term"].head(6))
    return {
        "ranked bars": lambda: _draw(kit.charts.ranked_bars, top, kit.describe_ranked_bars(top, article)),
        "strips": lambda: _draw(kit.charts.strips, places, kit.describe_strips(places, article)),
        "amounts": lambda: _draw(kit.charts.amounts, roles, kit.describe_amounts(roles, article)),
        "number card": lambda: _draw(kit.charts.number_card, card, kit.describe_card(card, article)),
    }


def _draw(chart: Callable, table, words) -> tuple:
    return chart(table, words), table, words


def save_bare(fig: Figure, folder: Path) -> None:
    """The pictures that `save_figure` makes, by matplotlib alone: PNG, its body, SVG and PDF."""
    box = body_box(fig.get_label())
    left, top, right, bottom = box.x, box.y, box.x + box.w, box.y + box.h
    body = Bbox([[left / 72, (HEIGHT - bottom) / 72], [right / 72, (HEIGHT - top) / 72]])
    fig.savefig(folder / "bare.png", dpi=export.DPI)
    fig.savefig(folder / "bare.chart.png", dpi=export.DPI, bbox_inches=body)
    fig.savefig(folder / "bare.svg")
    fig.savefig(folder / "bare.pdf")


def time_saves(draw: Callable[[], tuple]) -> tuple[float, float]:
    """The least seconds of `save_figure` and of the bare saves, in turns, each of a figure just drawn."""
    folder = export.FIGURES = BUILD / "figures"  # what the kit saves here goes under build/
    folder.mkdir(parents=True, exist_ok=True)
    times = []
    for _ in range(SAVES):
        (fig, table, words), (other, _, _) = draw(), draw()
        by_kit = partial(kit.save_figure, fig, "01-bench", table, words)
        times.append(best_of(1, by_kit, partial(save_bare, other, folder)))
    kit_times, bare_times = zip(*times, strict=True)
    return min(kit_times), min(bare_times)


def import_time(statement: str) -> float:
    """The seconds an import takes in a fresh interpreter, its start not counted."""
    code = f"import time; begun = time.perf_counter(); {statement}; print(time.perf_counter() - begun)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def import_times() -> list[float]:
    """The least seconds of importing the kit, the libraries, and those without NLTK, in turns."""
    statements = ("import helpers", LIBRARIES, "import matplotlib.pyplot, pandas")
    times = [[import_time(statement) for statement in statements] for _ in range(IMPORTS)]
    return [min(column) for column in zip(*times, strict=True)]


def show_saves() -> None:
    """`save_figure` for each kind of figure and for all, and the imports."""
    saves = {kind: time_saves(draw) for kind, draw in drawings().items()}
    rows = [at_most(f"save_figure, {kind}", *pair, 1.3) for kind, pair in saves.items()]
    rows.append(at_most("save_figure, all of these", *map(sum, zip(*saves.values(), strict=True)), 1.3))
    own, libraries, fewer = import_times()
    rows.append(at_most("import helpers, to import the libraries", own, libraries, 1.15))
    rows.append((*at_most("import helpers, to import them but NLTK", own, fewer, 0)[:4], "", ""))
    show(f"Saves and imports: the best of {SAVES} saves and of {IMPORTS} imports, in turns", rows)


def show_notebooks() -> None:
    """All notebooks, and the slowest cell of them."""
    tree, bare = copy_tree("kit"), copy_tree("bare")
    only_import(bare)
    count = len(list(tree.glob("notebooks/*.ipynb")))
    rows = [at_most(f"{count} notebooks, to {count} that import", *time_runs(tree, bare), 1.5)]
    name, seconds = slowest_cell(tree)
    kept = verdict(seconds <= CELL)
    rows.append((f"slowest cell: {name}", f"{seconds:.3g} s", "", "", f"at most {CELL} s", kept))
    show(f"Notebooks: the best of {RUNS} runs in turns, of {CELL_RUNS} for cells", rows)


def time_runs(tree: Path, bare: Path) -> list[float]:
    """The least seconds of running all notebooks of either tree, in turns."""
    return best_of(RUNS, partial(run, tree), partial(run, bare))


if __name__ == "__main__":
    show_saves()
    show_notebooks()
