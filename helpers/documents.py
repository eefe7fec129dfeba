"""Where a corpus comes from: a folder of articles, JSON Lines or Parquet, cut into parts of bounded size.

A part is read by whichever process is given it, a document at a time; no process holds a whole source.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from helpers.article import CATALOGUE, Article, as_articles, read_article, read_catalogue
from helpers.dropped import ENDINGS

PART = 8 * 2**20  # bytes of the source in a part: what is lost where a run is killed, some seconds of work
LINES = (".jsonl", ".ndjson")
ROWS = (".parquet", ".parq")
COLUMNS = ("text", "id", "title", "date")
DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")


class Part(NamedTuple):
    """A piece of a source: some files of a folder, a range of bytes of JSON Lines, some row groups of Parquet."""

    kind: str  # folder, lines or rows
    source: str
    items: tuple  # names of files; first byte and the one after the last; numbers of row groups


class Found(NamedTuple):
    """One document of a part: what it calls itself, where it stands, its article or why it has none."""

    name: str  # empty where it has none
    where: str
    article: Article | None
    day: datetime | None = None
    why: str = ""  # an article with a `why` is read: the error is in its date


def plan_parts(source: Path) -> list[Part]:
    """The parts of a source, in order. ValueError if it is not there, of another kind, or empty."""
    if not source.exists():
        raise ValueError(f"{source} is not there: give a folder of articles, a .jsonl or a .parquet file.")
    if source.is_dir():
        parts = _plan_folder(source)
    elif source.suffix.lower() in LINES:
        size = source.stat().st_size
        parts = [Part("lines", str(source), (low, min(low + PART, size))) for low in range(0, size, PART)]
    elif source.suffix.lower() in ROWS:
        parts = _plan_rows(source)
    else:
        raise ValueError(f"{source.name} is neither a folder nor {' nor '.join(LINES + ROWS)}: unpack or convert it.")
    if not parts:
        raise ValueError(f"{source.name} holds no article: put {' or '.join(ENDINGS)} files, or lines, into it.")
    return parts


def _plan_folder(folder: Path) -> list[Part]:
    files = [path for path in as_articles(folder.rglob("*")) if path.is_file()]
    named = sorted((path.relative_to(folder).as_posix(), path.stat().st_size) for path in files)
    return [Part("folder", str(folder), names) for names in _group(named)]


def _plan_rows(source: Path) -> list[Part]:
    import pyarrow.parquet as pq

    meta = pq.read_metadata(source)
    sizes = [(number, meta.row_group(number).total_byte_size) for number in range(meta.num_row_groups)]
    return [Part("rows", str(source), numbers) for numbers in _group(sizes)]


def _group(sized: list[tuple]) -> list[tuple]:
    """Things in order, so many together as `PART` holds; a larger one alone."""
    groups: list[list] = []
    room = 0
    for thing, size in sized:
        if not groups or size > room:
            groups.append([])
            room = PART
        groups[-1].append(thing)
        room -= size
    return [tuple(group) for group in groups]


def survey_part(part: Part) -> tuple[str, list[int]]:
    """A hash of what the part holds, and one of the name of each of its documents, 0 where it has none."""
    digest = hashlib.sha256(repr((part.kind, part.items)).encode())
    names = []
    for name, raw in _SURVEYS[part.kind](part):
        digest.update(raw)
        names.append(hash_name(name))
    return digest.hexdigest(), names


def hash_name(name: str) -> int:
    """Eight bytes for a name, the same in every process; 0 for an empty one."""
    raw = hashlib.blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(raw) if name else 0


def _survey_folder(part: Part) -> Iterator[tuple[str, bytes]]:
    for path, name in _files(part):
        beside = [path.parent / CATALOGUE, path.with_name(f"{path.stem}.amounts.csv"), path]
        hashes = [hashlib.sha256(one.read_bytes()).digest() if one.exists() else b"-" for one in beside]
        yield name, b"".join(hashes)


def _survey_lines(part: Part) -> Iterator[tuple[str, bytes]]:
    for raw in _raw_lines(part):
        fields = _parse_line(raw)
        yield (_name_of(fields) if isinstance(fields, dict) else ""), raw


def _survey_rows(part: Part) -> Iterator[tuple[str, bytes]]:
    stat = Path(part.source).stat()
    for number, fields in enumerate(_records(part, ("id",))):
        yield _name_of(fields), f"{stat.st_size} {stat.st_mtime_ns}".encode() if number == 0 else b""


def read_part(part: Part, first: int) -> Iterator[Found]:
    """The documents of a part, in order; those of lines and rows are numbered from `first`."""
    return _READERS[part.kind](part, first)


def _files(part: Part) -> Iterator[tuple[Path, str]]:
    """Each file of a part and the name of its article: its path in the folder without its ending."""
    for item in part.items:
        yield Path(part.source) / item, _writable(item[: -len(Path(item).suffix)])


def _read_folder(part: Part, first: int) -> Iterator[Found]:
    catalogues: dict[Path, dict] = {}
    for (path, name), item in zip(_files(part), part.items, strict=True):
        try:
            if path.parent not in catalogues:
                catalogues[path.parent] = read_catalogue(path.parent)
            article = replace(read_article(path, catalogues[path.parent]), slug=name)
        except (ValueError, OSError) as error:
            yield Found(name, _writable(item), None, why=str(error))
            continue
        dated = DAY.match(path.name)  # 2031-03-04-harbour.txt
        yield _found(name, item, article, article.published or (dated[0] if dated else ""))


def _read_lines(part: Part, first: int) -> Iterator[Found]:
    stem = Path(part.source).name
    for number, raw in enumerate(_raw_lines(part), first):
        yield _from_fields(_parse_line(raw), f"{stem} line {number}")


def _read_rows(part: Part, first: int) -> Iterator[Found]:
    stem = Path(part.source).name
    for number, fields in enumerate(_records(part, COLUMNS), first):
        yield _from_fields(fields, f"{stem} row {number}")


def _raw_lines(part: Part) -> Iterator[bytes]:
    """The lines that begin in the part's range of bytes."""
    low, high = part.items
    with open(part.source, "rb") as lines:
        lines.seek(max(low - 1, 0))
        if low:
            lines.readline()  # what is left of a line of the part before
        at = lines.tell()
        while at < high and (raw := lines.readline()):
            yield raw
            at += len(raw)


def _parse_line(raw: bytes) -> dict | str:
    """The fields of one line, or what is wrong with it."""
    try:
        fields = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return f"not a line of JSON in UTF-8 ({error}): mend it or take it out."
    return fields if isinstance(fields, dict) else "not an object of text, id, title and date: mend it."


def _records(part: Part, columns: tuple[str, ...]) -> Iterator[dict]:
    """The rows of a part of Parquet, of the columns it has."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(part.source) as file:
        there = [name for name in columns if name in file.schema_arrow.names]
        for batch in file.iter_batches(256, row_groups=list(part.items), columns=there):
            yield from batch.to_pylist() if there else ({} for _ in range(batch.num_rows))


def _from_fields(fields: dict | str, where: str) -> Found:
    if isinstance(fields, str):
        return Found("", where, None, why=fields)
    name, text = _name_of(fields), fields.get("text")
    if not isinstance(text, str) or not text.strip():
        return Found(name, where, None, why="no text in its column text: give one, or take it out.")
    title, said = fields.get("title"), fields.get("date")
    try:
        article = Article(name, title if isinstance(title, str) else "", "", str(said or ""), "", text)
    except ValueError as error:
        return Found(name, where, None, why=str(error))
    return _found(name, where, article, said)


def _name_of(fields: dict) -> str:
    given = fields.get("id")
    return "" if given is None else _writable(str(given))


def _writable(name: str) -> str:
    """A name with a question mark for each half of a letter and each byte that is none, which no table can hold."""
    return name.encode(errors="replace").decode()


def _found(name: str, where: str, article: Article, said: object) -> Found:
    day = read_day(said)
    why = f"date {said!r} not understood: write it as 2031-03-04." if said and day is None else ""
    published = str(said or "")
    article = article if article.published == published else replace(article, published=published)
    return Found(name, where, article, day, why)


def read_day(said: object) -> datetime | None:
    """The day of a date, at midnight; None where it says none.

    >>> read_day("2031-03-04T09:30:00Z"), read_day("spring 2031")
    (datetime.datetime(2031, 3, 4, 0, 0), None)
    """
    if isinstance(said, date):  # a datetime is one too
        return datetime(said.year, said.month, said.day)
    hit = DAY.match(said) if isinstance(said, str) else None
    try:
        return datetime.fromisoformat(hit[0]) if hit else None
    except ValueError:
        return None


_SURVEYS = {"folder": _survey_folder, "lines": _survey_lines, "rows": _survey_rows}
_READERS = {"folder": _read_folder, "lines": _read_lines, "rows": _read_rows}
