"""What goes wrong around the kit: killed while it writes, full disks, closed folders, names that lead out."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.kills import found, killed_at
from helpers import article as module
from helpers import (
    build_deck,
    build_page,
    charts,
    export,
    find_amounts,
    list_figures,
    load_article,
    save_figure,
    tokenize,
)
from helpers.article import Article
from helpers.captions import describe_ranked_bars
from helpers.documents import plan_parts, read_part, survey_part
from tests.samples import terms

NAMES = [f"03-a{ending}" for ending in (".chart.png", ".csv", ".json")]
OLD, NEW = ({name: word + name.encode() for name in NAMES} for word in (b"old ", b"new "))
POINTS = range(1, 2 * len(NAMES) + 2)  # each file written, the words taken away, each file moved
unix = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A folder of figures that is not the kit's own."""
    charts.use_style()
    monkeypatch.setattr(export, "FIGURES", tmp_path / "figures")
    (tmp_path / "figures").mkdir()
    return tmp_path / "figures"


@pytest.fixture
def seeds(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(module, "SEEDS", tmp_path / "seeds")
    monkeypatch.delenv("ARTICLE")
    (tmp_path / "seeds").mkdir()
    return tmp_path / "seeds"


def save(article: Article, name: str = "03-a"):
    words = describe_ranked_bars(terms(1), article)
    return save_figure(charts.ranked_bars(terms(1), words, size="half"), name, terms(1), words)


def write(folder: Path, files: dict[str, bytes]) -> None:
    export.write_files({folder / name: content for name, content in files.items()})


@unix
@pytest.mark.parametrize("point", POINTS)
def test_a_kill_tears_no_file_and_the_next_run_heals(folder, point):
    write(folder, OLD)
    child = os.fork()
    if not child:
        killed_at(point)
        write(folder, NEW)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    left = {name: content for name, content in found(folder).items() if not name.endswith(".part")}
    assert all(content in (OLD[name], NEW[name]) for name, content in left.items())
    assert left == OLD or NAMES[-1] not in left  # a mixed set has no words, and so is no figure
    write(folder, NEW)
    assert found(folder) == NEW


def test_a_figure_that_is_not_whole_is_noticed_and_healed(folder):
    article = Article("an-article", "", "", "", "", "Aid came.")
    save(article)
    assert list_figures(article) == ["03-a"]
    (folder / "an-article" / "03-a.json").unlink()
    with pytest.raises(ValueError, match=r"'03-a' in .*an-article is not whole.*run the notebook"):
        list_figures(article)
    save(article)
    assert list_figures(article) == ["03-a"]


def test_what_is_already_there_is_not_written_again(folder):
    write(folder, OLD)
    before = [(folder / name).stat().st_mtime_ns for name in NAMES]
    write(folder, OLD)
    assert [(folder / name).stat().st_mtime_ns for name in NAMES] == before


@unix
def test_only_what_the_dead_left_half_written_is_taken_away(folder):
    child = os.fork()
    if not child:
        os._exit(0)
    os.waitpid(child, 0)
    kept = [f"a.png.{os.getppid()}.part", "my.part", "a.part.png"]
    for name in (*kept, f"b.png.{child}.part"):
        (folder / name).write_bytes(b"half")
    write(folder, NEW)
    assert sorted(found(folder)) == sorted([*kept, *NEW])


@contextmanager
def mounted(place: Path, *options: str):
    """A file system of its own at a place; the test is skipped where that is not allowed."""
    place.mkdir(exist_ok=True)
    if not shutil.which("mount") or subprocess.run(["mount", *options, place], capture_output=True).returncode:
        pytest.skip("nothing may be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_full_disk_is_an_error_that_names_the_file_and_loses_nothing(tmp_path):
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=64k", "tmpfs") as folder:
        write(folder, OLD)
        with pytest.raises(OSError, match=r"small/03-a.csv cannot be written \(No space left on device\)"):
            write(folder, NEW | {"03-a.csv": b"x" * 100_000})
        assert found(folder) == OLD


def test_a_folder_that_may_only_be_read_is_an_error_that_names_the_file(tmp_path):
    (tmp_path / "figures").mkdir()
    write(tmp_path / "figures", OLD)
    with mounted(tmp_path / "figures", "-o", "bind,ro", tmp_path / "figures") as folder:
        with pytest.raises(OSError, match=r"figures/03-a.chart.png cannot be written \(Read-only"):
            write(folder, NEW)
        assert found(folder) == OLD
        write(folder, OLD)  # nothing to write, nothing to complain about


def test_a_file_in_the_place_of_the_folder_is_an_error_that_names_it(folder):
    (folder / "an-article").write_text("mine", encoding="utf-8")
    with pytest.raises(OSError, match=r"an-article/03-a.chart.png cannot be written \((?:File exists|Not a directory)"):
        save(Article("an-article", "", "", "", "", "Aid came."))
    assert found(folder) == {"an-article": b"mine"}


# Names and links.


@pytest.mark.parametrize("slug", ["..", "../other", "a/../..", ".", "{folder}/../mine", "../figures"])
def test_an_article_whose_name_leads_out_of_figures_is_an_error(folder, slug):
    with pytest.raises(ValueError, match="is not inside figures/"):
        save(Article(slug.format(folder=folder), "", "", "", "", "Aid came."))
    assert found(folder) == {} and not (folder.parent / "mine").exists()


@pytest.mark.parametrize("slug", ["two words", "l'été", '“a” "b"', "援助", "a..b", "x" * 200, "=1+1", "a$b{c}%d"])
def test_an_article_may_have_any_other_name(folder, slug):
    article = Article(slug, "", "", "", "", "Aid came.")
    assert save(article).path == f"figures/{slug}/03-a.png"
    assert build_deck(list_figures(article), "deck.pptx", article=article)["figure"].tolist() == ["", "03-a", ""]


@pytest.mark.parametrize("name", ["../03-a", "03-a/b", "03 a", "03-é", "03-a'", ""])
def test_a_figure_whose_name_is_none_is_neither_saved_nor_read(folder, name):
    article = Article("an-article", "", "", "", "", "Aid came.")
    for step in (lambda: save(article, name), lambda: build_deck([name], "deck.pptx", article=article)):
        with pytest.raises(ValueError, match="two digits and a slug"):
            step()


@pytest.mark.parametrize("build", [build_deck, build_page])
@pytest.mark.parametrize("path", ["../deck", "a/../../deck", "."])
def test_a_deck_whose_path_leads_out_of_the_folder_is_an_error(folder, build, path):
    article = Article("an-article", "", "", "", "", "Aid came.")
    save(article)
    with pytest.raises(ValueError, match="leads out of figures/an-article"):
        build(["03-a"], path, article=article)


@pytest.mark.parametrize("ending", [".chart.png", ".png", ".csv", ".json"])
def test_a_figure_that_is_a_link_is_neither_written_nor_read(folder, tmp_path, ending):
    article = Article("an-article", "", "", "", "", "Aid came.")
    save(article)
    file, mine = folder / "an-article" / f"03-a{ending}", tmp_path / "mine"
    shutil.move(file, mine)
    before = mine.read_bytes()
    file.symlink_to(mine)
    for step in (lambda: save(article), lambda: build_page(["03-a"], "page.html", article=article)):
        with pytest.raises(ValueError, match=f"an-article/03-a{ending} is a symbolic link"):
            step()
    assert mine.read_bytes() == before


def test_a_folder_of_figures_that_is_a_link_out_is_refused(folder, tmp_path):
    (tmp_path / "mine").mkdir()
    (folder / "an-article").symlink_to(tmp_path / "mine")
    with pytest.raises(ValueError, match="figures/an-article is not inside figures/"):
        save(Article("an-article", "", "", "", "", "Aid came."))
    assert found(tmp_path / "mine") == {}


@pytest.mark.parametrize("name", ["an-article.txt", "an-article.amounts.csv", "seeds.toml", "a-page.html.txt"])
def test_a_link_out_of_seeds_is_refused_by_name(seeds, tmp_path, name):
    (seeds / "an-article.txt").write_text("Aid came.", encoding="utf-8")
    (seeds / "a-page.html").write_text(f"<html><body><article>{'<p>Aid came.</p>' * 99}", encoding="utf-8")
    (tmp_path / "elsewhere").write_text("start,end,text\n", encoding="utf-8")
    (seeds / name).unlink(missing_ok=True)
    (seeds / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ValueError, match=f"seeds/{name} is a symbolic link"):
        load_article(name.split(".")[0].replace("seeds", "an-article"))


@pytest.mark.parametrize("name", ["../an-article", "a/../an-article", "/etc/passwd", "..", "a\nb", "'", "x" * 300])
def test_an_article_is_asked_for_by_its_name_alone(seeds, name):
    (seeds / "an-article.txt").write_text("Aid came.", encoding="utf-8")
    with pytest.raises(ValueError, match="no article"):
        load_article(name)


# Halves of letters.


@pytest.mark.parametrize("step", [find_amounts, tokenize, lambda text: Article("", "", "", "", "", text)])
def test_half_a_letter_is_an_error_that_names_its_place(step):
    with pytest.raises(ValueError, match=r"character 4 of the text is half a letter \(U\+D83C.*decode"):
        step("Aid \ud83c came: $5m.")
    step("Aid 🌊 came: $5m.")


def test_what_is_said_of_an_article_loses_half_a_letter():
    assert Article("", "Aid\ud83c came", "", "", "", "Aid came.").title == "Aid came"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are letters here")
def test_a_name_that_is_no_letters_is_said_and_stops_no_other(seeds):
    (seeds / "good.txt").write_text("Aid came.", encoding="utf-8")
    (seeds / os.fsdecode(b"caf\xe9.txt")).write_text("Aid came.", encoding="utf-8")
    assert load_article("good").text == "Aid came."
    with pytest.raises(ValueError, match=r"character 3 of the name is half a letter .*rename"):
        load_article(os.fsdecode(b"caf\xe9"))
    (part,) = plan_parts(seeds)
    survey_part(part)
    documents = {one.name: one.why for one in read_part(part, 1)}
    assert documents["good"] == "" and "rename the file" in documents["caf?"]


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape", "punycode", "rot13"])
def test_a_page_is_not_read_by_a_name_that_no_browser_knows(seeds, name):
    said = "<p>Velland gave 40 million crowns to the towns on the Orra on Monday, it said. \\ud83c +2DwA-</p>"
    raw = f"<!DOCTYPE html><html><head><meta charset='{name}'></head><body><article>{said * 9}</article></body></html>"
    (seeds / "page.html").write_bytes(raw.encode() + b"<!-- \xe9 -->")
    article = load_article("page")
    assert "40 million crowns" in article.text and "as the page says" not in dict(article.origin)["encoding"]
