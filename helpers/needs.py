"""Who receives where no verb says so: whose partners give, whose appeal it is, who is in need."""

import functools
import re

from helpers.actors import find_actors, only_country, opening_body
from helpers.governing import GIVING, Context
from helpers.groups import PLACE, PROPER
from helpers.language import one_of, read_table
from helpers.naming import name_actors
from helpers.phrasing import REQUEST
from helpers.regions import last_region
from helpers.standins import PART

# `Kenya’s partners` give Kenya
OF_WHOM = re.compile(r"(?P<whose>.+)[’']s?\s(?:partners|donors|creditors|allies|lenders|bondholders)")
# `completed the review of Chad’s programme, releasing `
REVIEW = re.compile(
    r"\breviews?\sof\s(?P<whose>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*?)[’']s?\s[^,;.]{0,40}?"
    r"\b(?:programme|program|bailout|arrangement|loan|deal)\b"
)
# `the appeal for Haiti`, `needs in Sudan`
APPEAL = re.compile(
    r"""(?:(?:appeals?|needs|plan|response|operations?|requests?|requirements?)\s+(?:for|in)|[Cc]onference\s(?:for|on))\s+
    (?P<where> [A-Z][\w’'-]+ (?:\s[A-Z][\w’'-]+)* )""",
    re.VERBOSE,
)
# `In response to the storm in Chad, `
RESPONDS = re.compile(rf"\b[Ii]n\sresponse\sto\s[^,;.¤]{{0,80}}\bin\s(?P<where>{PLACE}),")
# Unless it finds | $5m, a | $5m gap
WITHOUT = re.compile(
    r"\b(?:[Ww]ithout|[Uu]nless)\s(?:(?:it|they|donors|others)\s(?:finds?|gets?|gives?|receives?|raises?|secures?)\s)?(?:[a-z]+\s){0,2}$"
)
GAP = re.compile(r"\s(?:funding\s)?(?:gap|shortfall|hole)\b")
GAP_OF = re.compile(r"\b(?:gap|shortfall|hole)\sof\s(?:[a-z]+\s)?$")
WILL_STOP = re.compile(  # ¤ by June, | the agency will
    r"[^,;.¤]{0,60},\s(?:[^,;.¤]{2,40}\ssa(?:id|ys),\s)?(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,60}?)\s"
    r"(?:will|would|could|may|might|must|has\sto|have\sto|risks?|is|are)\s"
)
TOPIC = re.compile(  # Chad floods: | Peru gives
    r"(?P<where>[A-Z][\w’ -]{2,40}?)\s"
    r"(?:floods?|quake|earthquake|crisis|drought|famine|war|cyclone|storm|fires?|conflict):\s"
)
OTHERS = re.compile(  # who ask for those they work for
    r"\b(?:agencies|charities|aid\sgroups|relief\sgroups|partners|organi[sz]ations|campaigners)$"
)


@functools.cache
def _region() -> re.Pattern:
    """Where in its own country a state spends: `roads in Aceh and North Sumatra`, `relief in 11 northern counties`."""
    time = read_table("roles")["time"]
    return re.compile(
        rf"""\b(?:in|on(?=\s(?:the\s)?{PROPER}\s(?:Peninsula|Coast|Islands?)\b))\s(?:the\s)? (?P<where>
            (?!{one_of(time["months"])}\b|[A-Z]+\b|English\b|French\b|Arabic\b|Spanish\b) {PROPER}
            (?:(?:,\s|,?\sand\s){PROPER})* (?:\s{one_of(time["regions"])}\b)?
          | {PROPER}\s(?:Peninsula|Coast|Island|Islands|Valley)\b
          | (?:\d+|{one_of(time["numbers"])})\s (?:[a-z]+\s){{0,2}} {one_of(time["regions"])}\b
            (?:\shit\sby\s[^,;.]+)? )""",
        re.VERBOSE,
    )


def settle_recipient(
    context: Context, stage: str, donor: str, recipient: str, purpose: str, named: str, said: str
) -> str:
    """Who receives, by what governs the sum, else by whom its purpose names, else by who is in need."""
    if asked := REQUEST.search(context.text, 0, context.start) if stage == "requirement" else None:
        region = last_region(context.text[: context.start]) if PART.fullmatch(asked["whose"]) else ""
        recipient = region or name_actors(asked["whose"])
    others = recipient == "United Nations" or OTHERS.search(recipient)
    if stage == "requirement" and named and others and _asks(context):
        recipient = named
    if stage == "requirement":
        recipient = _goes_without(context, said) or recipient
        recipient = (recipient if recipient != donor else "") or named or _in_need(context, said)
    if stage == "disbursement" or named != donor:
        recipient = recipient or named
    whose = OF_WHOM.fullmatch(donor) or (stage in GIVING and REVIEW.search(context.text, 0, context.start))
    recipient = recipient or (name_actors(whose["whose"]) if whose else "")
    appeal = APPEAL.search(context.text) if stage in ("disbursement", "pledge") and not recipient else None
    if not appeal and not recipient and stage in GIVING:
        appeal = RESPONDS.search(context.text, 0, context.start) or TOPIC.match(context.text)
    country = name_actors(appeal["where"], printed=False) if appeal else ""
    return recipient or ("" if country == donor else country) or _at_home(stage, donor, purpose)


def _goes_without(context: Context, said: str) -> str:
    """The body or country that must stop its work without a sum: `Without ¤ the agency will close clinics`."""
    before = context.text[: context.start]
    if not (WITHOUT.search(before) or GAP.match(context.text, context.end) or GAP_OF.search(before)):
        return ""
    goes_on = WILL_STOP.match(context.text, context.end)
    named = name_actors(goes_on["who"]) if goes_on else ""
    speaks = name_actors(said, printed=False)
    return named or (speaks if said and said in before[: len(said) + len("The ")] else opening_body(before) or speaks)


def _asks(context: Context) -> bool:
    """Whether a sum is asked for, and not said to be needed: the UN asks for others."""
    verbs = [verb for verb in context.verbs if verb.end <= context.start]
    return bool(verbs) and verbs[-1].word.startswith(
        ("ask", "appeal", "call", "launch", "urg", "provid", "giv", "send", "find")
    )


def _at_home(stage: str, donor: str, purpose: str) -> str:
    """The part of a country that its state gives to, where the purpose says where."""
    region = _region().search(purpose) if stage in GIVING and donor and only_country(donor) == donor else None
    return name_actors(region["where"]) if region else ""


def _in_need(context: Context, said: str) -> str:
    """Who needs a sum, where no subject says so: the appeal's country, the speaker's."""
    if appeal := APPEAL.search(context.text):
        return name_actors(appeal["where"])
    before = context.text[: context.start]
    ours = re.search(r"\b(?:[Ww]e|[Oo]ur)\b", before)
    first = next(iter(find_actors(before)), None)
    opens = first and first.start <= len("The ") and only_country(before) == first.name  # Chad’s needs come to
    gives = (verb for verb in context.verbs if verb.stage in GIVING and verb.subject == "donor")
    opens = opens and not any(verb.end <= context.start for verb in gives)
    return (name_actors(said, printed=False) if ours else "") or (first.name if opens else "")
