"""The verbs of giving in a sentence, and what stands with them."""

import functools
import re
from collections.abc import Iterator

from helpers.auxiliaries import has_be, helpers_before, mood_of
from helpers.controls import Verb, under_control
from helpers.groups import read_group
from helpers.language import any_of, lower, one_of, read_table, words_of
from helpers.nounforms import is_noun

# Where a clause ends, but for the commas. The class comes first, so that the search runs from sign to sign.
BREAK = re.compile(
    r"""[;:—,\s] (?: (?<=[;:—]) | (?<=\s)[–-]\s
      | (?:(?<=,)\s|(?<=\s))(?:(?:but|while|whereas|although|though|because|yet|unless)\s
            | since\s(?=[A-Z]\w+\s(?:[a-z]|$))) )""",
    re.VERBOSE | re.I,
)
# Before what is made: ` another $5m `
ONE = r"\s+(?:an?|another|the|its|his|her)\s(?:[\w-]+\s){0,3}?(?:¤+\s(?:[\w-]+\s){0,2})?"
AN_APPEAL = re.compile(rf"{ONE}appeals?\b")
A_PLEDGE = re.compile(rf"{ONE}pledges?\b")
# Verbs that mean giving only with these words after them: `has a $5bn`, `launched an appeal`.
SHORT_OF = re.compile(
    r"\s+(?:an?|its|the|another)\s(?:[\w-]+\s){0,3}?(?:¤+\s(?:[\w-]+\s){0,2})?(?:shortfall|gap|deficit|hole|squeeze|shortage)\b"
)
A_FUND = re.compile(
    r"\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}?"
    r"(?:¤+\s(?:(?!hedge\b|venture\b|private\b)[\w-]+\s){0,3}?fund\b|fund\s(?:of|worth)\s¤)"
)
FUND_MADE = re.compile(r"\bfund\s(?:of|worth)\s¤+[^,;.¤]{0,30}$")  # a fund of $5m has been | set up
HELPED_WITH = re.compile(
    r"\s(?:the\s)?[A-Z][^,;.¤]{1,60}\swith\s(?:an?\s(?:[a-z]+\s){0,2})?¤"
)  # supports Chad with $5m
# launched a new programme on Wednesday worth $5m
A_SCHEME = (
    r"\s(?:an?|its|the)\s(?:[\w-]+\s){0,3}(?:programme|program|scheme|package|fund|initiative|facility)s?\b"
    r"[^,;.¤]{0,30}\s(?:worth|of)\s(?:an?\s)?(?:[a-z]+\s)?¤"
)
LIGHT = {
    "make": re.compile(
        r"[^.;]{0,60}\bavailable\b"
        rf"|{ONE}(?:donation|gift|contribution|grant|pledge|appeal)s?\b"
    ),
    "have": re.compile(r"\s+an?\s+¤"),
    "add": re.compile(
        r"\s+(?:an(?:other)?\s+|a\s+further\s+|an?\s+(?:[\w-]+\s+){0,2}(?:grant|loan|credit|contribution)\s+of\s+)?¤"
    ),
    "confirm": re.compile(r"\s+(?:an?\s+|its\s+|another\s+)?(?:[\w-]+\s+){0,2}?¤"),
    "cut": re.compile(r"(?!\s+off\s+(?:by|from|in)\b)"),
    "refuse": re.compile(r"\s+(?!to\b)[^,;.]{0,60}\b(?:appeal|request|plea|demand|call|bid|application)\b"),
    "find": re.compile(r"\s+(?:another\s+|an\s+extra\s+)?¤"),
    "hit": re.compile(r"(?!\s+by\b)"),
    "come": re.compile(r"(?!\s(?:on\stop|away)\b)"),
    "covered": re.compile(r"\s+(?:(?:just|only|about|barely)\s+)?¤"),
    "lose": re.compile(r"(?!\s+access\b)"),
    "save": re.compile(r"(?!\sthe\sChildren\b)"),
    "clear": re.compile(r"(?!\s+the\s+way\b)"),
    "set up": A_FUND,
    "create": A_FUND,
    "establish": A_FUND,
    "issue": re.compile(rf"{ONE}(?:loan|grant|credit)s?\b"),
    "dedicate": re.compile(r"\s(?:an?\s(?:further|extra|additional)\s|another\s)?¤"),
    **dict.fromkeys(("aid", "assist", "help"), HELPED_WITH),
    "support": re.compile(rf"\s¤|{HELPED_WITH.pattern}"),
    "face": SHORT_OF,
    "confront": SHORT_OF,
    "declare": re.compile(
        r"\s+(?:an?|its|the)\s(?:[\w-]+\s){0,2}(?:allocation|grant|donation|contribution|aid|package|gift)\b"
    ),
    "prepare": re.compile(r"\s+(?:an?|its|another|the|¤)"),
    "present": re.compile(
        r"\s+(?:an?|another|the)\s+che(?:que|ck)\s(?:for|of|worth)\s|\s(?:another\s)?¤+\s(?:in|worth|to\s(?:the\s)?[A-Z])|\s+(?:(?:[A-Z][^,;.¤]{2,50}|it|them)\s)?with\s[^,;.¤]{0,30}¤"
    ),
    "launch": re.compile(rf"\s+(?:an?|its|their)\s+(?:[\w-]+\s+){{0,3}}[Aa]ppeal\b|{A_SCHEME}"),
}
LAUNCHED = re.compile(A_SCHEME)
# `put $5m into`
PUT_INTO = re.compile(r"\s+(?:another\s+|an\s+extra\s+|the\s+first\s+)?¤+\s+(?:[\w-]+\s+){0,7}?(?:into|towards?)\b")
PUT_ON_TABLE = re.compile(r"\s+(?:another\s+|an\s+extra\s+)?¤+\s+(?:[\w-]+\s+){0,4}?on\s+the\s+table\b")
HOME = re.compile(r"\s+home\b")  # what workers abroad send
FOR_NAME = re.compile(r"\s(?:[^,;:.¤]|(?<=\d),(?=\d)){2,80}?\sfor\s(?:the\s)?[A-Z]")  # buys drones for Ukraine: a gift
A_SUM = re.compile(r"\s+(?:[\w-]+\s+){0,3}?¤")
BY_WHOM = re.compile(r"\s+by\s+(?:the\s+)?[A-Z]")
CALLED = re.compile(r"\s(?:arrangement|facility|fund\sfacility|credit\sfacility)\b")  # an extended arrangement
A_PLACE = re.compile(
    r"\s+(?:(?:the\s+)?(?!\w+day\b)[A-Z]|(?:it|them)\b|(?:its|their|the)\s+(?:[\w’-]+\s+){0,3}?(?:accounts?|coffers|treasury)\b)"
)
PROPOSED = re.compile(
    r"\b(?:bill|proposal|motion|draft|amendment)\s+(?:(?:on\s+)?\w+day\s+)?(?:that|which)\s+$"
)  # a bill that | would give
WHO_LOST = re.compile(r"\b(?:who|that|which)\s+(?:had\s+|have\s+)?$")  # farmers who | lost a boat, and $5m to
WORD = re.compile(r"[^\W\d_]+")
INSIDE = re.compile(r"[\w-]")
RAISED = re.compile(r"\s+(?:[a-z]+\s+){0,2}¤|\s+(?:so\s+far|by)\b|$")  # $5m, so far, by selling
APPEAL_TO = re.compile(
    r"\b(?:appeal|campaign|drive|fundraiser|plan|scheme)\s+(?:[^,;.¤]{0,40}\s)?to\s+$"
)  # an appeal to | raise
# aid will | increase to $5m, was | cut by $5m
BY_HOW_MUCH = re.compile(r"(?:\sby\s[a-z]+\s(?:per\s?cent|percent))?\s(?:to|by|from)\s(?:[a-z]+\s){0,3}¤")
LESSENED = ("cut", "reduce", "slash", "trim")
JOINT = re.compile(r"[\s-]+")  # between the words of a verb


@functools.cache
def _forms() -> dict[str, tuple[str, str, str]]:
    """A form of a verb -> stage, subject, and its base (the first form of its line)."""
    forms = {}
    for stage, subjects in read_table("roles")["verbs"].items():
        for subject, lines in subjects.items():
            for line in lines.split(","):
                words = [quoted or plain for quoted, plain in re.findall(r'"([^"]+)"|(\S+)', line)]
                forms |= dict.fromkeys(words, ("" if stage == "none" else stage, subject, words[0]))
    return forms


@functools.cache
def _verb_patterns() -> dict[str, re.Pattern]:
    """The forms of verbs by the word that they begin with."""
    forms: dict[str, list[str]] = {}
    for form in _forms():
        forms.setdefault(WORD.match(form).group(), []).append(form)
    return {word: re.compile(rf"{any_of(some)}(?![\w-])", re.I) for word, some in forms.items()}


@functools.cache
def _approval() -> re.Pattern:
    words = one_of(read_table("roles")["given"]["approval"])
    return re.compile(rf"\s+(?:\w+\s+){{0,3}}{words}\b")


def find_verbs(text: str) -> list[Verb]:
    """The verbs of giving in a sentence, in reading order; nouns that look like them are left out.

    >>> [verb.word for verb in find_verbs("Peru, whose pledge lapsed, has since given Chad more.")]
    ['given']
    """
    return [verb for match in _forms_in(text) if (verb := _read_verb(text, match))]


def _forms_in(text: str) -> Iterator[re.Match]:
    """Where a text has a form of a verb of giving; the pattern is tried only where one may begin."""
    free, patterns, small = 0, _verb_patterns(), lower(text)  # where the form before ends
    for start, word in sorted((at, one) for one in words_of(text) & patterns.keys() for at in _places(small, one)):
        if start >= free and (match := patterns[word].match(text, start)):
            free = match.end()
            yield match


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word, or what begins with it, stands in a text with no letter, digit or hyphen before it."""
    start = text.find(word)
    while start >= 0:
        if not start or not INSIDE.match(text, start - 1):
            yield start
        start = text.find(word, start + 1)


def _read_verb(text: str, match: re.Match) -> Verb | None:
    """The verb with its helpers; None where the form is a noun or does not mean giving here."""
    printed = lower(match.group())
    word = printed if printed.isalpha() else JOINT.sub(" ", printed)
    stage, subject, base = _forms().get(word) or _forms()[printed]
    before, after = text[: match.start()], text[match.end() :]
    said = lower(helpers_before(before))
    made = LIGHT.get(base) is A_FUND and FUND_MADE.search(before)
    nothing_given = base in LIGHT and not (made or LIGHT[base].match(after))
    if (
        (base == "lose" and WHO_LOST.search(before) and not A_SUM.match(after))
        or CALLED.match(after)
        or is_noun(text, match, word, base, said)
        or nothing_given
        or (word == "short of" and not said)
    ):
        return None
    bare = word in (base, base + "s") and not word.startswith(("set ", "put "))  # set aside is its own participle
    participle = not bare and not word.split()[0].endswith("ing")
    by_whom = not said and subject == "donor" and BY_WHOM.match(after)  # a fund, backed by Oslo
    passive = participle and bool(by_whom or has_be(said))
    stage, subject = _by_object(base, stage, subject, passive, after)
    start = match.start() - len(said)
    verb = Verb(start, match.end(), word, stage, subject, passive, mood_of(said), "")
    verb = under_control(verb, said, before[:start])
    if verb.mood == "will" and PROPOSED.search(before[:start]):
        verb = verb._replace(mood="doubt")
    must = verb.mood in ("doubt", "asked") or said.startswith(("has to", "have to", "had to"))
    if base == "find" and not must:
        return None  # will find $5m in its account
    raising = base in ("raise", "gather") and verb.subject == "recipient"
    still_to_raise = base == "find" or (raising and (verb.mood != "fact" or APPEAL_TO.search(before)))
    return verb._replace(stage="requirement", mood="fact") if still_to_raise else verb


def _by_object(base: str, stage: str, subject: str, passive: bool, after: str) -> tuple[str, str]:
    """The stage and subject of a verb that means another thing with some objects."""
    if base == "give" and _approval().match(after):
        return "commitment", subject
    if base == "make" and A_PLEDGE.match(after):
        return "pledge", subject
    if base == "make" and AN_APPEAL.match(after):
        return "requirement", "recipient"
    if base == "launch" and LAUNCHED.match(after):
        return "pledge", "donor"
    grown = stage == "more" and not passive
    if (grown or (base in LESSENED and passive)) and BY_HOW_MUCH.match(after):
        return "measure", "amount"
    if base == "take" and not A_SUM.match(after):
        return "measure", "amount"  # takes its aid to $5m
    if base == "raise" and (passive or RAISED.match(after)):
        return "disbursement", "recipient"  # money raised, not a pledge raised to more
    if base == "put" and PUT_INTO.match(after):
        return "disbursement", "donor"
    if base == "put" and PUT_ON_TABLE.match(after):
        return "pledge", "donor"
    if base in ("send", "wire") and HOME.match(after):
        return "other", "none"
    if base == "buy" and FOR_NAME.match(after):
        return "disbursement", "donor"
    if (base == "land" and not A_SUM.match(after)) or (base == "reach" and _is_taker(after)):
        return "disbursement", "amount"
    return ("more", subject) if base == "raise" else (stage, subject)


def _is_taker(after: str) -> bool:
    """Whether what is reached takes money, and is no level of it: reached Ankara, reached families in Ankara."""
    return bool(A_PLACE.match(after) or read_group(after.lstrip()))
