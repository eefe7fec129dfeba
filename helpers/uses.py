"""What a sum is for, wherever its sentence says so: after it, in what it is called, or before it."""

import functools
import re

from helpers.actors import find_actors
from helpers.afterwards import told_here, used_for
from helpers.governing import Context, Rule
from helpers.groups import PROPER, read_group
from helpers.kinds import called_for, holds_kind, is_form
from helpers.language import entries_of, one_of, read_table, words_of
from helpers.naming import NEIGHBOURS, is_name, name_actors
from helpers.preludes import CLAUSE, matched_purpose, purpose_before
from helpers.purposes import After, phrase_purpose, phrases_after, purpose_text
from helpers.receiving import read_nations
from helpers.tasks import is_infinitive, who_does

HELP = re.compile(
    r"(?:(?:to\s+)?(?:allow|enable|let)|to\s+(?:help\s+(?:to\s+)?)?(?:help|fund|support|assist|aid|feed|house|shelter|resettle|compensate|treat|vaccinate|evacuate|protect)"
    r"|helping|supporting|assisting|feeding|sheltering|resettling|compensating|treating|vaccinating|evacuating"
    r"|protecting)"
    r"(?:(?:,\s[a-z]+)*,?\sand\s[a-z]+)?\s+"
)
# to help Borno, Benue and Kogi states | rebuild
HELPED = re.compile(
    rf"to\s+help\s+(?P<who>(?:the\s)?{PROPER}(?:,\s(?:the\s)?{PROPER})*,?\sand\s(?:the\s)?{PROPER})"
    r"\s(?:states\s|provinces\s|counties\s)?[a-z]+\s"
)
# to deliver food to | families in Chad
BROUGHT_TO = re.compile(r"to\s(?:deliver|provide|give|bring|send|offer|get)\s[^,;]{3,80}?\sto\s(?P<who>.+)")
# to meet the needs of | families in Chad
NEEDS_OF = re.compile(
    r"(?:[a-z]+\s)?(?:to\s)?[a-z]+\sthe\s(?:[a-z]+\s){0,4}(?:needs|lives|conditions|suffering|plight|pain|hardship|resilience)\sof\s(?P<who>.+)"
)
# to support the activities of | the Red Cross
HELPS_WORK_OF = re.compile(
    r"to\s(?:support|back|fund|finance|help|aid)\s(?:the\s)?(?:[a-z]+\s)?(?:activities|work|operations|efforts|programmes|response)\sof\s"
    r"(?P<who>(?:the\s)?[A-Z].+)"
)
# relief and rehabilitation of | the victims
RELIEF_OF = re.compile(
    r"(?:the\s)?(?:[a-z]+\s(?:and\s)?){0,2}(?:relief|rehabilitation|recovery|resettlement|treatment|welfare|benefit|care|evacuation)\sof\s"
    r"(?P<who>.+)"
)
DONE_BY = re.compile(r"(?:\w(?:ed|n|t))\sby\s(?:the\s)?$")  # plants damaged by | Russian missiles
TRAINS = re.compile(r"(?:train|teach|hire|recruit|employ|pay|equip)\s")  # no receivers, but what is done
COUNTED = re.compile(r"^an?\s(?:[a-z]+\s)?number\sof\s|^the\s(?=(?:millions|thousands)\sof\s)")
IN, FOR = re.compile(r"\s(?:in|across)\s"), re.compile(r"\bfor\s")
OF_THE = re.compile(r"\b[Oo]f\s+(?:the|that|this)\s+$")
ASIDE = re.compile(r"\b(?:which|whom|who)\s+[^,;\s][^,;]*$")  # `the fund, to which Peru gave ¤, will pay for`
NO_SUBJECT = re.compile(  # `In exchange for ¤ it will open`
    r"\b(?:for|from|against|than|after|despite|[Ww]ithout|with|besides)\s+(?:the\s+|an?\s+|another\s+)?$"
)
# `invested ¤ in solar farms`
INVESTED = re.compile(r"\s+in\s+(?P<what>[a-z][^;:¤]+)")
# offered ¤ | emergency food aid to Chad
KIND_AFTER = re.compile(
    r"\s(?:in\s)?(?P<kind>(?:(?!(?:of|in|for|to|on|from|by|as|with|and|a|an|the|when|less|more|than|if)\b)[a-z-]+\s){1,3}(?:aid|assistance|relief))(?=\s(?:to|for)\b|[,.]|$)"
)
PAID_FOR = ("paid", "funded", "financed", "built", "donated", "given")  # a $5m clinic was paid for by
OPENS = ("open", "inaug", "build", "built")  # a $5m clinic
# `¤ of the ¤ earmarked for homes`: what the second is for
OF_NEXT = re.compile(r"\s+(?:received\s+|spent\s+)?(?:out\s+)?of\s+(?:the|its|their|that)\s+¤+")
# `¤ from Norway and ¤ from Peru, all for the protection of the forest`
ALL_FOR = re.compile(r",\s+(?:all|both|most|much|half)\s+(?:of\s+(?:it|them)\s+)?for\s+(?P<what>[^;:¤]+)")
# `spends ¤ a year subsidising bread`
SPENDING = re.compile(
    r"\s+(?:(?:over|in)\sthe\s(?:next|coming)\s(?:\w+\s)?\w+\s|an?\s+\w+\s+|per\s+\w+\s+|annually\s+|so\s+far\s+)?(?P<what>[a-z-]+ing\s[^;:¤]+)"
)
NAMED = re.compile(
    r"(?:,|\band)\s+(?:the\s+)?[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+)?\s+$"
)  # `, Norway $3m and Sweden $2m`
NAMES = r"[A-Z][\w.’'&-]*(?:,?\s+(?:(?:and|of|for|the|&)\s+)*[A-Z][\w.’'&-]*)*(?:\s\([A-Z]+\))?"
MODAL = r"(?:will|would|is\s+to|are\s+to|should|can|could|must)"
# `The ¤ grant, the first since May, will pay for `
PAYS = re.compile(
    rf"""(?: \s+(?!(?:and|or|but|it|they|he|she|we|who|said|says|if|the)\b)[\w’'-]+ ){{0,7}}
    (?:\s+(?:with|from|by)\s+(?:the\s+)?{NAMES})? (?:\s+on\s\w+day)? (?:,[^,;¤]{{2,60}},)?
    (?:,?\s+(?:which|that)(?:\s(?:he|she|it|they)\s(?:said|says))?)? ,?\s+
    (?: {MODAL}\s+(?:also\s+)? (?:help\s(?:to\s(?=[a-z])|(?=(?:provide|fund|pay|cover|buy|finance|support)\b)))?
        (?P<ahead>(?!be\b)[a-z]+(?:\s+for)?)
        (?!\s+(?:on|in|at|by|from|with|when|and|as|over|through|until|after|before)\b)
      | (?P<past>funded|financed|buys|bought|pays\s+for|paid\s+for|covered)
        (?!\s+(?:with|by|at|in|from|through|on)\b) )
    \s+ (?:only\s+|for\s+)? (?P<what>[^;:¤]+)""",
    re.VERBOSE,
)
# `¤ has been military assistance`
IS = re.compile(
    r"""\s+(?: (?:is|was|has\s+been|had\s+been|will\s+be)\s+(?:in\s+)?
        | of\s+(?:it|them|that|which)\s+(?:in\s+|as\s+)? )
    (?P<what>(?:(?!on\b|for\b|by\b|to\b|from\b|at\b|as\b|of\b|\w+ed\b|spent\b|sent\b|given\b)[a-z-]+\s+){0,2}[a-z-]+)
    (?=[,.;]|\s+(?:to|for)\b|$)""",
    re.VERBOSE,
)
# Of these words one stands in whatever PAYS fits
PAYING = frozenset(
    entries_of("will, would, is, are, should, can, could, must, funded, financed, buys, bought, pays, paid, covered")
)


@functools.cache
def _pays() -> frozenset[str]:
    """Verbs of which the object is what a sum is for: will fund schools."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["purpose"]["pays"].strip()))


def read_purpose(context: Context, rule: Rule, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country or people that these words name; either may be empty."""
    rest = context.text[context.end : context.ceiling]
    before = context.text[: context.start]
    aside = ASIDE.search(before) if "wh" in before else None
    whole = rest.startswith(",") and OF_THE.search(before)  # `Of the $20m, $12m was for food`
    own = [phrase for phrase in after if not (whole or (aside and "," in rest[: phrase.start]))]
    phrases = filter(None, map(phrase_purpose, own))
    doing = {"spen": SPENDING, "inve": INVESTED}.get(rule.verb.word[:4]) if rule.verb else None
    spent = doing and doing.match(rest)
    may_pay = not PAYING.isdisjoint(words_of(context.text))
    paid = "" if aside or rule.place == "relative" else _kind_it_is(rest) or (may_pay and _paid_for(rest))
    paid_for = rule.place in ("after", "reduced") and rule.verb.word.startswith(PAID_FOR)
    opened = _building().match(rest) if paid_for or (rule.verb and rule.verb.word.startswith(OPENS)) else None
    text = (
        matched_purpose(spent or opened)
        or used_for(rest)
        or (paid if paid and not NO_SUBJECT.search(before) else "")
        or _kind_after(rest)
        or next(phrases, "")
        or purpose_text(After("of", called_for(context.text[context.end :]), 0))
    )
    text = text or purpose_before(context, rule, stage) or _shared(context.text, context.end) or told_here(rest)
    text = "" if "¤" in text else text  # a sum in it: not what this sum is for
    helps = (purpose_text(phrase) for phrase in own if phrase.word == "to do")  # $5m in food aid | to help farmers
    return text, receiver_in(text) or next(filter(None, map(receiver_in, helps)), "")


@functools.cache
def _building() -> re.Pattern:
    """What was built for a sum, right after it: ` village of 200 houses`."""
    buildings = one_of(read_table("roles")["purpose"]["buildings"])
    return re.compile(rf"\s(?P<what>(?:[\w-]+\s){{0,3}}?{buildings}s?\b(?:\sof\s\d[\w ]+?(?=\s(?:for|in)\b|[,.;]|$))?)")


def _kind_after(rest: str) -> str:
    """The kind of help that follows a sum at once: ` emergency food aid to Chad`; empty where it is a form of money."""
    after = KIND_AFTER.match(rest)
    return "" if after is None or is_form(after["kind"]) else after["kind"]


def _shared(text: str, end: int) -> str:
    """What a sum is for that is part of the next one, or one of those before an `all for`."""
    if next_sum := OF_NEXT.match(text, end):
        phrases = phrases_after(CLAUSE.split(text[next_sum.end() :])[0])
        return next(filter(None, map(phrase_purpose, phrases)), "")
    match = ALL_FOR.search(text, end)
    return phrase_purpose(After("for", match["what"], 0)) if match else ""


def carried_on(between: str) -> bool:
    """Whether what stands between two sums makes the second one of the first: of which, on top of the.

    >>> carried_on(" for roads, yet only "), carried_on(" for roads, and ")
    (True, False)
    """
    return bool(_carried().search(between)) or bool(NAMED.search(between))


@functools.cache
def _carried() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['purpose']['carried'])}\s+(?:[\w’'-]+\s+){{0,4}}$")


def _kind_it_is(rest: str) -> str:
    """The kind of help that a sum is said to be: ` has been military aid`."""
    is_kind = IS.match(rest)
    return is_kind["what"] if is_kind and holds_kind(is_kind["what"]) and not is_form(is_kind["what"]) else ""


def _paid_for(rest: str) -> str:
    """What a sum pays for by the verb it is the subject of: ` grant will fund clinics`.

    >>> _paid_for(" grant will fund new wells."), _paid_for(" will be paid to Chad.")
    ('new wells', '')
    """
    match = PAYS.match(rest)
    verb = match and (match["past"] or match["ahead"])
    if not match or not (match["past"] or verb in _pays() or is_infinitive(f"{verb} {match['what']}")):
        return ""
    verb = "" if match["past"] or verb in _pays() else f"{verb} "
    words = purpose_text(After("for", verb + match["what"], 0))
    return "" if is_name(words) or is_form(words) else words


def receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group they begin with."""
    if not purpose:
        return ""
    if helped := HELPED.match(purpose):
        return name_actors(helped["who"])
    if helped := who_does(purpose):
        return helped
    if (work := HELPS_WORK_OF.match(purpose)) and (taker := name_actors(work["who"], printed=False)):
        return taker
    for whose in (RELIEF_OF, NEEDS_OF):
        if (told := whose.match(purpose)) and (people := read_group(told["who"])):
            return people
    if brought := BROUGHT_TO.match(purpose):
        who = COUNTED.sub("", brought["who"])
        if taker := read_group(who) or (name_actors(who) if is_name(who) else ""):
            return taker
    group = HELP.sub("", purpose, count=1) if HELP.match(purpose) else purpose
    group = "" if TRAINS.match(group) else group
    if group != purpose and is_name(group):
        return name_actors(group)  # to help | Chad and Mali
    if people := read_group(group) or read_nations(group) or _group_inside(purpose):
        return people
    inside = IN.split(purpose)[-1]
    if nations := read_nations(inside):
        return nations
    words, actors = (inside, found) if (found := find_actors(inside)) else (purpose, find_actors(purpose))
    actors = [one for one in actors if not DONE_BY.search(words, 0, one.start)]
    named = [one.name for one in actors if not (one.kind == "demonym" and read_group(words[one.start :]))]
    names = list(dict.fromkeys(named))  # salaries of Yemeni teachers: not for Yemen
    if len(names) == 1 and (around := NEIGHBOURS.search(purpose)):
        return f"{names[0]}; {around['who']}"
    return "; ".join(names) if len(names) == 1 or (names and " in " in purpose) else ""


def _group_inside(purpose: str) -> str:
    """The group of people that a purpose is for: `tents for survivors of the quake`."""
    for match in FOR.finditer(purpose):
        if (group := read_group(purpose[match.end() :])) and not find_actors(purpose, 0, match.start()):
            return group
    return ""
