"""What a sum is for, wherever its sentence says so: after it, in what it is called, or before it."""

import functools
import re
from collections.abc import Callable

from helpers.actors import find_actors
from helpers.governing import Context, Rule
from helpers.language import one_of, read_table
from helpers.naming import is_name, read_group
from helpers.purposes import (
    After,
    called_for,
    ends_in_kind,
    holds_kind,
    is_form,
    is_infinitive,
    is_package,
    phrase_purpose,
    purpose_text,
)
from helpers.subjects import subject_of

HELP = re.compile(r"to\s+(?:help|support|assist|feed|house|shelter|resettle|compensate)\s+")
CLAUSE = re.compile(r"[;:—“”()¤]|\s[–-]\s|,\s+(?:and|but|which|who|while|where)\s|[.?!]\s")
# `Food aid worth `, `heavy guns, valued at `
WORTH = re.compile(r"(?P<what>[^;:¤()“”]{3,120}?),?\s+(?:is\s+|are\s+)?(?:worth|valued\s+at|costing)\s+(?:an?\s+)?$")
ENDS_WORTH = re.compile(r"\s(?:worth|at|costing)\s+(?:an?\s+)?$")
# `the cost of clearing the river is put at `
COST_OF = re.compile(
    r"""\b(?:costs?|bill|price)\s+(?:to\s+[^,;:¤]{2,30}?\s+)?(?:of|for)\s+(?P<what>[^,;:¤()“”]{3,80}?)
    (?: \s+(?:is|was|are|were|has|have|had|will|would|could|may|might|at|to|reached|rose|in|over|by|put|stands)\b.* )?$""",
    re.VERBOSE,
)
# `The bridge will be financed by a `, `The airport was repaired at a cost of `
PAID = re.compile(
    r"""^(?P<what>[^,;:¤“”]{3,80}?) ,?\s+
    (?:(?:will|would|is|was|are|were|has|have|had|been|being|to|be|need|needs|partly|largely|also)\s+)*
    (?: (?:financed|funded|bankrolled|paid\s+for|(?:re)?built|repaired|restored|supported|resurfaced|renovated|equipped
            |upgraded|bought|planted|dug|set\s+up|launched|kept\s+open)\s+
        (?:(?:in\s+part|partly|mostly)\s+)? (?:by|with|through|using|thanks\s+to)
      | [\w\s]{4,30} \s at\s+a\s+cost\s+of )\s+ (?:an?\s+)?$""",
    re.VERBOSE,
)
# `To rebuild the port, `, `needed to keep the clinics open, `
OPENING = re.compile(r"(?:^|(?<=[.:“]\s))(?:In\s+order\s+)?(?P<what>To\s+[a-z][^,;¤]{5,90}),\s")
NEEDED = re.compile(r"\b(?:needed|required|necessary|takes?)\s+(?P<what>to\s+[a-z][^,;:¤]{5,90})[,.:]\s")
# `A fund to compensate victims has raised `, `The appeal for victims has raised `
CALLED = re.compile(
    r"""\b(?:fund|appeal|fundraiser|campaign|budget|plan|contract|order|drive|collection|deal|bill|delivery|
        shipment|consignment|package|batch|project|programme|program)\s+(?P<word>for|to|of)\s+(?P<what>[^,;:¤]{3,90})$""",
    re.VERBOSE,
)
GERUND = re.compile(r"(?:the\s+)?(?!Accord|Speak|Dur|Includ|Follow)[A-Za-z][a-z-]+ing\s+(?!to\b|from\b)[\w’']", re.I)
ENDS_IN_AID = re.compile(r"\b(?:aid|assistance|support|finance|financing|relief|spending|help)$")
AT_ONCE = re.compile(r"\s(?:to|for|from|in|of|on|among|by|at|with)\s")
OF_THE = re.compile(r"\b[Oo]f\s+(?:the|that|this)\s+$")
# `Drought relief for the north: ¤`, `Relief spending, ¤ so far`, `compensation of ¤`
TOPIC = re.compile(r"^(?P<what>[A-Z][^,:;¤“”()]{4,60})[:,]\s+$")
OF_KIND = re.compile(r"\b(?P<what>(?:[a-z-]+\s+)?[a-z-]+)\s+of\s+$")
ASIDE = re.compile(r"\b(?:which|whom|who)\s+[^,;\s][^,;]*$")  # `the fund, to which Peru gave ¤, will pay for`
NO_SUBJECT = re.compile(  # `In exchange for ¤ it will open`
    r"\b(?:for|from|against|than|after|despite|without|with|besides)\s+(?:the\s+|an?\s+|another\s+)?$"
)
# `spends ¤ a year subsidising bread`
SPENDING = re.compile(r"\s+(?:an?\s+\w+\s+|per\s+\w+\s+|annually\s+|so\s+far\s+)?(?P<what>[a-z-]+ing\s[^;:¤]+)")
SAID = re.compile(r"\b(?:said|says|warned|warns|estimated?s?|reckons?|believes?)\s+(?:that\s+)?")
COST_AT = re.compile(
    r"^(?P<what>[^,;¤]{4,80}?)\s+(?:will|would|is|was|are|were|has|have|had)\s[^,;¤]{0,60}\sat\s+a\s+cost\s+of\s+$"
)
NAMED = re.compile(
    r"(?:,|\band)\s+(?:the\s+)?[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+)?\s+$"
)  # `, Norway $3m and Sweden $2m`
HAVING = re.compile(r"\s+(?:has|have|had)\s+$")  # `have topped $5m`, of which the verb is in the label
MODAL = r"(?:will|would|is\s+to|are\s+to|should|can|could|must)"
# `The ¤ grant, the first since May, will pay for `
PAYS = re.compile(
    rf"""(?: \s+(?!(?:and|or|but|it|they|he|she|we|who|said|says|if)\b)[\w’'-]+ ){{0,7}} (?:,[^,;¤]{{2,60}},)?
    (?:,?\s+(?:which|that))? ,?\s+
    (?: {MODAL}\s+(?:also\s+)? (?P<ahead>(?!be\b)[a-z]+(?:\s+for)?)
        (?!\s+(?:on|in|at|by|from|with|when|and|as|over|through|until|after|before)\b)
      | (?P<past>funded|financed|buys|bought|pays\s+for|paid\s+for|covered) )
    \s+ (?:only\s+|for\s+)? (?P<what>[^;:¤]+)""",
    re.VERBOSE,
)
# `¤ has been military assistance`
IS = re.compile(
    r"""\s+(?:is|was|has\s+been|had\s+been|will\s+be)\s+(?:in\s+)?
    (?P<what>(?:(?!on\b|for\b|by\b|to\b|from\b|at\b|as\b|of\b|\w+ed\b|spent\b|sent\b|given\b)[a-z-]+\s+){0,2}[a-z-]+)
    (?=[,.;]|\s+(?:to|for)\b|$)""",
    re.VERBOSE,
)


@functools.cache
def _pays() -> frozenset[str]:
    """Verbs of which the object is what a sum is for: will fund schools."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["purpose"]["pays"].strip()))


@functools.cache
def _rebuilding() -> re.Pattern:
    """Words of what is to be done, which has a cost and no price."""
    return re.compile(rf"\b{one_of(read_table('roles')['cost']['rebuilding'])}\b", re.I)


def read_purpose(context: Context, rule: Rule, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country or people that these words name; either may be empty."""
    rest = context.text[context.end : context.ceiling]
    aside = ASIDE.search(context.text[: context.start])
    object_ = NO_SUBJECT.search(context.text[: context.start])
    whole = OF_THE.search(context.text[: context.start]) and rest.startswith(",")  # `Of the $20m, $12m was for food`
    own = [phrase for phrase in after if not (whole or (aside and "," in rest[: phrase.start]))]
    phrases = filter(None, map(phrase_purpose, own))
    spent = SPENDING.match(rest) if rule.verb and rule.verb.word.startswith("spen") else None
    text = (
        _matched(spent)
        or (not (aside or object_) and _paid_for(rest))
        or next(phrases, "")
        or called_for(context.text[context.end :])
    )
    text = text or _before(context, rule, stage)
    text = "" if "¤" in text else text  # a sum in it: not what this sum is for
    return text, receiver_in(text)


def carried_on(between: str) -> bool:
    """Whether what stands between two sums makes the second one of the first: of which, on top of the.

    >>> carried_on(" for roads, yet only "), carried_on(" for roads, and ")
    (True, False)
    """
    return bool(_carried().search(between)) or bool(NAMED.search(between))


@functools.cache
def _carried() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['purpose']['carried'])}\b")


def _paid_for(rest: str) -> str:
    """What a sum pays for by the verb it is the subject of: ` grant will fund clinics`, ` has been military aid`.

    >>> _paid_for(" grant will fund new wells."), _paid_for(" will be paid to Chad.")
    ('new wells', '')
    """
    if (is_kind := IS.match(rest)) and holds_kind(is_kind["what"]) and not is_form(is_kind["what"]):
        return is_kind["what"]
    match = PAYS.match(rest)
    verb = match and (match["past"] or match["ahead"])
    if not match or not (match["past"] or verb in _pays() or is_infinitive(f"{verb} {match['what']}")):
        return ""
    verb = "" if match["past"] or verb in _pays() else f"{verb} "
    words = purpose_text(After("for", verb + match["what"], 0))
    return "" if is_name(words) or is_form(words) else words


def _before(context: Context, rule: Rule, stage: str) -> str:
    """What the words before a sum say that it is for."""
    before = context.text[context.floor : context.start]
    clause = _last_clause(before)
    return (
        _worth(context, before)
        or _matched(COST_OF.search(before))
        or _thing(_matched(PAID.match(clause) or COST_AT.match(clause)))
        or _kind(OF_KIND.search(before), _given)
        or _kind(TOPIC.match(before), _head)
        or _subject(context, rule, stage)
        or (_opening(before) if stage in ("requirement", "pledge") else "")
    )


def _kind(match: re.Match | None, head: Callable) -> str:
    """The matched words where they, or their head, are a kind of thing and no form of money."""
    words = head(match["what"]) if match else ""
    return words if ends_in_kind(words) and not is_form(words) else ""


def _given(words: str) -> str:
    """Words that name what is given, and not what that costs."""
    return "" if words.endswith(("cost", "costs", "spending")) else words


def _matched(match: re.Match | None) -> str:
    return purpose_text(After("for", match["what"], 0)) if match else ""


def _last_clause(before: str) -> str:
    """The words of the clause that ends where a sum begins."""
    return CLAUSE.split(before)[-1].lstrip(" ,")


def _worth(context: Context, before: str) -> str:
    """What is worth a sum: `Food aid worth `, `shipped generators worth `, `a contract for drones worth `."""
    match = WORTH.search(before) if ENDS_WORTH.search(before) else None  # the first asks at each letter how far to reach
    if not match:
        return ""
    start = context.floor + match.start("what")
    end = context.floor + match.end("what")
    verbs = [verb.end for verb in context.verbs if start <= verb.end < end]  # at the end it is a noun: supplies
    return _thing(CLAUSE.split(context.text[max([start, *verbs]) : end])[-1])


def _thing(words: str) -> str:
    """What a noun phrase is of: what a contract is for, what a package holds; empty where that is no purpose."""
    words = words.strip(" ,")
    if is_package(words):
        return ""
    if called := CALLED.search(words):
        words = called["what"]
    elif called := called_for(f" {words} "):
        return called
    words = AT_ONCE.split(re.sub(r"^(?:an?|the|its|their|some|more|another)\s+", "", words))[0]
    no_thing = is_name(words) or is_form(words) or words == read_group(words)
    return "" if no_thing or not re.match(r"[A-Za-z]", words) else words


def _subject(context: Context, rule: Rule, stage: str) -> str:
    """What costs, takes or reaches a sum: `Rebuilding the port will cost`, `Climate finance must reach`."""
    having = HAVING.search(context.text[context.floor : context.start])
    if rule.place != "before" and not having:
        return ""
    verb = rule.verb
    subject = _last_clause(HAVING.sub("", context.text[: context.start])) if having else subject_of(context.text, verb)
    if not having and verb.stage == "cost":
        subject = SAID.split(subject)[-1]
        deed = _gerund(subject) if GERUND.match(subject) else _rebuilding().search(subject)
        return subject if deed else ""
    if called := CALLED.search(subject):
        phrase = After("to do" if called["word"] == "to" else "for", called["what"], 0)
        return phrase_purpose(phrase) if called["word"] != "to" or is_infinitive(called["what"]) else ""
    definite = not having and re.match(r"\s+the\s", context.text[verb.end : context.start])
    if definite or not (having or verb.stage in ("measure", "requirement") or verb.subject == "amount"):
        return ""
    return subject if _gerund(subject) and not is_name(subject) else _head(subject)


def _gerund(subject: str) -> bool:
    """Whether a subject is a deed: `Rebuilding the port`, but not `Repairing a boat`, which has a price."""
    return bool(GERUND.match(subject)) and not re.match(r"\w+ing\s+(?:an?|one|each|every)\s", subject, re.I)


def _head(subject: str) -> str:
    """What a subject is that money is for: `military aid` of `American military aid to Ukraine`, all of `repairs to roads`."""
    bare = re.sub(r"^(?:(?:the|total|annual|its|their)\s+|[A-Z][\w’'.-]*[’']s?\s+)+", "", subject, flags=re.I)
    while (first := re.match(r"[A-Z][\w’'.-]*\s+", bare)) and find_actors(first.group()):
        bare = bare[first.end() :]
    if _rebuilding().fullmatch(bare):
        return bare
    head = AT_ONCE.split(bare)[0]
    if not ends_in_kind(head) or is_form(head) or find_actors(head):
        return ""
    return head if ENDS_IN_AID.search(head) else bare


def _opening(before: str) -> str:
    """What is to be done, before what that needs: `To rebuild the port, it needs `."""
    match = OPENING.search(before) or NEEDED.search(before)
    return match["what"] if match and is_infinitive(match["what"][3:]) else ""


def receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group they begin with."""
    group = HELP.sub("", purpose, count=1) if HELP.match(purpose) else purpose
    if people := read_group(group) or _group_inside(group):
        return people
    inside = re.split(r"\sin\s", purpose)[-1]
    names = list(dict.fromkeys(actor.name for actor in find_actors(inside) or find_actors(purpose)))
    return "; ".join(names) if len(names) == 1 or (names and " in " in purpose) else ""


def _group_inside(purpose: str) -> str:
    """The group of people that a purpose is for: `tents for survivors of the quake`."""
    for match in re.finditer(r"\bfor\s", purpose):
        if (group := read_group(purpose[match.end() :])) and not find_actors(purpose, 0, match.start()):
            return group
    return ""
