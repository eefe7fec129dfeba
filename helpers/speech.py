"""Who says so: the words that name the speaker of a sentence."""

import functools
import re
from collections.abc import Callable
from itertools import takewhile

from helpers.according import according_to
from helpers.announcers import person_before, title_before
from helpers.asides import of_this
from helpers.clauses import find_verbs
from helpers.controls import Verb
from helpers.language import entries_of, first_words, one_of, read_table, words_of
from helpers.naming import BOARD
from helpers.speakers import clean_speaker
from helpers.subjects import OFFICE, subject_of

IT_SAID = re.compile(r",\sit\s(?:said|says|announced|reported)\b")
PRONOUN = re.compile(r"(?:he|she|it|they)$", re.I)
CLAUSE_PRONOUN = re.compile(r".+\s(?:that|which)\s(?P<who>he|she|it|they)")  # a loan that | he
HELPERS = re.compile(r"(?:\b(?:has|have|had|also|later|now|then|long|already|[a-z]+ly)\s+)+$")
# `, days after Lima won `: what follows is told by nobody but the article
PARTED = re.compile(
    r";|\.\s|,\s+(?:(?:an?|two|three|\w+)\s+)?(?:days?|weeks?|months?|hours?|years?)\s+after\b"
    r"|^\s+(?:of|about|against)\s[^;]{,90}?\sand\s+(?:\w+ed|gave|sent)\b"  # warned of famine and asked for
)
BE_LAST = re.compile(r"\b(?:is|are|was|were)$")
IN_ASIDE = re.compile(r"^[^,;¤“”]{2,60},\s+(?:who|whose|which|where)\s[^,;]*$")
# Who announces a grant, or finds money, gives and does not tell: `announced ¤ for`, but not `announced that`
DEED = re.compile(
    r"(?:found|finds)\s+¤|(?:announce[sd]|unveiled)\b(?!\s+(?:(?:\w+day|today|(?:last|this)\s\w+)\s+)?(?:that|it|he|she|they)\b)(?!\s+(?:on|in|at)\b[^,;¤]*\s(?:that|it)\b)"
)
MARKED = re.compile(r"[,”\"’'–—?!]\s")  # what each speaker after the words stands behind
MEDIA = re.compile(
    r"\b(?:(?:news|press|media)\sagency|newspaper|daily|television|broadcaster|Xinhua|Reuters|AFP|AP|BBC|CNN)$"
)
ASKING = re.compile(r"(?:He|She)\s+(?:also\s+|\w+ly\s+)?(?:asked|urged|called|appealed|demanded|pleaded|begged)\b")
INVERTED, NAMED_NEXT = re.compile(r"[,”\"]\s$"), re.compile(r"\s[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+)*,\swho\s")
TELLS_ON = re.compile(r"\s(?:that|they|it|he|she|we)\s")
# it would forgive $5m, | Peru cleared | $3m: told by nobody but the article
OWN_DEED = re.compile(
    r"¤[^,;]*,\s(?:and\s)?(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*)*\s(?:creditors\s)?[a-z]+ed\s"
)
TITLED = re.compile(r",\s+(?P<name>[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+)+),\s*$")


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["speech"][group])


@functools.cache
def _say() -> re.Pattern:
    """A verb of saying; some only where what is said follows: declares that, puts the cost at."""
    return re.compile(
        rf"""(?<!-)\b(?: {_words("verbs")} | {_words("nouns")}(?!\s+{_words("noun_before")}\b)
            | (?:added|adds)(?!\s+(?:¤|up\b)) | posted(?!\s+(?:an?|losses)\b) | wrote(?!\s+(?:off|an?)\b)
            | claimed(?!\s[\w\s,-]{{0,40}}?\blives\b)
            | projects(?=\s+(?:that|losses)\b) | show(?!\s+of\b)
            | told(?!\s+(?:(?!that\b)[\w’]+\s+){{0,3}}to\s)  # not `told Kenya to pay`
            | expects?(?=\s+(?:losses|claims|damage|the\s+(?:cost|bill|total)|to\s+(?:need|lose)|¤+\s+to\s+be)\b)
            | states(?=\s+that\b) | (?:promised|pledged|vowed)(?=,|\.?$)
            | assured(?=\s+(?:reporters|parliament|lawmakers|MPs)\b)
            | (?:hint(?:s|ed)|indicate[sd]|den(?:y|ies|ied)|mention(?:s|ed)|let\sslip
               |ma(?:de|kes)\s(?:it\s)?(?:plain|clear)) (?=\s+(?:that|on|the|it|¤|a\s(?:figure|sum)\sof)\b|,|\.?$)
            | sp(?:oke|eaks?)\s+of(?=\s+¤)
            | conclude[ds](?=\s+that\b|,|\.?$)
            | declare[ds](?=\s+that|\s*[,“]) | puts?(?=\s[^.;]{{1,70}}\sat\s)
            )\b (?!-|\s+by\s+(?:the\s|[A-Z])|\s+nothing|\s+yes\s+to\b)""",
        re.VERBOSE,
    )


@functools.cache
def _saying() -> frozenset[str]:
    """The words that a verb of saying begins with, whatever stands around it."""
    table = read_table("roles")["speech"]
    return first_words(word for key in ("verbs", "nouns", "inverted", "limited") for word in entries_of(table[key]))


@functools.cache
def _closed() -> re.Pattern:
    """After a verb of saying that is over: `, the ministry said on Friday, taking its aid to `."""
    return re.compile(
        rf"""(?:\s+(?:on|in|at|to|late|early|reporters|parliament|[A-Z]\w+day)\b[^,;“”\"]{{0,50}})?
        ,\s+{_words("beyond")}\b""",
        re.VERBOSE,
    )


@functools.cache
def _patterns_after() -> tuple[re.Pattern, ...]:
    """A speaker after the words, most certain first."""
    mark, says = r"[,”\"’'–—]\s+", _say().pattern
    names = r"[A-Z][\w.’-]+(?:(?:\s+(?:de|del|der|den|van|von|bin|ibn|al|el|la|da|dos|du|di))*\s+[A-Z][\w.’-]+)+"
    # `, the island’s farm minister, Errol Case, told`: a title, then the name
    titled = rf"""{mark}
        (?P<who> (?:the|an?|its|their|his|her|[A-Z][\w.’']+)\s [^,;:“”\"()]{{3,60}} ,\s+{names} ),\s+
        (?:has\s+|have\s+|had\s+)?{says}"""
    # `, Ann Lee, who runs it, said`
    named = rf"""{mark}(?P<who>{names}),\s+(?:(?:who|the|an?|its)\s|(?=[a-z]))[^,;:“”\"()]{{3,60}},\s+{says}"""
    # `, the minister said`
    plain = rf"""{mark}
        (?: (?:as|or\s+so)\s+ )?
        (?!(?:by|in|or|topping|according|calling|citing|describing|(?:an?\s+|the\s+)?(?:figure|demand|request))\b)
        (?P<who> (?:(?:the\s)?[A-Z][A-Za-z.]*(?:\s[A-Z][a-z]+)*,\s(?=[^,]*\sand\s(?:the\s)?[A-Z])){{0,3}}
                 (?: (?!\b(?: without
                            | and(?!\s(?:the\s)?[A-Z]|\sthe\s(?:government|ministry)\b) | but | which | while | that
                            | what
                            | who\s(?!declined|asked|refused|spoke|is|was|were|had) )\b)
                     [^,;:“”\"()] ){{2,90}}? )\s+
        (?: \([A-Z]{{2,8}}\)\s+|has\s+|have\s+|had\s+|also\s+|later\s+|then\s+|now\s+|\w+ly\s+ )* {says}
        (?!\s+(?:is|was|are|were|will|would|could|has|had|falls?|fell)\b)  # `, a plan critics say is dear`
        (?<!announced(?=\sa\s))(?<!announced(?=\san\s))"""  # `, as Ann Lee announced a gift of her own`
    # `,” said Ann Lee`, `,” said the ministry’s director, Ann Lee`
    inverted = rf"""[,”\"’'?!]\s+ {_words("inverted")}\s+ (?:(?:on\s)?[A-Z]\w+day\s+)?
        (?!(?:after|before|on|during|when|that)\s)
        (?P<who> [A-Z][\w.’'-]* (?=\s(?:in|on|at|after|as|during|while|when|from)\s)
               | [^,;:“”\"()]{{2,90}}?
                 (?: \b{_words("titles")}\b [^,;:“”\"()]{{0,30}} ,\s+{names} )? )
        (?= \s*[,;:“”\"] | \.\s*$ | \.[”\"] | $ | \s(?:who|that|on|after|during|while|when)\s )"""
    return tuple(re.compile(pattern, re.VERBOSE) for pattern in (titled, named, plain, inverted))


@functools.cache
def _not_before() -> re.Pattern:
    """Before a verb of saying that is none: `the report`, `was`, `who`."""
    return re.compile(rf"(?: \b{_words('not_before')} | [’']s? )\s+$", re.VERBOSE)


def speaker(sentence: str, start: int, end: int, before: Callable[[str], str] = lambda _: "") -> str:
    """Who says the words at `start:end` of a sentence, as printed without article; empty where nobody does.

    A bare pronoun takes what `before` gives for it, the speaker of the sentence before.

    >>> speaker("It needs $5bn, the minister said on Friday.", 9, 13)
    'minister'
    >>> speaker("The minister gave $5bn.", 18, 22)
    ''
    """
    told = not _saying().isdisjoint(words_of(sentence))  # asked first, for the patterns are slow
    found = (
        of_this(sentence, start, end)
        or (told and IT_SAID.search(sentence, end) and not before("it") and _itself(sentence, start))
        or (told and _after(sentence, end, start))
        or according_to(sentence, start)
        or (told and (_said_before(sentence, start) or _ahead(sentence, start)))
        or ("he" if ASKING.match(sentence, 0, start) else "")
    )
    if pronoun := CLAUSE_PRONOUN.fullmatch(found.strip()):
        found = pronoun["who"]
    if PRONOUN.match(found):
        return before(found) or (clean_speaker(_itself(sentence, start)) if found == "it" else "")
    return clean_speaker(found)


def _after(sentence: str, end: int, start: int) -> str:
    """The speaker after the words, anywhere in a sentence that begins as a quotation; not the paper that reports what
    somebody said before them."""
    *_, plain, inverted = _patterns_after()
    marked = MARKED.search(sentence, max(0, end - 1))  # asked first, for the patterns are slow
    found = (pattern.search(sentence, marked.start()) for pattern in _patterns_after()) if marked else ()
    match = next(filter(None, found), None)
    if match and match.re is inverted and IN_ASIDE.search(sentence[: match.start()]):
        return ""  # `Ann Lee, whose clinic got ¤, said the roof leaked`
    if not match and sentence[:1] in "“\"‘'":
        match = plain.search(sentence) or inverted.search(sentence)
    if match and match["who"].startswith("and ") and TELLS_ON.match(sentence, match.end()):
        return ""  # it gave $5m, and officials said they
    paper = match and MEDIA.search(match["who"])
    return (paper and _ahead(sentence, start)) or match["who"] if match else ""


def _itself(sentence: str, start: int) -> str:
    """Who the `it` of `, it said` after the words is: the subject of the sentence, where that is a name."""
    verbs = find_verbs(sentence[:start])
    who = BOARD.sub("", subject_of(sentence, verbs[0])) if verbs else ""
    return who if re.search(r"[A-Z]", who) and not re.search(r"\bsaid\b", who) else ""


def _said_before(sentence: str, start: int) -> str:
    """The speaker who goes on after what he said: `, said Ann Lee, adding that `."""
    match = _going_on().search(sentence, 0, start)
    return (match["who"] or match["said"]) if match else ""


@functools.cache
def _going_on() -> re.Pattern:
    return re.compile(
        rf"""[,”\"’'?!]\s+{_words("inverted")}\s+(?P<who>(?:the\s)?[A-Z][^,;:¤“”\"()]{{2,60}}),\s+
        (?:adding|noting|warning|stressing|explaining|saying|who\s(?:added|noted|said))\s[^;¤]{{0,300}}$
        | [,”\"’'?!]\s+(?P<said>(?:the\s)?[A-Z][^,;:¤“”\"()]{{1,60}}?)\s+{_words("inverted")}
        (?:\s[^,;:¤“”\"()]{{2,40}})?,\s+
        (?:adding|noting|warning|stressing|explaining|saying)\s[^;¤]{{0,300}}$""",
        re.VERBOSE,
    )


def _ahead(sentence: str, start: int) -> str:
    """The subject of the last verb of saying before the words, where nothing parts the two."""
    before = takewhile(lambda match: match.end() <= start, _say().finditer(sentence))
    for match in reversed(list(before)):
        if _is_over(sentence, match, start) or _not_before().search(sentence[: match.start()]):
            continue
        if match.group() == "estimated" and sentence[: match.start()].endswith(", "):
            continue  # the project, | estimated to cost
        if INVERTED.search(sentence, 0, match.start()) and NAMED_NEXT.match(sentence, match.end()):
            continue  # in cash, | said Ann Lee, who gave
        verb = Verb(match.start(), match.end(), match.group(), "", "none", False, "fact", "")
        who = _say().split(subject_of(sentence, _with_helpers(sentence, verb)), maxsplit=1)[0]
        if BE_LAST.search(who):
            continue  # he is | believed to be weighing it
        if re.search(r"[A-Za-z]", who) and "¤" not in who and not who.startswith("as per"):
            office = OFFICE.search(sentence[: match.start()])
            if office and office["office"] == who:
                return office.group().rstrip(", ")
            if title := title_before().search(sentence[: match.start()].rpartition(who)[0]):
                return f"{title['title']}, {who}"
            named = TITLED.search(sentence[: match.start()])
            return f"{who}, {named['name']}" if named and re.search(r"\b[a-z-]+$", who) else who
    return ""


def _is_over(sentence: str, verb: re.Match, start: int) -> bool:
    """Whether what a verb of saying reports ends before the words at `start`, or is of another sum alone."""
    told = sentence[: verb.start()]
    found_sum = DEED.match(sentence, verb.start()) and not person_before().search(told)
    closed = re.search(r"[,”\"]\s[^,;“”\"]{2,90}$", told) and _closed().match(sentence, verb.end())
    other = re.search(r"¤\s+(?:(?:that|which)\s+)?(?:(?!and\b|but\b)[\w’'&.-]+\s+){1,7}$", told[-90:])
    said = sentence[verb.end() : start]
    return bool(found_sum or closed or other or PARTED.search(said) or OWN_DEED.search(said))


def _with_helpers(sentence: str, verb: Verb) -> Verb:
    """The verb with the `has` or `also` before it."""
    helped = HELPERS.search(sentence[: verb.start])
    return verb._replace(start=helped.start()) if helped else verb
