"""The terms of many documents counted together, each run of characters by a number.

A corpus repeats its words: what a run is cut into is looked up once for all of it, and numbers are sorted and
counted many times as fast as words.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from helpers.tokens import Terms, learn

Numbered = tuple[list[int], list[int]]  # of one document: the number of each run, how many each sentence has


class Runs(dict):
    """The number of each run, given at first sight, and the numbers of the terms that it is cut into."""

    def __init__(self):
        self.inside: Terms = {}
        self.ending: Terms = {}
        self.terms: dict[str, int] = {}
        self.cut = array("q")  # the terms of each run, one run after the other...
        self.bounds = array("i", [0])  # ... and where each run begins and ends in them
        self.last = array("q")  # which number a run has where a sentence ends with it: most often the same

    def __missing__(self, run: str) -> int:
        learn([run], self.inside, self.ending)
        self[run] = number = self._add(self.inside[run])
        if run in self.ending:
            self.last[number] = self._add(self.ending[run])
        return number

    def _add(self, terms: tuple[str, ...]) -> int:
        number = len(self.last)
        self.last.append(number)
        self.cut.extend(self.terms.setdefault(term, len(self.terms)) for term in terms)
        self.bounds.append(len(self.cut))
        return number

    def number(self, sentences: Sequence[list[str]]) -> Numbered:
        """The runs of one document by their numbers."""
        return list(map(self.__getitem__, chain.from_iterable(sentences))), list(map(len, sentences))


class Counted(NamedTuple):
    """The rows of `count_terms` of some documents, which document each is of, and how many words each has."""

    owner: np.ndarray
    cells: list  # term, count, per_1000, sentences
    words: np.ndarray


def count_together(documents: Sequence[Numbered], runs: Runs) -> Counted:
    """The counts of `count_terms` for each document, nothing dropped: most frequent first, equal counts by name."""
    lengths = _flat(sentences for _, sentences in documents)
    numbers = _flat(numbers for numbers, _ in documents)
    last = np.cumsum(lengths) - 1
    numbers[last] = np.array(runs.last)[numbers[last]]
    cut = pa.ListArray.from_arrays(np.array(runs.bounds), np.array(runs.cut)).take(pa.array(numbers))
    vocabulary, terms = _by_name(cut.flatten().to_numpy(), pa.array(list(runs.terms), pa.string()))
    sentence = np.repeat(np.arange(len(lengths)), lengths)[pc.list_parent_indices(cut)]
    document = np.repeat(np.arange(len(documents)), [len(sentences) for _, sentences in documents])

    many = max(len(vocabulary), 1)
    rows, counts = np.unique(document[sentence] * many + terms, return_counts=True)
    once = np.unique(sentence * many + terms)  # each term of a sentence
    sentences = np.unique(document[once // many] * many + once % many, return_counts=True)[1]
    words = np.bincount(document[sentence], minlength=len(documents))

    order = np.argsort(rows // many * (len(terms) + 1) - counts, kind="stable")
    owner, counts = rows[order] // many, counts[order]
    cells = [vocabulary.take(pa.array(rows[order] % many)), counts, counts * 1000 / words[owner], sentences[order]]
    return Counted(owner, cells, words)


def _flat(pieces: Iterable[list[int]]) -> np.ndarray:
    return np.fromiter(chain.from_iterable(pieces), np.int64)


def _by_name(terms: np.ndarray, names: pa.Array) -> tuple[pa.Array, np.ndarray]:
    """The names of the terms that are there, in order, and for each term the place of its name."""
    there = np.unique(terms)
    there = there[pc.sort_indices(names.take(pa.array(there)))]
    places = np.zeros(len(names), np.int64)
    places[there] = np.arange(len(there))
    return names.take(pa.array(there)), places[terms]
