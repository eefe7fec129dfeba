"""What is special about a text: its words against general English, or against a second text."""

import math

import numpy as np
import pandas as pd

FLOOR = 1e-8  # the rarest word wordfreq lists: once in a hundred million
SHORT = 2000  # words; below it hardly any word of a text is frequent enough to be more than a hint


def keyness(
    terms: pd.DataFrame, reference: pd.DataFrame | None = None, *, min_count: int = 2, floor: float = FLOOR
) -> pd.DataFrame:
    """One row a term: `term`, `count`, `expected`, `g2`, `p`, `log_ratio`; highest `g2` first, then by name.

    `terms` is `count_terms(tokens, drop=())` of the article, `reference` that of a second article; without
    one the article is held against general English by wordfreq (Speer 2022). wordfreq's tokenizer then
    decides what one word is: clitics, compounds (10-year) and numbers are left out of both sides, and US
    and us are one word, named as it is written more often. A word wordfreq lacks is taken to be as rare as
    `floor`, a share of all words.

    `expected` is the count if the article were like the reference. `g2` is the log-likelihood ratio
    (Dunning 1993), negative where the term is rarer than expected. `p` is its chance under no difference
    (chi-squared, one degree of freedom), corrected for the number of rows (Holm 1979). `log_ratio` (Hardie
    2014) is the binary logarithm of how many times more frequent the term is: 1 is twice, -1 half; a
    reference count of 0 is read as 0.5. Only terms with a count of `min_count` or more are rows.

    ValueError if `min_count` is below 1, `floor` is no share, or a table does not hold all words of its text.
    """
    if min_count < 1 or not 0 < floor < 1:
        raise ValueError(f"need min_count >= 1 and 0 < floor < 1, not {min_count!r} and {floor!r}.")
    compare = _against_english(terms, floor) if reference is None else _against_text(terms, reference)
    table = compare[compare["count"] >= min_count].reset_index(drop=True)
    chance = pd.Series([math.erfc(math.sqrt(abs(g2) / 2)) for g2 in table["g2"]], dtype="float64")
    table = table.assign(p=_holm(chance))[["term", "count", "expected", "g2", "p", "log_ratio"]]
    return table.sort_values(["g2", "term"], ascending=[False, True], ignore_index=True)


def keyness_caution(terms: pd.DataFrame) -> str:
    """A sentence for the reader where a text is too short for keyness to say much, else an empty string."""
    words = int(terms["count"].sum())
    if words >= SHORT:
        return ""
    return (
        f"The text has {words:,} words, too few to say what is special about it: "
        "take words used fewer than 5 times as hints, not as findings."
    )


def log_likelihood(observed: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """G2 (Dunning 1993) of tables of counts: twice the sum over the last axis of O ln(O / E)."""
    observed, expected = np.asarray(observed, dtype="float64"), np.asarray(expected, dtype="float64")
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = np.where(observed > 0, observed * np.log(observed / expected), 0.0)
    return np.maximum(2 * parts.sum(axis=-1), 0.0)  # rounding leaves -1e-14 where nothing differs


def _against_english(terms: pd.DataFrame, floor: float) -> pd.DataFrame:
    """Counts of the terms that are one word to wordfreq, against its shares of all words."""
    from wordfreq import tokenize, word_frequency  # its lists load on first use

    _total(terms)
    words = [_as_word(tokenize(term, "en")) for term in terms["term"]]
    known = terms.assign(word=pd.Series(words, index=terms.index, dtype="str"))
    known = known[known["word"] != ""].drop_duplicates("word")  # the form written most often comes first
    count = terms["count"].groupby(np.array(words, dtype=object)).sum()
    counts = known.assign(count=known["word"].map(count).astype("int64")).reset_index(drop=True)
    share = np.array([word_frequency(word, "en", minimum=floor) for word in counts["word"]], dtype="float64")
    count, total = counts["count"].to_numpy("float64"), float(counts["count"].sum())
    observed = np.stack([count, total - count], axis=-1)
    table = pd.DataFrame({"term": counts["term"], "count": counts["count"], "expected": share * total})
    return _measure(table, observed, np.stack([share, 1 - share], axis=-1) * total, share * total)


def _as_word(words: list[str]) -> str:
    """The one word that wordfreq reads a term as; nothing for a compound, a number or no word at all."""
    return words[0] if len(words) == 1 and not any(map(str.isdigit, words[0])) else ""


def _against_text(terms: pd.DataFrame, reference: pd.DataFrame) -> pd.DataFrame:
    """Counts of the terms against those of a second text, as tables of two by two."""
    total, other = _total(terms), _total(reference)
    here = terms["count"].to_numpy("float64")
    there = terms["term"].map(reference.set_index("term")["count"]).fillna(0).to_numpy("float64")
    observed = np.stack([here, total - here, there, other - there], axis=-1)
    share = (here + there) / max(total + other, 1)
    expected = np.stack([share * total, (1 - share) * total, share * other, (1 - share) * other], axis=-1)
    table = pd.DataFrame({"term": terms["term"], "count": terms["count"], "expected": share * total})
    return _measure(table, observed, expected, np.where(there > 0, there, 0.5) / max(other, 1) * total)


def _measure(table: pd.DataFrame, observed: np.ndarray, expected: np.ndarray, like: np.ndarray) -> pd.DataFrame:
    """The table with `g2`, signed, and `log_ratio` to the count `like` the reference."""
    sign = np.where(table["count"].to_numpy() < table["expected"].to_numpy(), -1.0, 1.0)
    ratio = np.log2(table["count"].to_numpy("float64") / like)
    return table.assign(g2=sign * log_likelihood(observed, expected), log_ratio=ratio)


def _total(terms: pd.DataFrame) -> float:
    """The number of words behind a table of `count_terms`, which must hold them all."""
    total = int(terms["count"].sum())
    words = round(terms["count"].iloc[0] * 1000 / terms["per_1000"].iloc[0]) if len(terms) else 0
    if words != total:
        raise ValueError(f"{total} of {words} words: keyness needs them all, count_terms(tokens, drop=()).")
    return float(total)


def _holm(p: pd.Series) -> pd.Series:
    """Chances corrected for their number (Holm 1979): the smallest times n, the next times n - 1 …"""
    order = np.argsort(p.to_numpy(), kind="stable")
    stepped = np.maximum.accumulate(p.to_numpy()[order] * np.arange(len(p), 0, -1))
    return pd.Series(np.minimum(stepped, 1.0)[np.argsort(order, kind="stable")], dtype="float64")
