"""What a token is: the words, numbers, symbols and marks of an article, as a table or only counted."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, filterfalse

import pandas as pd

from helpers.article import Article, as_article
from helpers.cut import CLITICS, Token, cut, fold
from helpers.lexicon import contractions, stop_after
from helpers.paragraphs import LINE, paragraph_spans
from helpers.sentences import Sentence, sentence_spans, split_paragraph, split_sentences
from helpers.tables import as_table
from helpers.unseen import from_seen, seen

__all__ = [
    "count_words", "count_words_each", "is_counted", "learn", "sentence_runs", "sentence_spans", "split_sentences",
    "tokenize",
]  # fmt: skip

RUN = re.compile(r"\S+")
LOUD = "\n"  # no run holds one
AROUND = '“”"()[],.;:?!…'  # marks that are tokens of their own at either end of a run
TWO_LETTERS = re.compile(r"[^\W\d_]{2}")

Terms = dict[str, tuple[str, ...]]  # the counted terms of each run
Row = tuple[int, int, int, str, str]  # sentence, start, end, term, kind


def tokenize(article: Article | str) -> pd.DataFrame:
    """One row a token, in reading order: `doc`, `sentence`, `start`, `end`, `text`, `term`, `kind`.

    Cut by the Penn Treebank convention. `kind` is word, number, symbol or mark. `sentence` counts from 0,
    `start` and `end` count characters of the text. `term` is what a token is counted under: small letters
    and straight apostrophes; a word in capitals keeps them (US is not us) unless its whole line is in
    capitals. Every character is inside one token or is white space, paragraphs of `leave_out` excepted;
    characters nobody sees (a soft hyphen, one of no width, a stray NUL) are no part of a term.
    """
    article = as_article(article)
    if (bare := seen(article)) is not article:
        return from_seen(tokenize(bare), article)
    rows = [
        (article.slug, sentence, start, end, article.text[start:end], term, kind)
        for sentence, start, end, term, kind in _rows(article.text, sentence_spans(article))
    ]
    return as_table(rows, ("doc", "sentence", "start", "end", "text", "term", "kind"))


def is_counted(tokens: pd.DataFrame) -> pd.Series:
    """Whether each token is a word that is counted: of kind word and no clitic ('s, n't, possessive ')."""
    return tokens["kind"].eq("word") & ~tokens["text"].isin(CLITICS)


def count_words(text: Article | str) -> Counter[str]:
    """How often each term stands in a text: the counts of `count_terms(tokenize(text), drop=())`.

    >>> counts = count_words("The U.K. won’t wait. No, the U.K. waits.")
    >>> counts["u.k."], counts["will"], counts["not"]
    (2, 1, 0)
    """
    return next(count_words_each([text]))


def count_words_each(texts: Iterable[Article | str]) -> Iterator[Counter[str]]:
    """The counts of `count_words` for each text of a corpus, in turn.

    A run of characters that was cut for one text is not cut again for the next, which makes this as quick as
    scikit-learn's CountVectorizer. What is remembered grows with the words of the corpus.
    """
    inside: Terms = {}
    ending: Terms = {}  # of runs that are cut in another way where a sentence ends
    for text in texts:
        article = seen(as_article(text))
        runs = _split_runs(article)
        learn(runs, inside, ending)
        counts = Counter(_terms_of(runs, inside))
        if odd := set(filter(ending.__contains__, runs)):
            ends = _odd_ends(article, odd)
            counts.update(_terms_of(ends, ending))
            for term in _terms_of(ends, inside):  # by hand, for `-=` goes through all the terms of the text
                counts[term] -= 1
                if not counts[term]:
                    del counts[term]
        yield counts


def sentence_runs(text: str, spans: list[Sentence]) -> list[list[str]]:
    """The runs of each sentence of a text, as `learn` takes them; `spans` are the sentences."""
    lines = _lines_in_capitals(text)
    return [_runs_of(text, low, high, lines) for _, low, high in spans]


def _runs_of(text: str, low: int, high: int, lines: list[tuple[int, int]]) -> list[str]:
    """The runs of one sentence; those of a line in capitals with LOUD before them."""
    if not lines:
        return text[low:high].split()
    return [LOUD * _lies_in(hit.start(), lines) + hit[0] for hit in RUN.finditer(text, low, high)]


def _rows(text: str, spans: list[Sentence]) -> list[Row]:
    """The tokens of sentences. Equal runs are cut once: a text repeats most of its words."""
    known: dict[tuple[str, bool], list[Token]] = {}
    rows = []
    for sentence, (_, low, high) in enumerate(spans):
        for hit in RUN.finditer(text, low, high):
            at, run = hit.start(), (hit[0], hit.end() == high)
            if run not in known:
                known[run] = cut(*run)
            for start, end, term, kind in known[run]:
                rows.append((sentence, at + start, at + end, term, kind))
    return _fold_capitals(rows, _lines_in_capitals(text))


def _lines_in_capitals(text: str) -> list[tuple[int, int]]:
    """Where lines stand that are in capitals throughout: two words or more, for one may be a name (NATO)."""
    if not any(map(str.isupper, text.splitlines())):  # asked first: few texts have one
        return []
    return [hit.span() for hit in LINE.finditer(text) if _is_in_capitals(hit[0])]


def _is_in_capitals(line: str) -> bool:
    return line.isupper() and sum(1 for run in line.split() if TWO_LETTERS.search(run)) > 1


def _fold_capitals(rows: list[Row], lines: list[tuple[int, int]]) -> list[Row]:
    """The rows, with terms in small letters where the whole line is in capitals."""
    if not lines:
        return rows
    return [(*row[:3], row[3].lower(), row[4]) if _lies_in(row[1], lines) else row for row in rows]


def _lies_in(at: int, lines: list[tuple[int, int]]) -> bool:
    """Whether a character lies in one of the lines, which are in order."""
    line = bisect(lines, (at + 1,)) - 1
    return line >= 0 and at < lines[line][1]


def _split_runs(article: Article) -> list[str]:
    """The runs of characters between white space; those of a line in capitals with LOUD before them."""
    text = _kept_text(article)
    if not any(map(_is_in_capitals, text.splitlines())):
        return text.split()
    marked = ((LOUD if _is_in_capitals(line) else "", line.split()) for line in text.splitlines())
    return [sign + run for sign, runs in marked for run in runs]


def _kept_text(article: Article) -> str:
    """The text without the paragraphs of `leave_out`."""
    if not (article.leave_out and article.as_annotated):
        return article.text
    spans = enumerate(paragraph_spans(article.text))
    return "\n".join(article.text[slice(*span)] for number, span in spans if number not in article.leave_out)


def _odd_ends(article: Article, odd: set[str]) -> list[str]:
    """Those of the odd runs that end a sentence, once for each time they do."""
    text, lines = article.text, _lines_in_capitals(article.text)
    low, before, ends = 0, -1, []
    for start, end in _sentences_near(article, [run.removeprefix(LOUD) for run in odd]):
        low = low if start == before else start  # no space between: the run began in the sentence before
        run, before = text[low:end].rsplit(None, 1)[-1], end
        ends.append(LOUD + run if _lies_in(end - 1, lines) else run)
    return [run for run in ends if run in odd]


def _sentences_near(article: Article, sought: list[str]) -> Iterator[tuple[int, int]]:
    """The sentences of the paragraphs that hold one of the strings."""
    skipped = article.leave_out if article.as_annotated else ()
    for number, span in enumerate(paragraph_spans(article.text)):
        if number not in skipped and any(article.text.find(run, *span) >= 0 for run in sought):
            yield from split_paragraph(article.text, *span)


def learn(runs: Iterable[str], inside: Terms, ending: Terms) -> None:
    """Cut the runs that are new, as they are inside a sentence and at its end: only a stop may make them differ."""
    split = contractions()
    for run in filterfalse(inside.__contains__, runs):
        # Plain words are most of what is new and their own terms: asking here is cheaper than a call for each.
        if run.isascii() and run.isalpha() and run.islower() and run not in split:
            inside[run] = (run,)
        elif word := _lone_word(run):
            inside[run] = (fold(word),)
        elif not any(map(str.isalpha, run)):  # $5, 1,200.50: no word without a letter
            inside[run] = ()
        else:
            inside[run] = _counted_terms(run, last=False)
            if "." in run and (terms := _counted_terms(run, last=True)) != inside[run]:
                ending[run] = terms


def _lone_word(run: str) -> str:
    """The word of a run that has just one, between marks; empty where the run must be cut to know."""
    word = run.strip(AROUND)
    word = word if word.isalpha() else word.removesuffix("’s").removesuffix("'s")
    stops = "." not in run or (len(word) > 1 and stop_after(word) == "always")
    return word if word.isalpha() and stops and word.lower() not in contractions() else ""


def _counted_terms(run: str, *, last: bool) -> tuple[str, ...]:
    bare = run.removeprefix(LOUD)
    words = [(bare[start:end], term) for start, end, term, kind in cut(bare, last) if kind == "word"]
    terms = (term for word, term in words if word not in CLITICS)
    return tuple(terms if bare == run else map(str.lower, terms))


def _terms_of(runs: list[str], terms: Terms) -> Iterable[str]:
    return chain.from_iterable(map(terms.__getitem__, runs))
