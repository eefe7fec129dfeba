"""One HTML page of figures with their words and rows: a single file, read offline, without script."""

import base64
import csv
import re
from collections.abc import Sequence
from html import escape

import pandas as pd

from helpers.article import Article, load_article
from helpers.cells import unguard
from helpers.export import write_files
from helpers.layout import colours
from helpers.saved import Saved, path_in_figures, read_figures
from helpers.unseen import plain

DECIMAL = re.compile(r"-?\d+\.\d+")
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 18px/1.45 Arial, Helvetica, sans-serif; color: {ink} }}
body {{ max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
h1, h2 {{ line-height: 1.15 }}
h2 {{ margin: 3rem 0 0 }}
p.quiet {{ color: {quiet}; margin: .4rem 0 }}
figure {{ margin: 1rem 0 }}
img {{ max-width: 100%; height: auto }}
blockquote {{ margin: 1rem 0; padding-left: 1rem; border-left: 4px solid {accent} }}
div.rows {{ overflow-x: auto }}
table {{ border-collapse: collapse; font-size: 15px; font-variant-numeric: tabular-nums }}
caption {{ text-align: left; font-weight: bold; padding: .4rem 0 }}
th, td {{ text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0 }}
tr {{ border-bottom: 1px solid {pale} }}
thead {{ display: table-header-group }}
@page {{ margin: 12mm }}
@media print {{
  body {{ max-width: none; margin: 0 }}
  section + section {{ break-before: page }}
  figure, blockquote, tr {{ break-inside: avoid }}
  h2 {{ break-after: avoid; margin-top: 0 }}
  div.rows {{ overflow: visible }}
  table {{ font-size: 7pt }}
  th, td {{ padding-right: .4rem }}
}}
</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="quiet">{credit}</p>
</header>
<main>
{sections}
</main>
</body>
</html>
"""


def build_page(names: Sequence[str], path: str, *, article: Article | None = None) -> pd.DataFrame:
    """Write one page of exported figures, each with its words and rows; one row a section: `title, figure`.

    `path`, where it is relative, is in the folder of the article's figures; `article` is the current one
    unless given. ValueError if a figure was not exported.
    """
    article = article or load_article()
    figures = read_figures(names, article)
    html = PAGE.format(
        title=escape(article.title or "One article"),
        credit=escape(article.credit),
        sections="\n".join(map(_section, figures)),
        **colours(),
    )
    write_files({path_in_figures(path, article): html.encode()})
    return pd.DataFrame({"title": [f.words.title for f in figures], "figure": [f.name for f in figures]})


def _section(figure: Saved) -> str:
    """A figure under its title: how to read it, the picture, what was counted, the quotes, the rows."""
    words = figure.words
    picture = base64.b64encode(figure.file(".chart.png").read_bytes()).decode()
    width = 50 if figure.half else 100
    parts = [
        f'<section aria-labelledby="{figure.name}">',
        f'<h2 id="{figure.name}">{escape(words.title)}</h2>',
        f'<p class="quiet">{escape(words.subtitle)}</p>' if words.subtitle else "",
        f'<figure><img style="width: {width}%" alt="{escape(words.alt)}"',
        f'src="data:image/png;base64,{picture}">',
        "</figure>",
        *(f"<blockquote>{escape(quote)}</blockquote>" for quote in words.quotes),
        *(f"<p>{escape(note)}</p>" for note in words.notes.splitlines()),
        f"<p>{escape(words.caption)}</p>",
        _table(figure),
        f'<p class="quiet">{escape(words.source)}</p>',
        "</section>",
    ]
    return "\n".join(filter(None, parts))


def _table(figure: Saved) -> str:
    """The rows drawn, without columns that are empty in all, under headers a screen reader can follow."""
    with figure.file(".csv").open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    told = [column for column in range(len(header)) if not rows or any(row[column] for row in rows)]
    header, *rows = ([row[column] for column in told] for row in (header, *rows))
    head = "".join(f'<th scope="col">{escape(_say_cell(name))}</th>' for name in header)
    body = "\n".join(_row(cells) for cells in rows)
    caption = f"The rows drawn: {len(rows):,}"
    return (
        f'<div class="rows" tabindex="0" role="group" aria-label="{caption}">'  # scrolled by keys where it is wide
        f"<table><caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(cells: list[str]) -> str:
    first, *rest = (escape(_say_cell(cell)) for cell in cells)
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'


def _say_cell(cell: str) -> str:
    """A cell for reading: a decimal number with commas, and two decimals where it has any."""
    if not DECIMAL.fullmatch(cell):
        return plain(unguard(cell))
    return f"{float(cell):,.2f}".removesuffix(".00")
