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
    return pd.DataFrame(_typed(rows, columns), copy=False)


def with_columns(table: pd.DataFrame, rows: Iterable[tuple], columns: Sequence[str]) -> pd.DataFrame:
    """A table with further columns, one of `rows` for each of its own; a column it has already is replaced."""
    own = {name: column.array for name, column in table.items()}
    return pd.DataFrame(own | _typed(rows, columns), index=table.index)


def records(table: pd.DataFrame) -> list[dict]:
    """The rows of a table as dicts: what `to_dict` gives, several times as fast where the table is small."""
    columns = (column.array.tolist() for _, column in table.items())
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def _typed(rows: Iterable[tuple], columns: Sequence[str]) -> dict[str, Sequence]:
    filled = list(zip(*rows, strict=True)) or [()] * len(columns)
    return {name: _column(name, values) for name, values in zip(columns, filled, strict=True)}


def _column(name: str, values: Sequence) -> np.ndarray | pd.api.extensions.ExtensionArray:
    kind = TYPES.get(name, TEXT)
    return np.array(values, dtype=kind) if isinstance(kind, np.dtype) else pd.array(list(values), dtype=kind)
