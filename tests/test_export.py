"""What leaves the kit: the files of a figure, whole, the same each time, with their words in them."""

import csv
import dataclasses
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from helpers import charts, export
from helpers.captions import Words
from helpers.cells import unguard
from helpers.layout import body_box
from helpers.sumwords import describe_amounts
from tests.samples import SEED_SUMS, terms
from tests.test_notebooks import ANOTHER_DAY, ELSEWHERE, ROOT

ENDINGS = {".png", ".svg", ".pdf", ".chart.png", ".csv", ".json"}
SIGNS = "=+-@＝;,\t\n\r \"'1x"
NAME = "04-aid-amounts"
DESCRIBED = describe_amounts(SEED_SUMS)
WORDS = dataclasses.replace(
    DESCRIBED, alt=f"{DESCRIBED.alt} A & <b>.", source="Source: nobody, “A & <B>”, date not given"
)

# a fresh interpreter, elsewhere and on another day, writes the figure and says what it wrote
AGAIN = """
import sys, pathlib
from helpers import charts, export
from tests.samples import SEED_SUMS
from tests.test_export import NAME, WORDS
charts.use_style()
export.FIGURES = pathlib.Path(sys.argv[1])
export.save_figure(charts.amounts(SEED_SUMS, WORDS), NAME, SEED_SUMS, WORDS)
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    """A folder of figures that is not the kit's own."""
    charts.use_style()
    monkeypatch.setattr(export, "FIGURES", tmp_path / "figures")
    return tmp_path / "figures"


def save(name: str = NAME, **changes):
    words = dataclasses.replace(WORDS, **changes)
    return export.save_figure(charts.amounts(SEED_SUMS, words), name, SEED_SUMS, words)


def save_light(name: str = NAME, **changes):
    """A figure that is quick to save, where any will do."""
    words = dataclasses.replace(WORDS, **changes)
    return export.save_figure(charts.ranked_bars(terms(1), words, size="half"), name, terms(1), words)


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_a_figure_is_six_files_that_carry_its_words(folder):
    save()
    assert {path.name.removeprefix(NAME) for path in folder.iterdir()} == ENDINGS
    with Image.open(folder / f"{NAME}.png") as picture:
        assert picture.size == (3840, 2160)
        assert picture.text["Title"] == WORDS.title and picture.text["Description"] == WORDS.alt
        assert (folder / f"{NAME}.png").read_bytes().count(b"iTXt") == 2
    svg = ElementTree.parse(folder / f"{NAME}.svg").getroot()
    found = {name: svg.find(f"{{http://www.w3.org/2000/svg}}{name}").text for name in ("title", "desc")}
    assert found == {"title": WORDS.title, "desc": WORDS.alt} and svg.get("role") == "img"
    pdf = (folder / f"{NAME}.pdf").read_bytes()
    assert b"/FontFile2" in pdf and b"/Title" in pdf and b"/Subject" in pdf
    fields = json.loads((folder / f"{NAME}.json").read_text(encoding="utf-8"))
    assert fields == dataclasses.asdict(WORDS) | {"quotes": list(WORDS.quotes)}


@pytest.mark.parametrize("size", ["full", "half"])
def test_the_picture_for_the_deck_is_the_body_of_the_figure(folder, size):
    export.save_figure(charts.ranked_bars(terms(4), WORDS, size=size), "03-top-terms", terms(4), WORDS)
    box = body_box(size)
    corners = [round(edge * 4) for edge in (box.x, box.y, box.x + box.w, box.y + box.h)]
    with (
        Image.open(folder / "03-top-terms.png") as page,
        Image.open(folder / "03-top-terms.chart.png") as body,
    ):
        assert page.crop(corners).tobytes() == body.tobytes()


def test_same_input_same_bytes_elsewhere_and_on_another_day(folder, tmp_path):
    save()
    first = hashes(folder)
    save()
    assert hashes(folder) == first
    env = os.environ | ELSEWHERE | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ANOTHER_DAY}"}
    subprocess.run([sys.executable, "-c", AGAIN, str(tmp_path / "again")], check=True, env=env, cwd=tmp_path)
    assert hashes(tmp_path / "again") == first


def test_the_other_day_is_another_day():
    env = os.environ | {"PYTHONPATH": str(ANOTHER_DAY)}
    asked = "import time, datetime; print(time.time(), datetime.datetime.now().timestamp())"
    said = subprocess.run([sys.executable, "-c", asked], check=True, env=env, capture_output=True, text=True).stdout
    assert all(float(moment) > time.time() + 1e8 for moment in said.split())


def test_no_file_holds_a_date_or_a_version(folder):
    save()
    text = b"".join(path.read_bytes() for path in folder.iterdir() if path.suffix in (".svg", ".pdf", ".json"))
    assert not re.search(rb"CreationDate|ModDate|<dc:date>|Matplotlib v|Producer", text)


@pytest.mark.parametrize("name", ["aid", "4-aid", "04_aid", "04-Aid", "04-", "04-aid-", "04-aid.png", "../04-aid", ""])
def test_a_name_that_is_no_number_and_slug_is_an_error(name, folder):
    with pytest.raises(ValueError, match=re.escape(repr(name))):
        save_light(name)
    assert not folder.exists()


@pytest.mark.parametrize("name", ["03-top-terms", "04-card-1", "99-x"])
def test_a_name_is_a_number_and_a_slug(name):
    assert save_light(name).path == f"figures/{name}.png"


@pytest.mark.parametrize("field", ["title", "alt", "source"])
@pytest.mark.parametrize("blank", ["", "  \n"])
def test_blank_words_are_an_error(field, blank, folder):
    with pytest.raises(ValueError, match=f"{NAME}.*{field} is blank"):
        export.save_figure(charts.amounts(SEED_SUMS), NAME, SEED_SUMS, dataclasses.replace(WORDS, **{field: blank}))
    assert not folder.exists()


def test_a_figure_that_cannot_be_read_is_an_error_that_names_the_text(folder):
    fig = charts.amounts(SEED_SUMS, WORDS)
    fig.text(0.1, 0.87, "in the way")
    with pytest.raises(ValueError, match=f"{NAME}.*'in the way'"):
        export.save_figure(fig, NAME, SEED_SUMS, WORDS)
    assert not folder.exists()


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("step", ["write_bytes", "replace"])
def test_a_failure_leaves_each_file_old_or_new_and_nothing_else(folder, monkeypatch, at, step):
    old, new = {f"{i}.txt": b"old" for i in range(6)}, {f"{i}.txt": b"new" for i in range(6)}
    export.write_files({folder / name: content for name, content in old.items()})
    owner = os if step == "replace" else Path
    real, calls = getattr(owner, step), []

    def fail(*args):
        calls.append(args)
        if len(calls) == at + 1:
            raise OSError("disk full")
        return real(*args)

    monkeypatch.setattr(owner, step, fail)
    with pytest.raises(OSError, match="disk full"):
        export.write_files({folder / name: content for name, content in new.items()})
    monkeypatch.undo()
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    moved = at if step == "replace" else 0
    kept = dict(list(old.items())[:-1]) if step == "replace" else old  # the last says that all are there
    assert found == {**kept, **dict(list(new.items())[:moved])}


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@cmd", "'@cmd"),
        ("+44", "'+44"),
        ("-$5 billion", "'-$5 billion"),
        ("\t=1", "\t'=1"),
        (" =1", "' =1"),
        ('"=1', "'\"=1"),
        ("'=1", "''=1"),
        ("\u202e=1", "'\u202e=1"),
        ("＝1", "'＝1"),
        ("aid; @me", "aid;' @me"),
        ("aid\n-5", "aid\n'-5"),
        ("it’s a 5-year plan, -5; a", "it’s a 5-year plan, -5; a"),
        ("’tis", "’tis"),
        ("$38 billion", "$38 billion"),
        ("1=1", "1=1"),
        (-5, "-5"),
        (None, ""),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(cell, written):
    header, row = csv.reader(io.StringIO(export.write_csv(pd.DataFrame({"a": [cell], "b": [1]}))))
    assert header == ["a", "b"] and row == [written, "1"]
    assert not isinstance(cell, str) or unguard(written) == cell


@given(st.lists(st.text(SIGNS), min_size=1, max_size=4), st.sampled_from(",;\t"))
def test_no_cell_begins_as_a_formula_whichever_separator_a_spreadsheet_takes(cells, separator):
    text = export.write_csv(pd.DataFrame([cells], columns=cells))
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        assert not [cell for cell in row if cell.strip(' "').startswith(("=", "+", "-", "@", "＝"))]
    rows = list(csv.reader(io.StringIO(text, newline="")))
    unixed = [cell.replace("\r\n", "\n").replace("\r", "\n") for cell in cells]
    assert [[unguard(cell) for cell in row] for row in rows] == [unixed, unixed]


@pytest.mark.parametrize(("doc", "below"), [("", ""), ("nato-10-year-plan", ""), ("other", "other")])
def test_figures_of_another_article_stand_in_a_folder_of_their_own(doc, below, folder):
    assert export.figures_dir(doc) == folder / below
    assert save_light(doc=doc).path == "/".join(filter(None, ("figures", below, f"{NAME}.png")))


def test_the_description_is_plain_text_and_the_same_each_time():
    first = save_light()
    assert repr(first) == repr(save_light())
    assert repr(first).count("$38 billion") == repr(first).count("$15 billion") > 0
    assert not hasattr(first, "_repr_html_")


def test_a_figure_of_ones_own_is_saved_whole(folder):
    fig, ax = plt.subplots()
    plt.close(fig)
    ax.plot([0, 1], [0, 1])
    words = Words("A line", alt="A line that rises.", source="Source: none")
    export.save_figure(fig, "09-line", pd.DataFrame({"x": [0, 1]}), words)
    with Image.open(folder / "09-line.chart.png") as picture:
        assert picture.size == (3840, 2160)
