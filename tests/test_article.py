"""Which article is read, what is known of it, and what a file that cannot be read says."""

import dataclasses
import hashlib
from pathlib import Path

import pytest

from helpers import article as module
from helpers import assign_roles, find_amounts, list_articles, load_article, provenance, split_sentences
from helpers.article import Article

SEED = "nato-10-year-plan"
SHA256 = "a698d14c2cbe65a7f2a5933db5a1c7745674e13ae84cd35f1a73ae17ba08fbb3"


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of seeds, and no ARTICLE."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    monkeypatch.setattr(module, "SEEDS", folder)
    monkeypatch.delenv("ARTICLE")
    return folder


def test_the_seed_is_the_published_file_byte_for_byte():
    raw = (module.SEEDS / f"{SEED}.txt").read_bytes()
    assert (len(raw), hashlib.sha256(raw).hexdigest()) == (2867, SHA256)
    article = load_article(SEED)
    assert (article.text.encode(), article.sha256, article.slug) == (raw, SHA256, SEED)
    assert article.text.count("\u00a0") == 17 and "budge deficit for next wear" in article.text


def test_the_seed_is_credited_with_what_is_known_and_what_is_not():
    title = "NATO Initiates 10-Year Plan To Rebuild Ukraine’s Military & Defense Industry"
    assert load_article(SEED).credit == f"newswars.com, “{title}”, date not given · text a698d14c"
    known = provenance(load_article(SEED)).set_index("what")["known"]
    assert known.to_dict() == {
        "title": title,
        "author": "not given",
        "publisher": "www.newswars.com",
        "published": "not given",
        "url": "https://www.newswars.com/",
        "file": f"seeds/{SEED}.txt",
        "encoding": "UTF-8",
        "sha256 of the file": SHA256,
        "sha256 of the text": SHA256,
    }


@pytest.mark.parametrize("name", ["nato", "../seeds/nato-10-year-plan", "nato-10-year-plan.txt", "NATO-10-year-plan"])
def test_an_unknown_name_lists_the_articles_there_are(name):
    with pytest.raises(ValueError, match=f"no article '{name}'.*Articles there:.*{SEED}.*into seeds/"):
        load_article(name)


def test_an_empty_folder_says_that_it_holds_none(seeds):
    with pytest.raises(ValueError, match="Articles there: none"):
        load_article()


@pytest.mark.parametrize(
    ("raw", "cause"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"12,000 -- $5! 7%\n", "has no words"),
    ],
)
def test_a_file_that_is_no_article_says_which_file_and_why(seeds, raw, cause):
    (seeds / "dropped.txt").write_bytes(raw)
    with pytest.raises(ValueError, match=rf"seeds/dropped\.txt .*{cause}.*: "):
        load_article("dropped")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"a", "a"),
        (b"\xef\xbb\xbfAid came.", "Aid came."),
        (b"Aid\r\ncame.\n", "Aid\r\ncame.\n"),
        ("Допомога прийшла".encode(), "Допомога прийшла"),
        ("援助".encode(), "援助"),
        (b"  aid\n\n", "  aid\n\n"),
    ],
)
def test_a_file_with_one_word_is_read_as_it_is(seeds, raw, text):
    (seeds / "dropped.txt").write_bytes(raw)
    assert load_article("dropped").text == text


def test_a_link_is_refused(seeds, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("Not an article.")
    (seeds / "linked.txt").symlink_to(outside)
    with pytest.raises(ValueError, match=r"seeds/linked\.txt is a symbolic link"):
        load_article("linked")


@pytest.mark.parametrize("name", ["dropped", "article", "of 2024, final"])
def test_a_text_dropped_in_without_an_entry_works_and_says_that_its_source_is_not_given(seeds, name):
    (seeds / f"{name}.txt").write_text("Rice reached the north\n\nThe convoy came on Monday.")
    (seeds / "seeds.toml").write_text('article = "another"\n')
    article = load_article(name)
    assert article.credit.startswith("source not given, “Rice reached the north”, date not given · text ")
    assert list(provenance(article)["known"][1:5]) == ["not given"] * 4
    assert (article.leave_out, article.notes, len(split_sentences(article))) == ((), (), 2)


def test_a_first_line_too_long_for_a_headline_is_no_title(seeds):
    (seeds / "long.txt").write_text("word " * 40)
    assert ", no title, " in load_article("long").credit


def test_the_argument_goes_before_the_variable_and_the_variable_before_the_file(seeds, monkeypatch):
    for name in ("one", "two", "three"):
        (seeds / f"{name}.txt").write_text(name)
    (seeds / "seeds.toml").write_text('article = "one"\n')
    assert list_articles() == ["one", "three", "two"]
    assert load_article().slug == "one"
    monkeypatch.setenv("ARTICLE", "two")
    assert load_article().slug == "two"
    assert load_article("three").slug == "three"


@pytest.mark.parametrize(
    ("toml", "error"),
    [
        ('article = "one\n', r"seeds/seeds\.toml cannot be read.*line 1"),
        ("[one]\ntitle = Aid", r"seeds/seeds\.toml cannot be read.*line 2"),
        ('[one]\nsha256 = "00"', r"seeds/one\.txt has sha256 .*seeds/seeds\.toml describes 00"),
        ("[one]\nleave_out = 2", r"seeds/seeds\.toml.*leave_out"),
        ('one = "Aid"', r"seeds/seeds\.toml.*one"),
    ],
)
def test_a_broken_seeds_toml_is_named_with_the_cause(seeds, toml, error):
    (seeds / "one.txt").write_text("one")
    (seeds / "seeds.toml").write_text(toml)
    with pytest.raises(ValueError, match=error):
        load_article("one")


@pytest.mark.parametrize("raw", [b'start,end,text\n1,2,"open', b"start,end,text\n1,2,Caf\xe9"])
def test_notes_that_are_no_csv_name_their_file(seeds, raw):
    (seeds / "one.txt").write_text("one")
    (seeds / "one.amounts.csv").write_bytes(raw)
    with pytest.raises(ValueError, match=r"seeds/one\.amounts\.csv cannot be read"):
        load_article("one")


def test_what_is_left_out_and_noted_holds_for_the_text_it_was_made_for_only():
    article = load_article(SEED)
    changed = dataclasses.replace(article, text=article.text + " ")
    assert 2 not in set(split_sentences(article)["paragraph"])
    assert 2 in set(split_sentences(changed)["paragraph"])
    assert "reader" in set(assign_roles(find_amounts(article), article)["basis"])
    assert set(assign_roles(find_amounts(changed), changed)["basis"]) == {"rule"}
    back = dataclasses.replace(changed, text=article.text)
    assert 2 not in set(split_sentences(back)["paragraph"])


def test_a_bare_string_is_an_article_of_which_nothing_is_known():
    assert module.as_article("Aid.") == Article("", "", "", "", "", "Aid.")
    assert set(find_amounts("Kyiv asked for at least $5bn.")["doc"]) == {""}
    article = load_article(SEED)
    assert module.as_article(article) is article
