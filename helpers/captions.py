"""The words a figure travels with, computed from the rows it draws: true of any article.

One `describe_` function per kind of chart of counts; those of sums of money stand in `sumwords`.
"""

from dataclasses import dataclass

import pandas as pd

from helpers.article import Article
from helpers.unseen import drawable, plain
from helpers.wording import capitalize, count_of, join_words, quote, say_number, say_times

NAMED = 3  # names one title can hold; more of them are counted
MOST_TIMES = 10_000  # beyond it the reference hardly knows the word, and a ratio is not a measure
QUARTERS = ("first", "second", "third", "last")


@dataclass(frozen=True)
class Words:
    """What is said of one figure. `alt` is what a reader who cannot see it is told.

    `quotes` are sentences of the text, `notes` what a speaker must not forget; both go into the notes of a
    slide. `deck` says whether the figure goes into a deck, `doc` which article it is of.
    """

    title: str
    subtitle: str = ""
    alt: str = ""
    caption: str = ""
    source: str = ""
    notes: str = ""
    quotes: tuple[str, ...] = ()
    deck: bool = True
    doc: str = ""

    def __post_init__(self):
        """Without characters that nobody sees, which no deck holds, and emoji, which the typeface lacks."""
        for field in ("title", "subtitle", "alt", "caption", "source", "notes"):
            object.__setattr__(self, field, drawable(getattr(self, field)))
        object.__setattr__(self, "quotes", tuple(map(plain, self.quotes)))


def source_of(article: Article | None) -> dict[str, str]:
    """The fields of `Words` that say where the text comes from."""
    if article is None:
        return {"source": "Source: not given", "doc": ""}
    credit = article.credit.removeprefix("source not given, ")
    said = "Source" if credit == article.credit else "Source not given"
    return {"source": f"{said}: {credit}", "doc": article.slug}


FOLDED = " Plurals and verb forms are counted under their base form (simplemma)."


def describe_ranked_bars(
    table: pd.DataFrame,
    article: Article | None = None,
    *,
    what: str = "word",
    out_of: int | None = None,
    left_out: str = "stop words such as “the”",
    folded: bool = False,
) -> Words:
    """Words for ranked bars; `out_of` is how many terms there are before the table was cut.

    `folded` says that they are counted by `fold_forms`.
    """
    counts = table["count"]
    whole = max(out_of or 0, len(table))
    counted = f"Counted: the {len(table):,} most frequent of {whole:,} {what if whole == 1 else f'{what}s'}."
    kept = f" Left out: {left_out}." if left_out else ""
    if table.empty:
        title, alt = f"The article has no {what} to rank", f"An empty bar chart: there is no {what} to rank."
        counted = f"Counted: no {what}."
    else:
        title = _title_ranked(table, what)
        alt = f"Bar chart of {count_of(len(table), what)} by how often the article says them. {title}."
        alt += f" The last, {quote(table['term'].iloc[-1])}, is said {say_times(int(counts.iloc[-1]))}."
    return Words(
        title,
        f"How often the article says each {what}{_of_words(table)}",
        alt,
        counted + kept + (FOLDED if folded else ""),
        notes="A count says how often, not how it is meant: read the sentences before you lean on it.",
        deck=not table.empty,
        **source_of(article),
    )


def _title_ranked(table: pd.DataFrame, what: str) -> str:
    most = table["count"].max()
    first = [quote(term) for term in table.loc[table["count"] == most, "term"]]
    times = say_times(int(most))
    if len(first) == 1:
        return f"{first[0]} is the most frequent {what}: {times}"
    if len(first) <= NAMED:
        return f"{join_words(first)} are the most frequent {what}s: {times} each"
    return f"{capitalize(count_of(len(first), what))} share first place: {times} each"


def _of_words(table: pd.DataFrame) -> str:
    """The denominator, where the table has the rate to compute it from."""
    if "per_1000" not in table or table.empty or not table["per_1000"].iloc[0]:
        return ""
    total = round(1000 * table["count"].iloc[0] / table["per_1000"].iloc[0])
    return f", of {count_of(total, 'word')} in all"


def describe_strips(table: pd.DataFrame, article: Article | None = None, *, folded: bool = False) -> Words:
    """Words for strips: which terms run through the whole article, which stay in one quarter of it.

    `folded` says that they are counted by `fold_forms`.
    """
    terms = table["term"].nunique()
    if table.empty:
        title, alt = "There is no word to place", "An empty chart: there is no word to place."
    else:
        title = _title_strips(table)
        alt = f"A strip from first to last word of the article for each of {count_of(terms, 'word')},"
        alt += f" with a mark at every hit, {len(table):,} in all. {title}."
    return Words(
        title,
        "A strip is the whole article from its first word to its last; each mark is one hit",
        alt,
        f"Counted: {count_of(len(table), 'hit')} of {count_of(terms, 'word')}. Quarters are of the words."
        + (FOLDED if folded else ""),
        notes="Where a word stands says when the article turns to it, not how much it says of it.",
        deck=not table.empty,
        **source_of(article),
    )


def quarters_of(table: pd.DataFrame) -> pd.Series:
    """The quarters of the article (0 to 3) each term stands in, as a frozen set, in order of the table."""
    quarter = (4 * table["position"] // table["of"]).clip(upper=3).astype(int)
    return quarter.groupby(table["term"], sort=False).agg(frozenset)


def _title_strips(table: pd.DataFrame) -> str:
    quarters = quarters_of(table)
    through = [quote(term) for term, where in quarters.items() if len(where) == 4]
    once = [(term, *where) for term, where in quarters.items() if len(where) == 1]
    many = count_of(len(through), "word") if len(through) > NAMED else join_words(through)
    run = f"{many} {'runs' if len(through) == 1 else 'run'} through the whole article" if through else ""
    only = f"{quote(once[0][0])} stands only in its {QUARTERS[once[0][1]]} quarter" if once else ""
    if not run and only:
        only = only.replace("its", "the article’s", 1)
    return capitalize("; ".join(filter(None, (run, only))) or "No word runs through the whole article")


def describe_keyness(
    table: pd.DataFrame,
    article: Article | None = None,
    *,
    out_of: int | None = None,
    reference: str = "general English",
    source: dict[str, str] | None = None,
) -> Words:
    """Words for keyness: what stands out from the reference, how far, and on how much evidence.

    `out_of` is how many terms were compared before the table was cut; `source` is
    given where the words are of many articles.
    """
    if table.empty:
        title, alt = "No word stands out", "An empty chart: no word was compared."
    else:
        first = table.sort_values(["g2", "term"], ascending=[False, True]).iloc[0]
        title = f"{quote(first['term'])} stands out most: {_say_ratio(first['log_ratio'])} as in {reference}"
        alt = f"Chart of {count_of(len(table), 'word')}: to the right, how often against {reference};"
        alt += f" upwards, how much evidence there is (G², up to {first['g2']:.0f}). {title}."
    return Words(
        title,
        f"Further right: more often than in {reference}; further up: on more evidence (G²)",
        alt,
        f"Counted: {len(table):,} of {max(out_of or 0, len(table)):,} words compared.",
        notes="One article is a small sample: a word said once can look rare by chance. Trust height first.",
        deck=not table.empty,
        **(source or source_of(article)),
    )


def _say_ratio(log_ratio: float) -> str:
    """How often against the expectation: `log_ratio` is its binary logarithm."""
    ratio = 2.0**log_ratio
    if ratio > MOST_TIMES:
        return f"more than {MOST_TIMES:,} times as often"
    return f"{say_number(round(ratio))} times as often" if ratio >= 1.95 else f"{ratio:.1f} times as often"


def describe_concordance(table: pd.DataFrame, article: Article | None = None) -> Words:
    """Words for a concordance: what was looked for, as the text has it, and how often it is there."""
    forms = list(dict.fromkeys(" ".join(text.split()) for text in table["text"]))
    named = join_words([quote(form) for form in forms[:NAMED]]) if forms else "What was looked for"
    often = say_times(len(table)) if len(table) else "nowhere"
    title = f"{named} {'stands' if len(forms) < 2 else 'stand'} {often} in the text"
    first = [f"{row.left}{row.text}{row.right}" for row in table.head(NAMED).itertuples()]
    lines = "; ".join(" ".join(line.split()) for line in first)
    return Words(
        title,
        "Each line is one hit in its surroundings, in reading order" if len(table) else "",
        f"{title}. {capitalize(count_of(len(table), 'line'))} of text, aligned at the hit. {lines}".strip(),
        f"Found: {count_of(len(table), 'hit')}. Lines are cut to the width of the page.",
        deck=not table.empty,
        **source_of(article),
    )
