"""What a sum is for, wherever its sentence says so: after it, in what it is called, or before it."""

import functools
import re

from helpers.actors import find_actors
from helpers.language import one_of, read_table
from helpers.naming import is_name, name_actors, people_pattern
from helpers.purposes import (
    After,
    called_for,
    holds_kind,
    is_form,
    is_infinitive,
    phrase_purpose,
    purpose_text,
)
from helpers.stages import Context, Rule
from helpers.subjects import subject_of

HELP = re.compile(r"to\s+(?:help|support|assist|feed|house|shelter|resettle|compensate)\s+")
CLAUSE = re.compile(r"[;:—“”()¤]|\s[–-]\s|,\s+(?:and|but|which|who|while|where)\s|[.?!]\s")
# `Food aid worth `, `heavy guns, valued at `
WORTH = re.compile(r"(?P<what>[^;:¤()“”]{3,120}?),?\s+(?:is\s+|are\s+)?(?:worth|valued\s+at|costing)\s+(?:an?\s+)?$")
# `the cost of clearing the river is put at `
COST_OF = re.compile(
    r"""\b(?:costs?|bill|price)\s+(?:of|for)\s+(?P<what>[^,;:¤()“”]{3,80}?)
    (?: \s+(?:is|was|are|were|has|have|had|will|would|could|may|might|at|to|reached|rose|in|over|by|put|stands)\b.* )?$""",
    re.VERBOSE,
)
# `The bridge will be financed by a `, `The airport was repaired at a cost of `
PAID = re.compile(
    r"""^(?P<what>[^,;:¤“”]{3,80}?) ,?\s+
    (?:(?:will|would|is|was|are|were|has|have|had|been|being|to|be|need|needs|partly|largely|also)\s+)*
    (?: (?:financed|funded|bankrolled|paid\s+for|built|rebuilt|repaired|restored|supported)\s+
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
AT_ONCE = re.compile(r"\s(?:to|for|from|in|of|on|among|by|at|with)\s")
MODAL = r"(?:will|would|is\s+to|are\s+to|should|can|could|must)"
# `The ¤ grant, the first since May, will pay for `
PAYS = re.compile(
    rf"""(?: \s+(?!(?:and|or|but|it|they|he|she|we|who|said|says|if)\b)[\w’'-]+ ){{0,7}} (?:,[^,;¤]{{2,60}},)?
    (?:,?\s+(?:which|that))? \s+
    (?: {MODAL}\s+(?:also\s+)? (?:be\s+used\s+to\s+)? (?P<ahead>[a-z]+(?:\s+for)?) | (?P<past>funded|financed|bought|paid\s+for|covered) )
    \s+(?P<what>[^;:¤]+)""",
    re.VERBOSE,
)
# `¤ has been military assistance`
IS = re.compile(r"\s+(?:is|was|has\s+been|had\s+been|will\s+be)\s+(?:in\s+)?(?P<what>(?:[a-z-]+\s+){0,2}[a-z-]+)(?=[,.;]|\s+(?:to|for)\b|$)")


@functools.cache
def _pays() -> frozenset[str]:
    """Verbs of which the object is what a sum is for: will fund schools."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["purpose"]["pays"].strip()))


def read_purpose(context: Context, rule: Rule, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country or people that these words name; either may be empty."""
    rest = context.text[context.end : context.ceiling]
    text = next(filter(None, map(phrase_purpose, after)), "") or called_for(context.text[context.end :])
    text = text or _paid_for(rest) or _before(context, rule, stage)
    text = "" if "¤" in text else text  # a sum in it: not what this sum is for
    return text, receiver_in(text)
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
    return (
        _worth(context, before)
        or _matched(COST_OF.search(before))
        or _thing(_matched(PAID.match(_last_clause(before))))
        or _subject(context, rule, stage)
        or (_opening(before) if stage in ("requirement", "pledge") else "")
    )


def _matched(match: re.Match | None) -> str:
    return purpose_text(After("for", match["what"], 0)) if match else ""


def _last_clause(before: str) -> str:
    """The words of the clause that ends where a sum begins."""
    return CLAUSE.split(before)[-1].lstrip(" ,")


def _worth(context: Context, before: str) -> str:
    """What is worth a sum: `Food aid worth `, `shipped generators worth `, `a contract for drones worth `."""
    match = WORTH.search(before)
    if not match:
        return ""
    start = context.floor + match.start("what")
    verbs = [verb.end for verb in context.verbs if start <= verb.end <= context.floor + match.end("what")]
    return _thing(CLAUSE.split(context.text[max([start, *verbs]) : context.floor + match.end("what")])[-1])


def _thing(words: str) -> str:
    """What a noun phrase is of: what a contract is for, what a package holds; empty where that is no purpose."""
    words = words.strip(" ,")
    if called := CALLED.search(words):
        words = called["what"]
    elif called := called_for(f" {words} "):
        return called
    words = AT_ONCE.split(re.sub(r"^(?:an?|the|its|their|some|more|another)\s+", "", words))[0]
    no_thing = is_name(words) or is_form(words) or people_pattern().match(words) or find_actors(words)
    return "" if no_thing or not re.match(r"[A-Za-z]", words) else words


def _subject(context: Context, rule: Rule, stage: str) -> str:
    """What costs, takes or reaches a sum: `Rebuilding the port will cost`, `Climate finance must reach`."""
    if rule.place != "before":
        return ""
    subject = subject_of(context.text, rule.verb)
    if rule.verb.stage == "cost" and stage == "requirement":
        return subject
    if called := CALLED.search(subject):
        phrase = After("to do" if called["word"] == "to" else "for", called["what"], 0)
        return phrase_purpose(phrase) if called["word"] != "to" or is_infinitive(called["what"]) else ""
    if not (rule.verb.stage in ("measure", "requirement") or rule.verb.subject == "amount"):
        return ""
    if GERUND.match(subject) and not is_name(subject):
        return subject
    return _head(subject)


def _head(subject: str) -> str:
    """The kind of thing that a subject is: `American military aid to Ukraine`, `repairs to roads`; else empty."""
    head = re.sub(r"^(?:(?:the|total|annual|its|their)\s+|[A-Z][\w’'.-]*[’']s?\s+)*", "", AT_ONCE.split(subject)[0])
    head = head if re.match(r"[A-Z][a-z]+(?:\s+[a-z]|$)", head) and not find_actors(head) else re.sub(r"^(?:[A-Z]\w+\s+)+", "", head)
    return head if holds_kind(head) and not is_form(head) and not find_actors(head) else ""


def _opening(before: str) -> str:
    """What is to be done, before what that needs: `To rebuild the port, it needs `."""
    match = OPENING.search(before) or NEEDED.search(before)
    return match["what"] if match and is_infinitive(match["what"][3:]) else ""


def receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group they begin with."""
    group = HELP.sub("", purpose, count=1) if HELP.match(purpose) else purpose
    if people_pattern().match(group):
        return name_actors(_people_only(group))
    inside = re.split(r"\sin\s", purpose)[-1]
    names = list(dict.fromkeys(actor.name for actor in find_actors(inside) or find_actors(purpose)))
    if names:
        return "; ".join(names) if len(names) == 1 or " in " in purpose else ""
    groups = one_of(read_table("roles")["people"]["groups"])
    is_group = re.search(rf"\b{groups}\b", " ".join(group.split()[:4]), re.I)
    return name_actors(group) if is_group and not group.startswith("to ") else ""


def _people_only(words: str) -> str:
    """A group of people without what they are to do or get: `flood victims and the repair of schools`."""
    return re.split(r"\s+and\s+the\s|,\s|\s+(?:with|to)\s", words)[0]
