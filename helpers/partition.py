"""One part of a corpus to its tables, in one process: read, count, write, whole or not at all."""

import gc
import hashlib
import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from helpers.batch import Columns, read_together, turn
from helpers.documents import Found, Part, hash_name, read_part
from helpers.money import AMOUNTS, UNREAD
from helpers.roles import ROLES
from helpers.tables import NUMBER, PLACE, TEXT, TYPES, WHOLE
from helpers.tally import Runs, count_together

BATCH = 2**19  # characters of text held as rows before they are written: memory is flat however large a part is
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

Rows = tuple[str, datetime | None, Columns]  # of one document in one table, with its name and day


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
    schemas = {table: _schema(table, said) for table in COLUMNS}
    parts = {table: folder / f"{table}-{number:06}-{token}" for table in COLUMNS}
    with ExitStack() as open_files, _uncollected():
        writers = {
            table: open_files.enter_context(pq.ParquetWriter(path, schemas[table])) for table, path in parts.items()
        }
        for batch in _batches(part, first, before, schemas):
            documents += len(batch["documents"])
            for table, writer in writers.items():
                writer.write_table(batch[table])
            gc.collect(0)  # what the batch left
    for table, path in parts.items():
        place = part_file(out, table, number)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, place)
    return documents


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without Python's own search for what is out of use but refers to itself: it goes through all the kit's tables."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _schema(table: str, said: dict[str, str]) -> pa.Schema:
    """The types of a table, with what pandas needs to read them back as they were."""
    kinds = {column: KINDS.get(column, TEXT) for column in COLUMNS[table]}
    empty = pd.DataFrame({column: pd.Series([], dtype=kind) for column, kind in kinds.items()})
    known = pa.Table.from_pandas(empty, preserve_index=False).schema.metadata
    schema = pa.schema([(column, ARROW[kind]) for column, kind in kinds.items()])
    return schema.with_metadata(known | {name.encode(): value.encode() for name, value in said.items()})


def _as_tables(batch: dict[str, list[Rows]], runs: Runs, schemas: dict[str, pa.Schema]) -> dict[str, pa.Table]:
    """The rows of a batch as they are written. The documents have their terms counted here, all at once."""
    counted = count_together([numbered for _, _, numbered in batch["terms"]], runs)
    tables = {table: _as_arrow(read, schemas[table]) for table, read in batch.items() if table != "terms"}
    at = schemas["documents"].get_field_index("words")
    tables["documents"] = tables["documents"].set_column(at, schemas["documents"].field(at), [counted.words])
    return tables | {"terms": _joined(batch["terms"], counted.owner, counted.cells, schemas["terms"])}


def _as_arrow(read: list[Rows], schema: pa.Schema) -> pa.Table:
    """The rows of some documents, of which each has its own columns."""
    if not read:
        return schema.empty_table()
    owner = np.repeat(np.arange(len(read)), [len(own[0]) for _, _, own in read])
    whole = [list(chain.from_iterable(pieces)) for pieces in zip(*(own for _, _, own in read), strict=True)]
    return _joined(read, owner, whole, schema)


def _joined(read: list[Rows], owner: np.ndarray, cells: list[Sequence], schema: pa.Schema) -> pa.Table:
    """The columns of some documents with the name and the day of each, which stand once for each of its rows."""
    docs, days = [doc for doc, _, _ in read], [day for _, day, _ in read]
    heads = [pa.array(head, kind).take(pa.array(owner)) for head, kind in zip((docs, days), schema.types, strict=False)]
    whole = [pa.array(cell, kind, from_pandas=True) for cell, kind in zip(cells, schema.types[2:], strict=True)]
    return pa.Table.from_arrays([*heads, *whole], schema=schema)


def _batches(
    part: Part, first: int, before: dict[int, int], schemas: dict[str, pa.Schema]
) -> Iterator[dict[str, pa.Table]]:
    """The tables of a part, so many documents at a time as `BATCH` characters give; always at least one batch."""
    given, runs = dict(before), Runs()
    batch, size = [], 0
    for number, found in enumerate(read_part(part, first), first):
        batch.append((*_name(found, number, part, given), found))
        size += len(found.article.text) if found.article else 0
        if size > BATCH:
            tables = _as_tables(_by_table(batch, runs), runs, schemas)
            batch, size = [], 0  # let go before the tables are written
            yield tables
    yield _as_tables(_by_table(batch, runs), runs, schemas)


def _by_table(batch: list[tuple[str, str, Found]], runs: Runs) -> dict[str, list[Rows]]:
    """The columns of the documents of a batch, table by table; `batch` has the name of each and what is said of it."""
    tables: dict[str, list[Rows]] = {table: [] for table in COLUMNS}
    read = read_together([found for _, _, found in batch], runs)
    for (doc, twice, found), (columns, failed) in zip(batch, read, strict=True):
        errors = turn((found.where, why) for why in (twice, found.why, failed) if why)
        for table, own in (columns | {"errors": errors}).items():
            if own:
                tables[table].append((doc, found.day, own))
    return tables


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
