"""What a notebook shows that is neither a table nor a figure: an answer, marked sentences, checks."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import escape

import pandas as pd

from helpers.article import Article, as_article
from helpers.saved import Saved
from helpers.tokens import sentence_spans
from helpers.unseen import visible

# Classes that keep JupyterLab from reading two dollar signs as mathematics.
PLAIN = 'class="tex2jax_ignore mathjax_ignore"'
MARK = {"rule": "background:#ffe08a;color:#1a1d21", "reader": "background:#b9dcff;color:#1a1d21"}
TOLD = {"rule": "read by rule", "reader": "checked by the reader"}


@dataclass(frozen=True)
class Shown:
    """Something to read under a cell: `html` in a notebook, `text` anywhere else."""

    html: str
    text: str

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return self.text


def answer(*sentences: str) -> Shown:
    """The answer to a notebook's question, a sentence a line, in larger type; blank ones are left out."""
    said = [sentence for sentence in sentences if sentence]
    lines = "<br>".join(map(escape, said))
    return Shown(f'<p {PLAIN} style="font-size:1.25em">{lines}</p>', "\n".join(said))


def highlight(roles: pd.DataFrame, article: Article | str) -> Shown:
    """Every sentence that holds an amount, each label marked: yellow as drafted by rule, blue as checked.

    In plain text the labels stand in brackets. Says so where no sentence holds an amount.
    """
    article = as_article(article)
    spans = sentence_spans(article)
    groups = [(spans[sentence][1:], rows) for sentence, rows in roles.groupby("sentence") if sentence >= 0]
    if not groups:
        return Shown(f"<p {PLAIN}>No sentence of the text holds a sum of money.</p>", "No sum of money.")
    bases = sorted(set(roles["basis"]))
    key = " ".join(f'<mark style="{MARK[basis]}">{TOLD[basis]}</mark>' for basis in bases)
    marked = [_mark(article.text, span, rows, html=True) for span, rows in groups]
    html = "".join(f"<blockquote>{sentence}</blockquote>" for sentence in marked)
    text = "\n\n".join(_mark(article.text, span, rows, html=False) for span, rows in groups)
    return Shown(f"<div {PLAIN}>{html}<p>{key}</p></div>", text)


def _mark(text: str, span: tuple[int, int], rows: pd.DataFrame, *, html: bool) -> str:
    """One sentence with its labels marked."""
    clean = (lambda part: escape(visible(part))) if html else visible
    pieces, position = [], span[0]
    for row in rows.sort_values("start").itertuples():
        start = row.start - row.label.find(row.text)
        label = clean(text[start : start + len(row.label)])
        marked = f'<mark style="{MARK[row.basis]}">{label}</mark>' if html else f"[{label}]"
        pieces += [clean(text[position:start]), marked]
        position = start + len(row.label)
    return "".join([*pieces, clean(text[position : span[1]])])


def gallery(figures: Sequence[Saved]) -> Shown:
    """Exported figures, each with its words as text under it; the pictures are small copies."""
    with ThreadPoolExecutor() as pool:  # the pictures are large, and reading one leaves a core idle
        pictures = list(pool.map(Saved.thumbnail, figures))
    sections = [
        f'<h3>{escape(figure.words.title)}</h3><img width="720" alt="{escape(figure.words.alt)}" '
        f'src="data:image/png;base64,{picture}"><p>{escape(figure.words.alt)}</p>'
        f"<p>{escape(figure.words.caption)} {escape(figure.words.source)}</p>"
        for figure, picture in zip(figures, pictures, strict=True)
    ]
    text = "\n\n".join(f"{f.name}: {f.words.title}\n{f.words.alt}\n{f.words.caption}" for f in figures)
    return Shown(f"<div {PLAIN}>{''.join(sections)}</div>", text)


def check(claims: Iterable[tuple[str, object, object]]) -> pd.DataFrame:
    """One row a claim: `claim`, `expected`, `found`, `holds`. Nothing raises: a reader sees what fails."""
    table = pd.DataFrame(list(claims), columns=["claim", "expected", "found"])
    holds = [expected == found for expected, found in zip(table["expected"], table["found"], strict=True)]
    return table.astype("str").assign(holds=holds)
