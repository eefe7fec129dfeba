"""For whom a speaker speaks: a country, the body that somebody runs or serves, the body itself."""

import re

from helpers.bodies import body_before
from helpers.naming import name_actors

BODY = re.compile(
    r"""\b(?:company|group|charity|brewer|firm|agency|department|foundation|[A-Z]\w+\s(?:Foundation|Fund|Bank|Agency|Council|Committee
    |Corps|Society|Trust|Crescent|Cross|Authority|Institute|Club))\b(?!,)""",
    re.VERBOSE,
)
HEADED = re.compile(
    r"""(?P<who>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+)+),\s
    (?: who\s(?:heads|runs|leads|directs|founded)
      | (?:the\s)?(?:[a-z]+\s){0,2}(?:director|head|chief|founder|president|manager|coordinator|leader)
        \s(?:of|for|at) )\s
    (?:the\s)?(?:(?!(?:of|for)\b)[a-z]+\s){0,3}(?P<body>[A-Z][\w&-]*(?:\s(?:(?:of|for|the)\s)*[A-Z][\w&-]*)*)\b(?![’'])""",
    re.VERBOSE,
)
# said Ann Lee, | the charity | ’s director
SERVES = re.compile(r",\s(?P<body>the\s(?:agency|charity|bank|fund|foundation|group|organi[sz]ation))[’']s\s[a-z]")
POSTED = re.compile(r"\b(ambassador|envoy|diplomat|representative)\s(?:in|to)\s(?:the\s)?[A-Z][\w ]*$")


def country_or_body(said: str) -> str:
    """For whom a speaker speaks: the bloc's ambassador in Tbilisi not for Georgia."""
    return name_actors(POSTED.sub(r"\1", said), printed=False)


def run_by(said: str, earlier: str, sentence: str) -> str:
    """What a speaker runs, where he is introduced: `said Ann Lee, who heads the aid group Relief Now. “We need`."""
    text = f"{earlier} {sentence}"
    if said and (serves := SERVES.match(text, text.rfind(said) + len(said))):
        return body_before(serves["body"], earlier)
    found = HEADED.search(text) if said else None
    if not (found and found["who"].endswith(said)):
        return ""
    return name_actors(found["body"], printed=False) or found["body"]


def body_itself(said: str, earlier: str) -> str:
    """The body that says what `it` did, and no person: `The Halcyon Foundation said it gave`, `The agency says it`."""
    return body_before(said, earlier) or name_actors(said) if BODY.search(said) else ""
