"""At what stage a sum is: the verb that governs it, and what the sum is called."""

import functools
import re
from itertools import pairwise
from typing import NamedTuple

from helpers.clauses import BREAK, Verb
from helpers.language import any_of, lower, one_of, read_table
from helpers.naming import read_group
from helpers.subjects import subject_of

# `the $5bn (in aid) that Berlin has` ... pledged
RELATIVE = re.compile(
    r"""(?: \s+in\s+[\w\s-]{1,40}?\s+ | (?:\s+[\w’'.-]+){0,7}?\s+(?:that|which)\s+ | \s+ )
    (?: (?:the\s+)?[\w.’'&-]+(?:\s+[\w.’'&-]+){0,5}?\s+
        (?:says?|said|estimates?|believes?)\s+(?:that\s+)?(?=it\b|they\b|he\b|she\b) )?
    (?P<who> (?:the\s+)?[A-Z][\w.’'&-]*(?:\s+[A-Z][\w.’'&-]*){0,4} | it | they | he | she | we
           | (?:[a-z]+\s+)?(?:nations|countries|donors|states|lenders|creditors|agencies|organisers|officials) )\s*""",
    re.VERBOSE,
)
OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their)\s+")
# `$5bn (in aid) already ` ... pledged by Berlin
REDUCED = re.compile(
    r"""\s*\)? (?:\s+in\s+[\w\s-]{1,40}?)? ,?\s+
    (?: already\s+ | jointly\s+ | so\s+far\s+ | recently\s+ | \w+ly\s+ | it\s+ )?""",
    re.VERBOSE,
)
# `, Berlin `, `, Kyiv can `
NEW_CLAUSE = re.compile(
    r""",\s+(?:and\s+)? (?: (?:[A-Z][\w’']*\s+){1,4}$
      | (?:is|are|was|were)\s
      | (?:the\s+)?(?:[A-Z][\w’']*\s+){1,4}(?:can|could|will|would|has|have|had|is|was|may|must|should)\b )
      | [.?!]\s""",
    re.VERBOSE,
)
SAME_CLAUSE = re.compile(r",\s+(?:and|of\s+which|including)")
# `$5m (grant to Chad, )` ... signed in May
SET_OFF = re.compile(r"[^,;.¤]{0,80},\s+(?:\w+ly\s+)?")
# `The $5m grant, the first since May, will pay for `
TO_PAY_FOR = re.compile(
    r"""[^,;.¤]{0,80} (?:,[^,;.¤]{2,60})? ,?\s+will\s+
    (?:pay\s+for|fund|finance|go\s+(?:to|towards?)|help|keep|support|buy|cover|enable|allow|provide|be\s+used)\b""",
    re.VERBOSE,
)
VALUED = re.compile(r"\sat\s(?:an?\s)?")  # guns valued at: the verb that governs the guns says what is done
# `Its contribution this year will come to `
WILL_BE = re.compile(r"(?P<what>[^,;.¤]{3,80})\swill\s(?:be|total|amount\sto|come\sto|reach|stand\sat)\s+$")
ASIDE = re.compile(r",(?:[^,;¤]{2,80},)?\s")  # $5m, the largest share, came from; the largest share, $5m, came
MUST_BE = re.compile(r"\bmust\s+(?:be|reach|rise\s+to|grow\s+to)\s+$")
ROSE = ("fell", "rose", "grew", "stood", "hit", "gone up", "went up")
GIVEN = re.compile(r"(?:[\w’'.-]+\s){0,3}(?:aid|assistance|donations|contributions)\b", re.I)
# Between a noun and its sum: an appeal | for
NOUN_OF = re.compile(r"\s+(?:[\w’'-]+\s+){0,4}?(?:of|for|worth|totalling|totaling|at|is|was|to)\s+(?:an?\s+)?")
BILL = re.compile(r"\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}(?:bill|law|plan|budget|package|measure|resolution)\s")
UNLESS = re.compile(r"\b(?:unless|until)\s+(?:[\w’-]+\s+){1,3}$", re.I)  # unless it receives
# `unless another ` $5m is found
NOT_FOUND = re.compile(r"\bunless\s+(?:(?:an?\s+)?(?:extra|further|additional|another)\s+)?$", re.I)
CONDITION = re.compile(r"\b[Ii]f\b|\bwould\s+have\b")


class Context(NamedTuple):
    """A sum in its sentence: the sentence with all sums masked, and where this one's label stands in it."""

    text: str
    start: int
    end: int
    verbs: list[Verb]
    floor: int  # where the words that may govern the sum begin: after the sum before it, or 0
    ceiling: int  # where the next sum begins, or the end
    per: str = ""  # the unit of a rate


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


def _governing(context: Context) -> tuple[Verb | None, str]:
    """The verb that says what is done with a sum, and its place."""
    near = _verb_after(context)
    gap = context.text[context.end : near.start] if near else ""
    reduced = near and _is_participle(near) and REDUCED.fullmatch(gap)
    if reduced and "," not in gap:
        return near, "reduced"
    if near and not near.passive and RELATIVE.fullmatch(gap):
        return near, "relative"
    of_its_own = near and not gap.strip() and (near.passive or near.subject == "amount") and near.mood == "fact"
    if of_its_own and re.search(r",\s+(?:only\s+)?$", context.text[: context.start]):
        return near, "after"
    if before := _verb_before(context):
        return before, "before"
    if reduced or (near and _is_participle(near) and SET_OFF.fullmatch(gap)):
        return near, "reduced"
    goes_on = near and (near.passive or (near.subject == "amount" and ("," not in gap or ASIDE.fullmatch(gap))))
    return (near, "after") if goes_on and not BREAK.search(gap) else (None, "")


def _verb_after(context: Context) -> Verb | None:
    """The first verb after a sum and before the next; beyond it where the sum is one `of the` next."""
    of_next = OF_THE.fullmatch(context.text[context.end : context.ceiling])
    reach = len(context.text) if of_next else context.ceiling
    after = [verb for verb in context.verbs if context.end <= verb.start < reach]
    if of_next:  # $5m of the $9m sought | has come: a participle is of the next sum
        after = [verb for verb in after if not _is_participle(verb)] or after
    return after[0] if after else None


def _verb_before(context: Context) -> Verb | None:
    """The last verb before a sum, after the sum before it, that stands in the sum's own clause."""
    for verb in reversed(_without_gerunds(context)):
        if context.floor - 1 <= verb.start and verb.end <= context.start:
            gap = context.text[verb.end : context.start]
            aside = (verb.word.startswith("includ") and len(gap.split()) > 6) or _measures(verb, gap)
            if not (aside or BREAK.search(gap) or _ends_clause(gap) or _tells_who(context, verb)):
                return verb
    return None


def _without_gerunds(context: Context) -> list[Verb]:
    """The verbs but for what a bill does that is passed: `passed a bill giving`."""
    verbs = context.verbs
    passed = {
        after
        for before, after in pairwise(verbs)
        if after.word.endswith("ing") and BILL.fullmatch(context.text, before.end, after.start)
    }
    return [verb for verb in verbs if verb not in passed]


def _tells_who(context: Context, verb: Verb) -> bool:
    """Whether a verb stands in what tells of whom another speaks: `promised each family that lost its home $5`."""
    others = (one.end + 1 for one in context.verbs if one.end < verb.start)
    return any(verb.start < at + len(read_group(context.text[at : context.start])) for at in others)


def _measures(verb: Verb, gap: str) -> bool:
    """Whether a verb only measures what another governs: guns valued at, grants totalling."""
    total = verb.word.endswith("ing") and not verb.word.startswith(("includ", "tak", "bring"))
    return verb.stage == "measure" and (bool(VALUED.fullmatch(gap)) or (total and not gap.strip()))


def _is_participle(verb: Verb) -> bool:
    """Whether a verb is a bare participle: `$5bn pledged by Berlin`."""
    bare = verb.start == verb.end - len(verb.word) and not verb.passive and verb.mood == "fact"
    return bare and verb.word.endswith(("ed", "n", "t", "id"))


def _ends_clause(gap: str) -> bool:
    """Whether a clause ends between a verb and a sum."""
    return bool(NEW_CLAUSE.search(gap)) and not SAME_CLAUSE.search(gap)


def read_stage(context: Context, rule: Rule) -> str:
    """The stage of a sum; empty where the text does not say, or says that it may be."""
    verb = rule.verb
    if context.per in _goods():
        return "other"
    if _owed().match(context.text, context.end) and (verb is None or verb.word not in _relieved()):
        return "other"
    before = context.text[: context.start]
    if NOT_FOUND.search(before) or MUST_BE.search(before):
        return "requirement"
    if rule.weak and rule.noun_stage == "cost":
        return _cost(context)
    if rule.weak:
        came = "disbursement" if _has_come(context, rule) else "pledge" if _is_to_come(context) else ""
        return rule.noun_stage or came
    if verb.stage == "cost":
        return _cost(context)
    if "other" in (rule.noun_stage, verb.stage):
        return "other"
    if verb.stage in ("disbursement", "requirement") and verb.subject != "donor" and _earns(context, rule):
        return "other"
    if rule.noun_stage == "pledge" and verb.subject == "recipient" and verb.mood == "fact":
        return "pledge"  # received pledges
    if verb.mood == "doubt" and verb.stage == "pledge" and verb.subject == "recipient":
        return "pledge"  # can count on
    if verb.mood in ("asked", "doubt"):
        return "requirement" if verb.mood == "asked" else ""
    if rule.noun_stage == "requirement" and rule.place == "before" and verb.stage == "pledge":
        return "requirement"  # announced an appeal
    if verb.subject == "recipient" and UNLESS.search(context.text[: verb.start]):
        return "requirement"
    return _stage_by_mood(context, verb, rule.noun_stage)


def _has_come(context: Context, rule: Rule) -> bool:
    """Whether a sum is what aid came to: `Aid to Chad fell to `, `Donations reached `."""
    verb = rule.verb
    measured = verb is not None and rule.place == "before" and verb.mood == "fact" and not verb.passive
    past = measured and (verb.word.endswith("ed") or verb.word in ROSE)
    return bool(past and GIVEN.match(subject_of(context.text, verb)))


def _is_to_come(context: Context) -> bool:
    """Whether aid is said of a sum that has no verb of giving, and a `will`: `Its contribution will be $5m`."""
    ahead = WILL_BE.search(context.text[context.floor : context.start])
    return bool(TO_PAY_FOR.match(context.text, context.end)) or bool(ahead and _aid().search(ahead["what"]))


def _earns(context: Context, rule: Rule) -> bool:
    """Whether what comes in, or is asked for, is no aid: `Its exports earned `, `The lawsuit seeks `."""
    words = subject_of(context.text, rule.verb).split() if rule.place == "before" else []
    return bool(words) and _nouns().get(lower(words[-1])) == "other"


def _cost(context: Context) -> str:
    """The stage of what something costs: needed where it is to rebuild or to help, else a price."""
    return "requirement" if _rebuilding().search(context.text) else "other"


def _stage_by_mood(context: Context, verb: Verb, noun_stage: str) -> str:
    """The stage of a verb as its mood has it: `will give` is a pledge, `agreed to give` a commitment."""
    if verb.stage == "more":
        grows = _aid().search(context.text[verb.end : context.start])
        return {"will": "pledge", "agreed": "commitment"}.get(verb.mood, "") if grows else noun_stage
    if verb.stage in ("disbursement", "commitment") and verb.mood in ("will", "allowed"):
        conditional = "would" in context.text[verb.start : verb.end] and CONDITION.search(context.text)
        return "" if conditional else "pledge"
    if verb.stage == "disbursement" and verb.mood == "agreed":
        return "commitment"
    return verb.stage


@functools.cache
def _aid() -> re.Pattern:
    """What grows where aid grows: `support`, `contribution`."""
    return re.compile(rf"\b{one_of(read_table('roles')['parties']['aid'])}\b|\bspending\b|\bbudget\b", re.I)


@functools.cache
def _owed() -> re.Pattern:
    """After a sum that is a debt or a damage: `$6.3 billion of debt`."""
    things = one_of(read_table("roles")["owed"]["things"])
    return re.compile(rf"\s+(?:of|in)\s+(?:(?!relief)[\w’'-]+\s+){{0,2}}{things}\b(?!\s+relief)")


@functools.cache
def _relieved() -> frozenset[str]:
    """The verbs that make a gift of a debt."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["owed"]["relieved"].strip()))


@functools.cache
def _goods() -> frozenset[str]:
    """What has a price: a rate per one of these is no aid."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["cost"]["goods"].strip()))


@functools.cache
def _rebuilding() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['cost']['rebuilding'])}\b", re.I)


@functools.cache
def _nouns() -> dict[str, str]:
    """What a sum may be called, and the stage this says by itself; empty where it says none."""
    nouns = read_table("roles")["nouns"].items()
    return {lower(noun): "" if stage == "none" else stage for stage, group in nouns for noun in group}


@functools.cache
def _noun_patterns() -> tuple[re.Pattern, re.Pattern]:
    """A noun right after a sum (`$5bn aid pledge`), and one anywhere."""
    noun = rf"(?P<noun>{any_of(_nouns())})"
    # What parts the sum from what follows it.
    parts = "in|into|to|towards?|for|of|from|by|on|at|over|under|since|after|as|with|that|which|and"
    parts += "|was|were|is|has|had|will"
    after = rf"[\s-]+ (?: (?!(?:{parts})\b) [\w’'-]+[\s-]+ ){{0,3}}? {noun}\b"
    return re.compile(after, re.VERBOSE | re.I), re.compile(rf"\b{noun}\b", re.I)


def _noun(context: Context, verb: Verb | None) -> tuple[str, str]:
    """What a sum is called (`a €1.2bn pledge`, `an appeal for $5bn`), and the stage this says by itself."""
    after_sum, anywhere = _noun_patterns()
    left = context.text[context.floor : context.start]
    after, nouns = after_sum.match(context.text[context.end :]), list(anywhere.finditer(left))
    before = next((noun for noun in reversed(nouns) if NOUN_OF.fullmatch(left, noun.end())), None)
    weak = verb is None or verb.stage == "measure"
    far = _last_noun(nouns) if weak else None
    if after and _nouns().get(lower(after["noun"])):
        return after["noun"], _nouns()[lower(after["noun"])]
    for match in filter(None, (before, far, after)):
        return match["noun"], _nouns().get(lower(match["noun"]), "")
    return "", ""


def _last_noun(nouns: list[re.Match]) -> re.Match | None:
    """The last noun that says a stage, else the last noun."""
    staged = [match for match in nouns if _nouns().get(lower(match["noun"]))] or nouns
    return staged[-1] if staged else None
