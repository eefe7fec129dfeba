"""Rows to tables: the one place that decides the types of columns, so that an empty table has them too."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

INTEGERS = frozenset(("sentence", "paragraph", "start", "end", "count", "sentences", "parts"))


def as_table(rows: Sequence[tuple], columns: Sequence[str]) -> pd.DataFrame:
    """The rows under the named columns: whole numbers where the name is a number's (INTEGERS), else text."""
    if not rows:
        empty = {name: "int64" if name in INTEGERS else "str" for name in columns}
        return pd.DataFrame(columns=list(columns)).astype(empty)
    table = {}
    for name, values in zip(columns, zip(*rows, strict=True), strict=True):
        # An array, not a list: pandas takes it in a third of the time.
        table[name] = np.array(values, dtype="int64" if name in INTEGERS else object)
    return pd.DataFrame(table)
