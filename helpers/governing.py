"""What governs a sum: the verb that says what is done with it, and the noun it is called."""

import re
from itertools import pairwise
from typing import NamedTuple

from helpers.clauses import BREAK
from helpers.controls import Verb, relieved
from helpers.gaps import REDUCED, RELATIVE
from helpers.groups import read_group
from helpers.nouns import read_noun

OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their)\s+")
# `, Berlin `, `, Kyiv can `
NEW_CLAUSE = re.compile(
    r""",\s+(?:and\s+)? (?: (?:[A-Z][\w’']*\s+){1,4}$
      | (?:is|are|was|were)\s
      | (?:the\s+)?(?:[A-Z][\w’']*\s+){1,4}(?:can|could|will|would|has|have|had|is|was|may|must|should)\b )
      | (?<!\b[A-Z][a-z][a-z])(?<!\bSept)[.?!]\s""",  # but for `on Dec. 6`
    re.VERBOSE,
)
SAME_CLAUSE = re.compile(r",\s+(?:and|of\s+which|including)")
# `$5m (grant to Chad, )` ... signed in May
SET_OFF = re.compile(r"[^,;.¤]{0,80},\s+(?:\w+ly\s+)?")
# `ships grain costing `, `sent arms with a total value of `: that verb says what is done
GOODS = re.compile(
    r"""\s(?: costing | (?:at|with)\s+an?\s+(?:[a-z]+\s+)?(?:cost|value)\s+of | to\s+the\s+value\s+of )
    \s+(?:an?\s+)?$""",
    re.VERBOSE,
)
BY_MORE = re.compile(r"(?:\sby|,\sto)\s(?:an?\s(?:further|additional|extra)\s|another\s)?$")  # increase what we give by
WITH = re.compile(r"\bwith\s(?:the\s)?$")
OWN_SUM = re.compile(r"\s¤")
PAID_THIS = re.compile(r"(?:\s(?:anything|something|up|in))?:\s(?:an?\s)?")  # Oslo paid: $5m
# It gives each year, and last year also a grant of | $5m was given
ALSO = re.compile(r",\s(?:and|but)\s[^,;.¤]{0,40}?\b(?:an?|the)\s[^,;.¤]{3,30}\s(?:of|worth)\s$")
OF_WHOLE = re.compile(  # $5m | of the total amount | requested by Peru has come
    r"(?:\sor\s[\d.]+\s?(?:per\scent|percent|%))?\sof\sthe\s(?:[a-z]+\s){0,2}(?:amount|funds?|funding|money|sum|total|aid|needs?)\s$"
)
THAT_WAS = re.compile(r"\s+(?:that|which)\s+")  # the $5m that | was paid
WHO_DID = re.compile(r"\b(?:which|that)\s[^,;¤]{2,40}$")  # the plan, which Peru | unveiled
HOLDS = ("includes", "included", "comprises", "comprised", "contains", "contained", "consists", "consisted", "made up")
GIVING = ("pledge", "commitment", "disbursement")
# announced that | $5m will be given
THAT = re.compile(r"\bthat\s(?:(?:an?\s(?:further|additional|extra)|another|some|only|just|the)\s)?$")
FOR_DOING = re.compile(r"\s(?:for|towards?|on|to|into)\s$")
FOR_USE = ("intended", "earmarked", "dedicated", "devoted", "used")
USED_FOR = re.compile(r"\s(?:for|to|on|in)\s(?!the\s?[A-Z]|[A-Z])")
OWN_CLAUSE = re.compile(r"(?:,(?:\s+and)?|\bof\swhich)\s+(?:only\s+|just\s+|barely\s+|or\s+|some\s+)?$")
VALUED = re.compile(r"\sat\s(?:an?\s)?")  # guns valued at: the verb that governs the guns says what is done
ASIDE = re.compile(r",(?:[^,;¤]{2,80},)?\s")  # $5m, the largest share, came from; the largest share, $5m, came
OWED_DEBT = re.compile(r"\bdebts?\s$")
BILL = re.compile(
    r"\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}(?:bill|law|plan|budget|package|measure|resolution)\s(?:(?:on\s)?\w+day\s)?"
)


class Context(NamedTuple):
    """A sum in its sentence: the sentence with all sums masked, and where this one's label stands in it."""

    text: str
    start: int
    end: int
    verbs: list[Verb]
    floor: int  # where the words that may govern the sum begin: after the sum before it, or 0
    ceiling: int  # where the next sum begins, or the end
    per: str = ""  # the unit of a rate
    currency: str = ""


class Rule(NamedTuple):
    """What governs a sum: a verb and its place, and the noun the sum is called, with the stage this says.

    The place is `before` or `after` the sum, `reduced` ($5bn pledged by Berlin), `relative` (the $5bn that
    Berlin pledged), or empty where no verb governs it.
    """

    verb: Verb | None
    place: str
    noun: str
    noun_stage: str

    @property
    def weak(self) -> bool:
        """Whether there is no verb that says what is done: none, or one of measure (`totals`)."""
        return self.verb is None or self.verb.stage == "measure"


def find_rule(context: Context) -> Rule:
    """The verb and the noun that say what is done with a sum."""
    verb, place = _governing(context)
    return Rule(verb, place, *_noun(context, verb))


def _noun(context: Context, verb: Verb | None) -> tuple[str, str]:
    """What a sum is called and the stage this says; nothing where goods are given that cost so much."""
    if verb is not None and verb.stage in GIVING and GOODS.search(context.text[context.floor : context.start]):
        return "", ""
    weak = verb is None or verb.stage == "measure"
    return read_noun(context.text, context.floor, context.start, context.end, weak=weak)


def _governing(context: Context) -> tuple[Verb | None, str]:
    """The verb that says what is done with a sum, and its place."""
    near = _verb_after(context)
    gap = context.text[context.end : near.start] if near else ""
    reduced = near and _is_participle(near) and REDUCED.fullmatch(gap)
    forgives = _verb_before(context) if near and near.word.startswith("owe") else None
    if forgives and forgives.subject == "donor" and (reduced or RELATIVE.fullmatch(gap)):
        return forgives, "before"  # wrote off the $5m that Chad owes, or owed by Chad
    before = _verb_before(context) if near and _tells_use(context, near) else None
    if before and before.stage in (*GIVING, "requirement"):
        return before, "before"
    if reduced and "," not in gap:
        return near, "reduced"
    own = near and OWN_SUM.match(context.text, near.end)  # the IMF gives $5m and the bank will give | $3m
    to_do = near and context.text.startswith("to ", near.start)  # $5m for Chad | to provide food
    if near and not (own or to_do or near.passive) and near.word != "including" and RELATIVE.fullmatch(gap):
        return near, "relative"
    if near and near.passive and (THAT_WAS.fullmatch(gap) or _is_also(context, gap)):
        return near, "after"
    of_its_own = near and not gap.strip(" ,") and (near.passive or near.subject == "amount") and near.mood == "fact"
    if of_its_own and OWN_CLAUSE.search(context.text, 0, context.start):
        return near, "after"
    if near and near.subject == "amount" and not gap.strip() and WITH.search(context.text, 0, context.start):
        return near, "after"  # with | $5m coming from
    if near and THAT.search(context.text, 0, context.start) and _goes_on(context, near, gap):
        return near, "after"
    if before := _verb_before(context):
        if before.word.startswith("benefit") and near and _is_participle(near) and SET_OFF.fullmatch(gap):
            return near, "reduced"  # Chad will benefit from $5m for roads, | approved by Peru
        if before.word == "including" and near and near.passive and _is_bare(near) and not gap.strip():
            return near, "after"  # including | $5m matched by the state
        whole = _of_the_whole(context, before) if before.word in HOLDS else None
        return whole or (before, "before")
    if reduced or (near and _is_participle(near) and SET_OFF.fullmatch(gap)):
        return near, "reduced"
    goes_on = near and (near.passive or (near.subject == "amount" and ("," not in gap or ASIDE.fullmatch(gap))))
    return (near, "after") if goes_on and not BREAK.search(gap) else (None, "")


def _tells_use(context: Context, near: Verb) -> bool:
    """Whether a verb after a sum only says what it is for, or whence it is: `gave $5m earmarked for schools`."""
    gap = context.text[context.end : near.start]
    gathered = near.word in ("raised", "collected") and not near.passive and not gap.strip()
    to_use = near.word in ("use", "spend") and near.mood == "will" and RELATIVE.fullmatch(gap)  # which Chad will use
    used = near.word in FOR_USE and near.subject == "donor" and USED_FOR.match(context.text, near.end)
    return bool(gathered or to_use or used)


def _goes_on(context: Context, near: Verb, gap: str) -> bool:
    """Whether a sum that a `that` begins a clause with is given by the verb after it; not where that is ordered."""
    given = near.stage in (*GIVING, "requirement") and (near.passive or near.subject == "amount")
    return given and not ("," in gap or BREAK.search(gap) or context.text.startswith("be ", near.start))


def _is_also(context: Context, gap: str) -> bool:
    """Whether a sum begins a clause of its own, right before its verb: `, and last year also a grant of `."""
    return not gap.strip() and bool(ALSO.search(context.text, 0, context.start))


def _of_the_whole(context: Context, holds: Verb) -> tuple[Verb, str] | None:
    """What is done with the whole that a sum is in: `The package, approved by the bank in May, includes`."""
    done = [verb for verb in context.verbs if verb.end < holds.start and verb.stage in GIVING]
    if not done or re.search(r"[;:¤]|[.?!]\s", context.text[done[-1].end : holds.start]):
        return None
    verb = done[-1]
    return verb, "after" if _is_bare(verb) and not WHO_DID.search(context.text, 0, verb.start) else "before"


def _verb_after(context: Context) -> Verb | None:
    """The first verb after a sum and before the next; beyond it where the sum is one `of the` next."""
    of_next = OF_THE.fullmatch(context.text[context.end : context.ceiling])
    reach = len(context.text) if of_next else context.ceiling
    after = [
        verb for verb in context.verbs if context.end <= verb.start < reach and not _is_done_with_it(context, verb)
    ]
    if of_next:  # $5m of the $9m sought | has come: a participle is of the next sum
        after = [verb for verb in after if not _is_participle(verb)] or after
    if len(after) > 1 and _is_participle(after[0]) and OF_WHOLE.match(context.text[: after[0].start], context.end):
        after = after[1:]
    return after[0] if after else None


def _is_done_with_it(context: Context, verb: Verb) -> bool:
    """Whether a verb after a sum says what is done with it: `$5m for | clearing mines`."""
    return verb.word.endswith("ing") and bool(FOR_DOING.search(context.text, context.end, verb.start))


def _verb_before(context: Context) -> Verb | None:
    """The last verb before a sum, after the sum before it, that stands in the sum's own clause."""
    for verb in reversed(_without_gerunds(context)):
        if context.floor - 1 <= verb.start and verb.end <= context.start:
            gap = context.text[verb.end : context.start]
            aside = (verb.word.startswith("includ") and len(gap.split()) > 6) or _measures(verb, gap)
            aside = aside or (
                verb.stage != "more" and BY_MORE.search(gap) and any(one.stage == "more" for one in context.verbs)
            )
            aside = aside or (verb.word == "costing" and any(one.stage in GIVING for one in context.verbs))
            if verb.stage in GIVING and PAID_THIS.fullmatch(gap):
                return verb
            if not (aside or BREAK.search(gap) or _ends_clause(gap) or _tells_who(context, verb)):
                return verb
    return None


def _without_gerunds(context: Context) -> list[Verb]:
    """The verbs but for what a bill does that is passed, and of debts that are forgiven: `passed a bill giving`."""
    verbs = context.verbs
    passed = {
        after
        for before, after in pairwise(verbs)
        if after.word.endswith("ing") and BILL.fullmatch(context.text, before.end, after.start)
    }
    forgiven = "debt" in context.text and any(verb.word in relieved() for verb in verbs)  # forgave debts | owed by Chad
    owed = {
        verb for verb in verbs if forgiven and verb.word == "owed" and OWED_DEBT.search(context.text, 0, verb.start)
    }
    return [verb for verb in verbs if verb not in passed | owed]


def _tells_who(context: Context, verb: Verb) -> bool:
    """Whether a verb stands in what tells of whom another speaks: `promised each family that lost its home $5`."""
    others = (one.end + 1 for one in context.verbs if one.end < verb.start)
    return any(verb.start < at + len(read_group(context.text[at : context.start])) for at in others)


def _measures(verb: Verb, gap: str) -> bool:
    """Whether a verb only measures what another governs: guns valued at, grants totalling."""
    total = verb.word.endswith("ing") and not verb.word.startswith(("includ", "tak", "bring"))
    return verb.stage == "measure" and (
        bool(VALUED.fullmatch(gap)) or (not gap.strip() and (total or verb.word == "valued"))
    )


def _is_participle(verb: Verb) -> bool:
    """Whether a verb is a bare participle: `$5bn pledged by Berlin`."""
    if verb.subject == "amount" and verb.word in ("reached", "landed"):
        return False  # $5m reached Ankara
    return _is_bare(verb) and not verb.passive and verb.mood == "fact"


def _is_bare(verb: Verb) -> bool:
    """Whether a verb has the form of a participle and no helpers."""
    return verb.start == verb.end - len(verb.word) and verb.word.split()[0].endswith(("ed", "n", "t", "id"))


def _ends_clause(gap: str) -> bool:
    """Whether a clause ends between a verb and a sum."""
    return bool(NEW_CLAUSE.search(gap)) and not SAME_CLAUSE.search(gap)
