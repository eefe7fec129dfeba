"""Invented articles of many kinds, as text, Markdown and saved pages, through all notebooks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_notebooks import ROOT, copy_kit

ARTICLES = sorted((ROOT / "tests" / "data" / "articles").glob("*.*"))
NAMES = [path.stem for path in ARTICLES]


@pytest.fixture(scope="module")
def kit(tmp_path_factory) -> Path:
    """A copy of the kit in which the notebooks were run on every article, by two processes."""
    kit = copy_kit(tmp_path_factory.mktemp("articles") / "kit")
    (kit / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "run_cells.py", kit / "tests")
    for path in ARTICLES:
        shutil.copy(path, kit / "seeds")
    env = os.environ | {"MPLBACKEND": "agg", "PYTHONPATH": str(kit)}
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.run_cells", *NAMES[half::2]],
            cwd=kit,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for half in (0, 1)
    ]
    said = "".join(run.communicate()[0] for run in runs)
    assert [run.returncode for run in runs] == [0, 0], said
    (kit / "said.txt").write_text(said, encoding="utf-8")
    return kit


def test_there_are_twenty_and_pages_among_them():
    assert len(ARTICLES) >= 20 and {path.suffix for path in ARTICLES} == {".txt", ".md", ".html"}
    assert all("invented" in path.read_text(encoding="utf-8") for path in ARTICLES)


def test_no_notebook_fails_on_any_of_them(kit):
    assert (kit / "said.txt").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("name", NAMES)
def test_each_leaves_its_figures_and_a_deck_of_its_own(kit, name):
    made = kit / "figures" / name
    expected = {"words-and-sums.pptx", "words-and-sums.html", "04-aid-amounts.png", "03-top-terms.png"}
    assert expected <= {path.name for path in made.iterdir()}
    words = [json.loads(path.read_text(encoding="utf-8")) for path in made.glob("0[1-5]-*.json")]
    assert {one["doc"] for one in words} == {name}
