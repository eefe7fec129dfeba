"""Whether a form that may be a verb of giving or a noun is a noun where it stands: pledge, grants, need."""

import re

from helpers.actors import find_actors

# After an article, a preposition, a possessive, a sum or a hyphen a form that may be either is a noun.
NOUN_AFTER = re.compile(
    r"""(?: \b(?:a|an|the|its|their|his|her|our|this|that|of|for|in|from|with|no|new|two|three|four|five|six|seven|¤)
          | [’']s? | ¤ | - )\s*$""",
    re.VERBOSE | re.I,
)
NAME_BEFORE = re.compile(r"[A-Z][\w’'.-]*\s$")  # the Tropical Forests | Fund
WITH_SUM = re.compile(r"\bwith\s[^,;.¤]{0,20}¤+\s$")
NAME_AFTER = re.compile(r"\s(?:[A-Z(]|for\b|of\b|and\b)|[.,;]")
VERB_AFTER = re.compile(r"\b(?:and|it|they|we|i|you|who|that|which|\w+s|also|to)\s+$", re.I)
NEEDED = re.compile(
    r"¤(?:\s+an?\s+(?:year|month))?\s+(?:that\s+)?(?:the\s+)?(?:[A-Z][\w.’'-]+\s+)+(?:(?:already|now|still)\s+)?$"
)  # the $5m Kenya | needs
MUCH_NEEDED = re.compile(r"\b(?:(?:urgent|bad|desperate|sore|critical)ly|much)[\s-]$")  # in urgently | needed aid
AND_NAME = re.compile(r"\sand\s(?:the\s)?(?:[A-Z][\w’-]*\s)+$")  # Odisha and the World Bank | sign
OBJECT_AFTER = re.compile(r"\san?\s(?:[\w-]+\s){0,2}¤")  # the two | sign a $5m loan
PRONOUN = re.compile(r"\b(?:it|they|he|she|we)\s+$")
NOUN_BEFORE = re.compile(
    r"""\s+(?:of|from|by|worth|valued|and|totalling|in|at|were|are|was|have|has|will)\b | \s*[,.;] | $""", re.VERBOSE
)
OF_A_SUM = re.compile(r"\s+(?:an?\s+(?:[\w-]+\s+){0,2})?¤")
SUM_AFTER = re.compile(r"\s+¤")
NO_OBJECT = re.compile(r"\s+(?:of|for|from|by|to|worth|was|were|is|has|will|would)\b|[,.;]")  # after a gerund
GIVING_FIRST = re.compile(r"\s(?:an?\s)?¤[^;.]*,\s(?:the\s)?[A-Z]")  # Announcing | $5m for Chad, Peru
FUNDING = re.compile(r"\s(?:and\s[a-z\s]{3,40}\s)?(?:worth|totalling|of)\s")
GROWING = ("increase", "double", "expand", "boost", "triple", "raise")
GROWN = re.compile(r"(?:[’']s?|\b(?:an?|the|its|their|this|of|for|with|in))\s$")
ASKING = ("ask", "appeal", "call", "plead", "beg", "look", "push")


def is_noun(text: str, match: re.Match, word: str, base: str, helped: str) -> bool:
    """Whether a form that may be a noun (pledge, grants, need) is one here."""
    gerund = word.endswith("ing")
    named = word.endswith(("s", base)) or (gerund and NAME_AFTER.match(text, match.end()))
    if named and match.group().istitle() and NAME_BEFORE.search(text, 0, match.start()):
        return True  # Medilink Supplies, the Third Pledging Conference
    if base == "fund" and any(actor.start < match.start() < actor.end for actor in find_actors(text)):
        return True  # the UN population fund
    if base in GROWING and word.endswith("ed") and GROWN.search(text, 0, match.start()):
        return True  # Peru’s increased assistance
    if word == "needed" and MUCH_NEEDED.search(text, 0, match.start()):
        return True
    if " " in word or (word not in (base, base + "s", base[:-1] + "ies") and not gerund) or (gerund and helped):
        return False
    before, after = text[: match.start()], text[match.end() :]
    if gerund and base in ("come", "go", "flow") and WITH_SUM.search(before):
        return False  # with $5m coming from
    if gerund and OF_A_SUM.match(after) and before.endswith("in "):
        return False  # joined others in donating $5m
    if NOUN_AFTER.search(before, max(0, len(before.rstrip()) - 6)):  # its words have five letters or less
        return True
    if gerund and base == "fund" and FUNDING.match(after):
        return True  # approved on Monday | funding and debt relief worth
    if gerund and before.rstrip().endswith(","):
        return False  # , appealing for $5m
    if gerund and base in ASKING and after.startswith(" for "):
        return False  # came asking for $5m
    if base == "pledge" and not helped and after.startswith(" for "):
        return True  # has received pledges for $5m
    if gerund:
        opening = text[match.start()].isupper() and match.start() == 0 and not GIVING_FIRST.match(after)
        return opening or bool(NO_OBJECT.match(after))
    if SUM_AFTER.match(after) and word != "back":  # pay back $5m
        return False
    if word == base:
        return not (helped or VERB_AFTER.search(before) or (OBJECT_AFTER.match(after) and AND_NAME.search(before)))
    return bool(NOUN_BEFORE.match(after)) and not (NEEDED.search(before) or PRONOUN.search(before))
