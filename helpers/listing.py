"""Sums in brackets in a row, `loans to Kenya ($40 million) and Chad ($22 million)`: each in a clause of its own."""

import re

from helpers.clauses import find_verbs
from helpers.governing import Context

NAME = r"(?:the\s)?[A-Z][\w’'&.-]*(?:\s(?:(?:of|for|and|the|de)\s){0,2}[A-Z][\w’'&.-]*){0,6}"
MORE = r"(?:\s(?!(?:were|was|are|is|by|to|only|cover|cover(?:s|ed)|include[sd]?|including)\b)[\w’'-]+){0,5}?"
ITEM = rf"(?:{NAME}{MORE}|(?!(?:from|for|to|by|only)\b)[a-z][\w-]+{MORE})\s\([^()¤]{{0,12}}¤+[^()¤]{{0,30}}\)"
# What comes right before a row: a colon, a preposition, a verb.
ROW = re.compile(
    rf"(?P<lead>^|:\s|,\swith\s(?=[^;¤]*¤[^;]*\)\s(?:getting|receiving)\b)|\b(?:by|from|to|for|on|through|via|namely|were|are|was|is|including|include[sd]?|cover(?:s|ed)?|only)\s)"
    rf"(?P<items>{ITEM}(?:[,;]?\s(?:and\s)?{ITEM})+)"
)
PREPOSITION = re.compile(r"\b(?:by|from|to|for|on|through|via)\s$")
NAMELY = re.compile(r"\s(?:to|through|via|among|for)\s[^;:.]{3,80},\snamely\s$")  # to two bodies, namely Oxfam (¤)
FOLLOWED = re.compile(r"(?<!\))\s*,\s(?:closely\s)?followed\sby\s$")  # Peru gave | , followed by Chad (¤) and Mali (¤)
# What a row is of, before it: `approved | loans | to`
MONEY = re.compile(
    r"\b(?:(?:new|further|fresh|emergency|soft|military|humanitarian|food|extra|more)\s)?"
    r"(?:money|aid|funds|funding|loans|credits|grants|gifts|pledges|donations|contributions)\b",
    re.I,
)
GIVERS = re.compile(r"\b(?:donors?|contributors?|givers?|backers?|lenders?)\b", re.I)
TAKERS = re.compile(r"\b(?:recipients?|beneficiar(?:y|ies)|borrowers?)\b", re.I)


def in_a_clause(context: Context) -> Context:
    """The sum as if it stood alone: `The bank approved loans to Kenya (¤) and Chad (¤)` is `... approved ¤ to Chad`."""
    text, start, end = context.text, context.start, context.end
    row = next((row for row in ROW.finditer(text) if row.start() < start < row.end()), None)
    if row is None:
        return context
    name = re.split(r"\)[,;]?\s(?:and\s)?", text[row.start("items") : start].rpartition("(")[0])[-1].strip()
    head, tail, label = text[: row.start("items")], text[row.end() :], text[start:end]
    clause = _clause(head, name, label, tail)
    if clause is None:
        return context
    at = clause.index(label)
    return Context(clause, at, at + len(label), find_verbs(clause), 0, len(clause), context.per, context.currency)


def _clause(head: str, name: str, label: str, tail: str) -> str | None:
    """A sentence with one name and one sum for a row of them; None where the words around it say nothing of it."""
    head = re.sub("¤+", "", head)
    verb = next(iter(find_verbs(tail)), None)
    if verb and verb.start <= 1:  # Chad (¤) and Peru (¤) have paid
        return f"{head}{name}{tail[: verb.end]} {label}{tail[verb.end :]}"
    money = next(reversed([*MONEY.finditer(head)]), None)
    if head.endswith(": "):
        return _apart(head[:-2], name, label, tail, money)
    followed = FOLLOWED.search(head)
    gave = [one for one in find_verbs(head) if one.subject == "donor" and not one.passive] if followed else []
    if gave:
        return f"{name} {head[gave[-1].start : followed.start()].rstrip()} {label}{tail}"
    preposition = PREPOSITION.search(head)
    if namely := NAMELY.search(head):
        return f"{head[: namely.start()].rstrip()} {label} to {name}{tail}"
    if money and preposition:
        return f"{head[: money.start()]}{label}{head[money.end() :]}{name}{tail}"
    if preposition:
        return f"{head[: preposition.start()]}{label} {preposition.group()}{name}{tail}"
    if re.match(r"(?!the\s[A-Z])[a-z]", name):
        return f"{head}{label} for {name}{tail}"
    side = "from" if GIVERS.search(head) else "to" if TAKERS.search(head) else ""
    return f"{head}{label} {side} {name}{tail}" if side else None


def _apart(head: str, name: str, label: str, tail: str, money: re.Match | None) -> str | None:
    """The clause before a colon with the name in it: who gives, else who receives, where it names nobody."""
    verbs = [verb for verb in find_verbs(head) if verb.subject in ("donor", "recipient")]
    if verbs and verbs[-1].end == len(head):  # those who gave: Chad (¤)
        return f"{name} {head[verbs[-1].start :]} {label}{tail}"
    if not (money and verbs and verbs[-1].end <= money.start()):
        return None
    return f"{name} {head[verbs[-1].start : money.start()]}{label}{head[money.end() :]}"
