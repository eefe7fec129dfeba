"""Many articles to the tables of one: on the cores of this machine, or on any running Dask cluster."""

import os
import sys
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from helpers.documents import plan_parts, survey_part

if TYPE_CHECKING:
    import dask.dataframe as dd
    from distributed import Client, Future, LocalCluster

RETRIES = 2  # of a part, where a disk or a network fails
PATIENCE = 3  # seconds before the bar is shown: a small collection is done by then
# What a cluster of our own leaves out, for a twentieth of its time each: Dask's sampling of its workers, a hundred
# times a second, for its dashboard; and giving memory back to the system at every turn, to be asked for again. And
# what its workers do before their first article: they read one, so that patterns and name lists are at hand.
LEAN = {
    "distributed.worker.preload": ["helpers.warm"],
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500ms",
    "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": 1 << 28,
}
MISSING = "the corpus engine is not installed: run `make corpus`, or pip install -e '.[corpus]'."


@dataclass(frozen=True)
class Dataset:
    """One table of a corpus: a folder of Parquet files, which pandas, polars and DuckDB open too."""

    path: Path

    @property
    def table(self) -> "dd.DataFrame":
        """The rows as a lazy Dask table: `.compute()` makes it a pandas table."""
        import dask.dataframe as dd

        return dd.read_parquet(sorted(map(str, self.path.glob("part-*.parquet"))))


@dataclass(frozen=True)
class Corpus:
    """Where the tables of many articles stand; every row names its `doc` and its `date`, empty where not known.

    `terms` are the rows of `count_terms` with nothing dropped, `amounts` those of `assign_roles`, `unread` those of
    `find_unread`, one article after the other. A row of `errors` says what of which file could not be read. A
    row of `documents` is an article that was read: `doc, date, title, where, words, sha256`.
    """

    documents: Dataset
    terms: Dataset
    amounts: Dataset
    unread: Dataset
    errors: Dataset


def map_corpus(source: str | Path, out: str | Path, *, cluster: object = None) -> Corpus:
    """Read every article of `source` and write its rows into the folder `out`, as Parquet; where they stand.

    `source` is a folder of articles (with its own `seeds.toml`, if any; a file name may begin with its date), a
    JSON Lines or a Parquet file with the columns text, id, title, date, of which only text is needed. `doc` is
    the path of a file in the folder without its ending, else the id, else the file's name and the number of the
    line; the second of two with one name is `name~2`, and errors says so.

    `cluster` is a Dask cluster, a client, or the address of a scheduler; without one, the scheduler that
    DASK_SCHEDULER_ADDRESS names, else the cores of this machine. Workers must see both paths and have the kit.
    Parts of some megabytes are written whole or not at all: a run that was killed goes on where it was, and a
    part whose source or rules have changed since is made anew. ValueError if `source` holds no article or `out`
    holds the tables of another source; RuntimeError if a part failed, after all others were written.
    """
    try:
        import distributed  # noqa: F401 - is it there?

        from helpers.partition import COLUMNS, UNFINISHED, rules_hash, write_part
    except ImportError as error:
        raise ImportError(MISSING) from error
    source, out = Path(source).resolve(), Path(out).resolve()
    parts, rules = plan_parts(source), rules_hash()
    with ExitStack() as stack:
        client = _open_client(stack, cluster)
        surveys = client.gather(client.map(survey_part, parts, pure=False, retries=RETRIES))
        befores, firsts = _count_names([names for _, names in surveys])
        keys = [_key(rules, digest, *rest) for (digest, _), *rest in zip(surveys, befores, firsts, strict=True)]
        todo = _not_kept(source, out, keys)
        made = zip(*[(parts[i], i, firsts[i], befores[i], str(out), rules, keys[i]) for i in todo], strict=True)
        _watch(client, client.map(write_part, *made, pure=False, retries=RETRIES) if todo else [])
    for path in (out / UNFINISHED).glob("*"):
        path.unlink()
    if (out / UNFINISHED).exists():
        (out / UNFINISHED).rmdir()
    return Corpus(**{field.name: Dataset(out / field.name) for field in fields(Corpus) if field.name in COLUMNS})


def _open_client(stack: ExitStack, cluster: object) -> "Client":
    """A client of the cluster asked for, closed with the stack unless it was given; else of a cluster of our own."""
    import dask
    from distributed import Client

    if isinstance(cluster, Client):
        return cluster
    cluster = cluster or dask.config.get("scheduler-address", None) or stack.enter_context(local_cluster())
    return stack.enter_context(Client(cluster, set_as_default=False))


def local_cluster(workers: int | None = None) -> "LocalCluster":
    """A cluster on this machine, of so many processes, else of one a core; without Dask's sampling of what they do."""
    import dask
    from distributed import LocalCluster

    with dask.config.set(LEAN):
        return LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            dashboard_address="127.0.0.1:0",
            host="127.0.0.1",
            silence_logs=40,
        )


def _count_names(names: list[list[int]]) -> tuple[list[dict[int, int]], list[int]]:
    """For each part: how often each name given twice or more stands in the parts before; its first number."""
    import numpy as np

    every = np.concatenate([np.array(part, dtype="uint64") for part in names])
    found, often = np.unique(every, return_counts=True)
    twice = set(found[often > 1].tolist()) - {0}
    seen: Counter[int] = Counter()
    befores, firsts, first = [], [], 1
    for part in names:
        here = Counter(twice.intersection(part) and (name for name in part if name in twice))
        befores.append({name: seen[name] for name in here})
        firsts.append(first)
        seen.update(here)
        first += len(part)
    return befores, firsts


def _key(rules: str, digest: str, before: dict[int, int], first: int) -> str:
    """What the rows of a part depend on."""
    return f"{rules} {digest} {first} {sorted(before.items())}"


def _not_kept(source: Path, out: Path, keys: list[str]) -> list[int]:
    """The numbers of the parts to make: those not finished, or made of something else. These are taken away first.

    ValueError if `out` holds the tables of another source.
    """
    from helpers.partition import COLUMNS, kept_key, part_file

    there = sorted((out / "documents").glob("part-*.parquet"))
    kept = {number: kept_key(out, number) for number in (int(path.stem.removeprefix("part-")) for path in there)}
    others = {made[0] for made in kept.values() if made} - {source.name}
    if others:
        raise ValueError(f"{out} holds the tables of {others.pop()}, not of {source.name}: give another folder.")
    right = {i for i, key in enumerate(keys) if (kept.get(i) or ("", ""))[1] == key}
    fresh = {part_file(out, table, i) for table in COLUMNS for i in right}
    for table in COLUMNS:
        for path in set((out / table).glob("part-*.parquet")) - fresh:
            path.unlink()
    return [i for i in range(len(keys)) if i not in right]


def _watch(client: "Client", futures: list["Future"]) -> None:
    """Wait for all parts, under a bar. RuntimeError if one of them failed."""
    from distributed import as_completed
    from tqdm import tqdm

    shown = "TQDM_DISABLE" not in os.environ and (sys.stderr.isatty() or "ipykernel" in sys.modules)
    done = as_completed(futures, loop=client.loop)
    for _ in tqdm(done, total=len(futures), unit="part", delay=PATIENCE, leave=False, disable=not shown):
        pass
    failed = [future for future in futures if future.status != "finished"]
    if failed:
        raise RuntimeError(
            f"{len(failed)} of {len(futures)} parts were not written; run it again to go on. "
            f"The first: {failed[0].exception()!r}"
        )
