"""Every line of the table of constructions reads its own example."""

import pytest

from helpers import assign_roles, find_amounts
from helpers.language import read_table

LINES = read_table("constructions")["construction"]
NAMED = {"<D>": ("donor", "Norway"), "<R>": ("recipient", "Chad")}  # who gives and who receives in the examples


@pytest.mark.parametrize("line", LINES, ids=[line["example"] for line in LINES])
def test_a_construction_reads_its_example(line):
    text = line["example"].replace("¤", "$5 million")
    row = assign_roles(find_amounts(text), text).set_index("label").loc["$5 million"]
    stated = dict(name for slot, name in NAMED.items() if slot in line["said"] and name[1] in text)
    stated |= {"stage": line["stage"].replace("none", "")} if "stage" in line else {}
    assert {role: row[role] for role in stated} == stated


def test_every_construction_names_a_giver_a_receiver_or_a_stage():
    assert all(any(slot in line["said"] for slot in NAMED) or "stage" in line for line in LINES)
