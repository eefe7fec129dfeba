"""Many articles: the same rows as one by one, whatever breaks, on a cluster of two processes.

All texts are invented, about invented countries.
"""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from distributed import Client, LocalCluster

from helpers import assign_roles, batch, count_terms, find_amounts, find_unread, map_corpus, tokenize
from helpers import documents as documents_module
from helpers.article import Article
from helpers.corpus import Corpus, local_cluster
from helpers.documents import read_day
from helpers.partition import part_file, rules_hash, write_part
from helpers.roles import read_roles

TABLES = [field.name for field in dataclasses.fields(Corpus)]
GIVERS, TAKERS = ("Norland", "the Veld Bank", "East Marrow"), ("Quillia", "Tarn", "the Ossa Isles")
LOUD = "GRAIN HARBOUR OPENS\n\nAn invented text. NORLAND said “It’s open.” The U.K. came. The U.K.\n"
LOUD += "WHO sent us, and US trains.The end"


def article(n: int) -> str:
    """An invented article with sums that are asked for, given, said again, vague and not understood."""
    giver, taker = GIVERS[n % 3], TAKERS[n % 2]
    return (
        f"Invented news {n}\n\n{taker} needs at least ${n + 1}.5 billion for its harbour, its minister Ada Pell said. "
        f"{giver} has given {taker} over €{n + 20} million (${n + 22} million) for {n} trains, of which $3 million "
        f"is for repairs. Tens of millions of dollars went missing. It isn’t over, e.g. in {taker}’s north.\n"
    )


UNSEEN = "Nor\u00adland gives Quil\u00adlia $5 mil\u00adlion. It needs US\u200b$3m, and €."  # nobody sees them in print
TEXTS = [*map(article, range(40)), LOUD, "Nothing. No sum. 東京。はい", "A $ and £ alone, 5 pounds of rice.", UNSEEN]


def write_lines(path: Path, rows: list[dict | str]) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def cluster():
    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", host="127.0.0.1", silence_logs=50
    ) as two:
        yield two


@pytest.fixture
def small_parts(monkeypatch):
    """Parts of a thousand bytes, so that a small source has many."""
    monkeypatch.setattr(documents_module, "PART", 1000)


@pytest.fixture
def lines(tmp_path, small_parts) -> Path:
    rows = [
        {"id": f"n{i}", "text": text, "title": f"T{i}", "date": f"2031-0{1 + i % 9}-04T10:00:00Z"}
        for i, text in enumerate(TEXTS)
    ]
    return write_lines(tmp_path / "news.jsonl", rows)


def read(corpus: Corpus) -> dict[str, pd.DataFrame]:
    return {name: getattr(corpus, name).table.compute().reset_index(drop=True) for name in TABLES}


def files(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def assert_rows(found: pd.DataFrame, wanted: pd.DataFrame, what: str):
    columns = list(wanted.columns)
    found = found[columns].reset_index(drop=True)
    pd.testing.assert_frame_equal(found, wanted.reset_index(drop=True), check_dtype=False, obj=what)


def test_the_rows_of_every_document_are_those_of_the_article_alone(lines, tmp_path, cluster):
    corpus = map_corpus(lines, tmp_path / "out", cluster=cluster)
    tables = read(corpus)
    assert len(list(corpus.terms.path.glob("*"))) > 5
    assert tables["documents"]["doc"].tolist() == [f"n{i}" for i in range(len(TEXTS))]
    assert tables["errors"].empty and len(tables["amounts"]) > 100 and len(tables["unread"]) > 40
    for i, text in enumerate(TEXTS):
        one = Article(f"n{i}", "", "", "", "", text)
        amounts = find_amounts(one)
        mine = {name: table[table["doc"] == one.slug] for name, table in tables.items()}
        assert_rows(mine["terms"], count_terms(tokenize(one), drop=()), f"terms of {i}")
        assert_rows(mine["amounts"], amounts, f"amounts of {i}")
        assert_rows(mine["amounts"], assign_roles(amounts, one), f"roles of {i}")
        assert_rows(mine["unread"], find_unread(amounts, one), f"unread of {i}")
    assert (tables["terms"]["date"].dt.day == 4).all() and tables["amounts"]["same_as"].dtype == "Int64"


def test_a_folder_is_read_as_seeds_is_with_its_dates_notes_and_bad_files(tmp_path, cluster):
    folder = tmp_path / "news"
    (folder / "later").mkdir(parents=True)
    for name, text in (("a", article(1)), ("2031-05-06-b", article(2)), ("later/c", article(3)), ("d", " ")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "e.txt").write_bytes(b"\x00\xff\xfe no text")
    (folder / "table.xlsx").write_bytes(b"none of its business")
    (folder / "seeds.toml").write_text('[a]\ntitle = "A"\npublished = "2031-03-04"\n', encoding="utf-8")
    start = article(1).index("$2.5 billion")
    note = f"start,end,text,donor\n{start},{start + 12},$2.5 billion,Norland\n"
    (folder / "a.amounts.csv").write_text(note, encoding="utf-8")
    tables = read(map_corpus(folder, tmp_path / "out", cluster=cluster))
    assert tables["documents"]["doc"].tolist() == ["2031-05-06-b", "a", "later/c"]
    assert [str(day)[:10] for day in tables["documents"]["date"]] == ["2031-05-06", "2031-03-04", "NaT"]
    assert tables["errors"]["where"].tolist() == ["d.txt", "e.txt"]
    assert tables["errors"]["why"].str.contains("d.txt is empty|e.txt is not").all()
    read_by_hand = tables["amounts"].query("basis == 'reader'")
    assert read_by_hand[["doc", "donor"]].values.tolist() == [["a", "Norland"]]


def test_parquet_gives_what_lines_give(lines, tmp_path, cluster):
    rows = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "news.parquet", row_group_size=7)
    one = read(map_corpus(lines, tmp_path / "one", cluster=cluster))
    two = read(map_corpus(tmp_path / "news.parquet", tmp_path / "two", cluster=cluster))
    assert len(list((tmp_path / "two" / "terms").glob("*"))) == 7
    for name in set(TABLES) - {"documents"}:
        pd.testing.assert_frame_equal(one[name], two[name])
    columns = ["doc", "date", "title", "words", "sha256"]
    pd.testing.assert_frame_equal(one["documents"][columns], two["documents"][columns])


def test_what_cannot_be_read_is_said_and_stops_nothing(tmp_path, cluster, small_parts):
    good = {"id": "good", "text": article(1) * 3}
    bad = ["{no json", "[1]", {"id": "empty", "text": ""}, {"text": 5}, {"id": "half", "text": "A \ud800 b."}]
    late = {"text": "No date here.", "date": "last spring"}
    source = tmp_path / "bad.jsonl"
    source.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in [good, *bad, late, good]))
    tables = read(map_corpus(source, tmp_path / "out", cluster=cluster))
    assert tables["documents"]["doc"].tolist() == ["good", "bad-7", "good~2"]
    wanted = [f"bad.jsonl line {n}" for n in (2, 3, 4, 5, 6, 7, 8)]
    assert tables["errors"]["where"].tolist() == wanted
    said = tables["errors"]["why"].tolist()
    for reason, part in zip(
        said, ("JSON", "object", "no text", "no text", "a lone surrogate", "date", "'good~2'"), strict=True
    ):
        assert part in reason


def test_a_document_that_breaks_a_rule_stops_none_of_its_batch(lines, tmp_path, monkeypatch):
    def breaks(rows, article, spans):
        if article.slug == "n3":
            raise KeyError("of a rule")
        return read_roles(rows, article, spans)

    monkeypatch.setattr(batch, "read_roles", breaks)
    part = documents_module.Part("lines", str(lines), (0, lines.stat().st_size))
    assert write_part(part, 0, 1, {}, str(tmp_path), rules_hash(), "key") == len(TEXTS) - 1
    docs = {table: pd.read_parquet(part_file(tmp_path, table, 0))["doc"] for table in TABLES}
    assert not any("n3" in set(docs[table]) for table in TABLES if table != "errors")
    assert {"n2", "n4"} <= set(docs["amounts"]) and {"n2", "n4"} <= set(docs["terms"])
    why = pd.read_parquet(part_file(tmp_path, "errors", 0))[["doc", "why"]].values.tolist()
    assert why == [["n3", "KeyError: 'of a rule'. Mend the text or take it out."]]


def test_a_killed_run_goes_on_where_it_was_and_gives_the_same_bytes(lines, tmp_path, cluster):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    map_corpus(lines, whole, cluster=cluster)
    code = (
        "import helpers.documents as d, helpers.partition as p, time; d.PART = 1000\n"
        "from helpers import map_corpus\nimport distributed\n"
        "slow = p.write_part\n"
        "def write(*a): time.sleep(0.2); return slow(*a)\n"
        "p.write_part = write\n"
        "with distributed.Client(processes=False, n_workers=1, dashboard_address='127.0.0.1:0') as c:\n"
        f"    map_corpus({str(lines)!r}, {str(killed)!r}, cluster=c)\n"
    )
    run = subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parent.parent)
    while run.poll() is None and len(list(killed.glob("documents/*.parquet"))) < 3:
        time.sleep(0.02)
    run.send_signal(signal.SIGKILL)
    run.wait()
    left = {path: path.stat().st_mtime_ns for path in killed.glob("documents/*.parquet")}
    assert 3 <= len(left) < len(list(whole.glob("documents/*.parquet")))
    (killed / "unfinished").mkdir(exist_ok=True)
    (killed / "unfinished" / "terms-half").write_bytes(b"half")
    map_corpus(lines, killed, cluster=cluster)
    assert files(killed) == files(whole)
    assert {path: path.stat().st_mtime_ns for path in left} == left


def test_a_worker_killed_in_the_middle_loses_nothing(tmp_path, cluster, small_parts):
    rows = [{"id": f"n{i}", "text": article(i) * 4} for i in range(300)]
    source, out = write_lines(tmp_path / "long.jsonl", rows), tmp_path / "out"
    with Client(cluster, set_as_default=False) as client:
        workers = [info["pid"] for info in client.run(lambda: {"pid": os.getpid()}).values()]
        killer = (
            "import os, pathlib, signal, sys, time\n"
            f"while len(list(pathlib.Path({str(out)!r}).glob('documents/*.parquet'))) < 5: time.sleep(0.01)\n"
            f"os.kill({workers[0]}, signal.SIGKILL)\n"
        )
        watch = subprocess.Popen([sys.executable, "-c", killer])
        corpus = map_corpus(source, out, cluster=client)
        assert watch.wait(10) == 0
        client.wait_for_workers(2)
        now = [info["pid"] for info in client.run(lambda: {"pid": os.getpid()}).values()]
    assert workers[0] not in now
    assert read(corpus)["documents"]["doc"].tolist() == [row["id"] for row in rows]
    map_corpus(source, tmp_path / "again", cluster=cluster)
    assert files(out) == files(tmp_path / "again")


def test_a_changed_source_or_other_rules_are_never_mixed_with_old_parts(lines, tmp_path, cluster, monkeypatch):
    out = tmp_path / "out"
    map_corpus(lines, out, cluster=cluster)
    made = {path: path.stat().st_mtime_ns for path in out.glob("documents/*.parquet")}
    text = lines.read_text(encoding="utf-8").splitlines()
    text[-1] = text[-1].replace("5 pounds of rice", "£5 of rice")
    lines.write_text("\n".join(text[:20] + text[-1:]) + "\n", encoding="utf-8")
    map_corpus(lines, out, cluster=cluster)
    map_corpus(lines, tmp_path / "new", cluster=cluster)
    assert files(out) == files(tmp_path / "new")
    assert sum(path.exists() and path.stat().st_mtime_ns == when for path, when in made.items()) > 5
    monkeypatch.setattr("helpers.partition.rules_hash", lambda: "other")
    with pytest.raises(RuntimeError, match="another version of the kit"):
        map_corpus(lines, out, cluster=cluster)
    assert not list(out.glob("*/part-*.parquet"))


def test_the_tables_of_another_source_are_not_overwritten(lines, tmp_path, cluster):
    map_corpus(lines, tmp_path / "out", cluster=cluster)
    before = files(tmp_path / "out")
    other = write_lines(tmp_path / "other.jsonl", [{"text": "Rice came."}])
    with pytest.raises(ValueError, match=r"holds the tables of news.jsonl, not of other.jsonl"):
        map_corpus(other, tmp_path / "out", cluster=cluster)
    assert files(tmp_path / "out") == before


def test_pandas_polars_and_duckdb_open_the_same_rows(lines, tmp_path, cluster):
    corpus = map_corpus(lines, tmp_path / "out", cluster=cluster)
    for name in TABLES:
        path = getattr(corpus, name).path
        lazy = getattr(corpus, name).table.compute()
        assert len(lazy) == len(pd.read_parquet(path)) == len(pl.read_parquet(path))
        assert duckdb.sql(f"select count(*) from '{path}/*.parquet'").fetchall() == [(len(lazy),)]
    open_ends = pl.read_parquet(corpus.amounts.path)["high"].null_count()
    assert open_ends == int(read(corpus)["amounts"]["high"].isna().sum()) > 0


@pytest.mark.parametrize("how", ["address", "environment"])
def test_a_running_cluster_is_taken_by_its_address(lines, tmp_path, cluster, how):
    address = cluster.scheduler_address
    given = f", cluster={address!r}" if how == "address" else ""
    code = (
        "import distributed, helpers.documents as d; d.PART = 1000\nfrom helpers import map_corpus\n"
        "def no(*a, **k): raise AssertionError('a cluster of its own')\ndistributed.LocalCluster = no\n"
        f"map_corpus({str(lines)!r}, {str(tmp_path / 'out')!r}{given})\n"
    )
    env = os.environ | ({"DASK_SCHEDULER_ADDRESS": address} if how == "environment" else {})
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, env=env, check=True)
    map_corpus(lines, tmp_path / "here", cluster=cluster)
    assert files(tmp_path / "out") == files(tmp_path / "here")


@pytest.mark.parametrize(
    ("name", "said"), [("none.jsonl", "is not there"), ("notes.pdf", "is neither a folder"), ("empty", "no article")]
)
def test_a_source_that_cannot_be_read_is_refused_by_name(tmp_path, name, said):
    (tmp_path / "notes.pdf").write_text("x")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match=said):
        map_corpus(tmp_path / name, tmp_path / "out")


def test_a_worker_of_a_cluster_of_our_own_has_read_before_its_first_article():
    def patterns() -> int:
        from helpers.nouns import noun_stages

        return noun_stages.cache_info().currsize

    with local_cluster(1) as own, Client(own, set_as_default=False) as client:
        assert list(client.run(patterns).values()) == [1]


def test_importing_the_kit_does_not_load_the_engine():
    code = "import sys, helpers; print({'dask', 'distributed', 'pyarrow.parquet'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2031-03-04", "2031-03-04"),
        (date(2031, 3, 4), "2031-03-04"),
        ("2031-13-04", ""),
        ("2031-03-041", ""),
        (2031, ""),
    ],
)
def test_a_date_is_a_day_or_none(said, day):
    assert str(read_day(said) or "")[:10] == day
