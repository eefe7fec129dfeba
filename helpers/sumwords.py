"""The words of figures of money: titles, descriptions and captions of sums, with bounds and speakers kept."""

import pandas as pd

from helpers.article import Article
from helpers.captions import Words, source_of
from helpers.wording import (
    STAGES,
    bound_words,
    capitalize,
    count_of,
    join_words,
    quote,
    say_label,
    say_number,
    say_parties,
    say_source,
    say_unit,
)

LISTED = 8  # sums a description can name one by one; of more it gives the extremes

OPEN_ABOVE, OPEN_BELOW = ("at_least", "over"), ("nearly", "under", "up_to")
HOW_DRAWN = (  # which bounds, how the mark shows them, what to say where no word of the text does
    (OPEN_ABOVE, "open to the right", "at least"),
    (OPEN_BELOW, "open to the left", "up to"),
    (("about",), "hatched", "about"),
    (("between",), "a segment", "between"),
)
COUNTED = STAGES | {"": "at no stated stage"}


def own_sums(table: pd.DataFrame) -> pd.DataFrame:
    """The rows that are sums of their own: a restatement of another row in the table is none."""
    starts = set(zip(table["doc"], table["start"], strict=True))
    said = [pd.notna(s) and (d, int(s)) in starts for d, s in zip(table["doc"], table["same_as"], strict=True)]
    return table[~pd.Series(said, index=table.index, dtype=bool)]


def describe_amounts(table: pd.DataFrame, article: Article | None = None) -> Words:
    """Words for a chart of sums: how many, at what stages; the description has labels, parties, speakers."""
    sums = own_sums(table)
    title = title_of_sums(sums)
    again = len(table) - len(sums)
    caption = f"Counted: {count_of(len(sums), 'sum')} of money, all that were read in the article."
    caption += f" {capitalize(count_of(again, 'restatement'))} of them not counted again." if again else ""
    caption += " What finds no room in the picture is in the rows." if len(sums) > LISTED else ""
    return Words(
        title,
        f"{_say_marks(sums)} {_why_no_total(sums)}".strip(),
        f"{title}. {_list_sums(sums)}".strip(),
        f"{caption} {_why_no_total(sums)}".strip(),
        notes="\n".join([*map(say_sum, _rows(sums)), _why_no_total(sums)]).strip(),
        quotes=quoted_sentences(table, article),
        deck=not sums.empty,
        **source_of(article),
    )


def describe_card(table: pd.DataFrame | pd.Series, article: Article | None = None) -> Words:
    """Words for a card of one sum: its label as printed and its stage, then who, what for, who says so."""
    row = table if isinstance(table, pd.Series) else table.iloc[0]
    stage = STAGES[row["stage"]]
    title = capitalize(f"{say_label(row)}{', ' if row['stage'] in ('other', '') else ' '}{stage}")
    return Words(
        title,
        "",
        f"One sum in large type. {say_sum(row)}.",
        f"One sum of money that the article quotes, as printed. {say_open(row)}".strip(),
        notes=say_sum(row),
        quotes=quoted_sentences(row.to_frame().T, article),
        **source_of(article),
    )


def title_of_sums(sums: pd.DataFrame) -> str:
    """How many sums, at what stages: the finding of a chart of sums."""
    if sums.empty:
        return "The article quotes no sum of money"
    stages = [stage for stage in STAGES if (sums["stage"] == stage).any()]
    if len(sums) == 1:
        return f"The article quotes one sum: {sums['label'].iloc[0]}, {COUNTED[stages[0]]}"
    head = f"The article quotes {count_of(len(sums), 'sum')}"
    if len(stages) == 1:
        return f"{head}, all {COUNTED[stages[0]]}"
    counts = sums["stage"].value_counts()
    return f"{head}: {', '.join(f'{say_number(int(counts[stage]))} {COUNTED[stage]}' for stage in stages)}"


def say_sum(row) -> str:
    """One sum in a sentence of its own: stage, label as printed, parties, purpose, period, who says so."""
    details = (say_parties(row), row["purpose"], row["period"], say_source(row))
    return f"{capitalize(STAGES[row['stage']])}: {', '.join([say_label(row), *filter(None, details)])}"


def say_open(row) -> str:
    """What the bound leaves open, in words."""
    if row["bound"] in OPEN_ABOVE:
        return "The text sets no upper limit."
    if row["bound"] in OPEN_BELOW:
        return "The text sets an upper limit only."
    return ""


def quoted_sentences(table: pd.DataFrame, article: Article | None) -> tuple[str, ...]:
    """The sentences of the article that the rows stand in, once each, in reading order."""
    if article is None or table.empty:
        return ()
    from helpers.tokens import split_sentences

    sentences = split_sentences(article)
    starts = sorted(int(start) for start in table["start"])
    held = [sentences[(sentences["start"] <= s) & (sentences["end"] > s)]["text"] for s in starts]
    return tuple(dict.fromkeys(" ".join(text.split()) for texts in held for text in texts))


def _rows(table: pd.DataFrame) -> list[pd.Series]:
    return [row for _, row in table.iterrows()]


def _say_marks(sums: pd.DataFrame) -> str:
    """How to read the marks, in the bound words that this text uses."""
    said = []
    for bounds, drawn, default in HOW_DRAWN:
        rows = _rows(sums[sums["bound"].isin(bounds)])
        words = list(dict.fromkeys(bound_words(row["label"], row["text"]) or default for row in rows))
        if words:
            said.append(f"{drawn} where the text says {join_words(list(map(quote, words[:3])), 'or')}")
    if not said:
        return "" if sums.empty else "A mark ends at the sum named."
    return f"A mark is {join_words(said)}."


def _why_no_total(sums: pd.DataFrame) -> str:
    """Why no chart shows a total, where a reader could expect one."""
    if len(sums) < 2:
        return ""
    stages = [stage for stage in STAGES if (sums["stage"] == stage).any()]
    if len(sums) == 2 and len(stages) == 2 and "" not in stages:
        return f"The two are never added: one is {STAGES[stages[0]]}, one {STAGES[stages[1]]}."
    units = len(sums.groupby(["currency", "per"]))
    kinds = [name for name, many in (("stages", len(stages) > 1), ("units", units > 1)) if many]
    return f"No total: {join_words(kinds)} differ." if kinds else "No total: the article gives none."


def _list_sums(sums: pd.DataFrame) -> str:
    """Every sum where there are few, else the least and the greatest of each unit."""
    if sums.empty:
        return "An empty chart."
    if len(sums) <= LISTED:
        return f"{'. '.join(map(say_sum, _rows(sums)))}."
    said = []
    for (currency, per), group in sums.groupby(["currency", "per"], sort=False):
        size = group["value"].fillna(group["high"]).astype(float)
        ends = f"from {group.loc[size.idxmin(), 'label']} to {group.loc[size.idxmax(), 'label']}"
        said.append(f"{say_unit(currency, per)}: {group['label'].iloc[0] if len(group) == 1 else ends}")
    return f"{capitalize('; '.join(said))}."
