"""Who says so: the words that name the speaker of a sentence."""

import functools
import re

from helpers.clauses import Verb
from helpers.language import one_of, read_table
from helpers.naming import ARTICLE
from helpers.subjects import subject_of

ACCORDING = re.compile(
    r"""\b(?:according\s+to|in\s+the\s+words\s+of|by\s+the\s+reckoning\s+of)\s+
    (?P<who> [^,;:—()“”\"]+? (?:,\s+(?:the\s+)?[A-Z][^,;.]+)* ) (?= \s*(?:[,;:—()“”\".]|$) )""",
    re.VERBOSE,
)
OPENING = re.compile(r"\bAccording\s+to\s+(?P<who>[^,]+),")
PRONOUN = re.compile(r"(?:he|she|it|they)$", re.I)
HELPERS = re.compile(r"(?:\b(?:has|have|had|also|later|now|then|\w+ly)\s+)+$")
LONGEST = 12  # words; more is no speaker but a sentence


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["speech"][group])


@functools.cache
def _say() -> re.Pattern:
    """A verb of saying; some only where what is said follows: declares that, puts the cost at."""
    return re.compile(
        rf"""\b(?: {_words("verbs")}
                 | declare[ds](?=\s+that|\s*[,“]) | puts?(?=\s[^.;]{{1,70}}\sat\s) )\b""",
        re.VERBOSE,
    )


@functools.cache
def _patterns_after() -> tuple[re.Pattern, ...]:
    """A speaker after the words, most certain first."""
    mark, says = r"[,”\"’'–—]\s+", _say().pattern
    names = r"[A-Z][\w.’-]+(?:\s+[A-Z][\w.’-]+)+"
    # `, the island’s farm minister, Errol Case, told`: a title, then the name
    titled = rf"""{mark}
        (?P<who> (?:the|its|their|his|her|[A-Z][\w.’']+)\s [^,;:“”\"()]{{3,60}} ,\s+{names} ),\s+{says}"""
    # `, the minister said`
    plain = rf"""{mark}
        (?P<who> (?: (?!\b(?:and|but|which|who|while|that|or|topping|in|a\s+figure|demand)\b)
                     [^,;:“”\"()] ){{2,90}}? )\s+
        (?: has\s+|have\s+|had\s+|also\s+|later\s+|then\s+|now\s+|\w+ly\s+ )* {says}"""
    # `,” said Ann Lee`, `,” said the ministry’s director, Ann Lee`
    inverted = rf"""[,”\"’'?!]\s+ {_words("inverted")}\s+
        (?P<who> [A-Z][\w.’'-]* (?=\s(?:in|on|at|after|as|during|while|when|from)\s)
               | [^,;:“”\"()]{{2,60}}?
                 (?: \b{_words("titles")}\b [^,;:“”\"()]{{0,30}} ,\s+{names} )? )
        (?= \s*[,;:“”\"] | \.\s*$ | \.[”\"] | $ | \s(?:who|that|on|after|during|while|when)\s )"""
    return tuple(re.compile(pattern, re.VERBOSE) for pattern in (titled, plain, inverted))


@functools.cache
def _not_before() -> re.Pattern:
    """Before a verb of saying that is none: `the report`, `was`, `who`."""
    return re.compile(rf"(?: \b{_words('not_before')} | [’']s? )\s+$", re.VERBOSE)


@functools.cache
def _nobody() -> re.Pattern:
    return re.compile(rf"(?: {_words('nobody')} | has\s+yet.* | in\s.* | or\s.* )$", re.VERBOSE | re.I)


@functools.cache
def _trailing() -> re.Pattern:
    """The last words of a speaker that do not belong to it."""
    days = one_of(read_table("roles")["time"]["days"])
    return re.compile(
        rf"""\s+(?: {_words("trailing")} | on\s+{days} | in\s+(?:a|an|its|the|his|her|their)\s.* )$""",
        re.VERBOSE,
    )


def speaker(sentence: str, start: int, end: int, before: str) -> str:
    """Who says the words at `start:end` of a sentence, as printed without article; empty where nobody does.

    A bare pronoun takes `before`, the speaker of the sentence before.

    >>> speaker("It needs $5bn, the minister said on Friday.", 9, 13, "")
    'minister'
    >>> speaker("The minister gave $5bn.", 18, 22, "")
    ''
    """
    found = _after(sentence, end) or _according(sentence) or _ahead(sentence, start)
    return before if PRONOUN.match(found) else _clean(found)


def _after(sentence: str, end: int) -> str:
    """The speaker after the words; anywhere in a sentence that begins as a quotation."""
    titled, plain, inverted = _patterns_after()
    found = (pattern.search(sentence, max(0, end - 1)) for pattern in (titled, plain, inverted))
    match = next(filter(None, found), None)
    if not match and sentence[:1] in "“\"‘'":
        match = plain.search(sentence) or inverted.search(sentence)
    return match["who"] if match else ""


def _according(sentence: str) -> str:
    """The speaker of an `according to`."""
    match = ACCORDING.search(sentence) or OPENING.search(sentence)
    return match["who"] if match else ""


def _ahead(sentence: str, start: int) -> str:
    """The subject of the last verb of saying before the words, where nothing parts the two."""
    for match in reversed(list(_say().finditer(sentence, 0, start))):
        parted = re.search(r";|\.\s", sentence[match.end() : start])
        found_sum = re.match(r"(?:found|finds)\s+¤", sentence[match.start() :])
        if parted or found_sum or _not_before().search(sentence[: match.start()]):
            continue
        verb = Verb(match.start(), match.end(), match.group(), "", "none", False, "fact", "")
        who = subject_of(sentence, _with_helpers(sentence, verb))
        if re.search(r"[A-Za-z]", who):
            return who
    return ""


def _with_helpers(sentence: str, verb: Verb) -> Verb:
    """The verb with the `has` or `also` before it."""
    helped = HELPERS.search(sentence[: verb.start])
    return verb._replace(start=helped.start()) if helped else verb


def _clean(who: str) -> str:
    """A speaker without article, marks and adverbs; empty where the words are none."""
    who = ARTICLE.sub("", re.sub(r"\s+", " ", who).strip(" ,“”‘\"'"))
    while _trailing().search(who):
        who = _trailing().sub("", who)
    described = len(who.split()) > LONGEST or "¤" in who  # the name of nobody has a sum in it
    return "" if described or _nobody().match(who) else who
