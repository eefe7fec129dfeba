"""The helpers of a verb: the words right before it that make it passive, put it off or leave it in doubt."""

import functools
import re

from helpers.language import any_of, lower, one_of, read_table

SPANS = frozenset(("days", "weeks", "months", "years"))


@functools.cache
def adverb_pattern() -> str:
    """A VERBOSE pattern for what may stand between a verb and its helpers: already, on Monday, in June."""
    table = read_table("roles")
    span = r"(?:over|within|in|during)\s+(?:the\s+)?(?:(?:next|coming|past|last|following)\s+)?(?:[\w-]+\s+)?"
    span += f"(?:{'|'.join(sorted(SPANS))})"
    return rf"(?:(?!(?:un)?likely\b){one_of(table['clauses']['adverbs'])}|on\s+{one_of(table['time']['days'])}|{span})"


@functools.cache
def _helpers_pattern() -> re.Pattern:
    """The helpers right before a verb: `has already been `, `won’t `, `is to `."""
    table = read_table("roles")["helpers"]
    words = any_of(word for group in ("be", "will", "doubt", "other") for word in table[group])
    return re.compile(
        rf"""(?: (?: (?<![\w’'])|(?<=\w)(?=[’'n]) ) {words} (?:\s+|(?=n[’']t))
                 (?:(?!(?<=[’']s\s)in\s){adverb_pattern()}\s+){{0,2}} )+$""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _last_words() -> tuple[tuple[str, ...], frozenset[str]]:
    """What the words before a verb end in where they may be its helpers: their last, and the one before any other."""
    table = read_table("roles")
    helpers = [word for group in ("be", "will", "doubt", "other") for word in table["helpers"][group]]
    listed = re.split(r"\s*,\s*", f"{table['clauses']['adverbs'].strip()}, {table['time']['days'].lower()}")
    last = {words.split()[-1].removeprefix("*") for words in (*helpers, *listed)} - {"+"}
    last |= SPANS  # over the next three years
    return tuple(last), frozenset({words.split()[0] for words in listed if words.endswith("+")} | {"on"})


def helpers_before(before: str) -> str:
    """The helpers that stand right before a verb; the last two words are asked first, for the pattern is slow."""
    near, (last, but_one) = before[-80:], _last_words()
    words = lower(near).split()[-2:] if near[-1:].isspace() else []
    helped = words and (words[-1].endswith(last) or words[0] in but_one) and _helpers_pattern().search(near)
    return helped.group() if helped else ""


@functools.cache
def _be_pattern() -> re.Pattern:
    """A form of be as the last of the helpers."""
    be = any_of(read_table("roles")["helpers"]["be"])
    return re.compile(rf"(?<!\w){be}\s+(?:{adverb_pattern()}\s+)*$", re.VERBOSE)


def has_be(said: str) -> bool:
    """Whether the last of the helpers of a verb is a form of be."""
    return bool(_be_pattern().search(said))


@functools.cache
def _mood_patterns() -> dict[str, re.Pattern]:
    """The helpers that make a verb doubtful or put it off, in the order in which they are looked for."""
    table = read_table("roles")["helpers"]
    return {mood: re.compile(rf"(?<![a-z]){any_of(table[mood])}(?![a-z])") for mood in ("doubt", "will")}


def mood_of(said: str) -> str:
    """The mood that the helpers give a verb."""
    return next((mood for mood, pattern in _mood_patterns().items() if said and pattern.search(said)), "fact")
