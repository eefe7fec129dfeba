"""Sentences, tokens and counts, against what a user would pick instead: accuracy and speed, in one run.

    python -m benchmarks.words

Accuracy is scored on two tables of invented news and hard cases: tests/data/words.jsonl, which the rules
were written with, and tests/data/words-aside.jsonl, written by somebody who had not seen the code and kept
aside: of that one only totals are shown. A span counts as found where both of its ends are right.

Speed is measured on invented articles: words drawn by their frequency in English (wordfreq), eight
paragraphs of three sentences each, always the same. The jobs of one table take turns, so that a busy machine
slows all alike. NLTK is Punkt with default parameters (its trained ones need a download) and
NLTKWordTokenizer by sentence.
"""

import json
import platform
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import spacy
from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer
from sklearn.feature_extraction.text import CountVectorizer

from benchmarks.report import best_of, show
from helpers.tokens import count_words_each, sentence_spans, tokenize

DATA = Path(__file__).parent.parent / "tests" / "data"
FILES = ("words.jsonl", "words-aside.jsonl")
WORD = re.compile(r"\w+|[^\w\s]")
STOP = re.compile(r"(?<=[.?!])\s+")
PUNKT, TREEBANK = PunktSentenceTokenizer(), NLTKWordTokenizer()
SPACY = spacy.blank("en")
SPACY.add_pipe("sentencizer")

Span = tuple[int, int]
Reader = Callable[[str], tuple[list[Span], list[Span]]]


def read_kit(text: str) -> tuple[list[Span], list[Span]]:
    tokens = tokenize(text)
    return [span[1:] for span in sentence_spans(text)], list(zip(tokens["start"], tokens["end"], strict=True))


def read_nltk(text: str) -> tuple[list[Span], list[Span]]:
    sentences = list(PUNKT.span_tokenize(text))
    cuts = ((low, TREEBANK.span_tokenize(text[low:high])) for low, high in sentences)
    return sentences, [(low + start, low + end) for low, spans in cuts for start, end in spans]


def read_spacy(text: str) -> tuple[list[Span], list[Span]]:
    doc = SPACY(text)
    tokens = [(token.idx, token.idx + len(token)) for token in doc if not token.is_space]
    return [(sentence.start_char, sentence.end_char) for sentence in doc.sents], tokens


def read_regex(text: str) -> tuple[list[Span], list[Span]]:
    edges = [0, *(edge for hit in STOP.finditer(text) for edge in hit.span()), len(text)]
    return list(zip(edges[::2], edges[1::2], strict=True)), [hit.span() for hit in WORD.finditer(text)]


READERS: dict[str, Reader] = {
    "the kit": read_kit,
    "NLTK": read_nltk,
    "spaCy blank": read_spacy,
    "bare regex": read_regex,
}


def spans_of(text: str, pieces: Iterable[str]) -> list[Span]:
    """Where pieces stand in a text, given in reading order."""
    spans, at = [], 0
    for piece in pieces:
        at = text.index(piece, at)
        spans.append((at, at := at + len(piece)))
    return spans


def f1(pairs: Iterable[tuple[list[Span], list[Span]]]) -> float:
    """The F1 of spans over all texts (wanted, found)."""
    both = wanted = found = 0
    for gold, read in pairs:
        both, wanted, found = both + len(set(gold) & set(read)), wanted + len(gold), found + len(read)
    return 2 * both / (wanted + found)


def score(read: Reader, rows: list[dict]) -> tuple[str, str]:
    """The F1 of sentences and of tokens, as cells."""
    done = [read(row["text"]) for row in rows]
    pairs = zip(rows, done, strict=True)
    trimmed = [[trim(row["text"], span) for span in found] for row, (found, _) in pairs]
    gold = [spans_of(row["text"], row["sentences"]) for row in rows]
    tokens = [spans_of(row["text"], (token for token, _ in row["tokens"])) for row in rows]
    of_tokens = f1(zip(tokens, (found for _, found in done), strict=True))
    return f"{f1(zip(gold, trimmed, strict=True)):.4f}", f"{of_tokens:.4f}"


def trim(text: str, span: Span) -> Span:
    piece = text[slice(*span)]
    return span[1] - len(piece.lstrip()), span[0] + len(piece.rstrip())


def score_kinds(rows: list[dict]) -> str:
    """The share of right kinds among the tokens whose span is right."""
    right = both = 0
    for row in rows:
        spans = spans_of(row["text"], (token for token, _ in row["tokens"]))
        gold = dict(zip(spans, (kind for _, kind in row["tokens"]), strict=True))
        for start, end, kind in tokenize(row["text"])[["start", "end", "kind"]].itertuples(index=False):
            both += (start, end) in gold
            right += gold.get((start, end)) == kind
    return f"{right / both:.4f}"


def show_accuracy() -> None:
    for file in FILES:
        rows = [json.loads(line) for line in (DATA / file).read_text(encoding="utf-8").splitlines()]
        lines = [(reader, *score(read, rows)) for reader, read in READERS.items()]
        show(f"accuracy, {file} ({len(rows)} texts)", lines, ("", "sentences F1", "tokens F1"))
        print(f"  kinds of the kit right: {score_kinds(rows)}")


def invent(count: int, seed: int = 1) -> list[str]:
    """Articles of English words at their frequency, with the marks, clitics and sums of news."""
    from wordfreq import get_frequency_dict

    draw = random.Random(seed)
    table = get_frequency_dict("en", "large")
    words = [word for word in list(table)[:50_000] if len(word) > 1 and word.isalpha()]
    weights = [table[word] for word in words]
    # A sentence seldom ends in a word as short as in or no, or in an acronym (in small letters to wordfreq).
    nouns = [word for word in words[2000:20_000] if len(word) > 4]
    decorate = [*["{}"] * 85, *["{},"] * 7, *["{}’s"] * 3, "“{}", "{},”", "U.S. {}", "Dr. {}", "$38 {}"]

    def sentence() -> str:
        drawn = draw.choices(words, weights, k=draw.randint(10, 28))
        cells = [draw.choice(decorate).format(word) for word in drawn]
        return f"{drawn[0].capitalize()} {' '.join(cells)} {draw.choice(nouns)}."

    return ["\n\n".join(" ".join(sentence() for _ in range(3)) for _ in range(8)) for _ in range(count)]


def show_speed(title: str, size: float, jobs: dict[str, Callable[[], object]], repeats: int = 3) -> None:
    """A table of seconds, millions of characters a second, and each time over that of the first job."""
    seconds = dict(zip(jobs, best_of(repeats, *jobs.values()), strict=True))
    kit = next(iter(seconds.values()))
    lines = [(job, f"{took:.3f} s", f"{size / took:.2f} MB/s", f"{took / kit:.2f}") for job, took in seconds.items()]
    show(title, lines, ("", "time", "speed", "kit is faster by"))


def run() -> None:
    machine = platform.processor() or platform.machine()
    print(f"{platform.platform()}, {machine}, Python {platform.python_version()}, {date.today().isoformat()}")
    show_accuracy()
    some, many = invent(100), invent(2000)
    size, whole = sum(map(len, some)) / 1e6, sum(map(len, many)) / 1e6
    spans = {"sentence_spans": lambda: [sentence_spans(text) for text in some]}
    spans |= {
        "NLTK Punkt": lambda: [list(PUNKT.span_tokenize(text)) for text in some],
        "bare regex": lambda: [STOP.split(text) for text in some],
    }
    show_speed(f"sentences, {len(some)} articles, {size:.2f} MB", size, spans)
    tables = {"tokenize (a table)": lambda: [tokenize(text) for text in some]}
    tables |= {
        "NLTK (spans)": lambda: [read_nltk(text) for text in some],
        "NLTK (strings)": lambda: [list(map(TREEBANK.tokenize, PUNKT.tokenize(text))) for text in some],
        "spaCy blank (docs)": lambda: [SPACY(text) for text in some],
        "bare regex (strings)": lambda: [WORD.findall(text) for text in some],
    }
    show_speed(f"tokens, {len(some)} articles, {size:.2f} MB", size, tables)
    counts = {"count_words_each": lambda: list(count_words_each(many))}
    counts |= {
        "CountVectorizer": lambda: CountVectorizer().fit_transform(many),
        "bare regex, Counter": lambda: [Counter(WORD.findall(text.lower())) for text in many],
    }
    show_speed(f"counts, {len(many)} articles, {whole:.1f} MB", whole, counts)


if __name__ == "__main__":
    run()
