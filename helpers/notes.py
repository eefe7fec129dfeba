"""The reader's notes: a person's corrections, laid over what the rules read."""

import pandas as pd

from helpers.article import Article
from helpers.bounds import interval
from helpers.export import figures_dir, write_csv, write_files
from helpers.sentences import Sentence

NOTES = [
    "start", "end", "text", "low", "high", "currency", "bound", "stage", "donor", "recipient", "purpose",
    "period", "said_by", "same_as", "part_of", "keep",
]  # fmt: skip
EDITABLE = NOTES[3:-1]
STAGES = ("requirement", "pledge", "commitment", "disbursement", "other")
BOUNDS = ("exactly", "about", "at_least", "over", "nearly", "under", "up_to", "between")
EMPTIED = "-"  # in a cell: the text does not say
INTEGERS, FLOATS = ("same_as", "part_of"), ("low", "high")


def draft_notes(roles: pd.DataFrame) -> pd.DataFrame:
    """The rows of `roles` as notes to take over and edit: the same readings, in the columns of the file."""
    return roles.reindex(columns=NOTES).assign(keep="yes")


def save_draft(roles: pd.DataFrame, article: Article) -> pd.DataFrame:
    """Write the draft beside the article's figures, as `<slug>.amounts.csv`; the rows written."""
    draft = draft_notes(roles)
    path = figures_dir(article.slug) / f"{article.slug or 'text'}.amounts.csv"
    write_files({path: write_csv(draft).encode()})
    return draft


def apply_notes(roles: pd.DataFrame, article: Article, spans: list[Sentence]) -> pd.DataFrame:
    """`roles` with the notes of `article` on top, where its text is still the one the notes were made for.

    An empty cell keeps the rule's reading, `-` empties it, `keep` = no drops the row, a row whose span is no
    found amount adds one; `spans` are the article's sentences. ValueError, with the file and line, if a note's span
    is not its text or a value is unknown.
    """
    if not article.notes or not article.as_annotated:
        return roles
    rows = {(row["start"], row["end"]): row for row in roles.to_dict("records")}
    for note in article.notes:
        span = _checked_span(note, article)
        if _keeps(note):
            rows[span] = _edited(rows.get(span) or _added(span, article, spans), note)
        else:
            rows.pop(span, None)
    table = pd.DataFrame(sorted(rows.values(), key=lambda row: row["start"]), columns=list(roles.columns))
    return table.astype(dict(roles.dtypes))


def _checked_span(note: dict, article: Article) -> tuple[int, int]:
    """The span of a note. ValueError if it is not of its text or a column is unknown."""
    where = _where(note)
    unknown = set(note) - {*NOTES, "where"}
    if unknown:
        column = sorted(map(str, unknown))[0]
        raise ValueError(f"{where}: no column {column!r} in notes. Columns: {', '.join(NOTES)}.")
    try:
        start, end = int(note["start"]), int(note["end"])
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"{where}: start and end must be whole numbers.") from None
    found, said = article.text[start:end], note.get("text") or ""
    if found.split() != said.split():  # any white space is as good as another
        problem = f"characters {start}:{end} say {found!r}, not {note.get('text')!r}"
        raise ValueError(f"{where}: {problem}. Correct the span or the text.")
    return start, end


def _where(note: dict) -> str:
    """The file and line of a note, for an error."""
    return note.get("where", "the notes")


def _added(span: tuple[int, int], article: Article, spans: list[Sentence]) -> dict:
    """A row for a sum that only the reader found, its readings still empty."""
    start, end = span
    numbers = dict.fromkeys(("low", "high", "value"), float("nan")) | dict.fromkeys(INTEGERS, pd.NA)
    sentence = next((number for number, (_, floor, ceiling) in enumerate(spans) if floor <= start < ceiling), -1)
    place = {"doc": article.slug, "sentence": sentence, "start": start, "end": end}
    words = dict.fromkeys(("text", "label"), article.text[start:end])
    return dict.fromkeys((*EDITABLE, "per"), "") | numbers | place | words


def _keeps(note: dict) -> bool:
    """Whether a note keeps its row. ValueError if `keep` says neither yes nor no."""
    keep = (note.get("keep") or "").strip().lower()
    if keep not in ("", "yes", "no"):
        raise ValueError(f"{_where(note)}: keep is {keep!r}; it may be yes, no or empty.")
    return keep != "no"


def _edited(row: dict, note: dict) -> dict:
    """A row with the cells of a note in place of the rule's. ValueError if it then begins above its end."""
    cells = {key: (note.get(key) or "").strip() for key in EDITABLE}
    written = {key: cell for key, cell in cells.items() if cell}
    row = row | {key: _value(key, value, note) for key, value in written.items()} | {"basis": "reader"}
    if row["low"] > row["high"]:
        raise ValueError(f"{_where(note)}: low {row['low']:g} is above high {row['high']:g}.")
    if "bound" in written and not {"low", "high"} & set(written):
        row |= _ends_of(row)
    if pd.isna(row["low"]) and pd.isna(row["high"]):
        raise ValueError(f"{_where(note)}: neither low nor high is given: write the number that the words say.")
    number = row["high"] if pd.isna(row["low"]) else row["low"]
    return row | {"value": float("nan") if row["bound"] == "between" else number}


def _ends_of(row: dict) -> dict[str, float]:
    """`low` and `high` as the bound of a row has them, from the number it already has."""
    number = next((row[key] for key in ("value", "low", "high") if not pd.isna(row[key])), float("nan"))
    low, high, _ = interval(row["bound"], number, row["high"] if row["bound"] == "between" else None)
    return {"low": low, "high": high}


def _value(key: str, value: str, note: dict) -> object:
    """What a cell says, in the type of its column. ValueError if it may not say that."""
    known = {"stage": STAGES, "bound": BOUNDS}.get(key)
    if value == EMPTIED:
        return float("nan") if key in FLOATS else pd.NA if key in INTEGERS else ""
    if known and value not in known:
        raise ValueError(f"{_where(note)}: {key} is {value!r}; it may be {', '.join(known)}.")
    try:
        return float(value) if key in FLOATS else int(value) if key in INTEGERS else value
    except ValueError:
        raise ValueError(f"{_where(note)}: {key} is {value!r}, not a number.") from None
