"""What a sum is for by the words before it: what is worth it, what costs it, what it is needed for."""

import re

from helpers.actors import find_actors
from helpers.costs import done_at_cost, rebuilding
from helpers.governing import Context, Rule
from helpers.groups import read_group
from helpers.indirect import HANDED
from helpers.kinds import called_for, ends_in_kind, is_form, is_package
from helpers.naming import is_name
from helpers.purposefirst import told_first
from helpers.purposes import After, phrase_purpose, purpose_text
from helpers.subjects import subject_of
from helpers.tasks import is_infinitive

CLAUSE = re.compile(r"[;:—“”()¤]|\s[–-]\s|,\s+(?:and|but|which|who|while|where)\s|[.?!]\s")
# `Food aid worth `, `heavy guns, valued at `
WORTH = re.compile(
    r"(?P<what>[^;:¤()“”]{3,120}?),?\s+(?:is\s+|are\s+)?(?:worth|valued(?:\s+at)?|costing|(?:with\s+an?|to\s+the)\s+(?:[a-z]+\s+)?value\s+of)\s+(?:an?\s+)?$"
)
ENDS_WORTH = re.compile(r"\s(?:worth|at|valued|costing|value\s+of)\s+(?:an?\s+)?$")
# `the cost of clearing the river is put at `
COST_OF = re.compile(
    r"""\b(?:costs?|bill|price)\s+(?:to\s+[^,;:¤]{2,30}?\s+)?(?:of|for)\s+(?P<what>[^,;:¤()“”]{3,80}?)
    (?: \s+(?:is|was|are|were|has|have|had|will|would|could|may|might|at|to|reached|rose|in|over|by|put|stands)\b
        .* )?$""",
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
# `financed wells in Chad with `
MADE = re.compile(
    r"\b(?:financ|fund|bankroll|(?:re)?build|(?:re)?built|dug|dig|plant)(?:s|es|ed|ing)?\s+(?P<what>[^,;¤]{3,60}?)\s+"
    r"(?:with|using|thanks\s+to)\s+(?:an?\s+)?$"
)
# `increased its funding to help Chad rebuild by `
TO_HELP = re.compile(
    r"\b(?:aid|funding|financing|support|assistance|lending|loans?|grants?|budget|programme|program|package)\s"
    r"(?P<what>to\s(?:help|support|assist)\s[^,;:¤]{5,90}?)\s(?:by|of|worth)\s(?:an?\s(?:further|extra|additional)\s|another\s)?$"
)
# `A fund to compensate victims has raised `, `The appeal for victims has raised `
CALLED = re.compile(
    r"""\b(?:fund|appeal|fundraiser|campaign|budget|plan|contract|order|drive|collection|deal|bill|delivery|
        shipment|consignment|package|batch|call|gap|shortfall|needs?|initiative|scheme|project|programme|program|[Ff]unding|[Ss]pending|allocation
        )\s+(?P<word>for|to|of|on)\s+(?P<what>[^,;:¤]{3,90})$""",
    re.VERBOSE,
)
GERUND = re.compile(r"(?:the\s+)?(?!Accord|Speak|Dur|Includ|Follow)[A-Za-z][a-z-]+ing\s+(?!to\b|from\b)[\w’']", re.I)
ENDS_IN_AID = re.compile(r"\b(?:aid|assistance|support|finance|financing|relief|spending|help)$")
AT_ONCE = re.compile(r"\s(?:to|for|from|in|of|on|among|by|at|with)\s")
# `Drought relief for the north: ¤`, `Relief spending, ¤ so far`, `compensation of ¤`
TOPIC = re.compile(r"^(?P<what>[A-Z][^,:;¤“”()]{4,60})(?:[:,]\s+|\s\()$")
OF_KIND = re.compile(r"(?<![\w-])(?P<what>(?:[a-z-]+\s+)?[a-z-]+)\s+of\s+$")
SAID = re.compile(r"\b(?:said|says?|warned|warns|estimated?s?|reckons?|believes?)\s+(?:that\s+)?")
COST_AT = re.compile(
    r"^(?P<what>[^,;¤]{4,80}?)\s+(?:will|would|is|was|are|were|has|have|had)\s[^,;¤]{0,60}\sat\s+a\s+cost\s+of\s+$"
)
WOULD_BE = re.compile(r"\b(?:would|will|could|be)$")  # a voucher that would be | worth $6
THINGS = re.compile(
    r"(?:Schools|Roads|Clinics|Hospitals|Wells|Bridges|Homes|Houses|Shelters|Dams|Farms)(?:\sand\s[a-z]+)?"
)
SLICE = re.compile(r"\b(?:slice|tranche|instal?lment|portion|payment)$")
AGREEMENT = re.compile(
    r"(?:two|three|four|five|six|several|\d+)\s(?:[a-z]+\s)?(?:agreements|deals|accords|pacts)\b|(?:an?\s|the\s)?(?:[a-z]+\s)?(?:agreement|deal|accord|pact|memorandum)\b(?!\son\b)"
)
GOODS = re.compile(r"\s(?!(?:with|of|in|to|for|and)\b)[a-z]")
SINCE = re.compile(r"\ssince\s.*$")
ADVERB = re.compile(r"\s(?:still|now|also|already|alone|[a-z]+ly)$")
ONE, THE = re.compile(r"^an?\s"), re.compile(r"\s+the\s")
SOME = re.compile(r"^(?:an?|the|its|their|some|more|another|[A-Z][\w.’'-]*[’']s)\s+")
THIS = re.compile(r"(?:This|That|These|Those)\s")
AID_AT = re.compile(
    r"(?:^|(?<=\s))(?P<kind>(?:(?!(?:of|in|for|to|on|from|by|as|with|and|an?|the|its|their|his|her|total|annual|overall|more|new|extra"
    r"|cut|double|boost|increase|raise|bring)\b|(?!overseas)[a-z]+(?:ed|s)\b)[a-z-]+\s){1,2}"
    r"(?:aid|assistance|relief|compensation|financing|finance))\b[^,;.¤]{0,90}\s(?:to|at|by|of|from)\s(?:an?\s[^,;.¤]{1,30}\sof\s)?$"
)
COSTS = re.compile(r"\b(?P<kind>[a-z-]+)\s(?:costs?|bill|needs)\s(?:at|of|to\sbe|as)\s$")
# drones, 4,500 drones, but not 4,500 tonnes
THING = re.compile(
    r"[A-Za-z]|\d[\d,]*\s(?!tonnes?\b|tons?\b|metric\b|consignments?\b|people\b|(?:truck|bag|box|container|shipment)(?:e?s)?\b)[a-z]"
)
FOR_WHICH = re.compile(
    r"(?:^|[,;]\s)(?P<what>[^,;:¤]{3,80}?),\s(?:for|towards|on)\swhich\s[^,;¤]*$"
)  # clinics, for which Peru paid
OWNER = re.compile(r"[’']s\s")
# The hospital, a | $5m | gift from Peru
APPOSED = re.compile(r"(?:^|[.;]\s)(?P<what>(?:The|An?|Its)\s[^,;¤]{3,60}),\s(?:an?|the)\s(?:[a-z]+\s)?$")
A_GIFT = re.compile(r"\s(?:gift|donation|grant|present)\s(?:from|of|by)\s")
NO_THING = re.compile(
    r"(?:has|have|had|is|are|was|were|will|It|They|This|That|up|down|out|by|with|from|at|in|on|as|of|to)\s"
)
HAVING = re.compile(r"\s+(?:has|have|had|is|was)\s+$")  # `have topped $5m`, of which the verb is in the label


def purpose_before(context: Context, rule: Rule, stage: str) -> str:
    """What the words before a sum say that it is for."""
    before = context.text[context.floor : context.start]
    clause = _last_clause(before)
    return (
        done_at_cost(context, rule)
        or _worth(context, before)
        or matched_purpose(COST_OF.search(before))
        or (_thing(matched_purpose(APPOSED.search(before))) if A_GIFT.match(context.text, context.end) else "")
        or _thing(matched_purpose(FOR_WHICH.search(before)))
        or matched_purpose(TO_HELP.search(before) or MADE.search(clause))
        or _thing(matched_purpose(PAID.match(clause) or COST_AT.match(clause)))
        or _kind(OF_KIND.search(before))
        or _topic(TOPIC.match(before))
        or _subject(context, rule, stage)
        or _kind_ahead(clause)
        or told_first(before, stage)
    )


def paid_for(before: str) -> str:
    """What the words before a sum say that it pays for, as a whole: `Clinics in Chad were built with `; or empty."""
    clause = _last_clause(before)
    match = PAID.match(clause) or FOR_WHICH.search(before)
    return match["what"] if match else ""


def _kind(match: re.Match | None) -> str:
    """The matched words where they are a kind of thing that is given and no form of money, nor what it costs."""
    words = match["what"] if match and not match["what"].endswith(("cost", "costs", "spending")) else ""
    words = ONE.sub("", words)
    return words if words != "relief" and ends_in_kind(words) and not is_form(words) else ""


def _kind_ahead(clause: str) -> str:
    """The kind of help that a sum is what comes to: `increase its humanitarian aid to Syria to `."""
    match = AID_AT.search(clause) or COSTS.search(clause)
    words = ONE.sub("", match["kind"]) if match else ""
    needed = match and match.re is COSTS and not rebuilding().fullmatch(words)
    return "" if not words or needed or is_form(words) else words


def _topic(match: re.Match | None) -> str:
    """What a headline or an apposition is about: `Drought relief for the north: ¤`."""
    return match["what"] if match and _head(match["what"]) else ""


def matched_purpose(match: re.Match | None) -> str:
    """The purpose that the words of a match named `what` say; empty where nothing matched."""
    return purpose_text(After("for", match["what"], 0)) if match else ""


def _last_clause(before: str) -> str:
    """The words of the clause that ends where a sum begins."""
    return CLAUSE.split(before)[-1].lstrip(" ,")


def _worth(context: Context, before: str) -> str:
    """What is worth a sum: `Food aid worth `, `shipped generators worth `, `a contract for drones worth `."""
    match = WORTH.search(before) if ENDS_WORTH.search(before) else None  # WORTH asks at each letter how far to reach
    if not match:
        return ""
    start = context.floor + match.start("what")
    end = context.floor + match.end("what")
    verbs = [verb.end for verb in context.verbs if start <= verb.end < end]  # at the end it is a noun: supplies
    words = CLAUSE.split(context.text[max([start, *verbs]) : end])[-1].rstrip(" ,")
    handed = HANDED.match(f" {words} worth ")  # sent Chad | two trucks
    words = words[len(handed["who"]) + 1 :] if handed else _without_country(words.lstrip())
    words = words.removeprefix("and ")
    if WOULD_BE.search(words):
        return ""
    return _thing(words if re.search(r",?\sand\s[\w-]+$", words) else words.split(", ")[-1])  # a list keeps its commas


def _without_country(words: str) -> str:
    """Goods without who gets them: Chad | fuel oil."""
    first = next(iter(find_actors(words)), None)
    named = first and first.kind == "name" and first.code and first.start == 0
    return words[first.end :].lstrip() if named and GOODS.match(words, first.end) else words


def _thing(words: str) -> str:
    """What a noun phrase is of: what a contract is for, what a package holds; empty where that is no purpose."""
    words = words.strip(" ,")
    if is_package(words) or AGREEMENT.match(words) or SLICE.search(words):
        return ""
    if called := CALLED.search(words):
        words = called["what"]
    elif called := called_for(f" {SOME.sub('', words.removeprefix('with '))} "):
        return called
    words = AT_ONCE.split(SOME.sub("", words))[0]
    no_thing = NO_THING.match(words) or is_form(OWNER.split(words)[-1])
    no_thing = no_thing or (is_name(words) and not THINGS.fullmatch(words)) or words == read_group(words)
    return "" if no_thing or not THING.match(words) else words


def _subject(context: Context, rule: Rule, stage: str) -> str:
    """What costs, takes or reaches a sum: `Rebuilding the port will cost`, `Climate finance must reach`."""
    having = HAVING.search(context.text[context.floor : context.start])
    if not having and (rule.place != "before" or rule.verb.word == "including"):
        return ""
    verb = rule.verb
    subject = _last_clause(HAVING.sub("", context.text[: context.start])) if having else subject_of(context.text, verb)
    subject = SAID.split(subject)[-1]
    if THIS.match(subject):
        return ""  # This new funding includes
    if not having and verb.stage == "cost":
        deed = _gerund(subject) if GERUND.match(subject) else rebuilding().search(subject)
        return subject if deed else ""
    if called := CALLED.search(ADVERB.sub("", SINCE.sub("", subject))):
        phrase = After("to do" if called["word"] == "to" else "for", called["what"], 0)
        return phrase_purpose(phrase) if called["word"] != "to" or is_infinitive(called["what"]) else ""
    definite = not having and THE.match(context.text, verb.end, context.start)
    if definite or not (having or verb.stage in ("measure", "requirement") or verb.subject == "amount"):
        return ""
    return subject if _gerund(subject) and not is_name(subject) else _head(subject)


def _gerund(subject: str) -> bool:
    """Whether a subject is a deed: `Rebuilding the port`, but not `Repairing a boat`, which has a price."""
    return bool(GERUND.match(subject)) and not re.match(r"\w+ing\s+(?:an?|one|each|every)\s", subject, re.I)


def _head(subject: str) -> str:
    """What a subject is that money is for: `military aid` of `US military aid to Chad`, all of `repairs to roads`."""
    bare = re.sub(r"^(?:(?:the|total|annual|its|their)\s+|[A-Z][\w’'.-]*[’']s?\s+)+", "", subject, flags=re.I)
    while (first := re.match(r"[A-Z][\w’'.-]*\s+", bare)) and find_actors(first.group()):
        bare = bare[first.end() :]
    if rebuilding().fullmatch(bare) and not is_form(bare):
        return bare
    head = AT_ONCE.split(bare)[0]
    if not ends_in_kind(head) or is_form(head) or find_actors(head):
        return ""
    return head if ENDS_IN_AID.search(head) else bare
