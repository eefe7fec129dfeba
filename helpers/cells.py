"""Cells of a CSV file that a spreadsheet would run as formulas: kept from it on the way out, given back when read.

A spreadsheet takes a cell for a formula by what it begins with, and where its list separator is a semicolon, as in
much of Europe, a cell of a file with commas begins after any semicolon or line end inside a text. An apostrophe
before the sign makes it text, in every spreadsheet; what is read back is what was written, but for its line ends.
"""

import re

# After what a cell begins; what a spreadsheet may skip; the signs, the full-width ones of East Asian texts too.
RISKY = r"(?:^|[;\t\n])"
SKIPPED = r"[ \u00a0'\"\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*"
SIGNS = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
ENDS = re.compile(r"\r\n?")
OPEN = re.compile(rf"(?P<begins>{RISKY})(?={SKIPPED}{SIGNS})")
SHUT = re.compile(rf"(?P<begins>{RISKY})'(?={SKIPPED}{SIGNS})")


def guard(cell: object) -> object:
    """A cell as it is written; only texts are changed. Line ends become those of Unix: the csv module quotes no other.

    >>> guard("=1+1"), guard("aid; @me"), guard("5-year"), guard(-5)
    ("'=1+1", "aid;' @me", '5-year', -5)
    """
    if not isinstance(cell, str):
        return cell
    return OPEN.sub(r"\g<begins>'", ENDS.sub("\n", cell))


def unguard(cell: object) -> object:
    """A cell as it was before `guard`.

    >>> unguard("'=1+1"), unguard("'tis")
    ('=1+1', "'tis")
    """
    return SHUT.sub(r"\g<begins>", cell) if isinstance(cell, str) else cell
