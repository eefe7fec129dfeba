"""The readers of money that one would pick instead, each in an environment of its own under build/rivals.

    python benchmarks/rivals.py quantulum3 < job.json

runs one of them inside its environment (`ask` does that): it reads the passages of the job, then for some
seconds its texts, and answers in JSON. This file needs nothing but Python there. A rival's row is
`start, end, value, unit, bound`. `unit` is what the rival calls the currency. `bound` is `exactly` for all
but quantulum3, which reads a range as a number and its uncertainty.
"""

import contextlib
import json
import os
import re
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

BUILD = Path(__file__).parent.parent / "build" / "rivals"
NEEDS = {
    "quantulum3": ["quantulum3[classifier]", "scikit-learn==1.8.0"],  # what its classifier was pickled with
    "price-parser": ["price-parser"],
    "recognizers-text": [
        "recognizers-text-suite", "recognizers-text-number-with-unit", "setuptools<80", "emoji==1.7.0",
    ],
}  # fmt: skip
SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
          "tn": 1e12, "trillion": 1e12}  # fmt: skip
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SCALE = re.compile(rf"[\s-]?({'|'.join(sorted(SCALES, key=len, reverse=True))})\b", re.I)
Reader = Callable[[str], list[dict]]

# The baseline: what a user writes in five minutes.
SIGNS = r"(?:US|C|A|NZ|HK|S|R)?\$|[€£¥₹₴₽₩]"
NAMES = "dollar|euro|pound|yen|franc|kroner|kronor|rupee|rouble|ruble"
MONEY = re.compile(
    rf"""(?:(?P<sign>{SIGNS}|\b[A-Z]{{3}}\b)\s?)?
    (?P<number>\d[\d,]*(?:\.\d+)?)[\s-]?(?P<scale>(?:{"|".join(SCALES)})\b)?
    (?:[\s-]?(?P<name>(?:\w+\s)?(?:{NAMES})s?\b|[A-Z]{{3}}\b))?""",
    re.VERBOSE,
)


def read_by_regex(text: str) -> list[dict]:
    """Every number with a sign, a code or a name beside it, times its scale."""
    return [
        _row(*hit.span(), float(hit["number"].replace(",", "")) * SCALES.get(hit["scale"], 1), unit)
        for hit in MONEY.finditer(text)
        if (unit := hit["sign"] or hit["name"])
    ]


def _row(start: int, end: int, value: float, unit: str, bound: str = "exactly") -> dict:
    return {"start": start, "end": end, "value": value, "unit": unit, "bound": bound}


def quantulum3() -> Reader:
    """A range is a number and its uncertainty: its low end is kept."""
    from quantulum3 import parser

    def read(text: str) -> list[dict]:
        found = [(q, q.uncertainty or 0) for q in parser.parse(text)]
        bounds = ["between" if spread else "exactly" for _, spread in found]
        return [
            _row(*q.span, q.value - spread, q.unit.name, bound)
            for (q, spread), bound in zip(found, bounds, strict=True)
        ]

    return read


def price_parser() -> Reader:
    """It reads one price a string: it is asked again for what comes after each, while it finds a currency."""
    from price_parser import Price

    def read(text: str) -> list[dict]:
        rows, at = [], 0
        while (price := Price.fromstring(text[at:])).amount is not None and price.currency:
            start = text.index(price.amount_text.strip(), at)
            at = start + len(price.amount_text.strip())
            rows.append(_row(start, at, float(price.amount), price.currency))
        return rows

    return read


def recognizers_text() -> Reader:
    """Its ISO code where it gives one, else the name of its unit (Dollar, Pound)."""
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    def read(text: str) -> list[dict]:
        found = [hit for hit in recognize_currency(text, Culture.English) if hit.resolution.get("value")]
        facts = [(hit, hit.resolution) for hit in found]
        return [
            _row(hit.start, hit.end + 1, float(fact["value"]), fact.get("isoCurrency") or fact["unit"])
            for hit, fact in facts
        ]

    return read


RIVALS = {"quantulum3": quantulum3, "price-parser": price_parser, "recognizers-text": recognizers_text}


def with_scale(text: str, row: dict) -> dict:
    """A row with the scale that its reader left unread beside the number: `€36bn` read as 36 becomes 36e9."""
    for number in NUMBER.finditer(text, row["start"], row["end"]):
        scale = SCALE.match(text, number.end())
        if scale and float(number.group().replace(",", "")) == row["value"]:
            return row | {"value": row["value"] * SCALES[scale[1].lower()]}
    return row


def ask(name: str, passages: list[str], texts: list[str], seconds: float) -> dict | None:
    """The answer of a rival; None where it cannot be installed or does not start."""
    if not (python := _install(name)):
        return None
    job = json.dumps({"passages": passages, "texts": texts, "seconds": seconds})
    command = [python, "-P", "-W", "ignore", __file__, name]
    steady = os.environ | {"PYTHONHASHSEED": "0"}  # quantulum3 breaks ties by the order of a set
    done = subprocess.run(command, input=job, capture_output=True, text=True, encoding="utf-8", env=steady)
    return json.loads(done.stdout) if done.returncode == 0 else None


def _install(name: str) -> Path | None:
    """The Python of a rival's environment, made once."""
    home = BUILD / name
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not (home / "ready").exists():
        venv.create(home, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *NEEDS[name]]
        if subprocess.run(pip, capture_output=True).returncode:
            return None
        (home / "ready").touch()
    return python


def _answer(name: str, job: dict) -> dict:
    with contextlib.redirect_stdout(sys.stderr):
        read = RIVALS[name]()
        rows = [_try(read, passage) for passage in job["passages"]]
        size, begun = 0, time.perf_counter()
        for text in job["texts"]:
            _try(read, text)
            size += len(text.encode())
            if time.perf_counter() - begun > job["seconds"]:
                break
        speed = size / (time.perf_counter() - begun)
    return {"rows": [row or [] for row in rows], "failed": rows.count(None), "bytes_per_second": speed}


def _try(read: Reader, text: str) -> list[dict] | None:
    """The rows of a text; None where the reader raises."""
    try:
        return read(text)
    except Exception:
        return None


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    answer = _answer(sys.argv[1], json.load(sys.stdin))
    print(json.dumps(answer))
