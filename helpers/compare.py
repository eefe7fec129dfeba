"""One text under two readings: its terms as it writes them, its runs as another rule would cut them."""

import re

import pandas as pd

from helpers.article import Article, as_article
from helpers.unseen import visible

RUN = re.compile(r"\S+")
SIGNS = "$£€¥"
COLUMNS = ["run", "count", "plain", "nltk", "here"]
LETTERS = re.compile(r"\w+")


def as_written(table: pd.DataFrame, tokens: pd.DataFrame) -> pd.DataFrame:
    """The table with each `term` as the text writes it: Ukraine for ukraine, plan for a plan that begins a title too.

    A word is written small where the text ever writes it small, else as it is written most often.
    """
    words = tokens[tokens["kind"] == "word"]
    words = words.assign(text=words["text"].map(visible))
    forms = words.groupby(["term", "text"]).size().reset_index(name="count")
    forms["small"] = forms["text"].str[0].str.islower() | (forms["text"] == forms["term"])
    forms = forms.sort_values(["small", "count", "text"], ascending=[False, False, True])
    written = forms.drop_duplicates("term").set_index("term")["text"].to_dict()

    def spell(word: str) -> str:
        """One word of a term, and its clitic with the apostrophe that the text has."""
        host, mark, rest = word.partition("'")
        clitic = mark + rest
        return written.get(word) or written.get(host, host) + written.get(clitic, clitic)

    return table.assign(term=[" ".join(map(spell, term.split(" "))) for term in table["term"]])


def compare_cuts(tokens: pd.DataFrame, article: Article | str) -> pd.DataFrame:
    r"""One row a run between white spaces that a plain `\w+` cuts otherwise: `run`, `count`, `plain`, `nltk`, `here`.

    `plain`, `nltk` (NLTK's word tokenizer) and `here` are the pieces of each, joined by " · ", marks left out. The
    most frequent first, equal counts by name.
    """
    from nltk.tokenize import NLTKWordTokenizer  # brings half of NLTK with it, so on first use

    text = as_article(article).text
    runs = pd.DataFrame([(m.start(), m.group()) for m in RUN.finditer(text)], columns=["at", "run"])
    tokens = tokens[tokens["kind"] != "mark"]
    place = runs["at"].searchsorted(tokens["start"], side="right") - 1
    here = tokens.groupby(runs["at"].to_numpy()[place])["text"].agg(" · ".join)
    runs = runs.assign(here=runs["at"].map(here), plain=[" · ".join(LETTERS.findall(run)) for run in runs["run"]])
    differing = runs[runs["here"].notna() & (runs["here"] != runs["plain"])]
    nltk = [NLTKWordTokenizer().tokenize(run) for run in differing["run"]]
    nltk = [" · ".join(piece for piece in pieces if LETTERS.search(piece) or piece in SIGNS) for pieces in nltk]
    table = differing.assign(nltk=nltk).groupby(["run", "plain", "nltk", "here"]).size().rename("count").reset_index()
    return table.sort_values(["count", "run"], ascending=[False, True], ignore_index=True)[COLUMNS]
