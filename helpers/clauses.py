"""The verbs of giving in a sentence, and what stands with them."""

import functools
import re
from collections.abc import Iterator

from helpers.auxiliaries import has_be, helpers_before, mood_of
from helpers.controls import Verb, under_control
from helpers.language import any_of, lower, read_table, words_of
from helpers.nounforms import is_noun
from helpers.objects import by_object, gives_nothing

# Where a clause ends, but for the commas. The class comes first, so that the search runs from sign to sign.
BREAK = re.compile(
    r"""[;:—,\s] (?: (?<=[;:—]) | (?<=\s)[–-]\s
      | (?:(?<=,)\s|(?<=\s))(?:(?:but|while|whereas|although|though|because|yet|unless)\s
            | since\s(?=[A-Z]\w+\s(?:[a-z]|$))) )""",
    re.VERBOSE | re.I,
)
BY_WHOM = re.compile(r"\s+(?:for\s+)?by\s+(?:(?:the\s+)?[A-Z]|an?\s(?:[a-z]+\s){0,2}?(?:¤|grant\b|loan\b|credit\b))")
CALLED = re.compile(r"\s(?:arrangement|facility|fund\sfacility|credit\sfacility)\b")  # an extended arrangement
OWN_PARTICIPLE = re.compile(r"(?:set|put|cut)\b|(?!need|exceed)\w+ed\b")  # set aside, handed over
PROPOSED = re.compile(
    r"\b(?:bill|proposal|motion|draft|amendment)\s+(?:(?:on\s+)?\w+day\s+)?(?:that|which|under\s+which\s[^,;¤]{2,60})\s*$"
)  # a bill that | would give
WHO_LOST = re.compile(r"\b(?:who|that|which)\s+(?:had\s+|have\s+)?$")  # farmers who | lost a boat, and $5m to
UNLESS = re.compile(  # unless | it | receives
    r"\b(?:[Uu]nless|[Uu]ntil)\s(?P<who>(?:(?!and\b)[\w’-]+\s){0,2}(?!and\b)[\w’-]+)\s$"
)
WORTH = re.compile(r"\s[^,;.¤]{0,40}\sworth\b")
SUM_NEXT = re.compile(r"\s(?:[a-z]+\s)?¤")
LOST_THING = re.compile(r"\b(?:of|for|the|(?:replac|rebuild|restor|regain)(?:e|ing)?)\s$")  # replacing | lost seed
WORD = re.compile(r"[^\W\d_]+")
INSIDE = re.compile(r"[\w-]")
APPEAL_TO = re.compile(
    r"\b(?:appeal|campaign|drive|fundraiser|plan|scheme)\s+(?:[^,;.¤]{0,40}\s)?to\s+$"
)  # an appeal to | raise
JOINT = re.compile(r"[\s-]+")  # between the words of a verb
SHARED_WILL = re.compile(r"\bwill\s(?:\w+ly\s)?[a-z]+\s[^;:.¤]{0,80}?\b(?:and|or)\s(?:\w+ly\s)?$")


@functools.cache
def _forms() -> dict[str, tuple[str, str, str]]:
    """A form of a verb -> stage, subject, and its base (the first form of its line)."""
    forms = {}
    for stage, subjects in read_table("roles")["verbs"].items():
        for subject, lines in subjects.items():
            for line in lines.split(","):
                words = [quoted or plain for quoted, plain in re.findall(r'"([^"]+)"|(\S+)', line)]
                forms |= dict.fromkeys(words, ("" if stage == "none" else stage, subject, words[0]))
    return forms


@functools.cache
def _verb_patterns() -> dict[str, re.Pattern]:
    """The forms of verbs by the word that they begin with."""
    forms: dict[str, list[str]] = {}
    for form in _forms():
        forms.setdefault(WORD.match(form).group(), []).append(form)
    return {word: re.compile(rf"{any_of(some)}(?![\w-])", re.I) for word, some in forms.items()}


def find_verbs(text: str) -> list[Verb]:
    """The verbs of giving in a sentence, in reading order; nouns that look like them are left out.

    >>> [verb.word for verb in find_verbs("Peru, whose pledge lapsed, has since given Chad more.")]
    ['given']
    """
    return [verb for match in _forms_in(text) if (verb := _read_verb(text, match))]


def _forms_in(text: str) -> Iterator[re.Match]:
    """Where a text has a form of a verb of giving; the pattern is tried only where one may begin."""
    free, patterns, small = 0, _verb_patterns(), lower(text)  # where the form before ends
    for start, word in sorted((at, one) for one in words_of(text) & patterns.keys() for at in _places(small, one)):
        if start >= free and (match := patterns[word].match(text, start)):
            free = match.end()
            yield match


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word, or what begins with it, stands in a text with no letter, digit or hyphen before it."""
    start = text.find(word)
    while start >= 0:
        if not start or not INSIDE.match(text, start - 1):
            yield start
        start = text.find(word, start + 1)


def _tells_of_loss(word: str, before: str, after: str) -> bool:
    """Whether `lost` only tells of whom or what another verb speaks: farmers who lost a boat, lost seed."""
    who = WHO_LOST.search(before) and not SUM_NEXT.match(after)
    return bool(who or (word == "lost" and LOST_THING.search(before) and not WORTH.match(after)))


def _read_verb(text: str, match: re.Match) -> Verb | None:
    """The verb with its helpers; None where the form is a noun or does not mean giving here."""
    printed = lower(match.group())
    word = printed if printed.isalpha() else JOINT.sub(" ", printed)
    stage, subject, base = _forms().get(word) or _forms()[printed]
    before, after = text[: match.start()], text[match.end() :]
    said = lower(helpers_before(before))
    if (
        (base == "lose" and _tells_of_loss(word, before, after))
        or CALLED.match(after)
        or is_noun(text, match, word, base, said)
        or gives_nothing(base, before, said, after)
        or (word == "short of" and not said)
    ):
        return None
    bare = word in (base, base + "s") and not OWN_PARTICIPLE.match(word)
    participle = not bare and not word.split()[0].endswith("ing")
    ahead = SHARED_WILL.search(before) if bare and not said else None  # will support them and | give
    by_whom = not said and subject == "donor" and BY_WHOM.match(after)  # a fund, backed by Oslo
    passive = participle and bool(by_whom or has_be(said))
    stage, subject = by_object(base, stage, subject, passive, after)
    start = match.start() - len(said)
    verb = Verb(start, match.end(), word, stage, subject, passive, "will" if ahead else mood_of(said), "")
    verb = under_control(verb, said, before[:start])
    if verb.mood == "will" and PROPOSED.search(before[:start]):
        verb = verb._replace(mood="doubt")
    if base == "find" and (unless := UNLESS.search(before[:start])):
        return verb._replace(stage="requirement", mood="asked", subject="donor", asked=unless["who"])
    if base == "find" and verb.mood == "asked":
        return verb._replace(stage="requirement", subject="donor")  # wants Peru to find
    must = verb.mood == "doubt" or said.startswith(("has to", "have to", "had to"))
    if base == "find" and not must:
        return None  # will find $5m in its account
    raising = base in ("raise", "gather") and verb.subject == "recipient"
    still_to_raise = base == "find" or (raising and (verb.mood != "fact" or APPEAL_TO.search(before)))
    return verb._replace(stage="requirement", mood="fact") if still_to_raise else verb
