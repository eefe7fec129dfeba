"""Who gives, who receives, what for, at what stage, and who says so: by rule, then by the reader's notes."""

import re
from typing import NamedTuple

import pandas as pd

from helpers.actors import find_actors
from helpers.article import Article, as_article
from helpers.clauses import BREAK, Verb, find_verbs, name_actors, subject_of
from helpers.language import any_of, read_table
from helpers.notes import apply_notes
from helpers.purposes import After, is_infinitive, phrases_after, purpose_text, read_period
from helpers.speech import speaker
from helpers.tokens import sentence_spans

ROLES = ["stage", "donor", "recipient", "purpose", "period", "said_by", "basis"]
MASK = "¤"  # stands for the characters of a sum, so that no rule reads them


class Reading(NamedTuple):
    """The roles of one sum."""

    stage: str = ""
    donor: str = ""
    recipient: str = ""
    purpose: str = ""
    period: str = ""
    said_by: str = ""


class Context(NamedTuple):
    """A sum in its sentence: the sentence with all sums masked, and where this one's label stands in it."""

    text: str
    start: int
    end: int
    verbs: list[Verb]
    floor: int  # where the words that may govern the sum begin: after the sum before it, or 0
    ceiling: int  # where the next sum begins, or the end


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
    for index, row in enumerate(rows):
        floor, ceiling = spans[row["sentence"]][1:]
        mates = [mate for mate in rows[max(0, index - 60) : index + 60] if mate["sentence"] == row["sentence"]]
        context = _context(article.text[floor:ceiling], floor, row, mates)
        before = readings[-1] if index and rows[index - 1]["sentence"] == row["sentence"] else None
        said = speaker(article.text[floor:ceiling], context.start, context.end, said)
        reading = _read(context, before, said, article.text[max(0, floor - 300) : floor])
        if not pd.isna(row["same_as"]) and row["same_as"] in by_start:
            reading = _restated(reading, by_start[row["same_as"]], before is not None)
        readings.append(reading)
        by_start[row["start"]] = reading
    return readings


def _context(sentence: str, floor: int, row: dict, mates: list[dict]) -> Context:
    masked = sentence
    for mate in mates:
        begin = mate["start"] - floor
        begin -= mate["label"].find(mate["text"])
        masked = masked[:begin] + MASK * len(mate["label"]) + masked[begin + len(mate["label"]) :]
    start = row["start"] - floor - row["label"].find(row["text"])
    end = start + len(row["label"])
    ends = [mate["end"] - floor for mate in mates if mate["start"] < row["start"]]
    starts = [mate["start"] - floor for mate in mates if mate["start"] > row["start"]]
    return Context(masked, start, end, find_verbs(masked), max(ends, default=0), min(starts, default=len(sentence)))


def _restated(reading: Reading, first: Reading, same_sentence: bool) -> Reading:
    """A sum said again has the roles of the first, and those that its own sentence adds."""
    if same_sentence:
        return first
    return Reading(*(mine or theirs for mine, theirs in zip(reading, first, strict=True)))


def _read(context: Context, before: Reading | None, said: str, earlier: str) -> Reading:
    verb, place = _governing(context)
    noun, noun_stage = _noun(context)
    stage = _stage(context, verb, place, noun, noun_stage)
    if before and verb is None and not noun_stage and not noun:
        stage = before.stage
    after = phrases_after(context.text[context.end : context.ceiling if context.ceiling > context.end else None])
    donor = _donor(context, verb, place, noun, after, said, stage)
    recipient = _recipient(context, verb, place, noun, after, said, stage)
    if before and verb is None:
        donor = donor or before.donor
        recipient = recipient or before.recipient
    purpose, place_named = _purpose(context, after, donor)
    recipient = recipient or ("" if place_named == donor and stage != "disbursement" else place_named)
    period = read_period(context.text[: context.start], context.text[context.end :], rate=False)
    if stage == "other":
        donor = recipient = purpose = ""
    return Reading(stage, donor, recipient, purpose, period, said)


def _governing(context: Context) -> tuple[Verb | None, str]:
    """The verb that says what is done with a sum, and where it stands: before, after, or inside (`pledged by`)."""
    text, start, end = context.text, context.start, context.end
    after = [verb for verb in context.verbs if verb.start >= end and verb.start < max(context.ceiling, end)]
    near = after[0] if after else None
    if near and _is_reduced(text, near, end):
        return near, "reduced"
    if near and re.search(r"\b(?:that|which)\s+(?:[^,;¤]{1,40})$", text[end : near.start]) and not near.passive and not re.search(r"[,;]", text[end : near.start]):
        return near, "relative"
    before = [verb for verb in context.verbs if verb.end <= start and verb.start >= context.floor - 1]
    for verb in reversed(before):
        if not BREAK.search(text[verb.end : start]) and not _closed(text[verb.end : start]):
            return _outer(context, verb, before), "before"
    if near and (near.passive or near.subject == "amount") and not BREAK.search(text[end : near.start]):
        return near, "after"
    return None, ""


def _is_reduced(text: str, verb: Verb, end: int) -> bool:
    """`$5bn pledged by Berlin`, `the $8m in aid promised by Doha`: a participle right after the sum."""
    gap = text[end : verb.start]
    participle = verb.start == verb.end - len(verb.word) and not verb.passive and verb.mood == "fact" and verb.word.endswith(("ed", "n", "t", "id"))
    return participle and bool(re.fullmatch(r"\s*\)?(?:\s+in\s+[\w\s-]{1,40}?)?,?\s+(?:already\s+|jointly\s+|so\s+far\s+|recently\s+|\w+ly\s+|it\s+)?", gap))


def _closed(gap: str) -> bool:
    """Whether a clause ends between a verb and a sum."""
    return bool(re.search(r",\s+(?:and\s+)?(?:[A-Z][\w’']*\s+){1,4}$|[.?!]\s", gap)) and not re.search(r",\s+(?:and|of which|including)", gap)


def _outer(context: Context, verb: Verb, before: list[Verb]) -> Verb:
    """Of `asked Congress to approve` and `agreed to lend`, the verb that tells the stage, if its own helpers do not."""
    if verb.finite or verb.mood != "fact":
        return verb
    for outer in reversed(before[: before.index(verb)]):
        if outer.stage == "requirement" and not re.search(r"[,;]", context.text[outer.end : verb.start]):
            return verb._replace(mood="asked", start=outer.start) if verb.subject == "donor" else outer
    return verb


def _stage(context: Context, verb: Verb | None, place: str, noun: str, noun_stage: str) -> str:
    text = context.text
    if noun_stage == "other" or (verb is not None and verb.stage == "other" and not noun_stage):
        return "other"
    if _is_cost(text, verb):
        return "requirement" if re.search(read_table("roles")["cost"]["rebuilding"], text) else "other"
    if verb is None:
        return noun_stage
    if verb.mood == "doubt":
        return ""
    if verb.mood == "asked":
        return "requirement"
    if verb.stage in ("disbursement", "commitment") and verb.mood == "will":
        return "" if re.search(r"\b(?:if|would\s+have)\b", text[: context.start], re.I) and "would" in text[verb.start : verb.end] else "pledge"
    if verb.stage == "disbursement" and verb.mood == "agreed":
        return "commitment"
    if noun_stage in ("requirement",) and place == "before" and verb.stage in ("disbursement", "pledge") and verb.word.startswith(("launch", "issue", "announc", "unveil", "made", "make")):
        return noun_stage
    return verb.stage or noun_stage


def _is_cost(text: str, verb: Verb | None) -> bool:
    return verb is not None and verb.word in ("cost", "costs", "costing") and verb.subject == "donor"


def _nouns() -> dict[str, str]:
    return {noun: "" if stage == "none" else stage for stage, nouns in read_table("roles")["nouns"].items() for noun in nouns}


def _noun(context: Context) -> tuple[str, str]:
    """What a sum is called (`a €1.2bn pledge`, `an appeal for $5bn`), and the stage this says by itself."""
    nouns = any_of(_nouns())
    after = re.match(rf"[\s-]+(?:[\w’'-]+[\s-]+){{0,3}}?(?P<noun>{nouns})\b", context.text[context.end :], re.I)
    before = re.search(rf"\b(?P<noun>{nouns})\s+(?:[\w’'-]+\s+){{0,4}}?(?:of|for|worth|totalling|totaling|at|is|was|to)\s+(?:an?\s+)?$", context.text[context.floor : context.start], re.I)
    if after and not re.search(r"\b(?:in|to|for|of|from|by|on|and|was|were|is|has)\b", after.group()):
        return after["noun"], _nouns().get(after["noun"].lower(), "")
    if before:
        return before["noun"], _nouns().get(before["noun"].lower(), "")
    return "", ""


def _subject(context: Context, verb: Verb) -> str:
    return subject_of(context.text, verb, 0)


def _named(words: str, said: str) -> str:
    """Whom a subject names; `his country` and `we` are the speaker's."""
    if re.match(r"(?i)^(?:his|her|our|my|their)\s+(?:country|government|nation|people|administration)\b|^we\b|^it$|^they$", words.strip(" “‘\"'")):
        return name_actors(said, printed=False)
    return name_actors(words)


def _by(text: str) -> str:
    """Whom a `by` right after a verb or a sum names."""
    match = re.search(r"\bby\s+(?P<who>[^,;:()“”¤]+?(?:(?:,\s+[^,;:()¤]{2,30})*,?\s+and\s+[^,;:()¤]{2,30})?)(?=[,;:()“”¤.]|$|\s(?:to|for|in|over|since|last|this|on|at|after|during|when|as)\s)", text)
    return name_actors(match["who"]) if match else ""


def _from(text: str) -> str:
    match = re.search(r"\bfrom\s+(?P<who>[^,;:()“”¤]+?)(?=[,;:()“”¤.]|$|\s(?:to|for|in|over|since|last|this|on|at|after|during|when|as|by|until|and\s+\w+ed|was|were|is|has|will|would|alone|once)\b)", text)
    return name_actors(match["who"]) if match and not re.match(r"\d|next|the\s+(?:start|beginning)", match["who"]) else ""


def _possessor(context: Context) -> str:
    """Whose a sum is: `Germany’s €1.2bn pledge`, `a German €5m grant`, `Japan’s gift of ¥5bn`."""
    head = re.search(r"(?P<who>(?:[A-Z][\w.&’'-]*\s+(?:(?:of|for|and|the)\s+)*)*[A-Z][\w.&-]*)[’']s?\s+(?:[\w-]+\s+){0,4}(?:of\s+|for\s+|worth\s+)?(?:an?\s+)?$", context.text[context.floor : context.start])
    if head:
        return name_actors(head["who"])
    adjective = re.search(r"(?:[Aa]|[Tt]he|[Nn]ew|^|,|and)\s*(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s+$", context.text[context.floor : context.start])
    if adjective and (actors := find_actors(adjective["who"])):
        return actors[0].name
    return ""


def _donor(context: Context, verb: Verb | None, place: str, noun: str, after: list[After], said: str, stage: str) -> str:
    text, tail = context.text, context.text[context.end : context.ceiling if context.ceiling > context.end else None]
    if place in ("reduced", "after"):
        return _by(text[verb.end : verb.end + 120]) or _from(text[verb.end : verb.end + 120]) or _from(text[context.end : verb.start]) or (_possessor(context) if noun or place == "reduced" else "")
    if place == "relative":
        return _named(re.sub(r"^.*\b(?:that|which)\s+", "", text[context.end : verb.start]), said)
    if verb is None:
        return _from(tail) if noun else _possessor(context) if noun else _gapped(context)
    if verb.mood == "asked":
        return name_actors(text[verb.start : verb.end].split(" to ")[0].split(" ", 1)[-1], printed=False) or _asked(text, verb, context)
    if verb.stage == "requirement":
        return _asked(text, verb, context) or _from(tail)
    if verb.passive:
        return _by(text[verb.end : context.start]) or _by(tail)
    if verb.subject == "donor":
        return _named(_subject(context, verb), said)
    return _from(tail) or _from(text[verb.end : context.start])


def _gapped(context: Context) -> str:
    """`Japan gave $5m, Norway $3m`: a name right before a sum that has no verb of its own."""
    match = re.search(r"(?:[,;:]|\band|^)\s*(?:and\s+)?(?P<who>(?:the\s+)?[A-Z][^,;:¤]{1,40}?):?\s+$", context.text[context.floor : context.start])
    return name_actors(match["who"], printed=False) if match else ""


def _asked(text: str, verb: Verb, context: Context) -> str:
    """Who is asked: `asked Congress for`, `appealed to donors for`, `urged Berlin to give`."""
    match = re.match(r"\s+(?:on\s+|to\s+|with\s+)?(?P<who>[^,;¤]{2,60}?)\s+(?:for|to|that)\s", text[verb.end : context.start + 1])
    return name_actors(match["who"], printed=False) if match else ""


def _recipient(context: Context, verb: Verb | None, place: str, noun: str, after: list[After], said: str, stage: str) -> str:
    text = context.text
    if place == "before" and verb.subject == "recipient" and not verb.passive:
        if beneficiary := _to(after, words=("for",), only_names=True):
            return beneficiary
        return _named(_subject(context, verb), said) or _place_in(text[: verb.start])
    if place == "before" and verb.passive:
        return _named(_subject(context, verb), said)
    if place == "before" and verb.subject == "donor":
        if indirect := _indirect(text[verb.end : context.start]):
            return indirect
    if found := _to(after, words=("to",), only_names=False):
        return found
    if place in ("reduced", "after") and (found := _to(phrases_after(text[verb.end : verb.end + 100]), words=("to",), only_names=False)):
        return found
    if place == "before" and (found := _before(text[verb.end : context.start])):
        return found
    return _to(after, words=("for", "towards", "toward", "into"), only_names=True)


def _indirect(gap: str) -> str:
    """`gave Ukraine over $15bn`: the name between the verb and the sum."""
    words = gap.strip()
    if not words or re.match(r"(?:in|to|for|on|with|by|at|from|of|a|an|about|up|that|as|some|its|another|more|through|out)\b", words) or re.search(r"\b(?:of|worth|for|that|to|with)\s*$", words):
        return ""
    return name_actors(re.sub(r"\s+(?:a|an|with|another|a\s+further|more)$", "", words))


def _before(gap: str) -> str:
    """A `to` or `for` between the verb and the sum: `approved a loan to Kenya worth`, `a programme for Zambia of`."""
    match = re.search(r"\b(?:to|for)\s+(?P<who>[^,;¤]{2,50}?)\s+(?:worth|of|totalling|totaling|with|a|valued)\b", gap + " of")
    return name_actors(match["who"], printed=False) if match and not is_infinitive(match["who"]) else ""


def _to(after: list[After], *, words: tuple[str, ...], only_names: bool) -> str:
    """The first receiver among the phrases after a sum."""
    for phrase in after:
        if phrase.word not in words:
            continue
        receiver = re.split(r"[,;:()“”¤—]|\s(?:for|to|in\s+(?:aid|the\s+form)|over|since|after|last|this|on|as|by|so|with|until|through|next|following|when|which|who|from|and\s+(?:to|will|has|is|was|said))\s", phrase.text + " ")[0]
        receiver = re.sub(r"\s+(?:alone|yesterday|today|so far|\w+day)$", "", receiver.strip(" .’‘'”“"))
        name = name_actors(receiver)
        actors = find_actors(receiver)
        if only_names and not (actors and actors[0].start <= 4 and actors[-1].end >= len(receiver) - 2):
            continue
        if name and re.match(r"(?:\d|(?:the\s+)?(?:reconstruction|rebuilding|recovery|creation|construction|fight|tune|end|value|amount))", phrase.text):
            continue
        if name:
            return name
    return ""


def _place_in(words: str) -> str:
    match = re.search(r"\b(?:in|for|to)\s+(?P<where>[A-Z][^,;¤]{1,30}?)\s", words + " ")
    return name_actors(match["where"], printed=False) if match else ""


def _purpose(context: Context, after: list[After], donor: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country that these words name."""
    rules, text = read_table("roles")["purpose"], ""
    for phrase in after:
        words = purpose_text(phrase)
        if not words or len(words.split()) > 25:
            continue
        if phrase.word in ("for", "to do", "towards", "toward", "so that", "on", "into", "aimed at"):
            if phrase.word in ("for", "into", "towards", "toward", "on") and _is_name(words):
                continue
            if phrase.word == "on" and re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|the\s+(?:sidelines|eve)", words):
                continue
            text = words
            break
        if phrase.word in ("in", "worth of", "of") and phrase.start <= 1 and re.search(rules["kinds"], words) and not re.match(rules["forms"], words):
            text = words
            break
    actors = find_actors(text)
    return text, (actors[0].name if len({actor.name for actor in actors}) == 1 else "")


def _is_name(words: str) -> bool:
    """Whether words are a name and nothing else: `Ukraine`, `the Amazon Fund`; a receiver, then, no purpose."""
    actors = find_actors(words)
    return bool(actors) and re.sub(r"^(?:the|neighbouring)\s+", "", words).strip("’'s ") == words[actors[0].start : actors[-1].end].strip("’'s ")
