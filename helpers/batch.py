"""The documents of a batch read together: each step for all of them before the next.

A step that goes on with another document finds its patterns and tables where it has just left them, near at hand:
this is a tenth quicker than all the steps for one document after the other.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter

from helpers.article import Article
from helpers.documents import Found
from helpers.money import AMOUNTS, SUMS, find_amounts, find_unread, mark_sentences, read_amounts, read_unread
from helpers.roles import assign_roles, read_roles
from helpers.sentences import read_spans
from helpers.tally import Runs
from helpers.tokens import sentence_runs
from helpers.unseen import seen

UNREAD_OF = itemgetter(*map(AMOUNTS.index, SUMS))  # the cells of a sum that `read_unread` asks for

Columns = list[Sequence]  # of the rows of one document in one table, without its name and day
Read = tuple[dict[str, Columns], str]  # of each table, or why there are none


def read_together(batch: Iterable[Found], runs: Runs) -> list[Read]:
    """The columns of each document of a batch. One that cannot be read says why, and stops none of the others."""
    steps = [_read(found, runs) for found in batch]
    read: list[Read | None] = [None] * len(steps)
    while None in read:
        read = [done or _further(rest) for done, rest in zip(read, steps, strict=True)]
    return read


def _further(steps: Iterator[dict[str, Columns] | None]) -> Read | None:
    """What a document gives with one step more; None where it needs others."""
    try:
        columns = next(steps)
    except Exception as error:  # whatever it is, the other documents are read
        return {}, f"{type(error).__name__}: {error}. Mend the text or take it out."
    return None if columns is None else (columns, "")


def _read(found: Found, runs: Runs) -> Iterator[dict[str, Columns] | None]:
    """The columns of `count_terms` (nothing dropped), `assign_roles` and `find_unread`, after some steps of None.

    By the same rules, without a table for each, and with one search for sentences and one for marks of money.
    Its terms are not counted yet: they are the runs of its sentences by number, as `count_together` takes them.
    """
    if (article := found.article) is None:
        yield {}
        return
    bare = seen(article)
    spans = read_spans(bare)
    yield None
    sentences = sentence_runs(bare.text, spans)
    yield None
    if article.notes or bare is not article:  # rare, and both are laid over tables
        amounts = find_amounts(article)
        tables = {"amounts": assign_roles(amounts, article), "unread": find_unread(amounts, article)}
        sums = {name: turn(table.itertuples(index=False, name=None))[1:] for name, table in tables.items()}
    else:
        sums = yield from _read_sums(article, spans, sentences)
    yield None
    raw = hashlib.sha256(article.text.encode()).hexdigest()
    one = (article.title, found.where, 0, raw)  # how many words it has is counted with its terms
    yield sums | {"documents": turn([one]), "terms": runs.number(sentences)}


def _read_sums(article: Article, spans: list, sentences: list[list[str]]) -> Iterator[None]:
    """The columns of amounts and of what is no amount, where there are no notes and all is seen."""
    marked = mark_sentences(article.text, spans, chain.from_iterable(sentences))
    yield None
    sums = list(read_amounts(article, spans, marked))
    yield None
    readings = read_roles([dict(zip(AMOUNTS, row, strict=True)) for row in sums], article, spans)
    roles = [(*row, *reading, "rule") for row, reading in zip(sums, readings, strict=True)]
    yield None
    unread = read_unread(map(UNREAD_OF, sums), article, spans, marked)
    return {"amounts": turn(roles)[1:], "unread": turn(unread)[1:]}


def turn(rows: Iterable[tuple]) -> Columns:
    """Rows as columns; no columns where there are no rows."""
    return list(zip(*rows, strict=True))
