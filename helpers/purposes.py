"""What a sum is for: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.callings import KIND
from helpers.groups import PROPER, read_group, without_giver
from helpers.idle import WHERE_OR_WHO, empty_pattern, is_idle
from helpers.kinds import holds_kind, is_disease, is_form
from helpers.language import one_of, read_table
from helpers.naming import is_name
from helpers.ofstate import is_of_state
from helpers.periods import ROW, may_tell_time
from helpers.purposeends import NOTHING, finite_pattern, stop_pattern, until
from helpers.tasks import doing_more, is_infinitive, task_pattern
from helpers.timeshapes import period_pattern

OF_A_CLAUSE = re.compile(r"\b(?:who|whose|that|which|where|whom|what|those)\b")
LOOSE_END = re.compile(
    r"(?:(?:^|\s+)(?:an?|for\s(?:them|it)|over|for|in|by|through|and|of|to|the|each|alone|then|now|on|with|there|too|again|early|late|immediately|directly|straight\saway|additional|extra|further|another|remaining))+$"
)
LONGEST = 25  # words; more is no purpose but a story
PHRASE = re.compile(
    r"""(?:^|(?<=[\s,(]))
    (?P<word> (?<!according\s)to(?:\s+be\s+able\s+to)? | among | for
            | in\s+(?:support|aid)\s+of | in | on | towards? | from | by
            | (?<!investigation\s)(?<!inquiry\s)(?<!probe\s)(?<!research\s) into
            | with | covering | (?:dedicated|devoted)\s+to | so\s+that
            | so(?=\s+(?:it|they|he|she|we|the)\s) | aimed\s+at
            | as | of | worth\s+of | against | behind | at )\s+""",
    re.VERBOSE,
)


# Where the words after a sum turn to something else: `enough for`, `, from which`, `, half of it`, `, officials said`,
# `and urged`, `, its partner in talks`.
ELSEWHERE = re.compile(
    r"""\b(?:enough\s+(?:for|to)|in\s+return\s+for)\s
      | ,?\saccording\s+to\b
      | ,?\s(?:from|of|in|with|by|for|on|under|to|at)\s(?:which|whom|whose)\s(?!to\s)
      | ,\s+(?:(?:nearly|almost|about|more\s+than)\s+)?
        (?:all|half|most|much|part|some|the\s+(?:bulk|rest)|an?\s+(?:third|quarter|fifth|tenth|half))\s(?![^,]{2,40},\sto\s)
      | ,\s+[^,;:¤]{2,60}\s(?:said|says|told|announced|reported|warned|added)\b
      | ,\s+(?:its|their|his|her|or|asking|urging|calling\s(?:on|for)|inviting|telling)\s | ,["”]\s
      | \sand\s(?:then\s)?(?:also\s)?
        (?:we|they|it|he|she|several\sother|others|other\s(?:countries|donors|governments))\b
      | \sand\s+(?:\w+\s+)?(?:urged|asked|called|told|vowed|said|says|wants?|plans?|hopes?|pressed|begged|invited)\b""",
    re.VERBOSE,
)
PACKAGE_OF = re.compile(r"^[\s-](?:package|programme|program|parcel)(?=\sof\s)")  # a $5m | package | of drought support
OF_USE = (
    "for", "covering", "dedicated to", "devoted to", "towards", "toward", "on", "into", "behind", "in support of",
    "in aid of",
)  # fmt: skip
IN_A_NAME = re.compile(r"[A-Z]\w+\s$")
OFFICE_FOR = re.compile(r"\b(?:Ministry|Department|Minister|Secretary|Bureau)\sfor\s(?=[A-Z])")
IT_CAN = re.compile(r"(?:it|they|he|she|we)\s")
FOR_USE = re.compile(r"^use\s(?:in|on|for|as)\s(?=[a-z])")
# $5m | loan | from Peru | last year | in budget support
BESIDE = re.compile(
    r"(?:[\s-]+(?:loan|grant|credit|donation|gift|contribution))?(?:\s+(?:from|to)\s+(?:the\s+)?[A-Z][^,;.¤]{1,60})?"
    r"(?:\s+(?:last|this|next)\s(?:year|month|week)|\son\s\w+day)?"
)
RATE = re.compile(r"\s(?:an?|per|each|every)\s(?:year|month|week|day)\b|\s(?:annually|monthly)\b")
AID_TO = re.compile(r"[^,]{1,40}\b(?:aid|assistance|support)\s+(?:to|for)\s")
PLACE = re.compile(r"\s(?:in|at|from)\s")
A_FUND = re.compile(r"(?:the|its|an?)\s(?:[\w’'-]+\s+){0,4}fund\b")
FUND = re.compile(r"(?:[\w’'-]+\s+){1,4}fund\b")
# `Guinea-Bissau `, `the northern regions of Piura and Tumbes ` | to replant mangroves
WHO_DOES = re.compile(
    rf"(?:the\s)?(?:(?:[a-z]+\s)?(?:regions?|provinces?|states?|districts?|cities|city|government)\sof\s)?"
    rf"(?:(?:southern|northern|eastern|western|central)\s)?{PROPER}(?:(?:,\s|,?\sand\s)(?:the\s)?{PROPER})*"
    r"(?:\s(?:army|military|navy|government|authorities|ministry))?\s(?P<what>to\s[a-z].*)"
)
ABLE = re.compile(r"[^,;]{2,40}?\s(?:can|could|may)\s(?!be\b)(?=[a-z])")  # so that it can | buy gas
SUBJECT_LAST = re.compile(
    r"(?<=[a-z])(?<!\sin)(?<!\sof)(?<!\sto)(?<!\sat)(?<!\sby)(?<!\sfor)(?<!\sand)(?<!\sfrom)(?<!\swith)\s(?:(?:the\s)?[A-Z][\w.’'-]*|the\s[a-z]+)$"
)
NAME_LAST = re.compile(r"(?<=[a-z])(?<!\sin)(?<!\sof)(?<!\sat)(?<!\sby)\s[A-Z][\w’'-]+$")  # in aid | Spain has provided
BUILT = re.compile(
    r"\b(?:Road|Bridge|Dam|Railway|Highway|Motorway|Interchange|Bypass|Corridor|Port|Harbour|Wharf|Jetty|Terminal|Airport|Tunnel"
    r"|Canal|Line|Metro|Station|Plant|Reservoir|Barrage|Substation|Project)$"
)  # a name, but no receiver
FUNDED = re.compile(r"\s(?:un|under)?funded$")  # with a fifth of its appeal for Chad | funded
COMPENSATION = "compensation for "  # | years of unpaid work, but not | victims
ORG = re.compile(
    r"\b(?:Agency|Cent(?:er|re)s?|Office|Institute|Council|Partnership|Alliance|Coalition|Organi[sz]ation)$"
)
FIGHT = re.compile(r"the\s(?:[a-z]+\s)?(?:fight|battle|struggle)\s(?:against|on)\s")
DEFINITE = re.compile(r"(?:the|its|their|his|her|[A-Z][\w-]+[’']s?)\s")


class After(NamedTuple):
    """A prepositional phrase or infinitive after a sum, with all that follows it."""

    word: str  # one of PHRASE; "to do" for an infinitive
    text: str
    start: int


def phrases_after(text: str) -> list[After]:
    """The phrases of the words that follow a sum, in reading order, by the words of PHRASE that they begin with."""
    found = []
    text = PACKAGE_OF.sub("", text)
    text = ELSEWHERE.split(text, 1)[0]
    row = ROW.match(text) or RATE.match(text)
    for match in PHRASE.finditer(text, row.end() if row else 0):
        rest = text[match.end() :]
        if is_idle(match["word"], text[: match.start()].rstrip(), rest):
            continue
        if IN_A_NAME.search(text, 0, match.start()) and _is_inside_a_name(text, match.start()):
            continue  # the Organization | for Migration
        word = match["word"].split()[-1] if "able" in match["word"] else " ".join(match["word"].split())
        infinitive = word == "to" and is_infinitive(rest)
        start = match.start() - (row.end() if row else 0)
        if word in ("in", "as") and BESIDE.fullmatch(text, 0, match.start()):
            start = 0  # $5m from Peru | in budget support
        found.append(After("to do" if infinitive else word, rest, start))
    return found


def _is_inside_a_name(text: str, at: int) -> bool:
    """Whether the name of a body goes on where a phrase seems to begin."""
    if OFFICE_FOR.search(text, max(0, at - len("Department ")), at + len("for A")):
        return True  # the Ministry | for Economic Cooperation
    return any(actor.kind == "organisation" and actor.start < at < actor.end for actor in find_actors(text))


def purpose_text(phrase: After) -> str:
    """The words of a purpose, up to where the phrase ends; an infinitive keeps its "to".

    >>> purpose_text(After("for", "schools in Chad, officials said.", 0))
    'schools in Chad'
    >>> purpose_text(After("for", "now.", 0))
    ''
    """
    words = until(stop_pattern(), phrase.text, doing_more() if phrase.word == "to do" else NOTHING)
    finite = until(finite_pattern(), words)
    able = ABLE.match(words) if phrase.word in ("so", "so that") else None
    if len(finite) < len(words) and not able and not OF_A_CLAUSE.search(finite):
        and_then = words.startswith(" and ", len(finite))
        words = finite if and_then else SUBJECT_LAST.sub("", finite)  # arms the US | has bought
    lead = f"{phrase.word} "  # `for the rest of 2025` is a time, `the rest of 2025` none
    if may_tell_time(words) and (period := period_pattern().search(lead + words)):
        words = words[: max(0, period.start() - len(lead))]
    words = LOOSE_END.sub("", words.strip(" ,.;:?!“”‘\"'¤"))
    if able and words:
        return f"{phrase.word} {words}" if IT_CAN.match(words) else words[able.end() :]
    words = without_giver(FOR_USE.sub("", words))
    if not words or empty_pattern().match(words):
        return ""
    return {"to do": "to ", "so that": "so that ", "so": "so "}.get(phrase.word, "") + words


def phrase_purpose(phrase: After) -> str:
    """The purpose that a phrase after a sum says; empty where that is a receiver, a form of money, a time."""
    words = purpose_text(phrase)
    if not words or len(words.split()) > LONGEST:
        return ""
    if phrase.word == "to do":
        alone = " " not in words.removeprefix("to ") and words not in ("to rebuild", "to recover")
        return "" if alone else words  # `it cost $5m to build`
    if phrase.word in ("so", "so that", "aimed at"):
        return words
    if phrase.word == "worth of" or AID_TO.match(words):
        words = re.split(r"\s(?:to|for)\s", words)[0]
    if phrase.word == "worth of":
        return "" if is_form(words) else words
    if phrase.word == "to":
        task = task_pattern().match(words) and not WHERE_OR_WHO.match(words) and not A_FUND.match(words)
        return words if task and not (is_of_state(words) or KIND.match(words)) else ""
    if phrase.word in OF_USE:
        words = FUNDED.sub("", _without_receiver(words))
        place = PLACE.split(words)[0]  # `for Syria in Brussels`, `for Syria from the fund`
        somebody = is_name(place) and not (BUILT.search(place) or is_disease(place))
        none = somebody or WHERE_OR_WHO.match(words) or _receives(phrase.word, words)
        return "" if none else words
    return _given_as(phrase, words)


def _without_receiver(words: str) -> str:
    """What is given, without a country it is for: `arms for Ukraine`."""
    if doing := WHO_DOES.fullmatch(words):
        return doing["what"]
    people = read_group(words) if " to " in words else ""
    if people and is_infinitive(task := words.partition(f"{people} to ")[2]):
        return f"to {task}"  # 300 farmers | to dig wells
    whose, given, form = words.partition(" as ")
    if given and is_name(whose) and holds_kind(form):
        return form  # $5m for Chad as | food aid
    what, between, whom = words.partition(" for ")
    if between and is_name(what) and ORG.search(what):
        return ""  # for the Agency for International Development
    if between and is_name(what):
        return whom  # `Uttarakhand for roads`
    return what if between and find_actors(whom) and is_name(whom) else words


def _receives(word: str, words: str) -> bool:
    """Whether what follows an `on` or `into` receives: `spent on Syrian refugees`, `into a cholera fund`."""
    fund = FUND.match(words)
    return bool(fund or (word == "on" and _people().match(words)))


@functools.cache
def persons() -> re.Pattern:
    """Those that money is spent on, wherever they stand."""
    return re.compile(rf"\b{one_of(read_table('roles')['people']['persons'])}\b")


@functools.cache
def _people() -> re.Pattern:
    """A group of people: `the refugees`, `Syrian refugees in Chad`."""
    groups = one_of(read_table("roles")["people"]["persons"])
    return re.compile(rf"(?:(?:the|its|[A-Z]\w+)\s+){{0,2}}{groups}(?:\s+(?:in|who|from)\b|$)")


def _given_as(phrase: After, words: str) -> str:
    """What is given, after an `as` or an `in` right after the sum: `$5m in food aid`, but not `in cash`."""
    if words.startswith(COMPENSATION) and not read_group(words.removeprefix(COMPENSATION)):
        return words
    words = re.split(r"\s(?:to|for|from|over|at|on|since|among|as)\s", words)[0]
    words = NAME_LAST.sub("", words)
    if phrase.word == "against":
        return words if phrase.start <= 1 and not DEFINITE.match(words) else ""
    if phrase.word == "in" and FIGHT.match(words):
        return words
    beside = (
        phrase.word == "as" or (phrase.word in ("in", "of") and phrase.start <= 1) or words.startswith("compensation")
    )
    of_the = phrase.word == "of" and DEFINITE.match(words)  # `$5m of the aid budget`
    bare = re.sub(r"^(?:(?:new|additional|further|extra)\s+)?(?:[A-Z][\w.’']*\s+)+", "", words)  # new US aid
    form = bare.endswith((" money", " cash")) or is_form(re.split(r"\s+and\s|,\s|\sin\s", bare)[0])
    words = bare if phrase.word == "of" else words  # a package of | Peruvian | military support
    return words if beside and not of_the and holds_kind(bare) and not form else ""
