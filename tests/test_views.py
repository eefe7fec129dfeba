"""What a notebook shows besides tables and figures: two dollar signs are two dollar signs."""

import re
import subprocess
import sys

import pandas as pd
import pytest

from helpers import answer, assign_roles, check, find_amounts, highlight, load_article, show

TWO = "It asks for $38 billion and was given $15 billion."


def roles_of(text):
    return assign_roles(find_amounts(text), text)


@pytest.mark.parametrize("shown", [answer(TWO), highlight(roles_of(TWO), TWO)])
def test_two_dollar_signs_are_shown_and_kept_from_mathjax(shown):
    html = shown._repr_html_()
    assert html.count("$") == repr(shown).count("$") == 2
    classes = re.match(r"<\w+ class=\"([^\"]+)\"", html).group(1).split()
    assert {"tex2jax_ignore", "mathjax_ignore"} <= {*classes}  # MathJax 2 and 3


def test_a_table_to_be_read_is_cut_nowhere():
    long = ", ".join(["to rebuild"] * 20)
    shown = show(pd.DataFrame({"purpose": [long]}))
    assert long in shown.html and long in repr(shown)


def test_an_answer_is_a_line_a_sentence_without_the_blank_ones():
    shown = answer("One.", "", "Two.")
    assert (repr(shown), shown.html.count("<br>")) == ("One.\nTwo.", 1)


@pytest.mark.parametrize(
    "shown",
    [
        answer("<script>alert(1)</script> & more"),
        highlight(roles_of("<script>a & b</script> got $5m."), "<script>a & b</script> got $5m."),
    ],
)
def test_what_the_text_says_is_never_html(shown):
    assert "<script>" not in shown.html and "&lt;script&gt;" in shown.html and "&amp;" in shown.html
    assert "<script>" in repr(shown)


def test_the_label_is_marked_with_its_qualifier_and_nothing_else_is():
    article = load_article()
    roles = assign_roles(find_amounts(article), article)
    shown = highlight(roles.assign(basis=["reader", "rule"]), article)
    marked = re.findall(r"<mark style=\"([^\"]+)\">([^<]+)</mark>", shown.html)
    words = [re.sub(r"\s", " ", text) for _, text in marked]
    assert words == ["no less than $38 billion", "over $15 billion", "checked by the reader", "read by rule"]
    styles = [style for style, _ in marked]
    assert styles[0] == styles[2] != styles[1] == styles[3]


def test_without_sums_it_says_so():
    assert "No sentence" in highlight(roles_of("Rice came."), "Rice came.").html


@pytest.mark.parametrize(
    ("expected", "found", "holds"),
    [(2, 2, True), (2, 3, False), ("2", 2, False), ([], [], True), ({"a": 1}, {"a": 2}, False)],
)
def test_a_check_compares_and_never_raises(expected, found, holds):
    table = check([("a claim", expected, found)])
    assert table.to_dict("records") == [
        {"claim": "a claim", "expected": str(expected), "found": str(found), "holds": holds}
    ]


def test_importing_the_kit_switches_mathematics_off():
    code = (
        "import helpers, matplotlib, pandas;"
        "print(matplotlib.rcParams['text.parse_math'], pandas.get_option('display.html.use_mathjax'))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
