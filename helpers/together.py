"""What many articles say together: the tables behind the charts of a corpus, and their words.

Sums are added within one currency and one stage only, and no rate, no restatement and no part of another sum.
"""

import pandas as pd

from helpers.article import COLLECTION
from helpers.captions import Words
from helpers.sumwords import OPEN_ABOVE, OPEN_BELOW, own_sums
from helpers.wording import STAGES, capitalize, count_of, say_unit

MARKS = "“+” where a sum added is open above, “<” where it is open below"


def add_up(amounts: pd.DataFrame) -> pd.DataFrame:
    """The rows that may be added: dated aid in the currency with most sums, each its own, no rate and no part.

    `worth` is the number named, of a range its low end. Sums of different stages are still not to be added.
    """
    own = own_sums(amounts)
    own = own[own["part_of"].isna() & own["per"].eq("") & ~own["stage"].isin(["", "other"]) & own["currency"].ne("")]
    own = own.assign(worth=own["value"].fillna(own["low"])).dropna(subset=["worth", "date"])
    counts = own["currency"].value_counts()
    first = min(counts[counts == counts.max()].index, default="")
    return own[own["currency"] == first].reset_index(drop=True)


def sums_by_month(amounts: pd.DataFrame) -> pd.DataFrame:
    """One row a stage and month: `row` (the stage in words), `column` (the month), `value`, `label`, `sums`."""
    rows = add_up(amounts)
    names = [STAGES[stage] for stage in STAGES if rows["stage"].eq(stage).any()]
    table = _total(rows.assign(row=rows["stage"].map(STAGES), column=_month(rows["date"])))
    order = table["row"].map({name: at for at, name in enumerate(names)})
    return table.assign(order=order).sort_values(["order", "column"], ignore_index=True).drop(columns="order")


def sums_by_parties(amounts: pd.DataFrame, *, stage: str = "disbursement") -> pd.DataFrame:
    """One row a donor and recipient of sums at one stage: `row`, `column`, `value`, `label`, `sums`; by name."""
    rows = add_up(amounts)
    rows = rows[rows["stage"].eq(stage) & rows["donor"].ne("") & rows["recipient"].ne("")]
    table = _total(rows.assign(row=rows["donor"], column=rows["recipient"]))
    return table.sort_values(["row", "column"], ignore_index=True)


def terms_by_month(terms: pd.DataFrame, chosen: list[str]) -> pd.DataFrame:
    """One row a chosen term and month: `row`, `column`, `value` (per 1,000 words of the month), `label`, `count`."""
    dated = terms.dropna(subset=["date"]).assign(column=lambda rows: _month(rows["date"]))
    words = dated.groupby("column")["count"].sum()
    table = dated[dated["term"].isin(chosen)].groupby(["term", "column"], as_index=False)["count"].sum()
    table = table.assign(value=table["count"] * 1000 / table["column"].map(words).astype("float64"))
    table = table.assign(row=table["term"], label=[f"{value:.1f}" for value in table["value"]])
    order = table["row"].map({term: at for at, term in enumerate(chosen)})
    table = table.assign(order=order).sort_values(["order", "column"], ignore_index=True)
    return table[["row", "column", "value", "label", "count"]]


def stack_terms(terms: pd.DataFrame) -> pd.DataFrame:
    """The counts of many articles as one table of `count_terms`, which `keyness` takes; in its order."""
    table = terms.groupby("term", as_index=False)[["count", "sentences"]].sum()
    table = table.assign(per_1000=table["count"] * 1000 / max(table["count"].sum(), 1))
    table = table.sort_values(["count", "term"], ascending=[False, True], ignore_index=True)
    return table[["term", "count", "per_1000", "sentences"]]


def source_of_corpus(documents: pd.DataFrame, name: str) -> dict[str, str]:
    """The fields of `Words` that say which articles a figure is of."""
    days = documents["date"].dropna()
    kind = "invented article" if name == COLLECTION else "article"
    when = f", {days.min():%Y-%m-%d} to {days.max():%Y-%m-%d}" if len(days) else ""
    return {"source": f"Source: {name}, {count_of(len(documents), kind)}{when}", "doc": name}


def describe_matrix(table: pd.DataFrame, *, what: str, each: str, source: dict[str, str]) -> Words:
    """Words for a matrix: its greatest cell; `what` is what the cells hold, `each` what a row and a column are."""
    if table.empty:
        return Words(f"No {what} to show", "", f"An empty chart: no {what}.", "Counted: none.", deck=False, **source)
    most = table.sort_values(["value", "row", "column"], ascending=[False, True, True]).iloc[0]
    title = f"{capitalize(what)}: the greatest is {most['row']}, {most['column']}: {most['label']}"
    cells = "; ".join(f"{row.row}, {row.column}: {row.label}" for row in table.head(12).itertuples())
    return Words(title, each, f"{title}. {each}. {cells}.", f"Counted: {count_of(len(table), 'cell')}.", **source)


def say_adding(amounts: pd.DataFrame) -> str:
    """What a cell of money adds, for a subtitle."""
    rows = add_up(amounts)
    unit = say_unit(rows["currency"].iloc[0]) if len(rows) else "no currency"
    return f"Sums in {unit}; {MARKS}. Rates, restatements and parts are not added"


def _month(dates: pd.Series) -> pd.Series:
    return dates.dt.strftime("%Y-%m").astype("str")


def _total(rows: pd.DataFrame) -> pd.DataFrame:
    from babel.numbers import format_compact_currency

    grouped = rows.groupby(["row", "column"], sort=True)
    said = []
    for (row, column), group in grouped:
        value, currency = float(group["worth"].sum()), group["currency"].iloc[0]
        open_above = group["bound"].isin([*OPEN_ABOVE, "between"]).any()
        label = format_compact_currency(value, currency, locale="en", fraction_digits=1 if value % 1e6 else 0)
        below = "<" if group["bound"].isin(OPEN_BELOW).any() else ""
        said.append((row, column, value, f"{below}{label}{'+' if open_above else ''}", len(group)))
    return pd.DataFrame(said, columns=["row", "column", "value", "label", "sums"])
