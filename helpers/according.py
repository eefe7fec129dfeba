"""Who says so by a preposition: according to the ministry, by the ministry’s count."""

import re

ACCORDING = re.compile(
    r"""\b(?:according\s+to(?:\s(?:estimates|figures|data)\s(?:published|released|issued)\sby)?|in\s+the\s+(?:words|view)\s+of|by\s+the\s+reckoning\s+of)\s+
    (?P<who> [^,;:—()“”\"]+? (?:,\s+(?:the\s+)?[A-Z][^,;.]+)* )
    (?= \s*(?:[,;:—()“”\"]|(?<!\b[A-Z])\.|$) | \s[–-]\s )""",
    re.VERBOSE,
)
# `By the charity’s own count`, `on Kyiv’s reckoning`
COUNTED = re.compile(
    r"""\b(?:[Bb]y|[Oo]n|[Ii]n)\s+ (?P<who> (?:(?!(?:by|on|in|of)\b)[\w’'&.-]+\s+){0,6}? [\w&.-]+ )[’']s?\s+(?:own\s+)?
    (?:count|reckoning|estimates?|account|calculations?|telling|words|figures)\b""",
    re.VERBOSE,
)
PUT_IT = re.compile(r"(?:,\sas\s|^)(?P<who>[^,;:—“”\"]{2,60}?)\sputs?\sit\b")  # as Ann Lee put it
OPENING = re.compile(r"\b(?:According\s+to|In\s+the\s+(?:words|view)\s+of)\s+(?P<who>[^,]{1,200}),")


def _is_of(sentence: str, counted: re.Match, start: int) -> bool:
    """Whether a count is of the words at `start`: not one that ends a clause before them, or in a `which` after."""
    if re.search(r",\s(?:yet|but|while|whereas)\s", sentence[start : counted.start()]):
        return False
    if counted.start() > start:
        return not sentence[: counted.start()].endswith(("which ", "that ", "who "))
    before = sentence[: counted.start()].strip(" “\"'")
    opens = not before or before.endswith((",", ";", ":", "."))
    return opens or "," not in sentence[counted.end() : start]


def according_to(sentence: str, start: int) -> str:
    """The speaker of an `according to`, a `by its own count`; what is counted ends at a semicolon."""
    floor, ceiling = sentence.rfind(";", 0, start) + 1, sentence.find(";", start)
    owned = "’" in sentence or "'" in sentence  # asked first, as is the word below: the patterns are slow
    counted = COUNTED.search(sentence, floor, ceiling if ceiling >= 0 else len(sentence)) if owned else None
    counted = counted if counted and _is_of(sentence, counted, start) else None
    told = "ccording" in sentence or "words" in sentence or "view" in sentence or "reckoning" in sentence
    put = PUT_IT.search(sentence) if " it" in sentence and "put" in sentence else None
    match = put or (told and (ACCORDING.search(sentence) or OPENING.search(sentence))) or counted
    return match["who"] if match else ""
