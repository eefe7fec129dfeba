"""Rows to tables, with the types that the design gives each column."""

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

# Types as objects: by name, pandas looks each up every time, which is half the cost of a small table.
TEXT, WHOLE = pd.StringDtype(na_value=np.nan), np.dtype("int64")
NUMBER, PLACE = np.dtype("float64"), pd.Int64Dtype()
TYPES = dict.fromkeys(("sentence", "paragraph", "start", "end", "position", "of"), WHOLE)
TYPES |= dict.fromkeys(("low", "high", "value"), NUMBER) | dict.fromkeys(("same_as", "part_of"), PLACE)


def as_table(rows: Iterable[tuple], columns: Sequence[str]) -> pd.DataFrame:
    """Rows as a table with these columns, each of its own type, whether there are rows or none."""
    filled = list(zip(*rows, strict=True)) or [()] * len(columns)
    typed = {name: _column(name, values) for name, values in zip(columns, filled, strict=True)}
    return pd.DataFrame(typed, copy=False)


def _column(name: str, values: Sequence) -> np.ndarray | pd.api.extensions.ExtensionArray:
    kind = TYPES.get(name, TEXT)
    return np.array(values, dtype=kind) if isinstance(kind, np.dtype) else pd.array(list(values), dtype=kind)
