"""The deck and the page, opened again and read."""

import base64
import dataclasses
import io
import zipfile
from html import escape
from html.parser import HTMLParser

import pytest
import time_machine
from PIL import Image
from pptx import Presentation
from pptx.util import Emu

from helpers import charts, export
from helpers.article import Article
from helpers.captions import Words, describe_ranked_bars, describe_strips
from helpers.deck import LIMITS, METHOD, build_deck, pair_halves
from helpers.layout import measure
from helpers.page import build_page
from helpers.saved import Saved, read_figures
from helpers.sumwords import describe_amounts, describe_card
from tests.samples import SEED_SUMS, hits, terms

TEXT = "Kyiv needs no less than $38 billion. The US gave over $15 billion."
ARTICLE = Article("", "A title & <b>more</b>", "www.example.org", "", "https://example.org/", TEXT)
NAMES = ["03-top-terms", "03-where-words-stand", "04-aid-amounts", "04-card-1", "04-card-2"]
QUOTES = ("Kyiv needs no less than $38 billion.",)


def sourced(words: Words) -> Words:
    return dataclasses.replace(words, source=f"Source: {ARTICLE.credit}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with the figures of an article, made once."""
    charts.use_style()
    place = tmp_path_factory.mktemp("deck") / "figures"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "FIGURES", place)
        drawn = [
            (charts.ranked_bars, terms(6), describe_ranked_bars(terms(6), out_of=40)),
            (charts.strips, hits(4), describe_strips(hits(4))),
            (charts.amounts, SEED_SUMS, dataclasses.replace(describe_amounts(SEED_SUMS), quotes=QUOTES)),
            (charts.number_card, SEED_SUMS.head(1), describe_card(SEED_SUMS.head(1))),
            (charts.number_card, SEED_SUMS.tail(1), describe_card(SEED_SUMS.tail(1))),
        ]
        for name, (chart, table, words) in zip(NAMES, drawn, strict=True):
            export.save_figure(chart(table, sourced(words)), name, table, sourced(words))
        yield place


@pytest.fixture(scope="module")
def slides(folder):
    build_deck(NAMES, "deck.pptx", article=ARTICLE)
    return Presentation(folder / "deck.pptx")


def texts(slide) -> list[str]:
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_one_row_a_slide(folder):
    table = build_deck(NAMES, "deck.pptx", article=ARTICLE)
    assert table["slide"].tolist() == [1, 2, 3, 4, 5, 6]
    assert table["figure"].tolist() == ["", *NAMES[:3], "04-card-1, 04-card-2", ""]
    assert table["title"].iloc[0] == ARTICLE.title
    assert table["title"].iloc[4] == "No less than $38 billion asked for; over $15 billion given"


def test_slides_are_wide_and_titled_and_numbered_and_sourced(slides):
    assert (slides.slide_width, slides.slide_height) == (Emu(12192000), Emu(6858000))
    for number, slide in enumerate(slides.slides, start=1):
        assert slide.shapes[0] == slide.shapes.title and slide.shapes.title.text.strip()
        assert texts(slide)[-1] == str(number)
        assert " ".join(texts(slide)[-2].split()) == f"Source: {ARTICLE.credit}"
        assert all(shape.is_placeholder for shape in slide.shapes)


def test_pictures_stand_in_their_placeholders_with_their_words(slides):
    pictures = [shape for slide in slides.slides for shape in slide.shapes if not shape.has_text_frame]
    assert len(pictures) == 5
    for picture in pictures:
        assert len(picture._element.nvPicPr.cNvPr.get("descr")) > 40
        assert (picture.crop_left, picture.crop_top) == pytest.approx((0, 0), abs=1e-3)
        width, height = picture.image.size
        assert picture.width / picture.height == pytest.approx(width / height, rel=1e-3)
        assert width / picture.width.inches == pytest.approx(288, rel=1e-3)  # at the figure's own scale


def test_notes_hold_the_quoted_sentences_who_says_so_and_the_caveats(slides):
    notes = slides.slides[3].notes_slide.notes_text_frame.text
    for part in (
        *QUOTES,
        "according to Ukrainian President Volodymyr Zelensky",
        "never added",
        ARTICLE.credit,
    ):
        assert part in notes
    assert all(slide.notes_slide.notes_text_frame.text.strip() for slide in slides.slides)


def test_the_last_slide_says_source_method_and_limits(slides):
    text = "\n".join(texts(slides.slides[5]))
    assert all(part in text for part in (ARTICLE.credit, ARTICLE.url, "Source", "Method", "Limits"))
    notes = slides.slides[5].notes_slide.notes_text_frame.text
    assert all(part in text and part in notes for part in (*METHOD, *LIMITS))
    assert "No sums are added or converted" in text and "nothing here checks it" in text


def test_a_subtitle_is_broken_for_arial_which_is_wider_than_the_typeface_of_the_figures(folder):
    """A line that just fits a slide in Source Sans would be broken by the reader's programme where it likes."""
    line = ""
    while measure(f"{line} said", 16) < 864:
        line += " said"
    words = dataclasses.replace(sourced(describe_ranked_bars(terms(3))), subtitle=line.strip())
    export.save_figure(charts.ranked_bars(terms(3), words), "07-wide", terms(3), words)
    build_deck(["07-wide"], "wide.pptx", article=ARTICLE)
    subtitle = Presentation(folder / "wide.pptx").slides[1].placeholders[13].text_frame.text
    assert len(subtitle.split("\v")) == 2


def test_a_picture_in_the_gallery_is_a_third_of_the_slide(folder):
    (figure,) = read_figures(["04-aid-amounts"], ARTICLE)
    with Image.open(io.BytesIO(base64.b64decode(figure.thumbnail()))) as small:
        assert small.size == (1280, 720)


def test_the_master_is_the_kits_own(slides, folder):
    (master,) = slides.slide_masters
    names = [layout.name for layout in master.slide_layouts]
    assert names == ["Opening", "Figure", "Two figures", "Figure and text", "Text"]
    with zipfile.ZipFile(folder / "deck.pptx") as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
        assert theme.count('<a:latin typeface="Arial"') == 2 and "004B66" in theme
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printer" in name]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_same_figures_same_bytes_on_any_day(folder):
    for build, path in ((build_deck, "deck.pptx"), (build_page, "page.html")):
        build(NAMES, path, article=ARTICLE)
        first = (folder / path).read_bytes()
        with time_machine.travel("2031-05-06"):
            build(NAMES, path, article=ARTICLE)
        assert (folder / path).read_bytes() == first


@pytest.mark.parametrize(
    ("halves", "slides"),
    [
        ("", ""),
        ("f", "f"),
        ("fh", "f h"),
        ("hh", "hh"),
        ("hhh", "hh h"),
        ("hfh", "h f h"),
        ("hhhhf", "hh hh f"),
    ],
)
def test_two_half_figures_that_follow_each_other_share_a_slide(halves, slides):
    figures = [Saved(str(i), Words("t"), None, letter == "h") for i, letter in enumerate(halves)]
    found = ["".join("h" if figure.half else "f" for figure in slide) for slide in pair_halves(figures)]
    assert found == slides.split()


def test_a_figure_kept_out_of_the_deck_has_no_slide(folder):
    words = dataclasses.replace(sourced(describe_ranked_bars(terms(3))), deck=False)
    export.save_figure(charts.ranked_bars(terms(3), words), "08-kept-out", terms(3), words)
    assert build_deck(["08-kept-out"], "out.pptx", article=ARTICLE)["figure"].tolist() == ["", ""]


def test_a_lone_card_stands_beside_its_caption(folder):
    build_deck(["04-card-1"], "one.pptx", article=ARTICLE)
    slide = Presentation(folder / "one.pptx").slides[1]
    assert slide.slide_layout.name == "Figure and text"
    assert any("as printed" in text for text in texts(slide))


def test_a_figure_that_was_not_exported_is_an_error(folder):
    with pytest.raises(ValueError, match=r"'09-none' is not in .*figures"):
        build_deck(["09-none"], "none.pptx", article=ARTICLE)
    assert not (folder / "none.pptx").exists()


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and the text of its headings."""

    def __init__(self, html: str):
        super().__init__()
        self.tags, self.text = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)

    def all(self, *names: str) -> list[dict]:
        return [attrs for tag, attrs in self.tags if tag in names]


@pytest.fixture(scope="module")
def page(folder) -> Tags:
    build_page(NAMES, "page.html", article=ARTICLE)
    return Tags((folder / "page.html").read_text(encoding="utf-8"))


def test_the_page_begins_with_its_title_and_its_source(folder):
    build_page(NAMES, "page.html", article=ARTICLE)
    head = (folder / "page.html").read_text(encoding="utf-8").split("<main>")[0]
    assert escape(ARTICLE.title) in head and escape(ARTICLE.credit) in head


def test_the_page_can_be_read_by_a_screen_reader(page):
    assert page.all("html")[0]["lang"] == "en"
    headings = [tag for tag, _ in page.tags if tag in ("h1", "h2", "h3")]
    assert headings == ["h1"] + ["h2"] * len(NAMES)
    assert all(len(image["alt"]) > 40 for image in page.all("img"))
    assert len(page.all("table")) == len(page.all("caption")) == len(NAMES)
    assert all(cell["scope"] in ("col", "row") for cell in page.all("th"))


def test_the_page_opens_offline_and_runs_nothing(page):
    assert not page.all("script", "link", "iframe")
    assert all(image["src"].startswith("data:image/png;base64,") for image in page.all("img"))
    assert not any(key.startswith("on") for _, attrs in page.tags for key in attrs)


def test_the_page_escapes_what_it_is_given(page):
    assert ARTICLE.title in page.text
    assert not page.all("b")


def test_the_page_leaves_out_columns_that_are_empty(page):
    headers = [attrs for attrs in page.all("th") if attrs["scope"] == "col"]
    assert headers and "said_by" in page.text and "per" not in page.text


def test_the_page_shows_all_words_and_rows(page):
    text = "".join(page.text)
    for part in (
        *QUOTES,
        "no less than $38 billion",
        "over $15 billion",
        "The rows drawn: 6",
        "Counted: the 6 most frequent of 40 words.",
        "38,000,000,000",
        ARTICLE.credit,
    ):
        assert part in text
