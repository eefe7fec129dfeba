"""Who speaks, by the sentences around: a quotation that goes on or that ends later, and who a pronoun stands for."""

import functools
import re

from helpers.actors import find_actors
from helpers.beforehand import SENTENCE_END, last_sentence
from helpers.headlines import without_dateline
from helpers.language import lower, one_of, read_table
from helpers.speakers import clean_speaker
from helpers.speech import speaker

LONG = 1500  # characters before and after a sentence in which a quotation of several paragraphs may begin or end
PARAGRAPH = re.compile(r"\S[^\n]*")
REACH = 600  # characters before and after a sentence in which its quotation may begin or end
# `Ann Lee runs `, `The clinic’s head, Ann Lee, was `, `Relief Now has `
SUBJECT = re.compile(
    r"""\s*(?P<who> (?:The|An?)\s(?:[\w.’'-]+\s){0,4}?
                (?:agency|ministry|bank|fund|department|charity|office|council|embassy)
      | (?: (?:The|Its|An?)\s(?:[\w’'-]+\s){0,4}[\w’'-]+,\s )? [A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]+)+ )
    ,?\s+ (?:on\s\w+day\s)? (?:who|is|was|has|had|will|also|[a-z]+s|[a-z]+ed|told|spoke|met|went|came
              |sought|gave|took|made|held|began)\b""",
    re.VERBOSE,
)


def quoted(text: str, floor: int, ceiling: int) -> str:
    """Who speaks in a sentence of a quotation that another sentence of the paragraph tells the speaker of."""
    return _quoted_before(text, floor) or _quoted_after(text, floor, ceiling) or _quoted_across(text, floor)


def _quoted_after(text: str, floor: int, ceiling: int) -> str:
    """Who speaks in a sentence of a quotation that ends some sentences on: `It cost $5m. It is gone,” said Ann Lee.`"""
    before, here = _paragraph_before(text, floor), text[floor:ceiling]
    if before.count("“") + here.count("“") <= before.count("”") + here.count("”"):
        return ""
    end = text.find("\n", ceiling)
    rest = text[ceiling : min(end if end >= 0 else len(text), ceiling + REACH)]
    closing = rest.find("”") + 1
    if not closing or "“" in rest[:closing]:
        return ""
    told = SENTENCE_END.split(rest[closing:].lstrip(), maxsplit=1)[0] if rest[closing - 2] == "," else ""
    told = told or SENTENCE_END.split(rest[closing - 1 :], maxsplit=1)[0].removeprefix("”").lstrip()
    return speaker(f"” {told.rstrip('.')}", 0, 1)


def _quoted_across(text: str, floor: int) -> str:
    """Who speaks in a paragraph of a quotation of several, each of which opens with a mark and only the last of which
    closes: by the last one, else by the first."""
    if not text[text.rfind("\n", 0, floor) + 1 : floor + 1].lstrip().startswith("“"):
        return ""  # asked first, of every sum that nobody is yet said to tell of
    paragraphs = [
        (match.start(), match.group()) for match in PARAGRAPH.finditer(text, max(0, floor - LONG), floor + LONG)
    ]
    here = next((i for i, (start, words) in enumerate(paragraphs) if start <= floor < start + len(words)), 0)
    if not paragraphs or not paragraphs[here][1].startswith("“"):
        return ""
    last = here
    while _stays_open(paragraphs[last][1]) and paragraphs[last + 1 :] and paragraphs[last + 1][1].startswith("“"):
        last += 1
    closing = paragraphs[last][1].rfind("”") + 1
    if last > here and closing:
        told = SENTENCE_END.split(paragraphs[last][1][closing - 1 :], maxsplit=1)[0]
        if said := speaker(told.rstrip("."), 0, 1):
            return said
    first = here
    while first and "“" in paragraphs[first - 1][1]:
        first -= 1
        words = paragraphs[first][1]
        if said := speaker(words[: words.rfind("“") or None], 0, 1):
            return said
    return ""


def _stays_open(paragraph: str) -> bool:
    """Whether a quotation goes on beyond a paragraph."""
    return paragraph.count("“") > paragraph.count("”")


def _quoted_before(text: str, floor: int) -> str:
    """Who speaks in a sentence that goes on with the words of the one before: `,” Ann Lee said. “We ...`."""
    paragraph = _paragraph_before(text, floor)
    opened = paragraph.count("“") > paragraph.count("”") or paragraph.count('"') % 2
    if not paragraph.strip() or not (opened or text[floor] in '“"'):
        return ""
    return speaker(last_sentence(paragraph), len(paragraph), 0)


def _paragraph_before(text: str, floor: int) -> str:
    """What stands in the paragraph of a sentence before it."""
    return text[max(text.rfind("\n", 0, floor) + 1, floor - REACH) : floor]


def who_is_told_of(text: str, floor: int, said: str, pronoun: str) -> str:
    """Who a pronoun in a sentence stands for: who the one before it is about, or who spoke last."""
    subject = subject_before(without_dateline(last_sentence(text[max(0, floor - REACH) : floor])))
    no_person = find_actors(subject) or (" " not in subject and subject[:1].isupper())  # Peru, Centre
    return said if said and no_person and lower(pronoun) in ("he", "she") else subject or said


def subject_before(text: str) -> str:
    """Who a sentence is about, for a pronoun in the one after it; empty where it does not begin with that.

    >>> subject_before("Ann Lee runs the clinic."), subject_before("In May it rained.")
    ('Ann Lee', '')
    """
    match = SUBJECT.match(text) or _office().search(text)
    return clean_speaker(match["who"]) if match else speaker(text, len(text), len(text))


@functools.cache
def _office() -> re.Pattern:
    """`the Polish chancellor would `: who a sentence is about by what he is."""
    return re.compile(
        rf"""(?:^|,\s)[Tt]he\s(?P<who>(?:[\w’'-]+\s){{0,3}}{one_of(read_table("roles")["speech"]["titles"])})\s
        (?:who|is|was|has|had|will|would|could|did|refused|declined)\b""",
        re.VERBOSE,
    )
