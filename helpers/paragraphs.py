"""Where paragraphs stand in a text: a line each, unless the text was wrapped by hand."""

import re
from itertools import pairwise

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
WORDS = re.compile(rf"\S(?:{LINE.pattern[:-1]}*\S)?")  # a line without the white space around it
BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
BULLET = re.compile(r"[-*+•⁃▪‣●◦·–—>]\s|\(?(?:\d{1,3}|[a-z])[.)]\s")
TERMINAL = tuple(".?!…:;”\"’')")

# Text wrapped by hand has lines of one width: mail, wire copy and plain-text books use 60 to 80 characters.
# Narrower blocks are verse, tables and lists; wider lines are paragraphs.
NARROWEST, WIDEST = 50, 95

Span = tuple[int, int]


def paragraph_spans(text: str) -> list[Span]:
    """Start and end of each paragraph, trimmed of white space, in reading order.

    A line break ends a paragraph. Only in a block that was wrapped by hand (three lines or more, 50 to 95
    characters wide, each broken where the next word did not fit, at least half of them inside a sentence)
    are the lines one paragraph; a text with such a block has its blocks of two lines read in the same way.
    """
    blocks = _blocks(text)
    width = max((_wrap_width(text, block) for block in blocks if len(block) > 2), default=0)
    if not width:
        return [line for block in blocks for line in block]
    return [span for block in blocks for span in _unwrap(text, block, width)]


def _blocks(text: str) -> list[list[Span]]:
    """The lines that hold anything, trimmed; lines with no blank line between them are one block."""
    blocks: list[list[Span]] = []
    for hit in WORDS.finditer(text):
        gap = text[blocks[-1][-1][1] : hit.start()] if blocks else ""
        if gap == "\n" or (gap != "\n\n" and len(BREAK.findall(gap)) == 1):  # most are one or the other
            blocks[-1].append(hit.span())
        else:
            blocks.append([hit.span()])
    return blocks


def _wrap_width(text: str, block: list[Span]) -> int:
    """The width a block was wrapped to, 0 where it was not."""
    width = max(end - start for start, end in block)
    if not NARROWEST <= width <= WIDEST:
        return 0
    breaks = [pair for pair in pairwise(block) if _no_room(text, *pair, width)]
    inside = sum(_goes_on(text, *pair) for pair in breaks)
    enough = len(breaks) * 2 >= len(block) - 1 and inside * 2 >= len(breaks)
    return width if breaks and enough else 0


def _unwrap(text: str, block: list[Span], widest: int) -> list[Span]:
    """The paragraphs of a block in a text wrapped by hand: a line that had room to spare ends one."""
    width = _wrap_width(text, block) if len(block) > 2 else widest
    if not width or any(end - start > width for start, end in block):
        return block
    spans = [block[0]]
    for before, after in pairwise(block):
        if _is_wrapped(text, before, after, width):
            spans[-1] = (spans[-1][0], after[1])
        else:
            spans.append(after)
    return spans


def _is_wrapped(text: str, before: Span, after: Span, width: int) -> bool:
    """Whether a line break is the wrap's: no room for the next word, or (loosely wrapped) mid-sentence."""
    if BULLET.match(text, *after):
        return False
    loose = before[1] - before[0] > 0.7 * width and _goes_on(text, before, after)
    return loose or _no_room(text, before, after, width)


def _no_room(text: str, before: Span, after: Span, width: int) -> bool:
    """Whether the first word of a line would not have fitted on the line before."""
    word = text[after[0] : min(after[1], after[0] + width)].split(None, 1)[0]
    return before[1] - before[0] + 1 + len(word) > width


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Whether a sentence runs over a line break: no mark before, and no capital (but a letter) after."""
    first = text[after[0]]
    return first.isalpha() and not first.isupper() and text[before[1] - 1] not in TERMINAL
