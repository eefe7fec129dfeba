"""The terms of many documents counted together, each run of characters by a number.

A corpus repeats its words: what a run is cut into is looked up once for all of it, and numbers are sorted and
counted many times as fast as words.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, islice
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from helpers.tokens import Terms, learn

END = "\n"  # no run holds one
Numbered = tuple[list[int], list[int]]  # of one document: the number of each run, how many each sentence has


class Runs:
    """Every run met so far by a number, and the terms it is cut into by theirs."""

    def __init__(self):
        self.numbers, self.terms = _numbered(), _numbered()
        self.inside: Terms = {}
        self.ending: Terms = {}
        self.sizes, self.cut = array("q"), array("q")  # how many terms each run has; those of all, one after the other

    def number(self, sentences: Sequence[list[str]]) -> Numbered:
        """The runs of one document by their numbers; one that is cut in another way where a sentence ends has two."""
        known = len(self.numbers)
        found = list(map(self.numbers.__getitem__, chain.from_iterable(sentences)))
        fresh = list(islice(reversed(self.numbers), len(self.numbers) - known))
        try:
            learn(fresh, self.inside, self.ending)
        except Exception:  # the next document meets them as new
            for run in fresh:
                del self.numbers[run]
            raise
        lengths = list(map(len, sentences))
        for runs, after in zip(sentences, accumulate(lengths), strict=True):
            if runs[-1] in self.ending:
                last = runs[-1] + END
                self.inside[last] = self.ending[runs[-1]]
                found[after - 1] = self.numbers[last]
        return found, lengths

    def cuts(self) -> pa.ListArray:
        """The terms of each run, by number."""
        fresh = [self.inside[run] for run in islice(self.numbers, len(self.sizes), None)]
        self.sizes.extend(map(len, fresh))
        self.cut.extend(map(self.terms.__getitem__, chain.from_iterable(fresh)))
        bounds = np.concatenate([[0], np.cumsum(self.sizes)]).astype(np.int32)
        return pa.ListArray.from_arrays(bounds, np.array(self.cut))


def _numbered() -> defaultdict[str, int]:
    """Names with numbers in the order in which they are first asked for."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    return numbers


class Counted(NamedTuple):
    """The rows of `count_terms` of some documents, which document each is of, and how many words each has."""

    owner: np.ndarray
    cells: list  # term, count, per_1000, sentences
    words: np.ndarray


def count_together(documents: Sequence[Numbered], runs: Runs) -> Counted:
    """The counts of `count_terms` for each document, nothing dropped: most frequent first, equal counts by name."""
    lengths = _flat(sentences for _, sentences in documents)
    numbers = _flat(numbers for numbers, _ in documents)
    cut = runs.cuts().take(pa.array(numbers))
    vocabulary, terms = _by_name(cut.flatten().to_numpy(), list(runs.terms))
    sentence = np.repeat(np.arange(len(lengths)), lengths)[pc.list_parent_indices(cut)]
    document = np.repeat(np.arange(len(documents)), [len(sentences) for _, sentences in documents])

    many = max(len(vocabulary), 1)
    rows, counts = np.unique(document[sentence] * many + terms, return_counts=True)
    once = np.unique(sentence * many + terms, return_counts=True)[0]  # each term of a sentence; counted it is sorted
    sentences = np.unique(document[once // many] * many + once % many, return_counts=True)[1]
    words = np.bincount(document[sentence], minlength=len(documents))

    order = np.argsort(rows // many * (len(terms) + 1) - counts, kind="stable")
    owner, counts = rows[order] // many, counts[order]
    cells = [vocabulary.take(pa.array(rows[order] % many)), counts, counts * 1000 / words[owner], sentences[order]]
    return Counted(owner, cells, words)


def _flat(pieces: Iterable[list[int]]) -> np.ndarray:
    return np.fromiter(chain.from_iterable(pieces), np.int64)


def _by_name(terms: np.ndarray, names: list[str]) -> tuple[pa.Array, np.ndarray]:
    """The names of the terms that are there, in order, and for each term the place of its name."""
    there = np.flatnonzero(np.bincount(terms))
    said = pa.array(map(names.__getitem__, there), pa.string())  # of all names a batch has a part
    order = pc.sort_indices(said)
    places = np.zeros(len(names), np.int64)
    places[there[order]] = np.arange(len(there))
    return said.take(order), places[terms]
