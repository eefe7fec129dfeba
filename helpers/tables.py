"""Rows to tables, with the types that the design gives each column."""

from collections.abc import Iterable, Sequence
from itertools import chain

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
    filled = dict(zip(columns, list(zip(*rows, strict=True)) or [()] * len(columns), strict=True))
    texts = [name for name in columns if TYPES.get(name, TEXT) is TEXT]
    arrays = dict(zip(texts, _text_arrays([filled[name] for name in texts]), strict=True))
    return {name: arrays[name] if name in arrays else _array(name, values) for name, values in filled.items()}


def _text_arrays(columns: list[Sequence[str]]) -> list[pd.api.extensions.ExtensionArray]:
    """Columns of text as pieces of one array: to make an array costs pandas more than to fill a small one."""
    whole = pd.array(list(chain.from_iterable(columns)), dtype=TEXT)
    rows = len(columns[0]) if columns else 0
    return [whole[at * rows : (at + 1) * rows] for at in range(len(columns))]


def _array(name: str, values: Sequence) -> np.ndarray | pd.arrays.IntegerArray:
    kind = TYPES[name]
    if kind is not PLACE:
        return np.array(values, dtype=kind)
    missing = [value is pd.NA for value in values]
    known = [0 if empty else value for value, empty in zip(values, missing, strict=True)]
    return pd.arrays.IntegerArray(np.array(known, dtype=WHOLE), np.array(missing, dtype=bool))
