"""Whatever is dropped into seeds/: read and said how, or refused with what it is and what to do. All text invented."""

import os

import pytest

from helpers import article as module
from helpers import assign_roles, compare_articles, find_amounts, load_article, preflight, provenance, tokenize
from helpers.charts import compared
from helpers.legible import find_faults
from helpers.pairs import describe_compared
from helpers.unseen import visible
from tests.samples import pairs

RUSSIAN = "Министерство выделит пять миллионов на восстановление мостов и школ в долине."
BODY = (
    "<p>Velland gave 40 million crowns to the towns on the Orra, its government said on Monday after a long sitting."
    "</p><p>The towns asked for at least &euro;5 mil&shy;lion more, and the mayors said that it was needed soon.</p>"
)
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Velland pays | The Post</title>
<meta property="og:title" content="Velland pays for the floods"><meta property="og:site_name" content="The Post">
<meta name="author" content="Ida Brenn"><meta property="article:published_time" content="2026-03-04"></head><body>
<nav><a href="/">Markets: win $1 million</a></nav><div class="cookie-banner">Accept all cookies?</div>
<script>var sum = "$9 billion";</script><article><h1>Velland pays for the floods</h1>{BODY * 2}</article>
<section id="comments"><div class="comment"><p>What a waste of $3 billion!</p></div></section></body></html>"""


@pytest.fixture
def seeds(tmp_path, monkeypatch):
    folder = tmp_path / "seeds"
    folder.mkdir()
    monkeypatch.setattr(module, "SEEDS", folder)
    monkeypatch.delenv("ARTICLE")
    return folder


def said(article):
    return provenance(article).set_index("what")["known"].to_dict()


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b"Aid came.", "Aid came.", "UTF-8"),
        (b"\xef\xbb\xbfAid came.\r\n", "Aid came.\r\n", "UTF-8 with a byte order mark"),
        ("They gave £5m.".encode("utf-16"), "They gave £5m.", "UTF-16"),
        ("They gave 5m.".encode("utf-16-le"), "They gave 5m.", "UTF-16-LE"),
        (
            "The ministry’s plan, worth £5m – or €6m – was “too small”, a café owner said.".encode("cp1252"),
            "The ministry’s plan, worth £5m – or €6m – was “too small”, a café owner said.",
            "Windows-1252, detected",
        ),
        (b"A plan\0 for aid", "A plan\0 for aid", "UTF-8"),
        (RUSSIAN.encode("koi8-r"), RUSSIAN, "KOI8-R, detected"),
    ],
)
def test_a_text_is_decoded_and_its_encoding_named(seeds, raw, text, encoding):
    (seeds / "dropped.txt").write_bytes(raw)
    article = load_article("dropped")
    assert (article.text, said(article)["encoding"]) == (text, encoding)
    assert list(seeds.iterdir()) == [seeds / "dropped.txt"]


def test_a_page_gives_its_main_text_and_what_it_says_of_itself(seeds):
    (seeds / "page.html").write_text(PAGE)
    article = load_article("page")
    assert article.text.startswith("Velland pays for the floods\nVelland gave 40 million crowns")
    assert "5 million more" in article.text
    assert not [word for word in ("cookies", "Markets", "$9", "waste") if word in article.text]
    known = said(article)
    assert (known["author"], known["publisher"], known["published"]) == ("Ida Brenn", "The Post", "2026-03-04")
    assert known["sha256 of the file"] != known["sha256 of the text"]
    assert (seeds / "page.html.txt").read_text() == article.text
    assert load_article("page") == article and module.list_articles() == ["page"]


def test_a_page_that_changed_is_not_read_for_the_text_that_was_kept(seeds):
    (seeds / "page.html").write_text(PAGE)
    load_article("page")
    (seeds / "page.html").write_text(PAGE.replace("40 million", "50 million"))
    with pytest.raises(ValueError, match=r"seeds/page\.html no longer gives the text in seeds/page\.html\.txt.*Delete"):
        load_article("page")


def test_a_page_is_read_where_seeds_cannot_be_written(seeds, monkeypatch):
    (seeds / "page.html").write_text(PAGE)

    def refuse(files):
        raise PermissionError(13, "read only")

    monkeypatch.setattr("helpers.export.write_files", refuse)
    assert said(load_article("page"))["text kept as"] == "not kept: seeds/ cannot be written"


def test_markdown_is_read_without_its_marks(seeds):
    (seeds / "note.md").write_text(
        "---\nauthor: Ida Brenn\n---\n# Aid\n\nThey gave **over \\$5** *million*\nin May.\n\n- [€3m](x)\n"
    )
    article = load_article("note")
    assert article.text == "Aid\n\nThey gave over $5 million in May.\n\n€3m\n"
    assert list(find_amounts(article)["label"]) == ["over $5 million", "€3m"]
    assert (article.title, article.author) == ("Aid", "Ida Brenn")


@pytest.mark.parametrize(
    ("name", "raw", "error"),
    [
        ("a.png", b"\x89PNG\r\n", r"seeds/a\.png is a picture: .*a\.txt"),
        ("a.txt", b"\x89PNG\r\n", r"seeds/a\.txt is a picture"),
        ("a.pdf", b"%PDF-1.7", r"seeds/a\.pdf is a PDF: .*paste it into a\.txt"),
        ("a.docx", b"PK\x03\x04", r"seeds/a\.docx is a word processor's file: save it as plain text"),
        ("a.txt", b"<!DOCTYPE html><html><p>Aid</p></html>", r"seeds/a\.txt is a web page.*rename it a\.html"),
        ("a.html", b"<html><head><title>x</title></head><body></body></html>", "a page without an article"),
        (
            "a.html",
            b"<html><body><article><p>Velland will lend 4 million crowns to the farms on the coast.</p></article>"
            b"<p>Subscribe to continue reading.</p></body></html>",
            r"seeds/a\.html holds \d+ words and says “subscribe to continue”.*subscribers.*paste",
        ),
        ("a.html", b"<html><body><noscript>Please enable JavaScript.</noscript></body></html>", "drawn by a script"),
        ("a.txt", bytes(range(256)) * 4, r"seeds/a\.txt is not text"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_it_is_and_what_to_do(seeds, name, raw, error):
    (seeds / name).write_bytes(raw)
    with pytest.raises(ValueError, match=error):
        load_article("a")
    assert [path.name for path in seeds.iterdir()] == [name]


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(seeds, monkeypatch):
    (seeds / "big.txt").touch()
    os.truncate(seeds / "big.txt", 2**31)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda path: pytest.fail("it was read"))
    with pytest.raises(ValueError, match=r"seeds/big\.txt has 2,147,483,648 bytes"):
        load_article("big")


def test_a_folder_and_two_files_of_one_name_are_named(seeds):
    (seeds / "dir.txt").mkdir()
    with pytest.raises(ValueError, match=r"seeds/dir\.txt is a folder"):
        load_article("dir")
    (seeds / "two.txt").write_text("Aid")
    (seeds / "two.md").write_text("Aid")
    with pytest.raises(ValueError, match=r"two\.md and two\.txt, two articles of one name"):
        load_article("two")


UNSEEN = "\ufeffVel\u00adland gave over $\u200b5 mil\u00adlion to Or\0ra.\u200b The bank lent €2 bil\u00adlion."


def test_what_nobody_sees_stays_in_the_text_and_out_of_words_and_sums():
    plain = visible(UNSEEN)
    assert list(tokenize(UNSEEN)["term"]) == list(tokenize(plain)["term"])
    amounts, bare = find_amounts(UNSEEN), find_amounts(plain)
    assert list(amounts["value"]) == list(bare["value"]) == [5e6, 2e9]
    assert list(map(visible, amounts["label"])) == list(bare["label"])
    for table in (tokenize(UNSEEN), amounts):
        assert all(UNSEEN[row.start : row.end] == row.text for row in table.itertuples())
    roles = assign_roles(amounts, UNSEEN)
    assert list(roles["donor"]) == list(assign_roles(bare, plain)["donor"]) and roles["donor"].iloc[0] == "Velland"


def test_the_preflight_warns_of_language_letters_and_twins(seeds):
    (seeds / "one.txt").write_text("Die Orte am Fluss baten\u00ad am Montag um Hilfe.\r\n", newline="")
    (seeds / "again.txt").write_text("Die Orte am Fluss baten\u00ad am Montag um Hilfe.")
    table = preflight(load_article("one")).set_index("what")
    assert table.loc["language, guessed", "found"] == "German" and "English rules" in table["mind"].iloc[4]
    assert table.loc["characters nobody sees", "found"] == "soft hyphen once"
    assert table.loc["line ends", "found"] == "Windows (CRLF)"
    assert table.loc["the same text in seeds/", "found"] == "again.txt"


def test_two_articles_changed_only_here_only_there_and_the_same():
    a, b = load_article("example-march"), load_article("example-june")
    table = compare_articles(a, b)
    assert list(table["change"]) == ["changed", "changed", "only here", "only there", "same"]
    assert list(table["label_here"])[:2] == ["at least 90 million crowns", "$12 million"]
    assert set(compare_articles(a, a)["change"]) == {"same"}
    assert compare_articles(module.as_article("No money."), module.as_article("None.")).empty
    for article, side in ((a, "here"), (b, "there")):
        rows = table.dropna(subset=f"start_{side}")
        assert all(
            article.text[s:].startswith(text.split()[-3 if "crowns" in text else -2])
            for s, text in zip(rows[f"start_{side}"], rows[f"label_{side}"], strict=True)
        )


@pytest.mark.parametrize("size", ["full", "half"])
def test_the_figure_of_two_articles_can_be_read(size):
    a, b = load_article("example-march"), load_article("example-june")
    for table in (compare_articles(a, b), compare_articles(module.as_article("No."), module.as_article("None."))):
        assert find_faults(compared(table, describe_compared(table, a, b), size=size)) == []


def test_the_figure_of_two_articles_says_which_of_them_has_a_sum():
    a, b = load_article("example-march"), load_article("example-june")
    texts = " ".join(text.get_text() for ax in compared(compare_articles(a, b)).axes for text in ax.texts)
    assert [text in texts for text in ("only in the first", "only in the second", "the same")] == [True] * 3
    here = compare_articles(a, module.as_article("No money."))
    texts = " ".join(text.get_text() for ax in compared(here).axes for text in ax.texts)
    assert "only in the first" in texts and "only in the second" not in texts


@pytest.mark.parametrize(("words", "few"), [(99, True), (100, False)])
def test_the_preflight_minds_a_text_of_few_words(words, few):
    assert bool(preflight("aid " * words).set_index("what").loc["words", "mind"]) == few


def test_purposes_that_differ_by_a_number_alone_are_two():
    assert list(pairs(4)["change"]) == ["changed", "only here", "only there", "same"]
