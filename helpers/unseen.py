"""Characters nobody sees: kept in the text, left out where it is read, and every span moved back to the text.

A `.txt` is never edited, so a soft hyphen in mil-lion, a space of no width in a sum or a stray NUL stays in
`article.text`. No rule for words or sums should have to know of them: the text is read without them, and what is
found is handed back with the places, and the characters, that it has in the text itself.
"""

import re
from bisect import bisect_left
from dataclasses import replace
from unicodedata import name

import pandas as pd

# Controls (but white space), the soft hyphen, characters of no width and of direction, and numbers that are no
# character. Not the joiners of emoji and of Persian (U+200C, U+200D): they change what is seen.
UNSEEN = re.compile(
    "[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
BLANKS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")  # white space that no XML holds, or that ends a line unseen
EMOJI = re.compile("[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]")
JOINERS = re.compile("(?<=[\u2600-\u27bf\U0001f000-\U0001faff])[\u200d\ufe0f\U0001f3fb-\U0001f3ff]+")
LINKS = ("same_as", "part_of")


def visible(text: str) -> str:
    r"""A text without the characters nobody sees.

    >>> visible("mil\u00adlion"), visible("co-op")
    ('million', 'co-op')
    """
    return UNSEEN.sub("", text)


def plain(text: str) -> str:
    r"""A text as a figure, a slide and a page can hold it: what is seen of it, rare white space as plain spaces.

    >>> plain("Aid\x0cfor \u202eOrra"), plain("two\nlines")
    ('Aid for Orra', 'two\nlines')
    """
    return BLANKS.sub(" ", visible(text))


def drawable(text: str) -> str:
    """A text as a figure can write it: what is seen of it, each emoji by its Unicode name, which needs no typeface.

    >>> drawable("Bread \N{BREAD}")
    'Bread [bread]'
    """
    return EMOJI.sub(lambda char: f"[{name(char.group(), 'emoji').lower()}]", JOINERS.sub("", plain(text)))


def seen(article):
    """The article as its reader sees it; the same article where there is nothing that nobody sees."""
    if not UNSEEN.search(article.text):
        return article
    bare = replace(article, text=visible(article.text), made_for="")
    return bare if article.as_annotated else replace(bare, leave_out=(), notes=(), made_for="")


def count_unseen(text: str) -> dict[str, int]:
    """How often each character nobody sees stands in a text, by its name, in order of first sight."""
    counts: dict[str, int] = {}
    for char in UNSEEN.findall(text):
        said = name(char, "NUL" if char == "\0" else f"CONTROL {ord(char):02X}").lower()
        counts[said] = counts.get(said, 0) + 1
    return counts


def to_seen(table: pd.DataFrame, article) -> pd.DataFrame:
    """Rows of a table of the article as rows of `seen(article)`: places, texts and labels without them."""
    places = _places(article.text)
    moved = {"start": [bisect_left(places, start) for start in table["start"]]}
    moved["end"] = [bisect_left(places, end) for end in table["end"]]
    moved |= {key: table[key].map(lambda at: bisect_left(places, at), "ignore") for key in LINKS if key in table}
    moved |= {key: [visible(text) for text in table[key]] for key in ("text", "label") if key in table}
    return table.assign(**moved).astype(dict(table.dtypes))


def from_seen(table: pd.DataFrame, article) -> pd.DataFrame:
    """Rows found in `seen(article)` as rows of the article: their places in its text, their texts as they are there."""
    places, text = _places(article.text), article.text
    moved = dict(zip(("start", "end"), _back(places, table["start"], table["end"]), strict=True))
    moved["text"] = [text[start:end] for start, end in zip(moved["start"], moved["end"], strict=True)]
    if "label" in table:
        starts = [row.start - row.label.find(row.text) for row in table.itertuples()]
        ends = [start + len(label) for start, label in zip(starts, table["label"], strict=True)]
        moved["label"] = [text[start:end] for start, end in zip(*_back(places, starts, ends), strict=True)]
    moved |= {key: table[key].map(lambda at: places[at], "ignore") for key in LINKS if key in table}
    return table.assign(**moved).astype(dict(table.dtypes))


def spans_from_seen(spans: list[tuple[int, int, int]], article) -> list[tuple[int, int, int]]:
    """Spans of sentences of `seen(article)`, each with the number of its paragraph, as spans of the article."""
    starts, ends = _back(_places(article.text), [span[1] for span in spans], [span[2] for span in spans])
    return [(span[0], start, end) for span, start, end in zip(spans, starts, ends, strict=True)]


def _places(text: str) -> list[int]:
    """The place in the text of each character that is seen."""
    return [at for at, char in enumerate(text) if not UNSEEN.match(char)]


def _back(places: list[int], starts, ends) -> tuple[list[int], list[int]]:
    """Places among the characters seen, as places in the text; a span ends right after its last character."""
    return [places[start] for start in starts], [places[end - 1] + 1 for end in ends]
