"""Who is asked for a sum, who answers a request for one, and who lets a country draw one."""

from helpers.actors import opening_body
from helpers.beforehand import Who
from helpers.controls import Verb
from helpers.governing import Context, Rule
from helpers.nameless import nameless_beside
from helpers.phrasing import REQUEST, read_asked, read_from
from helpers.standins import stands_for
from helpers.subjects import subject_of

ANSWERS = ("turned down", "turns down", "reject", "refuse", "consider", "weigh", "approv", "grant", "discuss", "mull")


def answers_for(context: Context, rule: Rule, who: Who) -> str:
    """Who answers a request for a sum: `Peru turned down Chad’s request for `; empty where nobody does."""
    answers = rule.place == "before" and rule.verb.word.startswith(ANSWERS) and not rule.verb.passive
    request = answers and REQUEST.search(context.text, rule.verb.end, context.start)
    return stands_for(subject_of(context.text, rule.verb), who) if request else ""


def who_is_asked(context: Context, rule: Rule, who: Who) -> str:
    """Who is asked: `asked Congress for $5bn`, `$5bn ... from Congress`, `Congress was asked for $5bn`."""
    text, verb = context.text, rule.verb
    if verb.passive:
        return stands_for(subject_of(text, verb), who)
    asked = read_asked(text[verb.end : context.start + 1])
    tail = text[context.end : context.ceiling]
    return asked or read_from(tail) or nameless_beside(tail)


def allows(context: Context, verb: Verb) -> str:
    """The lender that lets a country draw: `The Fund’s board cleared the way for Zambia to draw`; else empty."""
    if verb.mood != "allowed" or not verb.word.startswith(("draw", "drew", "receiv", "access", "get", "borrow")):
        return ""
    subject = subject_of(context.text, verb._replace(word="allow"))
    return subject if opening_body(subject) else ""
