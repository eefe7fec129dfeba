"""The sums of a figure in the order they stand in: by unit, then by stage, a part under its whole."""

import pandas as pd

from helpers.sumwords import own_sums
from helpers.wording import STAGES


def group_by_unit(table: pd.DataFrame) -> list[list[dict]]:
    """The sums of each currency and rate: units with most sums first; by stage, then the greatest first.

    A part stands under the sum it is part of. A restatement has no row; its sum carries its label.
    """
    order = list(STAGES)

    def rank(row: dict) -> tuple:
        """By stage, then the greatest first, a part under its whole."""
        whole = row["whole"] or row
        place = order.index(whole["stage"]), -size_of(whole), whole["start"]
        return (*place, whole is not row, -size_of(row), row["start"])

    groups = {}
    for row in sorted(_with_relations(table), key=rank):
        groups.setdefault((row["currency"], row["per"]), []).append(row)
    return [groups[unit] for unit in sorted(groups, key=lambda unit: (-len(groups[unit]), unit))]


def size_of(row) -> float:
    """The one number that orders and scales a sum: its value, of a range the upper end."""
    return float(row["high"] if pd.isna(row["value"]) else row["value"])


def _with_relations(table: pd.DataFrame) -> list[dict]:
    """The sums of their own, each with the labels of its restatements (`again`) and its `whole`."""
    sums = own_sums(table).to_dict("records")
    by_start = {(row["doc"], row["start"]): row for row in sums}
    for row in sums:
        whole = None if pd.isna(row["part_of"]) else by_start.get((row["doc"], row["part_of"]))
        row |= {"again": [], "whole": whole}
    for row in table[table["same_as"].notna()].to_dict("records"):
        first = by_start.get((row["doc"], row["same_as"]))
        if first and row["label"] not in (first["label"], *first["again"]):
            first["again"].append(row["label"])
    return sums
