"""Names in full for their initials, where the article has told what these are: `Lake Relief Fund (LRF)`, then `LRF`."""

import re
from collections.abc import Iterator

DEFINED = re.compile(
    r"(?P<full>[A-Z][\w’'&.-]*(?:\s(?:(?:of|for|the|and|on|in|to)\s){0,2}[A-Z][\w’'&.-]*){1,8})\s\((?P<short>[A-Z]{2,})\)"
)
INITIAL = re.compile(r"\b[A-Z]")


def defined(text: str) -> dict[str, str]:
    """Each row of initials that a text explains, and the name it is of.

    >>> defined("The Lake Relief Fund (LRF) gave $5m. The LRF is small.")
    {'LRF': 'Lake Relief Fund'}
    """
    return dict(_names(text)) if ")" in text else {}


def _names(text: str) -> Iterator[tuple[str, str]]:
    """The same in reading order: the words before initials in brackets that begin with them."""
    for match in DEFINED.finditer(text):
        words, short = match["full"].split(), match["short"]
        for first in range(len(words)):
            name = " ".join(words[first:])
            if words[first][0] == short[0] and "".join(INITIAL.findall(name)) == short:
                yield short, name
                break
