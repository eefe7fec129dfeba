"""Who lends and who borrows: two who agree, whose loan a sum is, whose board reviewed it; what a deal settles."""

import re

from helpers.actors import find_actors, giving_countries, only_country
from helpers.controls import Verb
from helpers.governing import Context, Rule
from helpers.language import entries_of
from helpers.naming import name_actors
from helpers.officials import OFFICIAL
from helpers.owned import read_adjective
from helpers.phrasing import read_from
from helpers.regions import last_region
from helpers.subjects import subject_of

SIGNED = frozenset(
    entries_of(
        "sign, signs, signed, agreed, unlock, unlocks, unlocking, give, giving, release, releasing, open, ink, inks,"
        " inked, seal, seals, sealed, initial, initialled, initialed, conclude, concluded, finalise, finalised,"
        " finalized"
    )
)
# `reached a staff-level agreement`, `signed a `
AGREED = re.compile(
    r"""\b(?: signs?\b(?!\s(?:of|that|up)\b) | inks?\b | (?:signed|inked|initiall?ed|agreed|concluded|sealed)(?!\s+to\b)
      | (?:reach(?:es|ed)?|strikes?|struck)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?
        (?:agreement|deal|accord|pact)\b )""",
    re.VERBOSE,
)
BANK = re.compile(
    r"(?<!Children's )\b(?:Bank|Fund|Union|Commission|Corporation|Cooperation|Facility|Gavi|Foundation|Agence|KfW|GIZ"
    r"|Sida|Norad|Danida|Enabel|KOICA|TIKA|King\sSalman|Proparco|Wellcome)\b"
)
WITH = re.compile(
    r"[^,;.]*?\bwith\s+(?P<who>(?:St\.\s|the\sU\.S\.\s)?[^,;.¤]{2,60}?)(?=[,;.¤]|\s(?:on|to|for|in|over|worth|that|after)\s|$)"
)
# `the agreement between the bank and Chad`, `a loan signed by the bank and Chad`
BETWEEN = re.compile(
    r"""\b(?: (?:agreement|deal|accord|pact|contract|memorandum)\s (?:(?:on|for|worth)\s¤+\s)?
        (?:worth\s¤+\s)?(?:was\s)?(?:signed\s(?:in\s[A-Z]\w+\s)?(?:on\s\w+day\s)?)? between
      | (?:loan|credit|grant|agreement|deal)\s(?:was\s)?signed\s[^,;.¤]{0,40}?by
      | (?:loan|credit|grant|package|programme)\s(?:[a-z]+\s)?(?:agreed|signed|concluded|negotiated)\sbetween
      | ¤\s(?:was|were)\s(?:signed|agreed|concluded)\s(?:on\s\w+day\s)?between )
    \s(?P<one>[^,;.¤]{2,80}?)\s and\s (?P<other>[^,;.¤]{2,60}?)
    (?=[,;.]|\s(?:will|would|is|was|has|on|to|for|in|covers|covering)\s|$)""",
    re.VERBOSE,
)
REVIEWER = re.compile(
    r"(?P<who>[A-Z][\w.]*(?:\s[A-Z]\w+)*)(?:[’']s)?(?:\s(?:executive\s)?board)?\s(?:on\s\w+day\s)?(?:has\s)?"
    r"(?:complete[sd]|conclude[sd]|finishe[sd]|passe[sd]|approve[sd]|waved\sthrough)\s(?:the|its|an?)\s(?:[\w-]+\s){0,3}reviews?\b"
)
HOUSE = re.compile(r"\b(?:parliament|cabinet|legislature|lawmakers|MPs|assembly|senate)\b", re.I)
LOANS = ("loan", "loans", "credit", "credits")
DEAL_WITH = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:agreement|deal|accord|arrangement|facility|loan|credit|grant)\swith\s(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,60}?)(?=[,;.]|\s(?:for|to|on|in|over)\b|$)"
)
LOAN_FROM = re.compile(r"\s(?:[a-z-]+\s){0,2}(?:loan|credit|facility)\sfrom\s")
# `Under a plan the cabinet agreed, ` Peru will give
SETTLED = re.compile(
    r"\b[Uu]nder\s(?:the|an?|its)\s(?:[\w-]+\s){0,3}?(?:deal|agreement|plan|budget|law|accord|programme|memorandum)\s"
    r"(?:(?:[\w’'-]+\s){0,5})(?:signed|reached|approved|passed|backed|agreed|adopted|endorsed)\b"
    r"|\bunder\san?\s[^,;.¤]{0,30}\b(?:note|memorandum|accord|agreement|deal|letter)s?\s(?:that\s)?(?:the\stwo\s[a-z]+\s)?(?:have\s|has\s)?signed\b"
    r"|\b(?:signed|initialled|sealed|struck)\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:deal|agreement|accord|pact)"
    r"(?:\sthat\s(?:will|would)\s|\b[^.;¤]{0,40}?\bunder\swhich\b)"
    r"|\b(?:approved|endorsed|adopted|passed)\s(?:an?|the|its)\s(?:[\w-]+\s){0,2}plan\sto\s"
)
# signed a loan agreement with Chad | to provide
SIGNED_TO = re.compile(
    r"\bsigned\s[^;.¤]{0,20}\b(?:agreement|deal|accord|pact|contract|memorandum)s?\b[^;.]{0,140}\sto\s\w+$"
)
# the deal | gives Chad
DEAL = re.compile(r"(?:(?!(?:in|of|with|under|to)\b)\S+\s)*(?:deal|agreement|accord|pact|memorandum)")
# What two countries agree on where one of them gives, and no trade
AID = re.compile(
    r"\b(?:aid|assistance|support|loans?|grants?|credits?|financ(?:e|es|ed|ing)|funding|relief"
    r"|package|provide|give)\b|¤ deal\b",
    re.I,
)
PAIR = re.compile(  # Italy, Mali sign
    r"([A-Z][\w’.-]+(?:\s[A-Z][\w’.-]+)*),\s([A-Z][\w’.-]+(?:\s[A-Z][\w’.-]+)*)\s(?:sign|ink|seal|strike|reach|agree)\s"
)


def two_sides(context: Context, rule: Rule) -> tuple[str, str] | None:
    """Who lends and who borrows where two agree: `Kenya and the World Bank signed a $5m loan`, `... with Kenya`.

    Of a country and a bank the bank lends, and of two countries that agree on aid the one that gives; else nobody can
    tell. None where no two do.
    """
    if borrower := _approved_at_home(context, rule):
        return "", borrower
    may_agree = rule.weak or rule.verb.word in SIGNED
    if pair := PAIR.match(context.text) if may_agree else None:
        return _lender_first([name_actors(who) for who in pair.groups()], context.text)
    agreed = AGREED.search(context.text, 0, context.start) if may_agree else None
    if not agreed:
        said = "between" in context.text or "signed" in context.text  # asked first, for the pattern is slow
        between = BETWEEN.search(context.text) if said else None
        sides = between.groups() if between else ()
        names = [*filter(None, (name_actors(who) or _office(who) for who in sides))]
        return _lender_first(names, context.text) if between else None
    verb = Verb(agreed.start(), agreed.end(), agreed.group(), "", "none", False, "fact", "")
    partner = WITH.match(context.text[agreed.end() : context.ceiling])
    subject = subject_of(context.text, verb)
    first = next(iter(find_actors(context.text[: agreed.start()])), None) if subject in ("it", "they") else None
    names = [first.name] if first else name_actors(subject).split("; ")
    names += filter(None, [name_actors(partner["who"]) if partner else ""])
    return _lender_first(names, context.text)


def _office(words: str) -> str:
    """A government that is not named: `the government`; empty for any other words."""
    return words if OFFICIAL.fullmatch(words) else ""


def _approved_at_home(context: Context, rule: Rule) -> str:
    """The country, of those that receive, whose parliament approves a loan: it borrows."""
    approves = rule.place == "before" and rule.verb.stage == "commitment" and not rule.verb.passive
    subject = subject_of(context.text, rule.verb) if approves and rule.noun.lower() in LOANS else ""
    country = only_country(subject) if HOUSE.search(subject) else ""
    return "" if country in giving_countries() else country


def partner_of(context: Context, rule: Rule) -> str:
    """With whom an agreement is made that says what will be given: `signed a deal with Chad to provide `."""
    gives = rule.place == "before" and rule.verb.subject == "donor" and not rule.verb.passive
    agreed = AGREED.search(context.text, 0, rule.verb.end) if gives else None
    partner = WITH.match(context.text[agreed.end() : rule.verb.end]) if agreed else None
    return name_actors(partner["who"]) if partner else ""


def _lender_first(names: list[str], sentence: str) -> tuple[str, str] | None:
    """The bank and the country of two names, one each, or the country that gives and one that takes, or the charity
    named first and a country that gives to nobody; of two others neither, and None where nothing says so."""
    if len(names) > 2 and sum(_standing(name) == 0 for name in names) == 1:  # two banks with a country
        country = next(name for name in names if _standing(name) == 0)
        names = [country, "; ".join(name for name in names if name != country)]
    if len(names) != 2:
        return None
    giving = giving_countries() & set(names) if AID.search(sentence) else set()
    if len(giving) == 1 and not any(map(BANK.search, names)):
        return *giving, *(set(names) - giving)
    if [_standing(name) for name in names] == [-1, 0] and names[1] not in giving_countries():
        return names[0], names[1]  # Save the Children and Chad
    borrower, lender = sorted(names, key=_standing)
    if _standing(borrower) < _standing(lender):
        return lender, "" if _office(borrower) else borrower
    return None if _standing(lender) else ("", "")


def _standing(name: str) -> int:
    """How likely a name lends: a known body that is no bank -1, a country 0, a body of it 1, a bank or another 2."""
    if BANK.search(name):
        return 2
    if last_region(name) == name or _office(name):
        return 0
    actors = find_actors(name)
    countries = [actor for actor in actors if actor.code]
    if not countries:
        return -1 if actors else 2
    return 0 if countries[0].name == name else 1


def read_reviewer(sentence: str) -> str:
    """Whose board completed the review of a programme, so that a sum is paid; empty where none did."""
    match = REVIEWER.search(sentence) if "review" in sentence else None
    return name_actors(match["who"], printed=False) if match else ""


def borrows(country: str, lender: str) -> bool:
    """Whether who approves a sum is a country and who lends it a bank or fund of many."""
    return only_country(country) == country != "" and bool(BANK.search(lender) or not only_country(lender))


def lender_in(tail: str) -> str:
    """Whose loan a sum is: ` World Bank loan`, ` credit from the World Bank`."""
    lent = read_adjective(tail, "who")
    whence = read_from(tail) if LOAN_FROM.match(tail) else ""
    whence = whence or (name_actors(deal["who"]) if (deal := DEAL_WITH.match(tail)) else "")
    return lent or (whence if BANK.search(whence) else "")


def is_settled(context: Context, rule: Rule, stage: str) -> bool:
    """Whether what is to be given is agreed: `Under a plan that parliament backed it will give`, `The deal gives`."""
    if stage == "pledge" and rule.verb.mood == "will":
        return bool(SETTLED.search(context.text))
    gives = stage == "disbursement" and rule.place == "before" and not rule.verb.passive
    signed = gives and "signed" in context.text and SIGNED_TO.search(context.text, 0, rule.verb.end)
    return bool(signed) or (gives and bool(DEAL.fullmatch(subject_of(context.text, rule.verb))))
