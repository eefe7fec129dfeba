"""A headline read as a sentence: `JAPAN PLEDGES $5M FOR FLOOD VICTIMS`; a sentence read without its dateline."""

import re
from collections.abc import Iterator

from helpers.actors import HIDDEN_STOP, find_actors, sole_actor

SMALL = re.compile(r"(?:for|to|of|in|from|by|with|on|at|over|and|after|as|into|a|an|the|per|worth)", re.I)
WORD = re.compile(r"[^\W\d_][\w’'-]*")
ORDINARY = re.compile(r"[a-z](?<![\w’'-].)\w{5}")  # one is enough to know a sentence, and is soon found
CAPITAL = "[A-ZÀ-ÞĂĐŁŐŰȘȚŞŠŽČĆĞİẠ-Ỹ]"
# `COLOMBO, July 3 (Reuters) - `, `KARACHI: `, `Washington, November 6, 2025 – `
DATELINE = re.compile(
    rf"""(?: (?={CAPITAL}{{2}}(?:{CAPITAL}|[ ]{CAPITAL}{{2}})) {CAPITAL}(?:{CAPITAL}|[’'./ -]){{2,30}}
        (?:,\s[A-Z][\w.]+(?:\s[A-Z]\w+)?)?
      | [A-Z][a-z]+ (?:\s[A-Z][a-z]+)? (?=,\s[A-Z][a-z]+\.?\s\d|\s\([A-Z]) )
    (?:,\s(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?|\d{{1,2}}\s[A-Z][a-z]{{2,8}}(?:,?\s\d{{4}})?))?
    (?:,?\s?\([^()\n]{{2,30}}\)|\.\s/[A-Z]+/)?
    (?: (?<=[A-Z]\))(?=\s(?![—–-])) | \s?[—–] | \s?-- | \s-(?=\s) | (?<=[A-Z)]): | (?<=/)\. | \s\s(?=[A-Z]) )
    \s? (?![^.]{{0,60}}\s[—–-]{{1,2}}\s)""",
    re.VERBOSE,
)
# `Nairobi, 9 May – `, `Manila, Philippines (24 October 2024) — `, `Islamabad: `, `Dar es Salaam. `
CAPITAL_LINE = re.compile(
    r"""(?P<city>[A-Z][\w’'-]+(?:\s(?:es\s|de\s|la\s)?[A-Z][\w’'-]+)?)
    (?:,\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?
    (?: ,?\s\(?(?:\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]{2,8}\.?\s\d{1,2},?)(?:\s\d{4})?\)? | \s?/\s?[A-Z]\w+ )?
    (?: \s?[—–|]\s | \s-{1,2}\s | [:.]\s(?=[A-Z“"]) ) (?![^.]{0,60}\s[—–-]{1,2}\s)""",
    re.VERBOSE,
)
SEATS = ("Brussels", "Geneva", "Washington", "Luxembourg", "Singapore", "Kingston", "Santiago")
BEFORE_STOP = ("St", "Ste", "Mt", "Ft", "Dr", "Mr", "Mrs", "Ms", "Sen", "Gov", "Gen", "Rep", "Rev", "Prof", "Lt", "Col")
# U.S. | , St. | Lucia, John F. | Kennedy: the stop comes first, so that the search runs from stop to stop
ABBREVIATION = re.compile(
    r"\.(?=\s[\w$€£])(?:" + "|".join(rf"(?<=\b{word}\.)" for word in ("[A-Z]", *BEFORE_STOP)) + ")"
    r"|\b(?<=[A-Z])(?<!\bU)\.(?=[A-Z]\.\s[A-Z][a-z])"  # J.K. Lee
)
LONGEST = 400  # characters; no headline is longer
LETTERS = 3  # fewer may be a scale or a sign: $5m, US$


def as_sentence(words: str) -> str:
    """A headline with the capitals of a sentence, character for character; all else as it is.

    >>> as_sentence("JAPAN PLEDGES AID TO CHAD, UN SAYS"), as_sentence("Japan Pledges Aid For Flood Victims In Chad")
    ('Japan pledges aid to Chad, UN says', 'Japan pledges aid for flood victims in Chad')
    >>> as_sentence("The Bank For Development gave it all.")
    'The Bank For Development gave it all.'
    """
    plain = [] if len(words) > LONGEST or ORDINARY.search(words) else list(_plain(words))
    if len(plain) < LETTERS or not all(word[0].isupper() for word in plain):
        return words
    capitals = WORD.sub(lambda word: word.group().capitalize(), words) if words.isupper() else words
    kept = {words[actor.start : actor.end] for actor in find_actors(words)} if words.isupper() else set()
    names = [(actor.start, actor.end) for actor in find_actors(capitals)]

    def cased(word: re.Match) -> str:
        """A word with the letters it has in a sentence: those of a name, or small ones."""
        if word.group() in kept or (len(word.group()) < LETTERS and not SMALL.fullmatch(word.group())):
            return word.group()
        named = any(start <= word.start() < end for start, end in names) and not SMALL.fullmatch(word.group())
        return capitals[word.start() : word.end()] if named or not word.start() else word.group().lower()

    sentence = WORD.sub(cased, words)
    return sentence if len(sentence) == len(capitals) == len(words) else words  # İ has no small letter of its own


def without_dateline(words: str) -> str:
    """A sentence with blanks for its dateline, character for character.

    >>> without_dateline("JUBA — It gave $5m."), without_dateline("Chad: $5m")
    ('       It gave $5m.', 'Chad: $5m')
    """
    dateline = DATELINE.match(words) or _from_a_capital(words)
    return " " * dateline.end() + words[dateline.end() :] if dateline else words


def _from_a_capital(words: str) -> re.Match | None:
    """The dateline of a capital, or a seat of many bodies, that words begin with; None where they begin otherwise."""
    dateline = CAPITAL_LINE.match(words)
    if dateline is None or dateline["city"] in SEATS:
        return dateline
    named = sole_actor(dateline["city"])
    return dateline if named and named.kind == "capital" else None


def hide_stops(sentence: str) -> str:
    """A sentence with a letter for the stop of each abbreviation, which ends no clause, character for character.

    >>> hide_stops("The U.S. gave St. Lucia $5m.") == f"The U.S{HIDDEN_STOP} gave St{HIDDEN_STOP} Lucia $5m."
    True
    """
    return ABBREVIATION.sub(HIDDEN_STOP, sentence) if ABBREVIATION.search(sentence) else sentence


def show_stops(words: str) -> str:
    """Words of such a sentence with their stops."""
    return words.replace(HIDDEN_STOP, ".")


def _plain(words: str) -> Iterator[str]:
    """The words of which a headline's have a capital, one by one: in a sentence the first or second has none."""
    for match in WORD.finditer(words):
        if len(match.group()) >= LETTERS and not SMALL.fullmatch(match.group()):
            yield match.group()


def as_printed(words: str, sentence: str, headline: str) -> str:
    """The words that a reading took of `as_sentence(headline)`, with the capitals of the headline."""
    at = sentence.find(words)
    return headline[at : at + len(words)] if words and at >= 0 else words
