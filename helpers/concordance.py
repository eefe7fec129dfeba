"""Every place where a word, a phrase or a pattern stands, with the text around it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

import pandas as pd

from helpers.article import Article, as_article
from helpers.sentences import sentence_spans
from helpers.tables import as_table
from helpers.unseen import from_seen, seen

# One character for one, so that a span of the plain text is a span of the article.
PLAIN = str.maketrans("‘’‛ʼ“”„‟‐‑", "'" * 4 + '"' * 4 + "-" * 2)
SPACE = re.compile(r"\s")


def concordance(article: Article | str, pattern: str | re.Pattern[str], *, width: int = 40) -> pd.DataFrame:
    """One row a hit, in reading order: `doc`, `sentence`, `start`, `end`, `left`, `text`, `right`.

    A string is looked for as whole words (plan is not in planned, year not in 10-year); capitals do not
    matter unless the string has no small letter (US is not us). A compiled pattern is a regular expression
    with its own flags. In both a space stands for any white space, straight and curly quotes match each
    other, and a hit lies inside one paragraph. `left` and `right` hold up to `width` characters of that
    paragraph, white space as spaces.

    ValueError if the pattern is blank or matches an empty string, or if `width` is negative.
    """
    if width < 0:
        raise ValueError(f"width must be 0 or more, not {width!r}.")
    article = as_article(article)
    if (bare := seen(article)) is not article:
        return from_seen(concordance(bare, pattern, width=width), article)
    shown = SPACE.sub(" ", article.text)
    columns = ("doc", "sentence", "start", "end", "left", "text", "right")
    rows = []
    for sentence, start, end, low, high in _find(article, shown.translate(PLAIN), _compile(pattern)):
        left, right = shown[max(low, start - width) : start], shown[end : min(high, end + width)]
        rows.append((article.slug, sentence, start, end, left, article.text[start:end], right))
    return as_table(rows, columns)


def _find(article: Article, plain: str, wanted: re.Pattern[str]) -> Iterator[tuple[int, int, int, int, int]]:
    """Sentence, start and end of each hit, then start and end of its paragraph."""
    for _, group in groupby(enumerate(sentence_spans(article)), key=lambda numbered: numbered[1][0]):
        numbered = list(group)
        (first, (_, low, _)), (_, (_, _, high)) = numbered[0], numbered[-1]
        starts = [start for _, (_, start, _) in numbered]
        for hit in wanted.finditer(plain[low:high]):
            if hit.start() == hit.end():
                raise ValueError(f"{wanted.pattern!r} matches an empty string: a hit needs a character.")
            start, end = low + hit.start(), low + hit.end()
            yield first + bisect_right(starts, start) - 1, start, end, low, high


def _compile(pattern: str | re.Pattern[str]) -> re.Pattern[str]:
    """A pattern for a text with plain spaces, quotes and hyphens; a string as whole words."""
    source = pattern.pattern if isinstance(pattern, re.Pattern) else pattern
    if not isinstance(source, str) or not source.strip():
        raise ValueError(f"the pattern must be text with at least one character to look for, not {source!r}.")
    if isinstance(pattern, re.Pattern):
        return re.compile(source.translate(PLAIN), pattern.flags)
    words = source.translate(PLAIN).split()
    before = r"(?<!\w)(?<!\w[-/&'])" if re.match(r"\w", words[0]) else ""
    after = r"(?!\w)(?![-/&]\w)" if re.search(r"\w$", words[-1]) else ""
    flags = re.NOFLAG if source.isupper() else re.IGNORECASE
    return re.compile(before + " +".join(map(re.escape, words)) + after, flags)
