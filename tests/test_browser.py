"""The kit where people use it: JupyterLab as `make lab` starts it, in Chromium, with no network."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from html import escape
from pathlib import Path
from urllib.request import urlopen

import matplotlib
import nbformat
import pytest
from nbconvert import HTMLExporter

from tests.test_charts import contrast
from tests.test_notebooks import PATHS, ROOT, code_cells, copy_kit, read, shown

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not Path(CHROMIUM).exists() and not os.environ.get("CI"), reason="no Chromium on this machine"),
]
PORT = 9417
WAIT = 30_000  # milliseconds; a kernel's first start is slow on a busy machine
STEMS = [path.stem for path in PATHS]
DONE = """() => {
  const said = [...document.querySelectorAll(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell .jp-InputPrompt")]
  return said.length > 0 && said.every((one, i) => one.textContent === `[${i + 1}]:`)
}"""
# The outputs that the notebook was saved with have all been replaced: none is of the seed article.
OTHER_ARTICLE = """() => [...document.querySelectorAll(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output")]
  .every((one) => !one.innerText.includes("Ukraine"))"""
STARTED = """() => [...document.querySelectorAll(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-InputPrompt")]
  .some((one) => one.textContent.includes("*"))"""

# A cell run after all others has a number greater than theirs.
RUN_AGAIN = """([at, cells]) => {
  const cell = document.querySelectorAll(".jp-Notebook .jp-Cell")[at]
  return parseInt(cell.querySelector(".jp-InputPrompt").textContent.slice(1)) > cells
}"""


@pytest.fixture(scope="module")
def kit(tmp_path_factory) -> Path:
    """A copy of the kit under git, as it is committed."""
    kit = copy_kit(tmp_path_factory.mktemp("lab") / "kit")
    for name in (".gitignore", ".gitattributes", "Makefile"):
        shutil.copy(ROOT / name, kit)
    git(kit, "init", "-q")
    git(kit, "add", "-A")
    git(kit, "-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-qm", "as committed")
    return kit


def git(kit: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=kit, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def lab(kit, tmp_path_factory):
    """JupyterLab, started by the line of the Makefile, with a home of its own."""
    (line,) = re.findall(r"\$\(BIN\)/jupyter (lab .+)", (kit / "Makefile").read_text())
    options = f"--no-browser --port={PORT} --ServerApp.port_retries=0 --IdentityProvider.token="
    env = {key: value for key, value in os.environ.items() if key != "ARTICLE"}
    env |= {
        "HOME": str(tmp_path_factory.mktemp("home")),
        "PYTHONPATH": str(kit),
        "MPLCONFIGDIR": matplotlib.get_cachedir(),
    }
    command = [sys.executable, "-m", "jupyter", *line.split(), *options.split()]
    log = (tmp_path_factory.mktemp("log") / "lab.log").open("w+")
    server = subprocess.Popen(command, cwd=kit, env=env, stdout=log, stderr=subprocess.STDOUT)
    address = f"http://localhost:{PORT}"
    try:
        for _ in range(300):
            try:
                urlopen(f"{address}/api").close()
                break
            except OSError:
                assert server.poll() is None, Path(log.name).read_text()
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait(30)
        log.close()


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def outside() -> list[str]:
    """Every request for another machine; there may be none."""
    return []


@pytest.fixture(scope="module")
def page(browser, outside):
    """A page that reaches this machine alone."""

    def keep_in(route):
        if re.match(r"(?:https?|wss?)://(?:localhost|127\.0\.0\.1)[:/]|data:|blob:|file:", route.request.url):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(WAIT)
    context.route("**/*", keep_in)
    yield context.new_page()
    context.close()


def open_notebook(page, lab: str, stem: str) -> None:
    page.goto(f"{lab}/lab/tree/notebooks/{stem}.ipynb?reset")
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()  # before it, the menu has no kernel to restart


def run_all(page) -> None:
    """From the menu, as a reader does, until every cell has its number in order."""
    page.get_by_role("menuitem", name="Kernel", exact=True).click()
    page.get_by_role("menuitem", name="Restart Kernel and Run All Cells").click()
    page.get_by_role("button", name="Confirm Kernel Restart").click()
    page.wait_for_function(STARTED)
    page.wait_for_function(DONE)


def save(page) -> None:
    """Save and wait until the file says so: the dot of unsaved changes is gone."""
    page.keyboard.press("Control+S")
    page.wait_for_function("() => !document.querySelector('.jp-mod-dirty')")


def outputs(page):
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output")


def errors(page) -> int:
    kinds = ("error", "stderr")
    return sum(page.locator(f'[data-mime-type="application/vnd.jupyter.{kind}"]').count() for kind in kinds)


def pictures(page) -> list[list[int]]:
    """The sizes, in pixels of the picture and of the screen, of every picture shown."""
    sizes = "all => all.map(one => [one.naturalWidth, one.getBoundingClientRect().width])"
    return page.locator(".jp-OutputArea-output img").evaluate_all(sizes)


def expected_pictures(notebook: dict) -> int:
    cells = code_cells(notebook)
    return sum(bool(shown(cell, "image/png")) + shown(cell, "text/html").count("<img") for cell in cells)


def test_on_its_first_start_jupyterlab_asks_for_nothing(page, lab):
    """The fixture's home is new. What was asked stays in the bell's list, also when nobody sees it any more."""
    open_notebook(page, lab, STEMS[0])
    bell = page.locator(".jp-Notification-Status")
    bell.wait_for()
    page.wait_for_timeout(1000)  # it asks after the page was drawn
    assert (bell.inner_text().strip(), page.locator(".Toastify__toast").all_inner_texts()) == ("0", [])


@pytest.mark.parametrize("stem", STEMS)
def test_run_all_cells_from_the_menu_shows_what_is_committed(page, lab, kit, stem):
    path = kit / "notebooks" / f"{stem}.ipynb"
    before = read(path)
    for figure in (kit / "figures").glob(f"{stem[:2]}-*"):
        figure.unlink()
    open_notebook(page, lab, stem)
    run_all(page)
    assert errors(page) == 0
    sizes = pictures(page)
    assert len(sizes) == expected_pictures(before) and all(min(size) > 300 for size in sizes)
    assert page.locator(".jp-OutputArea-output table th").count() > 0
    assert page.locator("mjx-container, .MathJax").count() == 0
    save(page)
    assert path.read_bytes() == (PATHS[STEMS.index(stem)]).read_bytes()


def test_both_dollar_signs_and_the_marked_sentences_can_be_read(page, lab):
    open_notebook(page, lab, "04-aid-figures")
    said = " ".join("\n".join(outputs(page).all_inner_texts()).split())
    assert said.count("no less than $38 billion") > 2 and said.count("over $15 billion") > 2
    marks = page.locator(".jp-OutputArea-output blockquote mark")
    assert [" ".join(mark.split()) for mark in marks.all_inner_texts()] == [
        "no less than $38 billion",
        "over $15 billion",
    ]
    assert all(mark.is_visible() for mark in marks.all())


def test_after_run_all_and_save_git_has_nothing_to_say(kit):
    assert git(kit, "status", "--porcelain") == ""


def test_a_single_cell_run_again_keeps_its_own_title(page, lab, kit):
    """A reader goes back to a cell near the top: what it saves is its own picture with its own words."""
    for stem, cells in (("03-term-frequencies", ("03-06", "03-07")), ("04-aid-figures", ("04-19",))):
        open_notebook(page, lab, stem)
        run_all(page)
        ids = [cell["id"] for cell in read(kit / "notebooks" / f"{stem}.ipynb")["cells"]]
        for name in cells:
            cell = page.locator(".jp-Notebook .jp-Cell").nth(ids.index(name))
            cell.scroll_into_view_if_needed()
            cell.locator(".jp-InputPrompt").click()
            page.keyboard.press("Control+Enter")
            page.wait_for_function(RUN_AGAIN, arg=[ids.index(name), page.locator(".jp-CodeCell").count()])
        assert errors(page) == 0
    assert git(kit, "status", "--porcelain", "figures") == ""


def test_another_article_is_chosen_through_the_file_browser(page, lab, kit):
    page.goto(f"{lab}/lab/tree/seeds/seeds.toml?reset")
    editor = page.locator(".jp-FileEditor .cm-content", has_text="nato-10-year-plan")
    editor.wait_for()  # what is typed before the file is there is lost when it comes
    text = (kit / "seeds" / "seeds.toml").read_text()
    assert 'article = "nato-10-year-plan"' in text
    editor.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text.replace('article = "nato-10-year-plan"', 'article = "twelve-sums"'))
    page.locator(".jp-mod-dirty").first.wait_for(state="attached")
    save(page)
    assert 'article = "twelve-sums"' in (kit / "seeds" / "seeds.toml").read_text()
    page.locator(".jp-DirListing-item", has_text="twelve-sums.txt").wait_for()  # the reader sees the folder
    try:
        open_notebook(page, lab, "04-aid-figures")
        run_all(page)
        page.locator(".jp-OutputArea-output blockquote mark").nth(11).wait_for(state="attached")  # as saved, it has two
        page.wait_for_function(OTHER_ARTICLE)
        assert errors(page) == 0
        assert "Ukraine" not in " ".join(outputs(page).all_inner_texts())
        assert page.locator(".jp-OutputArea-output blockquote mark").count() >= 12
        assert (kit / "figures" / "twelve-sums" / "04-aid-amounts.png").exists()
    finally:
        git(kit, "checkout", "-q", "seeds")


def test_an_article_uploaded_through_the_file_browser_is_read_by_the_notebooks(page, lab, kit, tmp_path):
    """The button above the list of files, one line of seeds.toml changed in the editor, and Run All Cells."""
    said = "The island of Quillia asked Norland for at least $7 million on Monday.\n"
    (tmp_path / "my-article.txt").write_text(f"Quillia asks for a harbour\n\n{said}", encoding="utf-8")
    page.goto(f"{lab}/lab/tree/seeds?reset")
    page.locator(".jp-DirListing-item", has_text="seeds.toml").wait_for()
    with page.expect_file_chooser() as chooser:
        page.locator('jp-button[title="Upload Files"]').click()
    chooser.value.set_files(tmp_path / "my-article.txt")
    page.locator(".jp-DirListing-item", has_text="my-article.txt").wait_for()
    page.goto(f"{lab}/lab/tree/seeds/seeds.toml?reset")
    try:
        page.locator(".jp-FileEditor .cm-line", has_text='article = "nato-10-year-plan"').click()
        page.keyboard.press("Home")
        page.keyboard.press("Shift+End")
        page.keyboard.insert_text('article = "my-article"')
        save(page)
        assert (kit / "seeds" / "my-article.txt").read_bytes() == (tmp_path / "my-article.txt").read_bytes()
        open_notebook(page, lab, "04-aid-figures")
        run_all(page)
        page.wait_for_function(OTHER_ARTICLE)
        assert errors(page) == 0
        marks = page.locator(".jp-OutputArea-output blockquote mark")
        assert marks.all_text_contents() == ["at least $7 million"]
        assert (kit / "figures" / "my-article" / "04-aid-amounts.png").exists()
    finally:
        git(kit, "checkout", "-q", ".")
        git(kit, "clean", "-qfd", "seeds")


# Of every text in an output: its colour, and that of the nearest element behind it that has one.
COLOURS = """() => [...document.querySelectorAll(".jp-OutputArea-output *")]
  .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()))
  .map((one) => {
    let behind = one
    const paper = () => getComputedStyle(behind).backgroundColor
    while (behind.parentElement && /^rgba\\(.*, 0\\)$|transparent/.test(paper())) behind = behind.parentElement
    return [one.tagName, getComputedStyle(one).color, paper()]
  })"""


@pytest.mark.parametrize("theme", ["JupyterLab Dark", "JupyterLab Light"])
def test_what_is_shown_can_be_read_in_either_theme(page, lab, theme):
    """WCAG 2.2: 4.5 to 1 for every text of tables, answers and marked sentences. The theme of the lab comes last."""
    open_notebook(page, lab, "04-aid-figures")
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-itemLabel", has_text=re.compile("^Theme$")).click()
    page.get_by_text(theme, exact=True).click()
    page.wait_for_function(f"() => document.body.dataset.jpThemeName === '{theme}'")
    found = page.evaluate(COLOURS)
    assert {"TD", "TH", "MARK", "BLOCKQUOTE", "P"} <= {tag for tag, _, _ in found}
    assert [row for row in found if contrast(*map(as_hex, row[1:])) < 4.5] == []
    assert page.locator(".jp-OutputArea-output img").first.is_visible()


def as_hex(colour: str) -> str:
    """A colour as a browser computes it, `rgb(27, 30, 36)`, as matplotlib takes it; without its alpha."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])


def test_nothing_asked_for_another_machine(outside):
    assert outside == []


# Read with a screen reader: axe-core on the page and on each notebook saved as HTML.

SERIOUS = ("serious", "critical")
# What nbconvert's own template does, outside of any output.
THEIRS = {"landmark-one-main", "region", "page-has-heading-one"}
CODE = "{exclude: ['.jp-InputArea', '.jp-OutputPrompt']}"  # coloured by JupyterLab, not by the kit


def complaints(page, address: str) -> list[str]:
    """The serious findings of axe-core: rule, and the first place of each."""
    import axe_playwright_python

    page.goto(address)
    page.evaluate((Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    rules = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']}"
    found = page.evaluate(f"async () => (await axe.run({CODE}, {rules})).violations")
    kept = (one for one in found if one["id"] not in THEIRS)
    return [f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}" for one in kept
            if one["impact"] in SERIOUS or one["id"] == "heading-order"]  # fmt: skip


def test_the_page_passes_axe(page):
    assert complaints(page, (ROOT / "figures" / "words-and-sums.html").as_uri()) == []


@pytest.mark.parametrize("path", PATHS, ids=STEMS)
def test_each_notebook_as_html_passes_axe(page, tmp_path, path):
    html, _ = HTMLExporter().from_notebook_node(nbformat.read(path, as_version=4))
    html = re.sub(r"<script[^>]+src=.*?</script>", "", html, flags=re.S)  # nbconvert's, from the network
    (tmp_path / "notebook.html").write_text(html, encoding="utf-8")
    assert complaints(page, (tmp_path / "notebook.html").as_uri()) == []


def test_every_exported_figure_has_its_description_as_text():
    names = sorted((ROOT / "figures").glob("0[1-5]-*.json"))  # those of 06 are of the collection, and on no page
    page = (ROOT / "figures" / "words-and-sums.html").read_text(encoding="utf-8")
    assert names
    for name in names:
        alt = json.loads(name.read_text(encoding="utf-8"))["alt"]
        assert len(alt) > 40 and f'alt="{escape(alt)}"' in page
