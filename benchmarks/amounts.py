"""How well the kit reads sums of money, and how fast, against what one would pick instead.

    python -m benchmarks.amounts

Thirty files of gold sentences, reported apart. Seen while the rules were written: `amounts` (traps),
`amounts-wire`, `amounts-news`, `amounts-reports`, `amounts-press`, `amounts-releases`, and, looked at only after
their totals had been taken (see the README), `amounts-agency`, `amounts-dailies`, `amounts-papers`, `amounts-world`,
`amounts-aid`, `amounts-offices`, `amounts-week`, `amounts-sentences`, `amounts-plain`, `amounts-brief`,
`amounts-ways`, `amounts-stories`, `amounts-desk`, `amounts-everyday`, `amounts-regions`, `amounts-countries` and
`amounts-national`. Kept aside, so that only totals are ever shown: `amounts-open-aside`, `amounts-fresh-aside`,
`amounts-last-aside`, `amounts-mixed-aside`, `amounts-reports-aside`, `amounts-news-aside` and `amounts-aside`; those
of reports and news were read once more by somebody who saw neither rules nor gold, which says how far two careful
readers agree.

The rivals get their best mapping: what they call a currency is read by the kit's own table of marks, any of their
spans that overlaps a sum counts, and since they have no bound, either end of a range is the right number
(`gold.same_value`). "Scale read for it" also multiplies by a scale they left standing beside the number (36bn read
as 36). The kit is scored the same way and, besides, by low, high and currency (`gold.same_sum`). A rival is
installed under build/rivals; one that cannot be is said to be "not installed".

Speed is measured on articles of ordinary news: each is the seed article with two gold passages (of those not
kept aside) as further paragraphs, so no two are alike, though the words of the seed come back in all.
"""

from collections.abc import Callable, Iterator

import pandas as pd
from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer

from benchmarks import gold
from benchmarks.report import at_least, at_most, best_of, show, verdict
from benchmarks.rivals import RIVALS, ask, read_by_regex, with_scale
from helpers import assign_roles, find_amounts, find_unread, load_article
from helpers.currencies import find_marks
from helpers.money import amount_rows

FILES = (
    "amounts", "amounts-wire", "amounts-news", "amounts-reports", "amounts-press", "amounts-releases",
    "amounts-agency", "amounts-dailies", "amounts-papers", "amounts-world", "amounts-aid",
    "amounts-offices", "amounts-week", "amounts-sentences", "amounts-plain", "amounts-brief",
    "amounts-ways", "amounts-stories", "amounts-desk", "amounts-everyday", "amounts-regions",
    "amounts-countries", "amounts-national",
    "amounts-open-aside", "amounts-fresh-aside", "amounts-last-aside", "amounts-mixed-aside", "amounts-reports-aside",
    "amounts-news-aside", "amounts-aside",
)  # fmt: skip
PASSAGES_EACH = 2  # gold passages in an article of ordinary news, besides the seed's own two sums
SECONDS = 10.0  # how long a rival reads for its speed; most are too slow to read everything
REPEATS = 7
FASTEST = (3, 2)  # the goal: MB/s, and times the speed of NLTK
HOSTILE = ("$", "1,", "more than ", "7", "$1 ", "$1m paid 3 million, ")  # each over and over
HOSTILE_SIZES = (5_000, 1_000_000)  # characters; doubled up to there, or until reading takes HOSTILE_SECONDS
HOSTILE_SECONDS = 0.5
Rows = list[list[dict]]


def read_by_kit(passage: str) -> pd.DataFrame:
    """The amounts of a passage with their roles."""
    return assign_roles(find_amounts(passage), passage)


def passages_of(name: str) -> list[str]:
    """The passages of a gold file, in its order."""
    return [passage for _, passage, _ in gold.read_gold(name)]


def kit_rows(passages: list[str]) -> Rows:
    """What the kit reads, as rows with one number each: for a range its low end."""
    tables = [find_amounts(passage) for passage in passages]
    return [table.assign(value=table["value"].fillna(table["low"])).to_dict("records") for table in tables]


def settle(rows: Rows) -> Rows:
    """The rows of a rival with ISO codes for its units; a row whose unit is no currency is dropped."""
    return [[row | {"currency": code} for row in found if (code := iso_code(row["unit"]))] for found in rows]


def iso_code(unit: str) -> str:
    """The ISO 4217 code of a currency as a rival names it, by its usual reading; empty where there is none.

    >>> [iso_code(unit) for unit in ("Dollar", "C$", "SEK", "dimensionless")]
    ['USD', 'CAD', 'SEK', '']
    """
    marks = find_marks(f"{unit} 5")
    return next((code for mark in marks for code in mark.codes if code), "")


def score_values(rows: Rows, name: str) -> dict[str, float]:
    """Precision, recall and F1 by `same_value`, and how many bounds of the sums found are right."""
    right_rows = found_rows = right_gold = gold_rows = bounds = 0
    for found, (_, passage, answers) in zip(rows, gold.read_gold(name), strict=True):
        placed = gold.place_gold(passage, answers)
        hits = [next((row for row in found if gold.same_value(row, answer)), None) for answer in placed]
        right_rows += sum(any(gold.same_value(row, answer) for answer in placed) for row in found)
        found_rows, gold_rows = found_rows + len(found), gold_rows + len(placed)
        right_gold += sum(hit is not None for hit in hits)
        pairs = zip(hits, placed, strict=True)
        bounds += sum(hit["bound"] == answer["bound"] for hit, answer in pairs if hit)
    precision, recall = right_rows / max(found_rows, 1), right_gold / gold_rows
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"precision": precision, "recall": recall, "f1": f1, "bounds": bounds / max(right_gold, 1)}


def kit_facts(name: str) -> dict[str, int]:
    """The counts of `gold.score` for the kit, with the roles stated anywhere in the file, found or not."""
    counts, _ = gold.score(read_by_kit, name)
    every = [row for _, _, rows in gold.read_gold(name) for row in rows]
    return counts | {"stated": sum(bool(row[role]) for row in every for role in gold.ROLES)}


def ordinary_news() -> list[str]:
    """Articles of about 3 kB: the seed article, then gold passages as paragraphs; each passage once."""
    seed, passages = load_article("nato-10-year-plan").text.strip(), passages_of(FILES[0])
    groups = (passages[i : i + PASSAGES_EACH] for i in range(0, len(passages), PASSAGES_EACH))
    return ["\n\n".join([seed, *group]) for group in groups]


def show_accuracy(name: str, answers: dict[str, Rows | None]) -> None:
    """One line a reader: its own rows by value and currency, these with the scale read for it, its bounds."""
    lines, passages = [], passages_of(name)
    for reader, rows in answers.items():
        if rows is None:
            lines.append((reader, "not installed", "", "", "", ""))
            continue
        own, helped = score_values(rows, name), score_values(_scaled(passages, rows), name)
        shares = (own["precision"], own["recall"], own["f1"], helped["f1"], own["bounds"])
        lines.append((reader, *(f"{share:.3f}" for share in shares)))
    columns = (_file_title(name), "precision", "recall", "F1", "F1, scale read for it", "bounds")
    show("Sums found: span overlaps, value and currency right (bounds: of the sums found)", lines, columns)


def _file_title(name: str) -> str:
    """The name of a gold file and how many passages and sums it has."""
    passages = gold.read_gold(name)
    return f"{name} ({len(passages)} passages, {sum(len(rows) for _, _, rows in passages)} sums)"


def _scaled(passages: list[str], rows: Rows) -> Rows:
    return [[with_scale(text, row) for row in found] for text, found in zip(passages, rows, strict=True)]


def show_kit(name: str, values: dict[str, float], facts: dict[str, int]) -> None:
    """The kit against its goals on one file."""
    f1 = 2 * facts["right"] / (facts["gold"] + facts["found"])
    kinds = ("right", "wrong", "filled")
    right, wrong, filled = (sum(facts[f"{role} {kind}"] for role in gold.ROLES) for kind in kinds)
    what, share, most = f"roles wrong ({wrong} of {filled} filled)", wrong / max(filled, 1), 0.1
    rows = [
        at_least("amounts F1 (low, high, currency)", f1, 0.98),
        at_least("bounds right, of the sums found by value", values["bounds"], 0.95),
        at_least(f"roles right ({right} of {facts['stated']} stated)", right / facts["stated"], 0.85),
        (what, f"{share:.3f}", "", "", f"at most {most}", verdict(share <= most)),
    ]
    show(f"The kit on {name}", rows)
    if second := gold.second_reader(name):
        agreed, more = second["right"] / second["stated"], 1 - second["right"] / second["filled"]
        rows.append((f"a second reader: right {agreed:.3f}, otherwise {more:.3f}", "", "", "", "", ""))
    lines = [
        (what, *(str(facts[f"{what} {kind}"]) for kind in ("stated", "right", "wrong")))
        for what in (*gold.ROLES, "same_as", "part_of")
    ]
    show("of the sums found", lines, ("", "stated", "right", "wrong"))


def speed_rows(articles: list[str], rivals: dict[str, float | None]) -> Iterator[tuple[str, ...]]:
    """MB/s of each reader over that of NLTK's Punkt and word tokenizer, article by article, in turns."""
    size, jobs = sum(len(text.encode()) for text in articles) / 1e6, _jobs(articles)
    kit, no_table, roles, unread, whole, regex, nltk = (size / s for s in best_of(REPEATS, *jobs))
    kept = verdict(kit >= FASTEST[0] and kit >= FASTEST[1] * nltk)
    goal = "at least {} MB/s, {} x".format(*FASTEST)
    yield *_speed("find_amounts, article by article", kit, nltk)[:4], goal, kept
    yield _speed("find_amounts, all as one text", whole, nltk)
    yield _speed("amount_rows (no table), article by article", no_table, nltk)
    yield _speed("find_amounts and find_unread", unread, nltk)
    yield _speed("find_amounts and assign_roles", roles, nltk)
    yield _speed("regex of 15 lines", regex, nltk)
    for name, speed in rivals.items():
        yield _speed(name, speed / 1e6, nltk) if speed else (name, "not installed", "", "", "", "")


def _jobs(articles: list[str]) -> list[Callable[[], object]]:
    """The kit by its several doors, the regex and NLTK, each over all articles."""
    joined, words, sentences = "\n\n".join(articles), NLTKWordTokenizer(), PunktSentenceTokenizer()
    return [
        lambda: [find_amounts(text) for text in articles],
        lambda: [list(amount_rows(text)) for text in articles],
        lambda: [assign_roles(find_amounts(text), text) for text in articles],
        lambda: [find_unread(find_amounts(text), text) for text in articles],
        lambda: find_amounts(joined),
        lambda: [read_by_regex(text) for text in articles],
        lambda: [words.tokenize(sentence) for text in articles for sentence in sentences.tokenize(text)],
    ]


def _speed(what: str, measured: float, base: float) -> tuple[str, ...]:
    return what, f"{measured:.3g} MB/s", f"{base:.3g} MB/s", f"{measured / base:.3g}", "", ""


def hostile_rows() -> Iterator[tuple[str, ...]]:
    """The seconds for a hostile text over those for half of it: 2 where time is linear."""
    for piece in HOSTILE:
        size, most = HOSTILE_SIZES
        once, twice = _seconds(piece, size), _seconds(piece, 2 * size)
        while twice < HOSTILE_SECONDS and size < most:
            size *= 2
            once, twice = twice, _seconds(piece, 2 * size)
        yield at_most(f"{piece!r} over and over, {2 * size:,} characters", twice, once, 2.5)


def _seconds(piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    return best_of(2, lambda: find_amounts(text))[0]


def main() -> None:
    """Ask every reader once about all passages, then show accuracy, goals and speed."""
    passages, articles = {name: passages_of(name) for name in FILES}, ordinary_news()
    every = [passage for name in FILES for passage in passages[name]]
    answers = {name: ask(name, every, articles, SECONDS) for name in RIVALS}
    rows: dict[str, Rows | None] = {"kit": kit_rows(every)} | {
        name: answer and settle(answer["rows"]) for name, answer in answers.items()
    }
    rows["regex of 15 lines"] = settle([read_by_regex(passage) for passage in every])
    end = 0
    for name in FILES:
        part, end = slice(end, end + len(passages[name])), end + len(passages[name])
        show_accuracy(name, {reader: found and found[part] for reader, found in rows.items()})
        show_kit(name, score_values(rows["kit"][part], name), kit_facts(name))
    speeds = {name: answer and answer["bytes_per_second"] for name, answer in answers.items()}
    size = sum(len(text.encode()) for text in articles)
    title = f"Speed on {len(articles)} articles ({size / 1e6:.2f} MB) over NLTK's Punkt and word tokenizer"
    show(title, list(speed_rows(articles, speeds)))
    show("Hostile texts, compared to half of each", list(hostile_rows()))


if __name__ == "__main__":
    main()
