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
# `the $5bn (in aid) that Berlin has` ... pledged
RELATIVE = re.compile(
    r"(?:\s+in\s+[\w\s-]{1,40}?\s+|(?:\s+[\w’'.-]+){0,7}?\s+(?:that|which)\s+|\s+)(?P<who>(?:the\s+)?[A-Z][\w.’'&-]*(?:\s+[A-Z][\w.’'&-]*){0,4}|it|they|he|she|we)\s*"
)
OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their)\s+")
LISTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
# Where the clause of a sum ends.
CLAUSE_END = re.compile(r"[;:]|,\s+(?:but|and|which|who|yet|so|while|where|it|he|she|they|as|an?|the|[A-Z]\w+)\s|\s(?:before|when|because|if|unless|while)\s|[.?!]\s")
# `$6.3 billion of debt` is owed, unless it is forgiven.
OWED = re.compile(r"\s+(?:of|in)\s+(?:(?!relief)[\w’'-]+\s+){0,2}(?:debts?|damages?|losses|arrears|fines|exports|imports|bonds)\b(?!\s+relief)")
RELIEVED = ("forgive", "forgives", "forgave", "forgiven", "cancel", "cancels", "cancelled", "canceled", "cancelling", "write off", "writes off", "wrote off", "written off", "writing off", "waive", "waived")
# After "to": what money goes to that receives nothing.
RECOVERY = re.compile(r"(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?(?:rebuilding|reconstruction|recovery|repair|restoration|relief|creation|construction|fight|effort|cause|response|purchase|cleanup|clean-up|defence|defense|protection|expansion)\b")
# Where the receiver after a "to" or "for" ends.
RECEIVER_END = re.compile(
    r"[,;:()“”¤—]|\s(?:for|to|in\s+(?:aid|the\s+form)|over|since|after|last|this|on|as|by|so|with|until|through|next|following|when"
    r"|which|that|from|at|was|were|is|has|have|will|and\s+(?:to|will|has|is|was|said|the|¤))\s"
)
KIND = re.compile(r"[\s-]+(?:new\s+|further\s+|special\s+|emergency\s+(?=\w+\s\w+\s))?(?P<kind>(?:[a-z-]+\s+){1,2}[a-z-]+|[a-z]+-[a-z]+)\s+(?:package|grant|loan|credit|fund|programme|program|plan|budget|tranche|project|deal|facility)\b")
AID = re.compile(
    r"(?:(?P<who>[A-Z][\w.’'-]+)\s+(?:[a-z]+\s+){0,3})?\b(?:[Aa]id|[Aa]ssistance|[Ss]upport|[Ff]unding|[Hh]elp|[Gg]rants?|[Ll]oans?|[Dd]onations?|[Cc]ontributions?|[Pp]ledges|package)\b"
    r"(?:\s+(?:of\s+[\w\s-]{3,25}\s+)?(?:to|for)\s+(?P<whom>(?:the\s+|an?\s+)?[\w’'.-]+(?:\s+[A-Z][\w’'.-]+|\s+fund)*))?"
)
CONVERSION = re.compile(r"(?<=¤)\s*[(\[][^()\[\]]*¤[^()\[\]]*[)\]]|(?<=¤),?\s+(?:or|i\.e\.)\s+¤+,?")
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
        if row["same_as"] in by_start:
            reading = _restated(reading, by_start[row["same_as"]], before is not None)
        if row["part_of"] in by_start:
            whole = by_start[row["part_of"]]
            reading = reading._replace(**{key: getattr(reading, key) or getattr(whole, key) for key in ("stage", "donor", "recipient")})
        readings.append(reading)
        by_start[row["start"]] = reading
    return _shared_out(rows, readings, article.text)


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


def _context(sentence: str, floor: int, row: dict, mates: list[dict]) -> Context:
    """The sentence as the rules see it: labels masked, and a conversion in brackets masked with the sum before it."""
    masked = sentence
    for mate in mates:
        begin = mate["start"] - floor - mate["label"].find(mate["text"])
        masked = masked[:begin] + MASK * len(mate["label"]) + masked[begin + len(mate["label"]) :]
    for match in reversed(list(CONVERSION.finditer(masked))):
        masked = masked[: match.start()] + MASK * len(match.group()) + masked[match.end() :]
    start = row["start"] - floor - row["label"].find(row["text"])
    end = start + len(re.match(f"{MASK}+", masked[start:]).group())
    ends = [mate["end"] - floor for mate in mates if mate["start"] < row["start"]]
    starts = [mate["start"] - floor for mate in mates if mate["start"] - floor >= end]
    return Context(masked, start, end, find_verbs(masked), max(ends, default=0), min(starts, default=len(sentence)))


def _restated(reading: Reading, first: Reading, same_sentence: bool) -> Reading:
    """A sum said again has the roles of the first, and those that its own sentence adds."""
    if same_sentence:
        return first
    return Reading(*(mine or theirs for mine, theirs in zip(reading, first, strict=True)))


def _read(context: Context, before: Reading | None, said: str, earlier: str) -> Reading:
    verb, place = _governing(context)
    noun, noun_stage = _noun(context, verb)
    shared = before is not None and verb is None and not noun_stage
    stage = before.stage if shared else _stage(context, verb, place, noun_stage)
    tail = context.text[context.end : context.ceiling]
    after = phrases_after(CLAUSE_END.split(tail)[0])
    who = Who(said, earlier, context.text, context.text[: context.start])
    donor = _donor(context, verb, place, noun, who)
    if not donor and stage == "pledge" and re.search(r"\bannounced\b", context.text[context.end :]):
        donor = name_actors(said)
    recipient = _recipient(context, verb, place, after, who)
    purpose, place_named = _purpose(context, verb, place, after, stage)
    if stage == "requirement" and not (recipient or place_named):
        near_noun = re.search(r"(?:appeals?|needs|plan|response|operations?|requests?|requirements?)\s+(?:for|in)\s+(?P<where>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)", context.text)
        recipient = name_actors(near_noun["where"]) if near_noun else ""
    if stage == "requirement" and not (recipient or place_named):
        ours = re.search(r"\b(?:[Ww]e|[Oo]ur)\b", context.text[: context.start])
        recipient = (name_actors(said, printed=False) if ours else "") or _only_country(context.text[: context.start])
    if before is not None and place == "reduced":
        donor, recipient = donor or before.donor, recipient or before.recipient
    if shared:
        donor, recipient = donor or before.donor, recipient or place_named or before.recipient
    if recipient == donor and stage == "requirement":
        recipient = ""
    recipient = recipient or ("" if place_named == donor and stage != "disbursement" else place_named)
    period = read_period(context.text[: context.start], context.text[context.end :], rate=False)
    if stage == "other":
        donor = recipient = purpose = ""
    return Reading(stage, donor, recipient, purpose, period, said)


def _governing(context: Context) -> tuple[Verb | None, str]:
    """The verb that says what is done with a sum, and where it stands: before, after, or as a clause of the sum's own.

    `reduced` is `$5bn pledged by Berlin`, `relative` is `the $5bn that Berlin pledged`.
    """
    text, start, end = context.text, context.start, context.end
    reach = len(text) if OF_THE.fullmatch(text[end : context.ceiling]) else context.ceiling
    near = next((verb for verb in context.verbs if end <= verb.start < reach), None)
    if near and _is_reduced(text, near, end):
        return near, "reduced"
    if near and not near.passive and RELATIVE.fullmatch(text[end : near.start]):
        return near, "relative"
    before = [verb for verb in context.verbs if verb.end <= start and verb.start >= context.floor - 1]
    for verb in reversed(before):
        gap = text[verb.end : start]
        if not BREAK.search(gap) and not _closed(gap) and not _is_aside(text, verb, gap):
            return verb, "before"
    if near and (near.passive or near.subject == "amount" and "," not in text[end : near.start]) and not BREAK.search(text[end : near.start]):
        return near, "after"
    return None, ""


def _is_aside(text: str, verb: Verb, gap: str) -> bool:
    """A verb that does not govern a sum: one of measure, or `include` in the middle of a list."""
    return verb.stage == "measure" and len(gap.split()) > 6


def _is_reduced(text: str, verb: Verb, end: int) -> bool:
    """`$5bn pledged by Berlin`, `the $8m in aid promised by Doha`: a participle right after the sum."""
    gap = text[end : verb.start]
    participle = verb.start == verb.end - len(verb.word) and not verb.passive and verb.mood == "fact" and verb.word.endswith(("ed", "n", "t", "id"))
    return participle and bool(re.fullmatch(r"\s*\)?(?:\s+in\s+[\w\s-]{1,40}?)?,?\s+(?:already\s+|jointly\s+|so\s+far\s+|recently\s+|\w+ly\s+|it\s+)?", gap))


def _closed(gap: str) -> bool:
    """Whether a clause ends between a verb and a sum."""
    return bool(re.search(r",\s+(?:and\s+)?(?:[A-Z][\w’']*\s+){1,4}$|[.?!]\s", gap)) and not re.search(r",\s+(?:and|of which|including)", gap)


def _stage(context: Context, verb: Verb | None, place: str, noun_stage: str) -> str:
    text = context.text
    if re.match(OWED, text[context.end :]) and (verb is None or verb.word not in RELIEVED):
        return "other"
    if verb is None or verb.stage == "measure":
        return noun_stage
    if verb.stage == "cost":
        return "requirement" if re.search(read_table("roles")["cost"]["rebuilding"], text) else "other"
    if noun_stage == "other" or verb.stage == "other":
        return "other"
    if noun_stage == "pledge" and verb.subject == "recipient" and verb.mood == "fact":
        return "pledge"
    if verb.mood in ("doubt", "asked"):
        return "requirement" if verb.mood == "asked" else ""
    if verb.stage in ("disbursement", "commitment") and verb.mood == "will":
        conditional = "would" in text[verb.start : verb.end] and re.search(r"\b[Ii]f\b|\bwould have\b", text)
        return "" if conditional else "pledge"
    if verb.stage == "disbursement" and verb.mood == "agreed":
        return "commitment"
    if noun_stage == "requirement" and place == "before" and verb.stage == "pledge":
        return noun_stage
    return verb.stage


def _nouns() -> dict[str, str]:
    return {noun: "" if stage == "none" else stage for stage, nouns in read_table("roles")["nouns"].items() for noun in nouns}


def _noun(context: Context, verb: Verb | None) -> tuple[str, str]:
    """What a sum is called (`a €1.2bn pledge`, `an appeal for $5bn`), and the stage this says by itself."""
    nouns = any_of(_nouns())
    after = re.match(rf"[\s-]+(?:(?!(?:in|to|for|of|from|by|on|and|was|were|is|has|will|with)\b)[\w’'-]+[\s-]+){{0,3}}?(?P<noun>{nouns})\b", context.text[context.end :], re.I)
    left = context.text[context.floor : context.start]
    before = re.search(rf"\b(?P<noun>{nouns})\s+(?:[\w’'-]+\s+){{0,4}}?(?:of|for|worth|totalling|totaling|at|is|was|to)\s+(?:an?\s+)?$", left, re.I)
    loose = list(re.finditer(rf"\b(?P<noun>{nouns})\b", left, re.I)) if verb is None or verb.stage == "measure" else []
    staged = [match for match in loose if _nouns().get(match["noun"].lower())] or loose
    for match in (after, before, staged[-1] if staged else None):
        if match and _nouns().get(match["noun"].lower()) or match and match is not after:
            return match["noun"], _nouns().get(match["noun"].lower(), "")
    return (after["noun"], "") if after else ("", "")


class Who(NamedTuple):
    """What a pronoun may stand for: who says so, the words before the sentence, the sentence, and it up to the sum."""

    said: str
    earlier: str
    sentence: str
    before: str


def _subject(context: Context, verb: Verb) -> str:
    return subject_of(context.text, verb, 0)


def _named(words: str, who: Who) -> str:
    """Whom a subject names; `his country` and `we` are the speaker's, `it` and `the bank` one named before."""
    words = words.strip(" “‘\"'")
    if re.match(r"(?i)^(?:his|her|our|my|their)\s+(?:country|government|nation|people|administration)\b|^we\b", words):
        return name_actors(who.said, printed=False) or _only_country(who.sentence)
    if re.match(r"(?i)^(?:it|they|he|she)\b", words):
        return name_actors(who.said, printed=False) or _first_named(who.earlier, r"")
    if re.fullmatch(r"[Tt](?:he|hat|his)\s+(?:[a-z-]+\s+)?(?:country|nation|state|republic|kingdom|island|government)", words) and not find_actors(words):
        breaks = [match.start() for match in BREAK.finditer(who.before)]
        if named := [actor.name for actor in find_actors(who.before[: max(breaks, default=None)]) if actor.code]:
            return named[-1]
    if response := re.search(r"(?:[Pp]lan|[Aa]ppeal|[Rr]esponse|[Oo]perations?)\s+(?:for|in)\s+(?P<where>.+)$", words):
        return name_actors(response["where"])
    if not find_actors(words) and (definite := re.match(r"(?i)^the\s+(?:\w+\s+)?(bank|fund|bloc|union|agency|organisation|organization|government|ministry|country|commission|kingdom|lender)$", words)):
        noun = definite[1].lower()
        kind = {"bank": r"Bank", "fund": r"Fund", "lender": r"Bank|Fund", "bloc": r"Union", "union": r"Union", "commission": r"Commission"}.get(noun, "")
        return _first_named(who.earlier, kind) or _first_named(who.said, kind)
    return name_actors(words)


def _only_country(text: str) -> str:
    """The country a stretch of text names, where it names just one."""
    named = {actor.name for actor in find_actors(text) if actor.code}
    return named.pop() if len(named) == 1 else ""


def _first_named(text: str, kind: str) -> str:
    """The first actor of the sentence before whose name has `kind` in it."""
    last = re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n", text.strip())[-1]
    return next((actor.name for actor in find_actors(last) if re.search(kind, actor.name)), "")


def _by(text: str) -> str:
    """Whom a `by` right after a verb or a sum names."""
    match = re.search(r"\bby\s+(?P<who>[^,;:()“”¤]+?(?:(?:,\s+[^,;:()¤]{2,30})*,?\s+and\s+[^,;:()¤]{2,30})?)(?=[,;:()“”¤.]|$|\s(?:to|for|in(?!\s[A-Z])|over|since|last|this|on|at|after|during|when|as)\s)", text)
    return _giver(match["who"]) if match else ""


def _giver(words: str) -> str:
    """Whom a `by` or `from` names; nobody where it names a date, a thing or a cause."""
    dated = re.match(r"(?:the\s+(?:end|start|beginning|middle)|early|late|mid|next|last|\d|Christmas|Easter|spring|summer|autumn|winter|\w+day|[A-Z][a-z]+\s+\d|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)", words)
    return name_actors(words) if not dated and re.search(r"[A-Z]", words) else ""


def _from(text: str) -> str:
    match = re.search(r"\bfrom\s+(?P<who>[^,;:()“”¤]+?)(?=[,;:()“”¤.]|$|\s(?:to|for|in|over|since|last|this|on|at|after|during|when|as|by|until|and\s+\w+ed|was|were|is|has|will|would|alone|once)\b)", text)
    return _giver(match["who"]) if match else ""


def _possessor(context: Context) -> str:
    """Whose a sum is: `Germany’s €1.2bn pledge`, `a German €5m grant`, `Japan’s gift of ¥5bn`."""
    head = re.search(r"(?P<who>(?:[A-Z][\w.&’'-]*\s+(?:(?:of|for|and|the)\s+)*)*[A-Z][\w.&-]*)[’']s?\s+(?:[\w-]+\s+){0,4}(?:of\s+|for\s+|worth\s+)?(?:an?\s+)?$", context.text[context.floor : context.start])
    if head:
        return name_actors(head["who"])
    adjective = re.search(r"(?:[Aa]|[Tt]he|[Nn]ew|^|,|and)\s*(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s+$", context.text[context.floor : context.start])
    if adjective and (actors := find_actors(adjective["who"])):
        return actors[0].name
    return ""


def _donor(context: Context, verb: Verb | None, place: str, noun: str, who: Who) -> str:
    text, tail = context.text, context.text[context.end : context.ceiling]
    if place in ("reduced", "after"):
        beyond = text[verb.end : verb.end + 120]
        if verb.subject == "recipient":
            return _from(beyond)
        return _by(beyond) or _from(beyond) or _from(text[context.end : verb.start]) or _possessor(context)
    if place == "relative":
        return _named(RELATIVE.fullmatch(text[context.end : verb.start])["who"], who) if verb.subject == "donor" else ""
    if verb is not None and verb.stage == "cost":
        return ""
    if verb is None or verb.stage == "measure":
        return _from(tail) or _by(tail) or _possessor(context) or _of_aid(context, "who") or ("" if noun else _gapped(context))
    if verb.mood == "asked":
        return name_actors(verb.asked, printed=False)
    if verb.stage == "requirement" and verb.passive and place == "before":
        return _named(_subject(context, verb), who)
    if verb.stage == "requirement":
        return _asked(text, verb, context) or _from(tail)
    if verb.passive:
        return _by(text[verb.end : context.start]) or _by(tail) or _from(tail)
    if verb.subject == "donor":
        return _named(_subject(context, verb), who)
    return _from(tail) or _from(text[verb.end : context.start])


def _of_aid(context: Context, role: str) -> str:
    """Whose aid, or aid to whom, the subject of a verb of measure names: `British bilateral aid to Yemen fell to`."""
    match = AID.search(context.text[context.floor : context.start])
    return name_actors(match[role]) if match and match[role] else ""


def _gapped(context: Context) -> str:
    """`Japan gave $5m, Norway $3m`: a name right before a sum that has no verb of its own."""
    match = re.search(r"(?:[,;:]|\band|^)\s*(?:and\s+)?(?P<who>(?:the\s+)?[A-Z][^,;:¤]{1,40}?):?\s+$", context.text[context.floor : context.start])
    return name_actors(match["who"], printed=False) if match else ""


def _asked(text: str, verb: Verb, context: Context) -> str:
    """Who is asked: `asked Congress for`, `appealed to donors for`, `urged Berlin to give`."""
    match = re.match(r"\s+(?:on\s+|to\s+|with\s+)?(?P<who>[^,;¤]{2,60}?)\s+(?:for|to|that)\s", text[verb.end : context.start + 1])
    return _giver(match["who"]) if match else ""


def _recipient(context: Context, verb: Verb | None, place: str, after: list[After], who: Who) -> str:
    text = context.text
    gap = text[verb.end : context.start] if place == "before" else ""
    if place == "before" and verb.subject == "recipient" and not verb.passive:
        return _to(after, words=("for",), only_names=True) or _before(gap) or _named(_subject(context, verb), who)
    if place == "before" and verb.passive:
        return (verb.stage == "requirement" and _by(text[verb.end : context.start])) or _named(_subject(context, verb), who)
    if place == "before" and verb.mood == "asked":
        return _to(after, words=("to", "for"), only_names=True) or _indirect(gap, who) or _named(_subject(context, verb), who)
    if place == "before" and verb.subject == "donor" and (indirect := _indirect(gap, who)):
        return indirect
    if found := _to(after, words=("to",), only_names=False):
        return found
    if place in ("reduced", "after") and verb.subject == "recipient" and (taker := _by(text[verb.end : verb.end + 120])):
        return taker
    if place in ("reduced", "after") and (found := _to(phrases_after(text[verb.end : verb.end + 100]), words=("to", "for"), only_names=False)):
        return found
    found = _before(gap) or _to(after, words=("for", "towards", "toward", "into"), only_names=True)
    return found or ("" if verb is not None and verb.stage != "measure" else _of_aid(context, "whom"))


def _indirect(gap: str, who: Who) -> str:
    """`gave Ukraine over $15bn`: the name between the verb and the sum."""
    words = gap.strip()
    if not words or re.match(r"(?:in|to|for|on|with|by|at|from|of|a|an|about|up|that|as|some|its|another|more|through|out)\b", words) or re.search(r"\b(?:of|worth|for|that|to|with)\s*$", words):
        return ""
    return _named(re.sub(r"\s+(?:a|an|with|another|a\s+further|more)$", "", words), who)


def _before(gap: str) -> str:
    """A `to` or `for` between the verb and the sum: `approved a loan to Kenya worth`, `a programme for Zambia of`."""
    match = re.search(r"\b(?:to|for)\s+(?P<who>[^,;¤]{2,50}?)\s+(?:worth|of|totalling|totaling|with|a|valued)\b", gap + " of")
    return name_actors(match["who"], printed=False) if match and not is_infinitive(match["who"]) else ""


def _to(after: list[After], *, words: tuple[str, ...], only_names: bool) -> str:
    """The first receiver among the phrases after a sum; with `only_names` one that is a name and nothing else."""
    for phrase in after:
        if phrase.word == "to do":
            return ""
        if phrase.word not in words:
            continue
        receiver = RECEIVER_END.split(phrase.text + " ")[0].strip(" .’‘'”“")
        if re.match(r"\d|(?:the\s+|this\s+|next\s+)?(?:tune|end|value|amount|equivalent|year|month)\b", receiver) or RECOVERY.match(receiver):
            continue
        lone_word = re.fullmatch(r"[a-z-]+", receiver) and not receiver.endswith(("s", "people", "children", "men", "women"))
        if (not only_names or _is_name(receiver)) and not lone_word and (name := name_actors(receiver)):
            return name
    return ""


def _purpose(context: Context, verb: Verb | None, place: str, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country that these words name."""
    text = next(filter(None, map(_purpose_of, after)), "") or _kind_of(context.text[context.end :])
    if not text and place == "before":
        worth = re.fullmatch(r"\s+(?P<what>[^,;¤]{3,60}?)\s+(?:worth|valued\s+at)\s+(?:an?\s+)?", context.text[verb.end : context.start])
        costs = verb.stage == "cost" and stage == "requirement"
        text = worth["what"] if worth else _subject(context, verb) if costs else ""
    return text, _receiver_in(text)


def _receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group of people they begin with."""
    inside = re.split(r"\sin\s", purpose)[-1]
    names = list(dict.fromkeys(actor.name for actor in find_actors(inside) or find_actors(purpose)))
    if names and (len(names) == 1 or " in " in purpose):
        return "; ".join(names)
    group = re.match(r"(?:to\s+(?:help|support|assist|feed|house|shelter|resettle|compensate)\s+)?(?P<who>.*)$", purpose)["who"]
    is_group = re.search(read_table("roles")["people"]["groups"], " ".join(group.split()[:4]))
    return name_actors(group) if is_group and not names and not group.startswith("to ") else ""


def _purpose_of(phrase: After) -> str:
    """The purpose that one phrase after a sum says; empty where it says a receiver, a form of money or a time."""
    rules, words = read_table("roles")["purpose"], purpose_text(phrase)
    if not words or len(words.split()) > 25:
        return ""
    if phrase.word in ("to do", "so that", "aimed at"):
        return words
    if phrase.word == "worth of" or re.match(r"[^,]{1,40}\b(?:aid|assistance|support)\s+(?:to|for)\s", words):
        words = re.split(r"\s(?:to|for)\s", words)[0]
    if phrase.word == "worth of":
        return words
    if phrase.word == "to":
        return words if RECOVERY.match(words) else ""
    if phrase.word in ("for", "towards", "toward", "on", "into"):
        return "" if _is_name(words) else words
    words = re.split(r"\s(?:to|for|from|over|at|on|since)\s", words)[0]
    given = (phrase.word == "as" or phrase.word in ("in", "of") and phrase.start <= 1) and re.search(rules["kinds"], words)
    return words if given and not re.match(rules["forms"], words) else ""


def _kind_of(after: str) -> str:
    """What a package is of, where it stands between the sum and its noun: `a $275 million military aid package`."""
    match = KIND.match(after)
    return match["kind"] if match and re.search(read_table("roles")["purpose"]["kinds"], match["kind"]) else ""


def _is_name(words: str) -> bool:
    """Whether words are a name and nothing else: `Ukraine`, `the Amazon Fund`; a receiver, then, no purpose."""
    bare = re.sub(r"^(?:the|neighbouring|war-torn|drought-hit)\s+", "", words).strip("’'s .")
    actors = find_actors(bare)
    whole = bool(actors) and bare == bare[actors[0].start : actors[-1].end] and not re.search(r"[’']s\s", bare)
    return whole or bool(re.fullmatch(r"[A-Z][\w.&-]*(?:\s+(?:of|and|the|de|for)\b|\s+[A-Z][\w.&-]*)*\s+[A-Z][\w.&-]*|[A-Z]\w+", bare))
