"""Who gives, who receives, what for, at what stage, and who says so: by rule, then by the reader's notes."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import pandas as pd

from helpers.article import Article, as_article
from helpers.clauses import find_verbs
from helpers.naming import name_actors, only_country
from helpers.notes import apply_notes
from helpers.parties import Who, read_donor, read_recipient
from helpers.purposes import phrases_after, read_period, read_purpose
from helpers.speech import speaker
from helpers.stages import Context, find_rule, read_stage
from helpers.tokens import sentence_spans

ROLES = ["stage", "donor", "recipient", "purpose", "period", "said_by", "basis"]
LISTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
# Where the clause of a sum ends.
CLAUSE_END = re.compile(r"[;:]|,\s+(?:but|and|which|who|yet|so|while|where|it|he|she|they|as|an?|the|[A-Z]\w+)\s|\s(?:before|when|because|if|unless|while)\s|[.?!]\s")
CONVERSION = re.compile(r"(?<=¤)\s*[(\[][^()\[\]]*¤[^()\[\]]*[)\]]|(?<=¤),?\s+(?:or|i\.e\.)\s+¤+,?")
LABEL = re.compile(r"¤+")
REACH = 600  # characters that a clause may reach; a longer sentence is a list or no sentence
MASK = "¤"  # stands for the characters of a sum, so that no rule reads them
# `the appeal for Haiti`, `needs in Sudan`
APPEAL = re.compile(r"(?:appeals?|needs|plan|response|operations?|requests?|requirements?)\s+(?:for|in)\s+(?P<where>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")


class Reading(NamedTuple):
    """The roles of one sum."""

    stage: str = ""
    donor: str = ""
    recipient: str = ""
    purpose: str = ""
    period: str = ""
    said_by: str = ""


def assign_roles(amounts: pd.DataFrame, article: Article | str) -> pd.DataFrame:
    """The columns of `amounts`, then stage, donor, recipient, purpose, period, said_by and basis of each.

    A role that the text does not state stays empty. Several donors or recipients are joined by "; ". The rules read
    the clause a sum stands in; the notes of the reader (`article.notes`) go on top, row by row, where the text is
    still the one they were made for. `basis` is `rule` or `reader`. ValueError if a note's span is not its text.
    """
    article = as_article(article)
    readings = read_roles(amounts.to_dict("records"), article)
    table = amounts.assign(**dict(zip(ROLES, zip(*((*r, "rule") for r in readings), strict=True), strict=True))) if readings else amounts.assign(**dict.fromkeys(ROLES, pd.Series(dtype="str")))
    return apply_notes(table, article)


def read_roles(rows: list[dict], article: Article) -> list[Reading]:
    """One reading for each row of amounts, by the rules alone."""
    spans = sentence_spans(article)
    readings: list[Reading] = []
    by_start: dict[int, Reading] = {}
    said = ""
    for number, mates in groupby(rows, lambda row: row["sentence"]):
        _, floor, ceiling = spans[number]
        earlier, before = article.text[max(0, floor - REACH) : floor], None
        for row, context in _contexts(article.text[floor:ceiling], floor, list(mates)):
            said = speaker(context.text, context.start, context.end, said)
            before = _related(row, _read(context, before, said, earlier), by_start, before is not None)
            readings.append(before)
            by_start[row["start"]] = before
    return _shared_out(rows, readings, article.text)


def _related(row: dict, reading: Reading, others: dict[int, Reading], same_sentence: bool) -> Reading:
    """A sum said again has the roles of the first and those its own sentence adds; a part those of its whole."""
    if first := others.get(row["same_as"]):
        return first if same_sentence else Reading(*(mine or theirs for mine, theirs in zip(reading, first, strict=True)))
    if whole := others.get(row["part_of"]):
        parties = ("stage", "donor", "recipient")
        return reading._replace(**{key: getattr(reading, key) or getattr(whole, key) for key in parties})
    return reading


def _shared_out(rows: list[dict], readings: list[Reading], text: str) -> list[Reading]:
    """`France and Italy gave $2m and $3m`: where as many sums stand in a row as names, each has its own name."""
    shared, i = list(readings), 0
    while i < len(rows):
        j = i + 1
        while j < len(rows) and LISTED.fullmatch(text[rows[j - 1]["end"] : rows[j]["start"]]):
            j += 1
        for role in ("donor", "recipient"):
            names = getattr(readings[i], role).split("; ")
            if j - i > 1 and len(names) == j - i:
                shared[i:j] = [reading._replace(**{role: name}) for reading, name in zip(shared[i:j], names, strict=True)]
        i = j
    return shared


def _contexts(sentence: str, floor: int, rows: list[dict]) -> Iterator[tuple[dict, Context]]:
    """Each sum of a sentence in its context; of a sentence too long to be one, what stands near the sum."""
    labels = [row["start"] - floor - row["label"].find(row["text"]) for row in rows]
    masked = _mask(sentence, [(start, start + len(row["label"])) for start, row in zip(labels, rows, strict=True)])
    verbs = find_verbs(masked) if len(masked) <= 2 * REACH else None
    for i, (row, start) in enumerate(zip(rows, labels, strict=True)):
        end = start + len(LABEL.match(masked, start).group())
        before = rows[i - 1]["end"] - floor if i else 0
        after = next((label for label in labels[i + 1 : i + 4] if label >= end), len(masked))
        cut = 0 if verbs is not None else max(0, start - REACH)
        text = masked if verbs is not None else masked[cut : end + REACH]
        places = (start - cut, end - cut, find_verbs(text) if verbs is None else verbs, max(0, before - cut))
        yield row, Context(text, *places, min(after - cut, len(text)))


def _mask(sentence: str, labels: list[tuple[int, int]]) -> str:
    """The sentence as the rules see it: labels masked, and a conversion in brackets with the sum before it."""
    masked = list(sentence)
    for start, end in labels:
        masked[start:end] = MASK * (end - start)
    return CONVERSION.sub(lambda match: MASK * len(match.group()), "".join(masked))


def _read(context: Context, before: Reading | None, said: str, earlier: str) -> Reading:
    """The roles of one sum; one that shares the verb of the sum `before` it shares its roles too."""
    rule = find_rule(context)
    shared = before is not None and rule.verb is None and not rule.noun_stage
    stage = before.stage if shared else read_stage(context, rule)
    period = read_period(context.text[: context.start], context.text[context.end :])
    if stage == "other":
        return Reading(stage, period=period, said_by=said)
    after = phrases_after(CLAUSE_END.split(context.text[context.end : context.ceiling])[0])
    who = Who(said, earlier, context.text, context.text[: context.start])
    purpose, named = read_purpose(context, rule, after, stage)
    donor = read_donor(context, rule, who)
    recipient = read_recipient(context, rule, after, who)
    if not donor and stage == "pledge" and re.search(r"\bannounced\b", context.text[context.end :]):
        donor = name_actors(said)
    if shared or before is not None and rule.place == "reduced":
        donor, recipient = donor or before.donor, recipient or (shared and named) or before.recipient
    if stage == "requirement":
        recipient = (recipient if recipient != donor else "") or named or _in_need(context, said)
    if stage == "disbursement" or named != donor:
        recipient = recipient or named
    return Reading(stage, donor, recipient, purpose, period, said)


def _in_need(context: Context, said: str) -> str:
    """Who needs a sum, where no subject says so: the appeal's country, the speaker's, or the only one named."""
    if appeal := APPEAL.search(context.text):
        return name_actors(appeal["where"])
    before = context.text[: context.start]
    ours = re.search(r"\b(?:[Ww]e|[Oo]ur)\b", before)
    return (name_actors(said, printed=False) if ours else "") or only_country(before)
