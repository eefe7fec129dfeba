"""Many articles: speed of counting and of all tables, two workers against one, cost and memory as a corpus grows.

    python -m benchmarks.corpus              200 MB, and up to 100,000 short documents
    python -m benchmarks.corpus 10 10000     a quick look: 10 MB, and up to 10,000

The corpus is invented and always the same: words drawn by their frequency in English (wordfreq), a vocabulary
of its own for each document, and sentences of sums in many forms. It stands in build/, the curve in
benchmarks/measured/. The start of a cluster is outside the clock.
"""

import json
import random
import resource
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path
from typing import NamedTuple

import pandas as pd
from distributed import Client
from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer
from sklearn.feature_extraction.text import CountVectorizer

from benchmarks.growth import save_growth
from benchmarks.report import best_of, show, verdict
from helpers import map_corpus
from helpers.corpus import local_cluster
from helpers.tokens import count_words_each

BUILD = Path(__file__).parent.parent / "build" / "bench"
ACTORS = ("Norway", "Japan", "the World Bank", "Norland", "Veldmark", "the European Union", "Kenya", "Quillia")
FORMS = (
    "{a} has given {b} {q} {s} for {w}.",
    "{b} needs {q} {s} to rebuild its {w}, its minister of {w} said.",
    "{a} promised {b} {s}, of which {t} is for {w}.",
    "The {w} of {a} approved {s} for {b} after a vote on {w}.",
    "A {w} costs {s} a year in {b}, officials in {a} say.",
)
QUALIFIERS = ("", "over", "at least", "nearly", "about", "up to")
SIGNS = ("$", "€", "£", "US$")
OF_MONEY = 8  # one sentence in so many is about money, as in the seed article
OTHERS = (16, 32, 0)  # news that tells less of it; 0 is none


def invent(seed: int, words: int, of_money: int = OF_MONEY) -> Iterator[str]:
    """Articles without end, each of about so many words, one sentence in `of_money` about money."""
    from wordfreq import get_frequency_dict

    draw, table = random.Random(seed), get_frequency_dict("en", "large")
    known = [word for word in islice(table, 60_000) if len(word) > 1 and word.isalpha()]
    weights = list(accumulate(table[word] for word in known))
    while True:
        own = draw.sample(known, 40)  # what this article is about
        said, count = [], 0
        while count < words:
            cells = [*draw.choices(known, cum_weights=weights, k=draw.randint(8, 24)), draw.choice(own)]
            draw.shuffle(cells)
            said.append(" ".join(cells).capitalize() + ".")
            count += len(cells)
            if of_money and draw.random() < 1 / of_money:
                said.append(money(draw, own))
        yield "\n\n".join(" ".join(said[at : at + 3]) for at in range(0, len(said), 3))


def money(draw: random.Random, own: list[str]) -> str:
    """A sentence of a sum or two."""
    giver, taker = draw.sample(ACTORS, 2)
    sums = [f"{draw.choice(SIGNS)}{draw.randint(1, 999)} {draw.choice(('million', 'billion'))}" for _ in range(2)]
    said = {"a": giver, "b": taker, "s": sums[0], "t": sums[1], "q": draw.choice(QUALIFIERS), "w": draw.choice(own)}
    return " ".join(draw.choice(FORMS).format(**said).split())


def write_source(path: Path, texts: Iterator[str], *, megabytes: float = float("inf"), documents: int = sys.maxsize):
    """Write JSON Lines until there are so many megabytes or documents; its size in megabytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(islice(texts, documents)):
            day = f"2031-{1 + number % 12:02}-{1 + number % 28:02}"
            lines.write(json.dumps({"id": f"d{number}", "date": day, "text": text}, ensure_ascii=False) + "\n")
            if lines.tell() > megabytes * 1e6:
                break
    return path.stat().st_size / 1e6


class Run(NamedTuple):
    """What one run took: seconds by the clock, seconds of work of all workers, peak memory of the largest in MB."""

    seconds: float
    work: float
    peak: float


def run(source: Path, workers: int) -> Run:
    """A run on so many fresh workers."""
    out = BUILD / "out"
    shutil.rmtree(out, ignore_errors=True)
    with local_cluster(workers) as cluster, Client(cluster) as client:
        client.run(load)
        begun, before = time.perf_counter(), sum(client.run(work).values())
        map_corpus(source, out, cluster=client)
        seconds = time.perf_counter() - begun
        return Run(seconds, sum(client.run(work).values()) - before, max(client.run(peak).values()))


def load() -> None:
    """What a worker loads once, whatever it reads."""
    import helpers.partition  # noqa: F401


def work() -> float:
    """Seconds that this process has worked: what others do on a busy machine is not in it."""
    return time.process_time()


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def show_counting() -> None:
    texts = list(islice(invent(1, 500), 1000))
    sample, size = texts[:100], sum(map(len, texts)) / 1e6
    punkt, treebank = PunktSentenceTokenizer(), NLTKWordTokenizer()

    def nltk() -> Counter:
        return Counter(word for text in sample for one in punkt.tokenize(text) for word in treebank.tokenize(one))

    kit, rival, few, other = best_of(
        3,
        lambda: list(count_words_each(texts)),
        lambda: CountVectorizer().fit_transform(texts),
        lambda: list(count_words_each(sample)),
        nltk,
    )
    rows = [row("CountVectorizer", size / kit, size / rival, 1), row("NLTK, a sample", 1 / few, 1 / other, 8)]
    show(f"counting terms, {size:.1f} MB, one core", rows)


def row(what: str, measured: float, base: float, goal: float) -> tuple[str, ...]:
    ratio = measured / base
    return what, f"{measured:.2f}", f"{base:.2f}", f"{ratio:.2f}", f"at least {goal:g}", verdict(ratio >= goal)


def show_workers(megabytes: float) -> None:
    size = write_source(BUILD / "large.jsonl", invent(2, 500), megabytes=megabytes)
    one, two = run(BUILD / "large.jsonl", 1), run(BUILD / "large.jsonl", 2)
    rows = [
        row("MB/s a core, all tables", size / one.seconds, 1, 2),
        row("MB/s a core, of its own seconds", size / one.work, 1, 2),
        row("two workers against one", size / two.seconds, size / one.seconds, 1.7),
    ]
    show(f"terms, amounts and roles, {size:.0f} MB", rows)


def show_money(megabytes: float) -> None:
    """The speed of all tables by how much of the news is about money, on one worker."""
    rows = []
    for of_money in (OF_MONEY, *OTHERS):
        size = write_source(BUILD / "less.jsonl", invent(4, 500, of_money), megabytes=megabytes)
        took = run(BUILD / "less.jsonl", 1)
        told = f"one in {of_money}" if of_money else "none"
        rows.append((told, f"{size / took.seconds:.2f}", f"{size / took.work:.2f}"))
    columns = ("sentences about money", "MB/s a core", "of its own seconds")
    show(f"terms, amounts and roles, {megabytes:.0f} MB each", rows, columns)


def show_growth(most: int) -> None:
    sizes = [size for size in (1_000, 3_000, 10_000, 30_000, 100_000) if size <= most]
    rows = []
    for size in sizes:
        write_source(BUILD / "short.jsonl", invent(3, 60), documents=size)
        seconds, spent, memory = run(BUILD / "short.jsonl", 2)
        rows.append((size, seconds / size * 1000, spent / size * 1000, memory))
    table = pd.DataFrame(rows, columns=["documents", "ms_each", "ms_of_work_each", "peak_mb"])
    cells = [(f"{size:,}", f"{cost:.3f}", f"{spent:.3f}", f"{memory:.0f}") for size, cost, spent, memory in rows]
    show("short documents, two workers", cells, ("documents", "ms each", "ms of work each", "peak MB"))
    spread = table.max() / table.min()
    said = ", ".join(f"{column} {spread[column]:.2f}" for column in table.columns[1:])
    print(f"  greatest over least: {said}")
    save_growth(table)


def main(megabytes: float = 200, most: int = 100_000) -> None:
    show_counting()
    show_workers(megabytes)
    show_money(megabytes / 10)
    show_growth(most)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
