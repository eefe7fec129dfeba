"""Tables for the tests of figures: the seed's two sums; terms, hits and sums of every kind, invented."""

import pandas as pd

from helpers.differences import compare_articles

NAN = float("nan")
ROLES = [
    *("doc", "sentence", "start", "end", "text", "label", "low", "high", "value", "currency", "bound", "per"),
    *("same_as", "part_of", "stage", "donor", "recipient", "purpose", "period", "said_by", "basis"),
]
ONE = dict.fromkeys(ROLES, "") | {"sentence": 0, "same_as": pd.NA, "part_of": pd.NA, "basis": "rule"}
OPEN = {"at_least": ("high",), "over": ("high",), "nearly": ("low",), "under": ("low",), "up_to": ("low",)}
WORDS = {"about": "about", "at_least": "at least", "over": "more than", "nearly": "nearly", "up_to": "up to"}
SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "NOK": "NOK ", "UAH": "₴"}
BOUNDS = ("exactly", "about", "at_least", "over", "nearly", "under", "up_to", "between")
STAGES = ("requirement", "pledge", "commitment", "disbursement", "other", "")


def sum_row(text: str, value: float, bound: str = "exactly", start: int = 0, **fields) -> dict:
    """One row of roles; `low` and `high` follow from the bound, of a range `value` is its low end."""
    low, high = (NAN if end in OPEN.get(bound, ()) else value for end in ("low", "high"))
    if bound == "between":
        low, high, value = value, 1.5 * value, NAN
    label = f"{WORDS.get(bound, '')} {text}".strip()
    row = ONE | {"text": text, "label": label, "low": low, "high": high, "value": value, "bound": bound}
    return row | {"start": start, "end": start + len(text), "currency": "USD", "stage": "pledge"} | fields


def roles(*rows: dict) -> pd.DataFrame:
    """A table of roles with the types of the design."""
    table = pd.DataFrame(rows, columns=ROLES)
    types = {"same_as": "Int64", "part_of": "Int64", "low": float, "high": float, "value": float}
    return table.astype(types)


ASKED = sum_row(
    "$38 billion",
    38e9,
    "at_least",
    1232,
    label="no less than $38 billion",
    stage="requirement",
    recipient="Ukraine",
    purpose="to cover the budge deficit",
    period="next wear",
    said_by="Ukrainian President Volodymyr Zelensky",
)
GIVEN = sum_row(
    "$15 billion",
    15e9,
    "over",
    1371,
    label="over $15 billion",
    stage="disbursement",
    donor="United States",
    recipient="Ukraine",
    purpose="direct military assistance",
)
SEED_SUMS = roles(ASKED, GIVEN)


def many_sums(n: int, currencies: str = "USD EUR GBP JPY NOK UAH", spread: int = 7) -> pd.DataFrame:
    """So many sums, all bounds and stages in turn, in turn in these currencies."""
    codes, rows = currencies.split(), []
    for i in range(n):
        code, value = codes[i % len(codes)], float((1 + i * 37 % 90) * 10 ** (6 + i % 3 * spread // 7))
        speaker = "UN spokesperson Étienne Duval" if i % 3 == 0 else ""
        text = f"{SIGNS[code]}{value / 1e6:,.0f} million"
        fields = {
            "currency": code,
            "stage": STAGES[i % 6],
            "said_by": speaker,
            "donor": ["Norway", "World Bank", ""][i % 3],
        }
        rows.append(sum_row(text, value, BOUNDS[i % 8], 100 * i, recipient="Sudan", purpose="food", **fields))
    return roles(*rows)


def terms(n: int, names: str = "aid budget nato plan road train water zinc", step: int = 1) -> pd.DataFrame:
    """So many terms and their counts, the greatest first; `step` 0 makes them ties."""
    words = names.split()
    said = [words[i] if i < len(words) else f"{words[i % len(words)]} {i}" for i in range(n)]
    return pd.DataFrame({"term": said, "count": [step * (n - i) or 3 for i in range(n)]})


def hits(n: int, each: int = 4, of: int = 400) -> pd.DataFrame:
    """So many terms, each at `each` places spread over the article."""
    rows = [(term, (i * 53 + k * of // each) % of, of) for i, term in enumerate(terms(n)["term"]) for k in range(each)]
    return pd.DataFrame(rows, columns=["term", "position", "of"])


def keywords(n: int) -> pd.DataFrame:
    """So many terms of a keyness table, some of them rarer than expected."""
    table = terms(n)
    table["expected"], table["p"] = 1.0, 0.01
    table["g2"] = [90 / (1 + i) for i in range(n)]
    table["log_ratio"] = [(i * 31 % 17) - 4.0 for i in range(n)]
    return table[["term", "count", "expected", "g2", "p", "log_ratio"]]


def lines(n: int) -> pd.DataFrame:
    """So many hits of a concordance."""
    row = {
        "doc": "",
        "sentence": 0,
        "start": 0,
        "end": 4,
        "left": "to rebuild the industry of the country, the ",
    }
    row |= {"text": "NATO", "right": " official added, though it remains that\nsome are concerned"}
    return pd.DataFrame([row] * n, columns=["doc", "sentence", "start", "end", "left", "text", "right"])


def pairs(n: int, step: int = 1) -> pd.DataFrame:
    """The sums of two articles: the first grew, then what stands only here, the same, only there."""
    gifts = [f"Norland gave Quillia ${2 + i * step} million for harbour {i}." for i in range(n)]
    later = [gifts[i].replace("gave", "has given").replace("$2 ", "over $3 ") for i in range(n) if i % 4 != 1]
    return compare_articles("\n\n".join(gifts[: n - 1] if n > 3 else gifts), "\n\n".join(later))


def cells(rows: int, columns: int) -> pd.DataFrame:
    """A table for a matrix, each cell greater than the one before it."""
    table = [(f"harbour {r}", f"2031-{c:02}", 1.0 + r * c, f"${r * c}M") for r in range(rows) for c in range(columns)]
    return pd.DataFrame(table, columns=["row", "column", "value", "label"])
