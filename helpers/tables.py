"""Rows to tables, with the types that the design gives each column."""

from collections.abc import Iterable, Sequence

import pandas as pd

# Columns that hold no text: places in the text, other rows' places, numbers.
TYPES = dict.fromkeys(("sentence", "paragraph", "start", "end", "position", "of"), "int64")
TYPES |= dict.fromkeys(("low", "high", "value"), "float64") | dict.fromkeys(("same_as", "part_of"), "Int64")


def as_table(rows: Iterable[tuple], columns: Sequence[str]) -> pd.DataFrame:
    """Rows as a table with these columns, each of its own type, whether there are rows or none."""
    filled = list(zip(*rows, strict=True)) or [()] * len(columns)
    typed = {name: pd.array(values, dtype=TYPES.get(name, "str")) for name, values in zip(columns, filled, strict=True)}
    return pd.DataFrame(typed)
