"""What a sum is for where that opens the sentence: `To rebuild the port, it needs`, `For schools, Peru has given`."""

import re

from helpers.purposes import After, phrase_purpose
from helpers.tasks import is_infinitive

# `To rebuild the port, `, `needed to keep the clinics open, `
OPENING = re.compile(
    r"(?:^|(?<=[.:“]\s))(?:In\s+order\s+|As\s+part\s+of\s+(?:an?|its|the|their)\s+(?:[\w-]+\s+){0,4}?(?:drive|effort|efforts|campaign|push|bid|plan|move|attempt)\s+)?(?P<what>(?:(?<=[a-z]\s)t|T)o\s+(?!date|this|that|the|its|their|all|be\s)[a-z]"
    r"(?:[^,;¤]|,\s(?=[A-Z][\w’-]+(?:,|\sand)\s)){5,120}),\s"
)
OCCASION = re.compile(
    r"To\s(?:mark|celebrate|commemorate|honou?r|show|raise|collect|qualify|avoid|win|make|join|date|put|get|meet)\b"
)
# For the repair of schools, | Peru has given; not For years
FOR_FIRST = re.compile(
    r"[“\"]?For\s(?P<what>(?:the\s(?!first|second|third|last|past|next|moment|time|year)|[a-z]+\s)(?!example|instance|now|years|months)[^,;:¤]{5,80}),"
    r"\s(?=(?:the\s|an?\s)?[A-Z]|(?:it|they)\s)"
)
NEEDED = re.compile(r"\b(?:needed|required|necessary|takes?)\s+(?P<what>to\s+[a-z][^,;:¤]{5,90})[,.:]\s")


def told_first(before: str, stage: str) -> str:
    """What is to be done, before who does it or what that needs: `To rebuild the port, it needs `."""
    if opening := OPENING.search(before):
        needs = stage in ("requirement", "pledge") or not OCCASION.match(opening["what"])
        return opening["what"] if needs else ""
    if for_it := FOR_FIRST.match(before):
        return phrase_purpose(After("for", for_it["what"], 0))
    needed = NEEDED.search(before)
    return needed["what"] if needed and is_infinitive(needed["what"][3:]) else ""
