"""One part of a corpus to its tables, in one process: read, count, write, whole or not at all."""

import hashlib
import os
import uuid
from bisect import bisect
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from helpers.article import Article
from helpers.currencies import find_marks
from helpers.documents import Found, Part, hash_name, read_part
from helpers.money import AMOUNTS, UNREAD, amount_rows, find_unread
from helpers.roles import ROLES, assign_roles, read_roles
from helpers.tables import NUMBER, PLACE, TEXT, TYPES, WHOLE, as_table
from helpers.tokens import tally_words
from helpers.unseen import seen

BATCH = 2**20  # characters of text held as rows before they are written: memory is flat however large a part is
UNFINISHED = "unfinished"  # the folder in which files are written before they are moved to their place
DAY = "datetime64[us]"
COLUMNS = {
    "terms": ("doc", "date", "term", "count", "per_1000", "sentences"),
    "amounts": ("doc", "date", *AMOUNTS[1:], *ROLES),
    "unread": ("doc", "date", *UNREAD[1:]),
    "errors": ("doc", "date", "where", "why"),
    "documents": ("doc", "date", "title", "where", "words", "sha256"),  # the last to be moved: it says all is there
}
KINDS = TYPES | dict.fromkeys(("count", "sentences", "words"), WHOLE) | {"per_1000": NUMBER, "date": DAY}
ARROW = {TEXT: pa.string(), WHOLE: pa.int64(), PLACE: pa.int64(), NUMBER: pa.float64(), DAY: pa.timestamp("us")}

Rows = dict[str, list[tuple]]


def rules_hash() -> str:
    """A hash of every module and table the kit reads by, and of the name lists it leans on."""
    here = Path(__file__).parent
    digest = hashlib.sha256("".join(map(version, ("countryinfo", "pycountry"))).encode())
    for path in sorted([*here.glob("*.py"), *here.glob("data/*.toml")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def part_file(out: str | Path, table: str, number: int) -> Path:
    """Where the rows of a part stand."""
    return Path(out) / table / f"part-{number:06}.parquet"


def kept_key(out: Path, number: int) -> tuple[str, str] | None:
    """Of which source, and of what in it, a finished part was made; None where it is not finished."""
    if not all(part_file(out, table, number).exists() for table in COLUMNS):
        return None
    said = pq.read_schema(part_file(out, "documents", number)).metadata
    return said.get(b"source", b"").decode(), said.get(b"key", b"").decode()


def write_part(part: Part, number: int, first: int, before: dict[int, int], out: str, rules: str, key: str) -> int:
    """Write the tables of one part and return how many documents it has.

    `before` holds how often a name that is given twice or more stands in the parts before this. Each file is
    written under another name first and then moved, `documents` last. RuntimeError if this process reads by
    other rules than the one that planned the run.
    """
    if rules_hash() != rules:
        raise RuntimeError("this worker has another version of the kit: install the same one on every worker.")
    folder = Path(out) / UNFINISHED
    folder.mkdir(parents=True, exist_ok=True)
    token, documents = uuid.uuid4().hex, 0
    said = {"source": Path(part.source).name, "key": key}
    parts = {table: folder / f"{table}-{number:06}-{token}" for table in COLUMNS}
    with ExitStack() as open_files:
        writers = {
            table: open_files.enter_context(pq.ParquetWriter(path, _schema(table, said)))
            for table, path in parts.items()
        }
        for rows in _batches(part, first, before):
            documents += len(rows["documents"])
            for table, writer in writers.items():
                writer.write_table(_as_arrow(table, rows[table], writer.schema))
    for table, path in parts.items():
        place = part_file(out, table, number)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, place)
    return documents


def _schema(table: str, said: dict[str, str]) -> pa.Schema:
    """The types of a table, with what pandas needs to read them back as they were."""
    kinds = {column: KINDS.get(column, TEXT) for column in COLUMNS[table]}
    empty = pd.DataFrame({column: pd.Series([], dtype=kind) for column, kind in kinds.items()})
    known = pa.Table.from_pandas(empty, preserve_index=False).schema.metadata
    schema = pa.schema([(column, ARROW[kind]) for column, kind in kinds.items()])
    return schema.with_metadata(known | {name.encode(): value.encode() for name, value in said.items()})


def _as_arrow(table: str, rows: list[tuple], schema: pa.Schema) -> pa.Table:
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(c, type=field.type, from_pandas=True) for c, field in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _batches(part: Part, first: int, before: dict[int, int]) -> Iterator[Rows]:
    """The rows of a part, so many at a time as `BATCH` characters give; always at least one batch."""
    seen, known = dict(before), ({}, {})
    rows, size = {table: [] for table in COLUMNS}, 0
    for number, found in enumerate(read_part(part, first), first):
        doc, twice = _name(found, number, part, seen)
        for table, more in _rows_of(found, doc, twice, known).items():
            rows[table] += more
        size += len(found.article.text) if found.article else 0
        if size > BATCH:
            yield rows
            rows, size = {table: [] for table in COLUMNS}, 0
    yield rows


def _name(found: Found, number: int, part: Part, seen: dict[int, int]) -> tuple[str, str]:
    """The one name of a document, and what is to be said where another had it first."""
    if not found.name:
        return f"{Path(part.source).stem}-{number}", ""
    key = hash_name(found.name)
    if key not in seen:
        return found.name, ""
    seen[key] += 1
    if seen[key] == 1:
        return found.name, ""
    doc = f"{found.name}~{seen[key]}"
    return doc, f"the name {found.name!r} is given to another before it: its rows are under {doc!r}."


def _rows_of(found: Found, doc: str, twice: str, known: tuple[dict, dict]) -> Rows:
    """The rows of one document, of every table. What cannot be read is a row of errors, and stops nothing."""
    errors = [(doc, found.day, found.where, why) for why in (twice, found.why) if why]
    if found.article is None:
        return {"errors": errors}
    try:
        rows = read_document(replace(found.article, slug=doc), known)
        raw = hashlib.sha256(found.article.text.encode()).hexdigest()
    except Exception as error:  # whatever it is, the other documents are read
        why = f"{type(error).__name__}: {error}. Mend the text or take it out."
        return {"errors": [*errors, (doc, found.day, found.where, why)]}
    rows = {table: [(doc, found.day, *row) for row in read] for table, read in rows.items()}
    words = sum(row[3] for row in rows["terms"])
    one = (doc, found.day, found.article.title, found.where, words, raw)
    return rows | {"errors": errors, "documents": [one]}


def read_document(article: Article, known: tuple[dict, dict]) -> Rows:
    """The rows of `count_terms` (nothing dropped), `assign_roles` and `find_unread`, without `doc`.

    By the same rules, without a table for each. `known` is what `tally_words` remembers from text to text.
    """
    counts, sentences = tally_words(article, *known)
    total = max(sum(counts.values()), 1)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    amounts = list(amount_rows(article))
    return {
        "terms": [(term, count, count * 1000 / total, sentences[term]) for term, count in ranked],
        "amounts": [row[1:] for row in _role_rows(amounts, article)],
        "unread": [row[1:] for row in _unread_rows(amounts, article)],
    }


def _role_rows(amounts: list[tuple], article: Article) -> Iterator[tuple]:
    if article.notes or seen(article) is not article:
        yield from assign_roles(as_table(amounts, AMOUNTS), article).itertuples(index=False, name=None)
        return
    named = [dict(zip(AMOUNTS, row, strict=True)) for row in amounts]
    for row, reading in zip(amounts, read_roles(named, article), strict=True):
        yield *row, *reading, "rule"


def _unread_rows(amounts: list[tuple], article: Article) -> Iterator[tuple]:
    """The rows of `find_unread`, asked only where a sign of money is in no sum, or a currency is open."""
    taken = [(row[2], row[3]) for row in amounts]
    read = seen(article) is article and all(row[9] for row in amounts)
    read = read and all(_is_in(mark.start, taken) for mark in find_marks(article.text))
    if not read:
        yield from find_unread(as_table(amounts, AMOUNTS), article).itertuples(index=False, name=None)


def _is_in(at: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a character lies in one of the spans, which are in order."""
    last = bisect(spans, at, key=lambda span: span[0]) - 1
    return last >= 0 and at < spans[last][1]
