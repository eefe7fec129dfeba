"""Governments whose country is told by their money alone: `The Centre sanctioned Rs 5 crore`."""

import re

from helpers.actors import country_of, only_country
from helpers.governing import Context, Rule
from helpers.naming import name_actors
from helpers.subjects import subject_of

# `The government`, `The Centre on Monday`, `President Musa Danladi`
OFFICIAL = re.compile(
    r"""(?:[Tt]he\s)? (?:(?:[Ff]ederal|[Cc]entral|[Nn]ational|Union)\s)?
        (?:[Gg]overnment|Gov[’']?t|[Cc]abinet|Centre|[Tt]reasury|finance\sministry|[Pp]arliament|Executive\sCouncil)
      | (?:[A-Z][a-z]+\s){1,2}Ministry
      | (?:Department|M(?:inistry|INISTRY)|Minister)\s(?:of|for)\s[A-Z]\w+(?:(?:,\s|,?\sand\s(?:the\s)?|\s)[A-Z]\w+)*
      | (?:PM|CM)\s[A-Z]\w+
      | (?:President|Prime\sMinister|Premier|Chancellor|(?:[A-Z][a-z]+\s){1,2}(?:Minister|Secretary))
        (?!\s(?:League|Bank|Foundation|Group)\b)(?:\s[A-Z][\w.’'-]+){1,3}""",
    re.VERBOSE,
)
ON_DAY = re.compile(r"\s(?:on\s)?(?:\w+day|yesterday|today)$")
FROM_OFFICIAL = re.compile(rf"[^.;¤]{{0,60}}?\s(?:from|by)\s(?P<who>{OFFICIAL.pattern})(?=[,.;\s])", re.VERBOSE)


def at_home(context: Context, rule: Rule, donor: str, said: str) -> str:
    """Whose government gives, by the money it gives, where no country is named; empty for any other giver."""
    country = country_of(context.currency)
    if not country or only_country(donor):
        return ""
    who = donor or _official(context, rule, said)
    return country if OFFICIAL.fullmatch(who) else ""


def _official(context: Context, rule: Rule, said: str) -> str:
    """The words for who gives, where they name nobody: the subject of an active verb, else what stands after a from."""
    if rule.place == "before" and rule.verb.subject == "donor" and not rule.verb.passive:
        subject = ON_DAY.sub("", subject_of(context.text, rule.verb))
        return said if re.search(r"(?:^|\s)it$", subject) else subject
    whence = FROM_OFFICIAL.match(context.text, context.end)
    return whence["who"] if whence else ""


def announcer(context: Context, stage: str, said: str) -> str:
    """Who gives, where a pledge is followed by the word that somebody announced it: its speaker."""
    announced = stage == "pledge" and re.search(r"\bannounced\b", context.text[context.end :])
    return name_actors(said) if announced else ""


def announced_by(rule: Rule, stage: str, recipient: str, said: str) -> str:
    """Who gives what a minister says will go to another country, unless that tells of pledges: the minister's own."""
    told = rule.noun_stage == "pledge" or rule.place == "reduced"
    told = told or (rule.verb is not None and rule.verb.passive and rule.verb.mood == "fact")
    takers = recipient.split("; ")
    if stage != "pledge" or told or not recipient or [*map(only_country, takers)] != takers:
        return ""
    speaker = name_actors(said, printed=False)
    return "" if speaker in takers else speaker
