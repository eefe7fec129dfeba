"""The CSV of a figure, its cells hostile, opened in LibreOffice Calc: no cell is a formula, whichever the separator.

python -m benchmarks.spreadsheet
"""

import csv
import io
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd

from benchmarks.report import show
from helpers import charts, describe_ranked_bars, export, save_figure
from helpers.article import Article

LONGEST = 120  # seconds that one file may take
CELLS = (
    "=cmd|'/C calc'!A0",
    "=1+1",
    "+1",
    "-1+2",
    "@x",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n+1",
    " =1+1",
    "a;=1+1",
    "a\t=1+1",
)
SEPARATORS = {"comma": 44, "semicolon": 59, "tab": 9}
SHEET, FORMULA = "xl/worksheets/sheet1.xml", "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f"
Row = tuple[str, int, int, str]


def save_hostile(folder: Path) -> Path:
    """The CSV file of a figure with a hostile text in every row, as `save_figure` writes it."""
    export.FIGURES = folder
    table = pd.DataFrame({"term": ["aid", "boats"], "count": [2, 1]})
    words = describe_ranked_bars(table, Article("an-article", "", "", "", "", "Aid came."))
    fig = charts.ranked_bars(table, words, size="half")
    save_figure(fig, "03-a", pd.DataFrame({"term": CELLS, "count": 1}), words)
    return folder / "an-article" / "03-a.csv"


def count_formulas(path: Path, separator: int) -> int:
    """How many formulas Calc finds in a CSV file. RuntimeError if it wrote no workbook."""
    with tempfile.TemporaryDirectory() as place:
        options = f"--infilter=CSV:{separator},34,76,1"  # the text mark is ", the letters UTF-8, from line 1
        profile = f"-env:UserInstallation={(Path(place) / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", options, "--convert-to", "xlsx", "--outdir", place, str(path)]
        said = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
        book = Path(place) / f"{path.stem}.xlsx"
        if not book.exists():
            raise RuntimeError(f"soffice wrote no workbook: {said.stderr.strip()[-90:]}")
        with zipfile.ZipFile(book) as parts:
            return len([*ElementTree.fromstring(parts.read(SHEET)).iter(FORMULA)])


def _write_bare(folder: Path) -> Path:
    """The same cells as they are: were no formula found here, finding none in ours would say nothing."""
    text = io.StringIO()
    csv.writer(text).writerows([["term", "count"], *([cell, 1] for cell in CELLS)])
    (path := folder / "bare.csv").write_text(text.getvalue(), encoding="utf-8", newline="")
    return path


def rows() -> list[Row]:
    """Each cell with each separator: tried, and how many were text; none where this machine has no soffice."""
    what = "hostile cells of a CSV, opened in Calc"
    if not shutil.which("soffice"):
        return [(what, 0, 0, "skipped: no soffice here")]
    tried = len(CELLS) * len(SEPARATORS)
    with tempfile.TemporaryDirectory() as place:
        ours, bare = save_hostile(Path(place)), _write_bare(Path(place))
        try:
            ran, would = ([count_formulas(path, number) for number in SEPARATORS.values()] for path in (ours, bare))
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return [(what, tried, 0, str(error)[:90])]
    told = f"by {', '.join(SEPARATORS)}: {', '.join(map(str, ran))} formulas; unguarded {', '.join(map(str, would))}"
    return [(what, tried, tried - sum(ran) if all(would) else 0, told)]


if __name__ == "__main__":
    show("In a spreadsheet", [tuple(map(str, row)) for row in rows()], ("what", "tried", "held", ""))
