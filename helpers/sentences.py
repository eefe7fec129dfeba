"""Where sentences end: the mark, the word it stands on, and what follows.

The decision is Punkt's (Kiss and Strunk 2006): is the word before the stop an abbreviation, and does the word
after it open sentences? One article is too short to learn the answers from, so they stand in a table. NLTK's
class tries each word; here one search finds the marks, which is what a folder of articles needs.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import pandas as pd

from helpers.article import Article, as_article
from helpers.lexicon import abbreviations, followers, stop_after
from helpers.paragraphs import paragraph_spans
from helpers.tables import as_table
from helpers.unseen import seen, spans_from_seen

# Possessive throughout: each character is looked at once, however long a run of marks is. It begins with one class,
# so that the search runs from mark to mark: an alternative at the beginning is tried at every character.
MARK = re.compile(
    r"""
    [.?!…؟۔।॥。！？｡]
    (?:
        (?<! [。！？｡] ) [.?!…؟۔।॥]*+
        (?:
            (?P<close> (?: ["'”’»\])}] | \[\d{1,3}\] )*+ )      # quotes, brackets, the number of a note: word.[1]
            (?P<gap> \s++ )
            (?P<open> [\["'“‘«„({¿¡]*+ )
            (?P<next> \w{0,20}+ )
          | (?P<tight> (?<= [a-z]{2}[.?!] ) ["”)]*+ (?= [A-Z][a-z]++ [\s,] ) )    # a space was forgotten: end.The
        )?+
      | [。！？｡]*+ (?P<full> [」』”）》]*+ ) \s*+              # Chinese and Japanese need no space
    )
    """,
    re.VERBOSE,
)
MARKER = re.compile(r"[•⁃▪‣●◦*-]?\s*\(?(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})[.)]{1,2}")
ITEM = re.compile(r"(?P<bullet>[•⁃▪‣●◦]?\s*)(?P<number>\d{1,2}|[a-z])(?P<close>[.)]{1,2})\s")
LIST_BULLET = re.compile(r"\s(?=[•▪‣●◦⁃]\s*\w)")
SPEAKER = re.compile(r"(?:[A-Z][\w.’'-]{0,20}+\s++){1,3}+(?P<verb>[a-z]{1,12}+)")  # Mr. Petrov asked
LAST_WORD = re.compile(r"\w+$")
BULLETS = "•▪‣●◦⁃"
OPENING = "([{\"'“‘«„¿¡"
CLOSING_QUOTES = frozenset("\"'”’»")
CONTINUES = ".,;:!?…-–—)]}»”%&/"  # what follows is no beginning
LONGEST = 24  # characters looked back for the word before a stop; no abbreviation is longer

Sentence = tuple[int, int, int]


def sentence_spans(article: Article | str) -> list[Sentence]:
    """Each sentence as (paragraph, start, end), in reading order; paragraphs of `leave_out` are not read.

    Spans count characters of the text, are trimmed of white space and never run across a paragraph.

    >>> text = "Gen. Lee left the U.S. The rest stayed."
    >>> [text[start:end] for _, start, end in sentence_spans(text)]
    ['Gen. Lee left the U.S.', 'The rest stayed.']
    """
    article = as_article(article)
    if (bare := seen(article)) is not article:
        return spans_from_seen(read_spans(bare), article)
    return read_spans(article)


def read_spans(article: Article) -> list[Sentence]:
    """The spans of `sentence_spans` where nothing is in the text unseen."""
    skipped = article.leave_out if article.as_annotated else ()
    return [
        (number, start, end)
        for number, span in enumerate(paragraph_spans(article.text))
        if number not in skipped
        for start, end in split_paragraph(article.text, *span)
    ]


def split_sentences(article: Article | str) -> pd.DataFrame:
    """One row a sentence, in reading order: `doc`, `paragraph`, `start`, `end`, `text`.

    Paragraphs are numbered from 0 and keep their number when others are left out.
    """
    article = as_article(article)
    rows = [(article.slug, *span, article.text[span[1] : span[2]]) for span in sentence_spans(article)]
    return as_table(rows, ("doc", "paragraph", "start", "end", "text"))


def split_paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each sentence of one paragraph."""
    spans = []
    for low, high in _items(text, start, end):
        for stop, after in _boundaries(text, low, high):
            spans.append((low, stop))
            low = after
        spans.append((low, high))
    return spans


def _boundaries(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """Where a sentence ends and where the next begins, for each end of a sentence before the last."""
    found, first = [], low
    for hit in MARK.finditer(text, low, high):
        stop, after = hit.span("gap")
        if stop >= 0:
            is_end = after < high and _is_end(text, first, hit)
        else:
            stop, after = max(hit.end("tight"), hit.end("full")), hit.end()
            known = hit["full"] is not None or (stop >= 0 and _is_prose(text, first, hit.start()))
            is_end = known and after < high
        if is_end:
            found.append((stop, after))
            first = after
    return found


def _is_end(text: str, first: int, hit: re.Match) -> bool:
    """Whether a mark before white space ends the sentence that begins at `first`."""
    start, following = hit.start(), hit["next"]
    if not following and text[hit.end() : hit.end() + 1] in CONTINUES:
        return False
    if following[:1].islower() and not following[1:2].isupper():  # iPhone and eBay do open sentences
        return False
    if start > first and text[start - 1].isspace():
        return text.count(".", max(first, start - 6), start) >= 3  # . . . pauses, . . . . ends
    if text[start] != "." or hit.start("close") - start > 1:
        return _is_end_of_exclamation(text, start, hit)
    if start - first < 6 and MARKER.fullmatch(text, first, hit.start("gap")):
        return False  # the number of an item: 1. The first
    return _may_end_after(text[max(first, start - LONGEST) : start], hit)


def _is_end_of_exclamation(text: str, start: int, hit: re.Match) -> bool:
    """Whether ?, ! or an ellipsis before a capital ends: not in `“Who?” Petrov asked` or `[...] Smith`."""
    if start and text[start - 1] == "[":
        return hit["next"] in followers("openers")
    if text[max(0, start - LONGEST) : start + 1].split()[-1] in abbreviations():
        return hit["next"] in followers("openers")
    said = SPEAKER.match(text, hit.end("gap")) if CLOSING_QUOTES & set(hit["close"]) else None
    return not said or said["verb"] not in followers("speech") or hit["next"] in followers("openers")


def _may_end_after(before: str, hit: re.Match) -> bool:
    """Whether a sentence may end at a stop, given what stands before the stop and the word that follows."""
    last, following = before.rsplit(None, 1)[-1:], hit["next"]
    ends = stop_after(last[0].lstrip(OPENING)) if last else "never"
    if ends == "always":
        return True
    if ends == "never" or following[:1].isdigit():
        return False
    if ends == "day":  # in `At 9 a.m. Mr. Dahl rang` what came before is too short for a sentence
        return following not in followers("days") and len(before.split()) > 3
    return following in followers("openers") or (ends == "number" and "(" not in hit["open"])


def _is_prose(text: str, first: int, stop: int) -> bool:
    """Whether what stands before a stop is a word, and no address, file name or abbreviation."""
    run = text[max(first, stop - 80) : stop].split()[-1]
    address = any(sign in run for sign in "@/\\_#") or run.startswith("www.")
    return not address and stop_after(LAST_WORD.search(run)[0]) == "always"


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a list that was printed on one line (1) one 2) two, • one • two), else the whole."""
    if text[start].isupper():  # most paragraphs, and no item
        return [(start, end)]
    if item := ITEM.match(text, start, end):
        cuts = list(_numbers_after(text, item, end))
    elif text[start] in BULLETS:
        cuts = [hit.end() for hit in LIST_BULLET.finditer(text, start, end)]
    else:
        return [(start, end)]
    return [(low, low + len(text[low:high].rstrip())) for low, high in pairwise((start, *cuts, end))]


def _numbers_after(text: str, item: re.Match, end: int) -> Iterator[int]:
    """Where the following numbers of a list stand, each printed like that of its first item."""
    at, number = item.start(), item["number"]
    while True:
        number = str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
        at = text.find(f" {item['bullet']}{number}{item['close']} ", at + 1, end) + 1
        if not at:
            return
        yield at
