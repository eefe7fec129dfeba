"""The phrases of a text: words that stand side by side, how often, and whether more often than by chance."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from helpers.cut import fold
from helpers.keyness import log_likelihood
from helpers.lexicon import STOPWORDS
from helpers.terms import as_terms, rank_terms
from helpers.tokens import is_counted


def count_ngrams(
    tokens: pd.DataFrame,
    n: int | Iterable[int] = 2,
    *,
    drop: Iterable[str] = STOPWORDS,
    nested: bool = True,
    min_count: int = 1,
) -> pd.DataFrame:
    """One row a phrase of `n` words (or of several lengths): the columns and the order of `count_terms`.

    A phrase never runs across a sentence, a mark, a number or a symbol, and never begins or ends with a
    word of `drop`. A clitic belongs to its host and both are shown as written: ukraine's army is two words.
    `per_1000` is of all words. With `nested=False` a phrase is not counted where it stands inside a longer
    one of the lengths asked for that occurs at least twice. ValueError if a length or `min_count` is below
    1.
    """
    lengths = sorted({n} if isinstance(n, int) else set(n), reverse=True)
    if not lengths or min(*lengths, min_count) < 1:
        raise ValueError(f"n and min_count must be 1 or more, not n={n!r}, min_count={min_count!r}.")
    units = _join_clitics(tokens, drop)
    reach = np.zeros(len(units), dtype="int64")  # up to which unit a longer phrase reaches
    found = []
    for length in lengths:
        hits = _phrases(units, length)
        if not nested:
            hits = hits[reach[hits.index] < hits.index + length]
            often = hits.index[hits.groupby("term")["term"].transform("size") >= max(2, min_count)]
            np.maximum.at(reach, often, often + length)
            reach = np.maximum.accumulate(reach)
        found.append(hits)
    table = rank_terms(pd.concat(found), int(is_counted(tokens).sum()))
    return table[table["count"] >= min_count].reset_index(drop=True)


def _join_clitics(tokens: pd.DataFrame, drop: Iterable[str] = ()) -> pd.DataFrame:
    """One row a word with its clitics as written: `doc`, `sentence`, `term`, `stretch`, `dropped`.

    Words of one stretch follow each other with nothing between; `dropped` where the word itself is in `drop`.
    """
    place = pd.Series(np.arange(len(tokens)), index=tokens.index)
    words = tokens.assign(place=place, dropped=~is_counted(tokens) | tokens["term"].isin(as_terms(drop)))
    words = words[words["kind"].eq("word")]
    glued = words["start"].eq(words["end"].shift()) & words["doc"].eq(words["doc"].shift())
    together = words.assign(written=_as_written(words, glued | glued.shift(-1, fill_value=False)))
    grouped = together.groupby((~glued).cumsum().to_numpy(), sort=False)
    units = grouped.agg(
        doc=("doc", "first"),
        sentence=("sentence", "first"),
        term=("written", "".join),
        first=("place", "first"),
        last=("place", "last"),
        dropped=("dropped", "first"),
    ).reset_index(drop=True)
    same = units[["doc", "sentence"]].eq(units[["doc", "sentence"]].shift()).all(axis=1)
    units = units.astype({"doc": "str", "term": "str", "dropped": "bool"})  # an empty text leaves none
    follows = units["first"].eq(units["last"].shift() + 1) & same
    return units.assign(stretch=(~follows).cumsum())[["doc", "sentence", "term", "stretch", "dropped"]]


def _phrases(units: pd.DataFrame, n: int) -> pd.DataFrame:
    """The phrases of `n` words of a table of `_join_clitics`: `doc`, `sentence`, `term`; index its first."""
    ends = units.shift(1 - n)
    whole = units["stretch"].eq(ends["stretch"]) & ~units["dropped"] & ends["dropped"].eq(False)
    first = np.flatnonzero(whole)
    terms = units["term"].to_numpy(dtype=object)
    joined = [" ".join(terms[at : at + n]) for at in first]
    return units.loc[first, ["doc", "sentence"]].assign(term=pd.Series(joined, index=first, dtype="str"))


def _as_written(words: pd.DataFrame, joined: pd.Series) -> list[str]:
    """The terms, but of the parts of a contraction the text: won't is wo and n't here, not will and not."""
    folded = [fold(text) for text in words["text"]]
    return [
        term if not part or term.lower() == text.lower() else text.lower()
        for term, text, part in zip(words["term"], folded, joined, strict=True)
    ]


def collocations(tokens: pd.DataFrame, *, drop: Iterable[str] = STOPWORDS, min_count: int = 2) -> pd.DataFrame:
    """One row a pair of neighbours: `term`, `count`, `g2`; the highest `g2` first, then by name.

    Pairs are the phrases of two words of `count_ngrams`. `g2` is the log-likelihood ratio (Dunning 1993) of
    each pair against its two words paired at random, among all pairs of the text. Only pairs that stand
    together more often than so expected, and at least `min_count` times, are rows: a rare pair scores high
    by chance alone. ValueError if `min_count` is below 1.
    """
    if min_count < 1:
        raise ValueError(f"min_count must be 1 or more, not {min_count!r}.")
    units = _join_clitics(tokens, drop)
    pairs = _pairs(units)
    both = pairs.assign(count=pairs.groupby("term")["term"].transform("size"))
    both = both[~both["dropped"]].drop_duplicates("term")
    n, n11 = float(len(pairs)), both["count"].to_numpy("float64")
    n1 = both["first"].map(pairs["first"].value_counts()).to_numpy("float64")
    n2 = both["second"].map(pairs["second"].value_counts()).to_numpy("float64")
    observed = np.stack([n11, n1 - n11, n2 - n11, n - n1 - n2 + n11], axis=-1)
    expected = np.stack([n1 * n2, n1 * (n - n2), (n - n1) * n2, (n - n1) * (n - n2)], axis=-1) / max(n, 1)
    table = both[["term", "count"]].assign(g2=log_likelihood(observed, expected))
    table = table[(n11 > expected[:, 0]) & (n11 >= min_count)]
    return table.sort_values(["g2", "term"], ascending=[False, True], ignore_index=True)


def _pairs(units: pd.DataFrame) -> pd.DataFrame:
    """Each pair of neighbours: `term`, `first`, `second`, and `dropped` where no phrase has such an end."""
    after = units.shift(-1)
    side_by_side = units["stretch"].eq(after["stretch"])
    pairs = pd.DataFrame({"first": units["term"], "second": after["term"]})[side_by_side]
    dropped = units["dropped"] | after["dropped"].eq(True)
    return pairs.assign(term=pairs["first"] + " " + pairs["second"], dropped=dropped[side_by_side])
