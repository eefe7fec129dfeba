"""An article that wants to run something, wherever it is shown: in notebooks, the page, pictures, tables, the deck."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pptx import Presentation

from helpers import build_deck, build_page, charts, export, gallery, read_figures
from helpers.article import Article
from helpers.captions import Words
from tests.samples import terms
from tests.test_notebooks import OF_ONE, checks, code_cells, copy_kit, read

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
NAME = "=l'été & <b>$1 \u202e“100%”{x}"  # of the file: whatever a file system takes
RUN = "document.title='ran'"
TITLE = f"=1+1 </title><script>{RUN}</script> \u202e$1 \x0c**b** {{ink}} $2"
PUBLISHER = f'@SUM(1)"><img src=x onerror="{RUN}">'
URL = f"javascript:{RUN}"
TEXT = f"""<script>{RUN}</script> =cmd|'/C calc'!A0
Veldmark gave $5 million to <img src=x onerror="{RUN}"> for [boats](javascript:{RUN}).
Norland promised \u202eover $6 million\u202c to Tarn for =1+1 boats; @SUM(1) boats;=2+2, “</script><svg onload={RUN}>”.
“+1 $7 million</td></table><a href="javascript:{RUN}">was given to Orra for -2 wells, $$\\frac12$$ and \\(x\\)”.
**Quillia** `asked` for # ![p](x) at least $8 million | for | food\x0b, {{title}} %s {RUN} &#60;script&#62;.
@here said -$9 million, or +$9 million, was lost by =Tarn, http://example.org, \\href{{javascript:{RUN}}}{{here}}.
=Wells =wells =wells +wells +wells @orra @orra @orra <i>boats</i> <i>boats</i> \x1b]8;;file:///\x07link\x1b]8;;\x07.
"""
SHOWN = {
    "p",
    "br",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "caption",
    "mark",
    "blockquote",
    "h1",
    "h2",
    "h3",
}
SHOWN |= {"img", "figure", "section", "header", "main", "html", "head", "meta", "title", "style", "body"}
SPOKEN = {
    "class",
    "style",
    "scope",
    "border",
    "alt",
    "src",
    "width",
    "lang",
    "charset",
    "name",
    "content",
    "id",
    "role",
}
SPOKEN |= {"aria-labelledby", "aria-label", "tabindex", "http-equiv", "scoped"}
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Tags(HTMLParser):
    """The tags and attributes of HTML, and the text that stands where JupyterLab looks for mathematics."""

    def __init__(self, html: str):
        super().__init__()
        self.tags, self.attributes, self.sources, self.math, self.ignored = set(), set(), set(), "", []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.sources |= {value[:15] for name, value in attrs if name in ("src", "href")}
        if tag not in ("br", "img", "meta"):
            self.ignored.append("tex2jax_ignore" in (dict(attrs).get("class") or ""))

    def handle_endtag(self, tag):
        self.ignored.pop()

    def handle_data(self, data):
        self.math += "" if any(self.ignored) else data


@pytest.fixture(scope="module")
def kit(tmp_path_factory) -> Path:
    """A copy of the kit whose notebooks were run on the article."""
    kit = copy_kit(tmp_path_factory.mktemp("hostile") / "kit")
    (kit / "seeds" / f"{NAME}.txt").write_text(TEXT, encoding="utf-8")
    entry = {"title": TITLE, "publisher": PUBLISHER, "published": "+1", "url": URL, "author": "=A1"}
    lines = [f"[{json.dumps(NAME)}]", *(f"{key} = {json.dumps(value)}" for key, value in entry.items())]
    with (kit / "seeds" / "seeds.toml").open("a", encoding="utf-8") as catalogue:
        catalogue.write("\n".join(["", *lines, ""]))
    env = os.environ | {"ARTICLE": NAME, "PYTHONPATH": str(kit)}
    run = subprocess.run([sys.executable, "-m", "helpers.rerun"], cwd=kit, env=env, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return kit


@pytest.fixture(scope="module")
def made(kit) -> Path:
    return kit / "figures" / NAME


def shown(made: Path) -> list[str]:
    """Every HTML output of the notebooks."""
    outputs = [output for path in OF_ONE for cell in code_cells(read(made / path.name)) for output in cell["outputs"]]
    assert {kind for one in outputs for kind in one["data"]} == {"text/html", "text/plain", "image/png"}
    return ["".join(one["data"]["text/html"]) for one in outputs if "text/html" in one["data"]]


def test_the_notebooks_run_and_their_checks_hold(made):
    held = [value for path in OF_ONE for value in checks(read(made / path.name))]
    assert len(held) > 10 and set(held) == {"True"}


def test_no_output_of_a_notebook_holds_a_tag_of_the_article_or_mathematics(made):
    for html in shown(made):
        found = Tags(html)
        assert found.tags <= SHOWN and found.attributes <= SPOKEN and found.sources <= {"data:image/png;"}
        assert not re.search(r"[$\\]", found.math), found.math
        assert not OVERRIDES.search(re.sub(r"<td>[^<]*</td>", "", html))  # a cell ends what began in it


def test_the_page_holds_no_tag_of_the_article(made):
    html = (made / "words-and-sums.html").read_text(encoding="utf-8")
    found = Tags(html)
    assert found.tags <= SHOWN and found.attributes <= SPOKEN and found.sources == {"data:image/png;"}
    assert not OVERRIDES.search(html) and "default-src 'none'" in html
    assert "=1+1 boats; @SUM(1) boats" in html  # as the article has it, without the apostrophes of the CSV


def test_pictures_are_whole_and_hold_neither_script_nor_link(made):
    pictures = sorted(made.glob("*.svg"))
    assert len(pictures) >= 5
    for path in pictures:
        for element in ElementTree.parse(path).iter():
            assert not re.search(r"script|foreignObject|\}a$|animate|set$", str(element.tag))
            names = {name.rpartition("}")[2] for name in element.attrib}
            assert not [name for name in names if name.startswith("on")]
            links = [value for name, value in element.attrib.items() if name.rpartition("}")[2] == "href"]
            assert all(link.startswith(("#", "data:image/png")) for link in links)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_a_table_is_a_formula(made, separator):
    tables = sorted(made.glob("*.csv"))
    assert f"{NAME}.amounts.csv" in {path.name for path in tables}
    assert any("'=1+1" in path.read_text(encoding="utf-8") for path in tables)
    for path in tables:
        rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), delimiter=separator)
        assert not [cell for row in rows for cell in row if re.match(r"[\s\"\u202e]*[=+@-](?!\d+(\.\d+)?$)", cell)], (
            path
        )


def test_a_draft_that_was_guarded_is_read_back_as_the_article_has_it(kit, made):
    shutil.copy(made / f"{NAME}.amounts.csv", kit / "seeds")
    code = (
        "from helpers import *; a = load_article(); r = assign_roles(find_amounts(a), a)\n"
        "print(set(r['basis']), '=1+1 boats' in ' '.join(r['purpose']), \"'\" in ''.join(r['purpose']))"
    )
    env = os.environ | {"ARTICLE": NAME, "PYTHONPATH": str(kit)}
    run = subprocess.run([sys.executable, "-c", code], cwd=kit, env=env, capture_output=True, text=True)
    assert run.stdout == "{'reader'} True False\n", run.stderr


def test_the_deck_opens_and_links_to_nothing(made):
    deck = Presentation(made / "words-and-sums.pptx")
    assert deck.core_properties.title == TITLE.replace("\u202e", "").replace("\x0c", " ")
    with zipfile.ZipFile(made / "words-and-sums.pptx") as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith((".xml", ".rels"))}
    assert not [
        name for name, xml in parts.items() if "External" in xml or "hlinkClick" in xml or OVERRIDES.search(xml)
    ]


def test_words_of_a_figure_are_words_wherever_they_stand(tmp_path, monkeypatch):
    monkeypatch.setattr(export, "FIGURES", tmp_path)
    fields = ("title", "subtitle", "alt", "caption", "source", "notes")
    said = {field: f"{field} <i onclick=a>&amp;\x0c\u202e</p>" for field in fields}
    words = Words(**said, quotes=("quotes <i>",), doc="an-article")
    article = Article("an-article", said["title"], said["source"], "<i>", URL, "Aid came.")
    export.save_figure(charts.ranked_bars(terms(2)), "03-words", terms(2).rename(columns={"count": "<i>"}), words)
    build_page(["03-words"], "page.html", article=article)
    build_deck(["03-words"], "deck.pptx", article=article)
    page = (tmp_path / "an-article" / "page.html").read_text(encoding="utf-8")
    for html in (page, gallery(read_figures(["03-words"], article)).html):
        assert Tags(html).tags <= SHOWN and Tags(html).attributes <= SPOKEN and not OVERRIDES.search(html)
    assert all(escape(getattr(words, field)) in page for field in fields) and "quotes &lt;i&gt;" in page
    svg = ElementTree.parse(tmp_path / "an-article" / "03-words.svg").getroot()
    found = [svg.find(f"{{http://www.w3.org/2000/svg}}{name}").text for name in ("title", "desc")]
    assert found == [words.title, words.alt] == [f"{field} <i onclick=a>&amp; </p>" for field in ("title", "alt")]
    slide = Presentation(tmp_path / "an-article" / "deck.pptx").slides[1]
    assert slide.shapes.title.text == words.title and words.notes in slide.notes_slide.notes_text_frame.text


@pytest.mark.browser
@pytest.mark.skipif(not Path(CHROMIUM).exists() and not os.environ.get("CI"), reason="no Chromium on this machine")
def test_nothing_runs_in_a_browser(made, tmp_path):
    from playwright.sync_api import sync_playwright

    outputs = tmp_path / "outputs.html"
    outputs.write_text(f"<meta charset=utf-8>{''.join(f'<div>{html}</div>' for html in shown(made))}", encoding="utf-8")
    control = tmp_path / "control.html"  # what the article would do where it is let
    control.write_text(f"<meta charset=utf-8>{TEXT}", encoding="utf-8")
    with sync_playwright() as play:
        page = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]).new_page()
        titles = {}
        for path in (control, outputs, made / "words-and-sums.html", *made.glob("*.svg")):
            page.goto(path.as_uri())
            page.wait_for_timeout(200)
            titles[path.name] = page.title()
    assert titles.pop("control.html") == "ran"
    assert len(titles) > 5 and "ran" not in titles.values()
