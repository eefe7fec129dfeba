"""The reader's notes: a person's corrections, laid over what the rules read."""

import pandas as pd

from helpers.article import Article
from helpers.bounds import interval
from helpers.export import figures_dir, write_files

NOTES = ["start", "end", "text", "low", "high", "currency", "bound", "stage", "donor", "recipient", "purpose", "period", "said_by", "same_as", "part_of", "keep"]  # fmt: skip
STAGES = ("requirement", "pledge", "commitment", "disbursement", "other")
BOUNDS = ("exactly", "about", "at_least", "over", "nearly", "under", "up_to", "between")
EMPTIED = "-"
INTEGERS, FLOATS = ("same_as", "part_of"), ("low", "high")


def draft_notes(roles: pd.DataFrame) -> pd.DataFrame:
    """The rows of `roles` as notes to take over and edit: the same readings, in the columns of the notes file."""
    return roles.reindex(columns=NOTES).assign(keep="yes")


def save_draft(roles: pd.DataFrame, article: Article) -> pd.DataFrame:
    """Write the draft into the folder of the article's figures, as `<slug>.amounts.csv`; the rows written."""
    draft = draft_notes(roles)
    write_files({figures_dir(article.slug) / f"{article.slug or 'text'}.amounts.csv": draft.to_csv(index=False).encode()})
    return draft


def apply_notes(roles: pd.DataFrame, article: Article) -> pd.DataFrame:
    """`roles` with the notes of `article` on top, where its text is still the one the notes were made for.

    An empty cell keeps the rule's reading, `-` empties it, `keep` = no drops the row, a row whose span is no found
    amount adds one. ValueError, with the file and line, if a note's span is not its text or a value is unknown.
    """
    if not article.notes or not article.as_annotated:
        return roles
    rows = {(row["start"], row["end"]): row for row in roles.to_dict("records")}
    for note in article.notes:
        span = _checked_span(note, article)
        keep = (note.get("keep") or "").strip().lower()
        if keep not in ("", "yes", "no"):
            raise ValueError(f"{note['where']}: keep is {keep!r}; it may be yes, no or empty.")
        if keep == "no":
            rows.pop(span, None)
        else:
            rows[span] = _edited(rows.get(span) or _added(span, article), note)
    table = pd.DataFrame(sorted(rows.values(), key=lambda row: row["start"]), columns=list(roles.columns))
    return table.astype({column: dtype for column, dtype in roles.dtypes.items()})


def _checked_span(note: dict, article: Article) -> tuple[int, int]:
    where = note.get("where", "the notes")
    unknown = set(note) - {*NOTES, "where"}
    if unknown:
        raise ValueError(f"{where}: no column {sorted(map(str, unknown))[0]!r} in notes. Columns: {', '.join(NOTES)}.")
    try:
        start, end = int(note["start"]), int(note["end"])
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"{where}: start and end must be whole numbers.") from None
    found = article.text[start:end]
    if _plain(found) != _plain(note.get("text") or ""):
        raise ValueError(f"{where}: characters {start}:{end} say {found!r}, not {note.get('text')!r}. Correct the span.")
    return start, end


def _plain(text: str) -> str:
    return " ".join(text.split())


def _added(span: tuple[int, int], article: Article) -> dict:
    from helpers.tokens import sentence_spans

    start, end = span
    sentence = next((i for i, (_, floor, ceiling) in enumerate(sentence_spans(article)) if floor <= start < ceiling), -1)
    empty = dict.fromkeys(("currency", "bound", "per", "stage", "donor", "recipient", "purpose", "period", "said_by"), "")
    numbers = dict.fromkeys(("low", "high", "value"), float("nan")) | dict.fromkeys(INTEGERS, pd.NA)
    text = article.text[start:end]
    return {"doc": article.slug, "sentence": sentence, "start": start, "end": end, "text": text, "label": text} | numbers | empty


def _edited(row: dict, note: dict) -> dict:
    edits = {key: value.strip() for key, value in note.items() if key in NOTES[3:-1] and value and value.strip()}
    row = row | {key: _value(key, value, note) for key, value in edits.items()} | {"basis": "reader"}
    if row["low"] > row["high"]:
        raise ValueError(f"{note['where']}: low {row['low']:g} is above high {row['high']:g}.")
    ends = {"low": row["low"], "high": row["high"]}
    if "bound" in edits and not {"low", "high"} & set(edits):
        ends = _ends_of(row)
    number = ends["low"] if ends["low"] == ends["low"] else ends["high"]
    return row | ends | {"value": float("nan") if row["bound"] == "between" else number}


def _ends_of(row: dict) -> dict[str, float]:
    """`low` and `high` as the bound of a row has them, from the number it already has."""
    number = next((row[key] for key in ("value", "low", "high") if row[key] == row[key]), float("nan"))
    low, high, _ = interval(row["bound"], number, row["high"] if row["bound"] == "between" else None)
    return {"low": low, "high": high}


def _value(key: str, value: str, note: dict) -> object:
    known = {"stage": STAGES, "bound": BOUNDS}.get(key)
    if value == EMPTIED:
        return float("nan") if key in FLOATS else pd.NA if key in INTEGERS else ""
    if known and value not in known:
        raise ValueError(f"{note.get('where', 'the notes')}: {key} is {value!r}; it may be {', '.join(known)}.")
    try:
        return float(value) if key in FLOATS else int(value) if key in INTEGERS else value
    except ValueError:
        raise ValueError(f"{note.get('where', 'the notes')}: {key} is {value!r}, not a number.") from None
