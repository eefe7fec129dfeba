"""What a text leans on: its words counted, where they stand, how evenly and how varied they are."""

import re
from collections import Counter
from collections.abc import Iterable

import numpy as np
import pandas as pd

from helpers.lexicon import STOPWORDS
from helpers.tokens import is_counted

__all__ = [
    "STOPWORDS",
    "count_terms",
    "dispersion",
    "fold_forms",
    "lexical_diversity",
    "word_positions",
]

RARER = 20  # how many times rarer than its form a base form may be
LETTERS = re.compile(r"[a-z]+")


def count_terms(tokens: pd.DataFrame, *, drop: Iterable[str] = STOPWORDS) -> pd.DataFrame:
    """One row a term: `term`, `count`, `per_1000`, `sentences`; most frequent first, equal counts by name.

    Counts tokens of kind word; clitics ('s, n't) are never ranked. `per_1000` is of all words, those of
    `drop` included and clitics not; `sentences` says in how many sentences the term stands. `drop` holds
    terms. ValueError if `drop` is a bare string.
    """
    words = tokens[is_counted(tokens)]
    return rank_terms(words[~words["term"].isin(as_terms(drop))], len(words))


def word_positions(tokens: pd.DataFrame, terms: Iterable[str]) -> pd.DataFrame:
    """One row an occurrence of a term: `term`, `position`, `of`, `doc`, `sentence`, `start`, `end`, `text`.

    `position` is the number of the word, from 0, among the `of` words of its `doc` (clitics not counted).
    Terms in the order given, then by position; a term that does not occur has no row. ValueError if `terms`
    is a bare string.
    """
    terms = list(dict.fromkeys(as_terms(terms)))
    words = tokens[is_counted(tokens)]
    by_doc = words.groupby("doc", sort=False)["term"]
    words = words.assign(position=by_doc.cumcount(), of=by_doc.transform("size").astype("int64"))
    words = words[words["term"].isin(terms)]
    order = words["term"].map({term: at for at, term in enumerate(terms)})
    columns = ["term", "position", "of", "doc", "sentence", "start", "end", "text"]
    return words.iloc[np.argsort(order.to_numpy(), kind="stable")][columns].reset_index(drop=True)


def dispersion(tokens: pd.DataFrame, *, parts: int = 10, drop: Iterable[str] = STOPWORDS) -> pd.DataFrame:
    """One row a term: `term`, `count`, `parts` (in how many it stands), `dp`; in the order of `count_terms`.

    The words are cut into `parts` of equal length. `dp` is the deviation of proportions (Gries 2008): half
    the sum over the parts of |share of the term - share of the words|, 0 where a term is spread like the
    text, towards 1 where it stands in one place. A term that occurs once is always near 1. ValueError if
    `parts` is below 2.
    """
    if parts < 2:
        raise ValueError(f"parts must be 2 or more, not {parts!r}: one part has no spread.")
    words = tokens[is_counted(tokens)]
    part = np.arange(len(words)) * parts // max(len(words), 1)
    expected = np.bincount(part, minlength=parts) / max(len(words), 1)
    kept = ~words["term"].isin(as_terms(drop)).to_numpy()
    codes, names = pd.factorize(words["term"][kept])
    grid = np.zeros((len(names), parts))
    np.add.at(grid, (codes, part[kept]), 1)
    count = grid.sum(axis=1)
    dp = np.abs(grid / count[:, None] - expected).sum(axis=1) / 2
    table = pd.DataFrame({"term": pd.Series(names, dtype="str"), "count": count.astype("int64")})
    table = table.assign(parts=(grid > 0).sum(axis=1).astype("int64"), dp=dp)
    return table.sort_values(["count", "term"], ascending=[False, True], ignore_index=True)


def lexical_diversity(tokens: pd.DataFrame, *, window: int = 100) -> pd.DataFrame:
    """One row a `doc`: `doc`, `tokens`, `types`, `ttr`, `window`, `mattr`, in the order of the table.

    `tokens` are words without clitics, `types` different terms, `ttr` types a token, which falls as a text
    grows; `mattr` (Covington and McFall 2010) is the mean `ttr` of all stretches of `window` words, which
    does not, and is NaN where the text is shorter than the window. ValueError if `window` is below 1.
    """
    if window < 1:
        raise ValueError(f"window must be 1 or more, not {window!r}.")
    words = tokens[is_counted(tokens)]
    grouped = words.groupby("doc", sort=False)["term"]
    table = grouped.agg(tokens="size", types="nunique").astype("int64").reset_index()
    mattr = pd.Series([_mattr(list(terms), window) for _, terms in grouped], dtype="float64")
    return table.assign(ttr=table["types"] / table["tokens"], window=window, mattr=mattr)


def fold_forms(tokens: pd.DataFrame) -> pd.DataFrame:
    """The tokens with plurals and verb forms counted under their base: needs and needed under need.

    By simplemma's English dictionary, a word at a time: it cannot know that a meeting is not from to meet.
    Words in capitals, clitics, compounds and whatever is not plain letters keep their term. Say so in the
    caption.
    """
    plain = is_counted(tokens) & tokens["term"].str.fullmatch(LETTERS.pattern)
    bases = {term: _base(term) for term in tokens["term"][plain].unique()}
    return tokens.assign(term=tokens["term"].where(~plain, tokens["term"].map(bases)))


def _base(term: str) -> str:
    """The base form of a word, or the word where simplemma's is too rare to be it: asked is not from aske."""
    from simplemma import lemmatize  # both load their data on first use
    from wordfreq import word_frequency

    base = lemmatize(term, lang="en").lower()
    return base if word_frequency(base, "en") * RARER >= word_frequency(term, "en") else term


def rank_terms(hits: pd.DataFrame, words: int) -> pd.DataFrame:
    """The rows of `hits` counted by term, in total order; `words` is what `per_1000` is of."""
    once = hits.drop_duplicates(["doc", "sentence", "term"])
    table = pd.DataFrame({"count": hits.groupby("term").size(), "sentences": once.groupby("term").size()})
    table = table.rename_axis("term").reset_index()
    table = table.astype({"count": "int64", "sentences": "int64", "term": "str"})
    table = table.assign(per_1000=table["count"] * 1000 / max(words, 1))
    table = table.sort_values(["count", "term"], ascending=[False, True], ignore_index=True)
    return table[["term", "count", "per_1000", "sentences"]]


def as_terms(terms: Iterable[str]) -> list[str]:
    """The terms as a list. ValueError if they are one string."""
    if isinstance(terms, str):
        raise ValueError(f"{terms!r} is one string: give a list of terms, such as [{terms!r}].")
    return list(terms)


def _mattr(terms: list[str], window: int) -> float:
    """The mean type-token ratio of all windows, each from the one before by one word in and one out."""
    if len(terms) < window:
        return float("nan")
    inside = Counter(terms[:window])
    types = [len(inside)]
    for gone, new in zip(terms, terms[window:], strict=False):
        inside[gone] -= 1
        if not inside[gone]:
            del inside[gone]
        inside[new] += 1
        types.append(len(inside))
    return sum(types) / len(types) / window
