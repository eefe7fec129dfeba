"""What a verb of giving means with some objects only: put $5m into, launched an appeal, supports Chad with $5m."""

import functools
import re

from helpers.auxiliaries import has_be
from helpers.groups import read_group
from helpers.language import entries_of, one_of, read_table

# Before what is made: ` another $5m `
ONE = r"\s+(?:an?|another|the|its|his|her)\s(?:[\w-]+\s){0,3}?(?:¤+\s(?:[\w-]+\s){0,2})?"
AN_APPEAL = re.compile(rf"{ONE}appeals?\b")
A_PLEDGE = re.compile(rf"{ONE}pledges?\b")
SHORT_OF = re.compile(
    r"\s+(?:an?|its|the|another)\s(?:[\w-]+\s){0,3}?(?:¤+\s(?:[\w-]+\s){0,2})?(?:shortfall|gap|deficit|hole|squeeze|shortage)\b"
)
A_FUND = re.compile(
    r"\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}?"
    r"(?:¤+\s(?:(?!hedge\b|venture\b|private\b)[\w-]+\s){0,3}?fund\b|fund\s(?:of|worth)\s¤)"
)
FUND_MADE = re.compile(r"\bfund\s(?:of|worth)\s¤+[^,;.¤]{0,30}$")  # a fund of $5m has been | set up
WITH = r"\swith\s(?:an?\s(?:[a-z]+\s){0,2})?¤"
# supports Chad, and farmers in Chad, with $5m
HELPED_WITH = re.compile(
    rf"\s(?:the\s)?(?:[a-z]+-[a-z]+\s|neighbouring\s|(?:government|state|people)\sof\s)?"
    rf"[A-Z][\w’'-]*(?:,\s[A-Z][\w’'-]*)*[^,;.¤]{{0,60}}{WITH}"
)
SUPPORTED = re.compile(rf"\s¤|{HELPED_WITH.pattern}")
WITH_A_SUM = re.compile(rf"\s[^,;.¤]{{2,60}}(?:{WITH}|\sby\s¤)|\sto\sthe\stune\sof\s¤")  # topped up the fund with $5m
# launched a new programme on Wednesday worth $5m
A_SCHEME = (
    r"\s(?:an?|its|the)\s(?:[\w-]+\s){0,3}(?:programme|program|scheme|package|fund|initiative|facility)s?\b"
    r"[^,;.¤]{0,30}\s(?:worth|of)\s(?:an?\s)?(?:[a-z]+\s)?¤"
)
# After a verb whose object the sum is: rushed $5m in aid
DIRECTLY = re.compile(r"\s(?:an?\s|another\s|its\s|the\s)?(?:(?!and\b|but\b|to\b|from\b|by\b)[\w-]+\s){0,3}?¤")
A_SUM_WAS = re.compile(r"¤+(?:\s[\w-]+){0,4}\s$")  # $5m in aid was | rushed
# After one of getting: garnered $5m in donations
GATHERED = re.compile(
    r"\s(?:[\w-]+\s){0,3}?¤+\s(?:from\s[A-Z]|(?:in|of)\s(?:[a-z]+\s){0,2}"
    r"(?:donations|pledges|funding|aid|grants|gifts|contributions|support)\b)"
)
THE_BILL = re.compile(
    r"\s(?:the|an?|its|half\sthe)\s(?:¤+\s)?(?:[a-z]+\s){0,2}(?:bill|tab|costs?|premium|cheque|check)\b"
)  # picks up
OF_THE_BILL = re.compile(
    r"\s[^,;.]{0,30}?¤+\sof\s(?:the|its|that|those)\s(?:[a-z]+\s){0,2}(?:bills?|costs?|burden|tab)\b"
)
BOUGHT_FOR = re.compile(r"\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*\s¤+\sworth\sof\s")  # bought Chad $5m worth of
IN_HAND = re.compile(r"\s(?:[a-z]+\s){0,2}¤+\s(?:in\shand|on\shand|in\sthe\s(?:bank|kitty)|in\sits\saccounts?)\b")
CREDIT_LINE = re.compile(
    r"\s(?:an?|its|the)\s(?:¤+\s)?(?:[a-z-]+\s){0,2}(?:credit\slines?|lines?\sof\scredit|facility|window)\b"
)
# Verbs that mean giving only with these words after them: `has a $5bn`, `launched an appeal`
_SOME = {
    "make": re.compile(
        r"[^.;]{0,60}\bavailable\b"
        rf"|{ONE}(?:donation|gift|contribution|grant|pledge|appeal)s?\b"
    ),
    "have": re.compile(rf"\s+an?\s+¤|{IN_HAND.pattern}"),
    "add": re.compile(
        r"\s+(?:an(?:other)?\s+|a\s+further\s+|an?\s+(?:[\w-]+\s+){0,2}(?:grant|loan|credit|contribution)\s+of\s+)?¤"
    ),
    "confirm": re.compile(r"\s+(?:an?\s+|its\s+|another\s+)?(?:[\w-]+\s+){0,2}?¤"),
    "cut": re.compile(r"(?!\s+off\s+(?:by|from|in)\b)"),
    "refuse": re.compile(r"\s+(?!to\b)[^,;.]{0,60}\b(?:appeal|request|plea|demand|call|bid|application)\b"),
    **dict.fromkeys(("pick up", "bear"), THE_BILL),
    **dict.fromkeys(("shoulder", "absorb", "cover"), OF_THE_BILL),
    "dip into": re.compile(r"\s[^,;.¤]{2,60}?\sfor\s(?:an?\s)?(?:[a-z]+\s)?¤"),
    "roll out": re.compile(r"\s(?:an?|its|another|the)\s(?:[\w-]+\s){0,2}¤"),
    "place": re.compile(r"\s(?:an?other\s)?¤+[^,;.¤]{0,30}\s(?:with|in|at)\s(?:the\s)?[A-Z]"),
    "set out": re.compile(r"\s(?:an?|its)\s(?:[\w-]+\s){0,3}(?:plan|package|programme|offer)\b"),
    "ask": re.compile(r"(?!\s(?:about|whether|why|how|if|what)\b)"),
    "left": re.compile(
        r"\s(?:an?\s)?¤+[^.;]{0,80}\s(?:to\s(?:the\s)?(?:[A-Z]\w+\s)?(?:[a-z]+\s){0,3}[A-Z]|in\s(?:his|her|their|its)\swill\b)"
    ),
    "find": re.compile(r"\s+(?:another\s+|an\s+extra\s+)?¤"),
    "hit": re.compile(r"(?!\s+by\b)"),
    "come": re.compile(r"(?!\s(?:on\stop|away)\b)"),
    "covered": re.compile(r"\s+(?:(?:just|only|about|barely)\s+)?¤"),
    "owe": re.compile(r"(?!\s[^,;.¤]{2,60}\sto\s(?:an?\s)?¤)"),
    "lose": re.compile(r"(?!\s+access\b)"),
    "save": re.compile(r"(?!\sthe\sChildren\b)"),
    "clear": re.compile(r"(?!\s+the\s+way\b)"),
    "set up": A_FUND,
    "create": A_FUND,
    "establish": A_FUND,
    "issue": re.compile(rf"{ONE}(?:loan|grant|credit)s?\b"),
    "dedicate": re.compile(r"\s(?:an?\s(?:further|extra|additional)\s|another\s)?¤|\sto\s(?:the\s)?[A-Z]"),
    **dict.fromkeys(("aid", "assist", "help"), HELPED_WITH),
    **dict.fromkeys(("turn", "look"), re.compile(r"\sto\s(?:the\s)?[A-Z][^,;.¤]{1,60}\sfor\s(?:[a-z]+\s){0,3}¤")),
    "made it": re.compile(r"\s(?:to\s(?:the\s)?[A-Z]|through\b)"),
    "assure": re.compile(r"(?:\s[^,;.¤]{2,40})?\sof\s(?:an?\s)?(?:[a-z]+\s)?¤"),
    "support": SUPPORTED,
    "face": SHORT_OF,
    "confront": SHORT_OF,
    "declare": re.compile(
        r"\s+(?:an?|its|the)\s(?:[\w-]+\s){0,2}(?:allocation|grant|donation|contribution|aid|package|gift)\b"
    ),
    "prepare": re.compile(r"\s+(?:an?|its|another|the|¤)"),
    "present": re.compile(
        r"\s+(?:an?|another|the)\s+che(?:que|ck)\s(?:for|of|worth)\s|\s(?:another\s)?¤+\s(?:in|worth|to\s(?:the\s)?[A-Z])|\s+(?:(?:[A-Z][^,;.¤]{2,50}|it|them)\s)?with\s[^,;.¤]{0,30}¤"
    ),
    "launch": re.compile(rf"\s+(?:an?|its|their)\s+(?:(?:[\w-]+|¤+)\s+){{0,4}}[Aa]ppeal\b|{A_SCHEME}"),
}
FROM_WHOM = re.compile(r"\s(?:an?\s)?(?:[a-z]+\s){0,2}¤+[^,;.¤]{0,40}\sfrom\s(?:the\s)?[A-Z]")  # unlocked $5m from
# a cheque for $5m was | presented to
A_GIFT = re.compile(r"\b(?:cheque|check|grant|donation|gift)\s(?:of|for|worth)\s¤+[^;.]{0,80}$")
TO_WHOM = re.compile(r"\s(?:to|by)\s")
LAUNCHED = re.compile(A_SCHEME)
# `put $5m into`
PUT_INTO = re.compile(
    r"\s+(?:another\s+|an\s+extra\s+|the\s+first\s+)?¤+(?:\sand\s(?:the\s)?[A-Z][^,;.¤]{1,40}\s¤+)?"
    r"\s+(?:[\w-]+\s+){0,7}?(?:into|towards?|behind)\b"
)
SUNK_INTO = re.compile(r"\s(?:an?\s|another\s)?(?:[a-z]+\s)?¤+\s(?:[\w-]+\s){0,4}?into\b")
PASSED = re.compile(
    r"\s(?:[a-z]+\s){0,2}¤+(?!¤|\s(?:[\w-]+\s){0,3}(?:package|bill|budget|grant|loan|plan|law)\b"
    r"|\s(?:for|to|in\s(?:[a-z]+\s)?(?:aid|relief|assistance|support|loans|grants))\b)"
)
PUT_ON_TABLE = re.compile(r"\s+(?:another\s+|an\s+extra\s+)?¤+\s+(?:[\w-]+\s+){0,4}?on\s+the\s+table\b")
TAKEN_FROM = re.compile(  # took $5m out of its reserves
    r"\s(?:an?\s)?(?:[a-z]+\s)?¤+\s(?:out\sof|from)\s(?:its|their|his|her|the)\s(?:[a-z]+\s){0,4}"
    r"(?:funds?|budget|reserves|coffers|savings)\b"
)
AID_CANCELLED = re.compile(  # cancelled $5m in grants, which is no debt
    r"\s(?:an?\s|its\s|the\s)?(?:[a-z]+\s){0,2}¤+\s(?:(?:in|of|worth\sof)\s)?(?:[\w-]+\s){0,2}"
    r"(?:grants?|aid|funding|contracts?|assistance|projects?|programmes?|programs?|support|payment)\b"
)
AID_LOST = re.compile(  # stands to lose $5m in aid
    r"\s(?:[a-z]+\s){0,2}¤+\s(?:in|of|worth\sof)\s(?:[\w-]+\s){0,2}(?:aid|funding|grants?|support|assistance|financing)\b"
)
HOME = re.compile(r"\s+home\b")  # what workers abroad send
FOR_NAME = re.compile(r"\s(?:[^,;:.¤]|(?<=\d),(?=\d)){2,80}?\sfor\s(?:the\s)?[A-Z]")  # buys drones for Ukraine: a gift
A_SUM = re.compile(r"\s+(?:[\w-]+\s+){0,3}?¤")
A_PLACE = re.compile(
    r"\s+(?:(?:the\s+)?(?!\w+day\b)[A-Z]|(?:it|them)\b|(?:its|their|the)\s+(?:[\w’-]+\s+){0,3}?(?:accounts?|coffers|treasury)\b)"
)
RAISED = re.compile(
    r"\s+(?:the\s+equivalent\s+of\s+|(?:[a-z]+\s+){0,2})¤|\s+(?:so\s+far|by)\b|$"
)  # $5m, so far, by selling
# aid will | increase to $5m, was | cut by $5m
BY_HOW_MUCH = re.compile(r"(?:\sby\s[a-z]+\s(?:per\s?cent|percent))?\s(?:to|by|from)\s(?:[a-z]+\s){0,3}¤")
LESSENED = ("cut", "reduce", "slash", "trim")


@functools.cache
def _a_building() -> re.Pattern:
    """After a verb, what was built for a sum: opened a $5m clinic."""
    buildings = one_of(read_table("roles")["purpose"]["buildings"])
    return re.compile(rf"\s(?:an?|its|the)\s(?:[a-z-]+\s)?¤+\s(?:[\w-]+\s){{0,3}}?{buildings}s?\b")


@functools.cache
def _light() -> dict[str, re.Pattern]:
    """What must stand after a verb for it to mean giving, by its base; other verbs mean it with any words."""
    table = read_table("roles")["objects"]
    needed = {"direct": DIRECTLY, "with": WITH_A_SUM, "gathered": GATHERED}
    opened = re.compile(rf"{_a_building().pattern}|{CREDIT_LINE.pattern}")
    built = {"open": opened, "inaugurate": _a_building(), "build": _a_building()}
    return _SOME | built | {verb: words for group, words in needed.items() for verb in entries_of(table[group])}


def gives_nothing(base: str, before: str, said: str, after: str) -> bool:
    """Whether a verb, with its helpers `said`, does not mean giving with the words that stand after it."""
    needed = _light().get(base)
    if needed is None or needed.match(after):
        return False
    if needed in (HELPED_WITH, SUPPORTED) and WITH_A_SUM.match(after) and read_group(after.lstrip()):
        return False
    made = needed is A_FUND and FUND_MADE.search(before)
    rushed = (
        needed is DIRECTLY and has_be(said) and A_SUM_WAS.search(before.removesuffix(said))
    )  # $5m was | rushed to Chad
    gift = base == "present" and has_be(said) and A_GIFT.search(before) and TO_WHOM.match(after)
    return not (made or rushed or gift)


@functools.cache
def _meanings() -> dict[str, tuple[tuple[re.Pattern, str, str], ...]]:
    """The words after a verb, by its base, with which it says another stage, and its subject if that is another too."""
    words = one_of(read_table("roles")["given"]["approval"])
    approval = re.compile(rf"\s+(?:\w+\s+){{0,3}}{words}\b")
    opened, sent_home = ((_a_building(), "disbursement", ""),), ((HOME, "other", "none"),)
    return {
        "give": ((approval, "commitment", ""),),
        "open": opened,
        "inaugurate": opened,
        "have": ((IN_HAND, "disbursement", "recipient"),),
        "make": ((A_PLEDGE, "pledge", ""), (AN_APPEAL, "requirement", "recipient")),
        "lose": ((AID_LOST, "", "recipient"),),
        "launch": ((LAUNCHED, "pledge", "donor"),),
        "cancel": ((AID_CANCELLED, "", ""),),
        "take": ((TAKEN_FROM, "disbursement", "donor"),),
        "pass": ((PASSED, "measure", "amount"),),
        "put": ((PUT_INTO, "disbursement", "donor"), (PUT_ON_TABLE, "pledge", "donor")),
        "send": sent_home,
        "wire": sent_home,
        "buy": ((FOR_NAME, "disbursement", "donor"), (BOUGHT_FOR, "disbursement", "donor")),
    }


def by_object(base: str, stage: str, subject: str, passive: bool, after: str) -> tuple[str, str]:
    """The stage and subject of a verb that means another thing with some objects."""
    for words, said, who in _meanings().get(base, ()):
        if words.match(after):
            return said, who or subject
    if base == "sink" and not SUNK_INTO.match(after):
        return "measure", "amount"
    if base == "put up" and after.startswith(" with "):
        return "disbursement", "amount"  # a school, put up with a grant
    if base == "unlock" and not passive and FROM_WHOM.match(after):
        return stage, "recipient"
    grown = stage == "more" and not passive
    if (grown or (base in LESSENED and passive)) and BY_HOW_MUCH.match(after):
        return "measure", "amount"
    if base == "take" and not A_SUM.match(after):
        return "measure", "amount"  # takes its aid to $5m
    if base == "raise" and (passive or RAISED.match(after)) and not BY_HOW_MUCH.match(after):
        return "disbursement", "recipient"  # money raised, not a pledge raised to more
    if (base == "land" and not A_SUM.match(after)) or (base == "reach" and _is_taker(after)):
        return "disbursement", "amount"
    return ("more", subject) if base == "raise" else (stage, subject)


def _is_taker(after: str) -> bool:
    """Whether what is reached takes money, and is no level of it: reached Ankara, reached families in Ankara."""
    return bool(A_PLACE.match(after) or read_group(after.lstrip()))
