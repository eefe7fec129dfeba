"""A table to be read: its text whole and to the left, where pandas would cut it at 50 characters."""

import pandas as pd

from helpers.unseen import visible
from helpers.views import PLAIN, Shown

READABLE = 'style="text-align:left;white-space:normal;max-width:60em;vertical-align:top"'


def show(table: pd.DataFrame) -> Shown:
    """The rows of a table without their numbers, nothing cut off; sums in digits, empty cells empty; or `None.`"""
    if table.empty:
        return Shown("<p>None.</p>", "None.")
    whole = table.convert_dtypes().astype("object")
    whole = whole.where(whole.notna(), "")
    whole = whole.map(lambda cell: visible(cell) if isinstance(cell, str) else cell).astype("object")
    with pd.option_context("display.max_colwidth", None):
        html = whole.to_html(index=False, border=0, justify="left")
    html = html.replace("<td>", f"<td {READABLE}>").replace("<th>", '<th scope="col" style="text-align:left">')
    text = whole.to_string(index=False, max_colwidth=None)
    return Shown(f"<div {PLAIN}>{html}</div>", "\n".join(line.rstrip() for line in text.splitlines()))
