"""Who gives, who receives, what for, at what stage, who says so: the seed's sums and our own sentences."""

import dataclasses

import pytest

from benchmarks.gold import ROLES, score
from helpers import assign_roles, find_amounts, load_article

# Of the roles the gold states, and of those filled in: floors and ceilings, a little below what is reached.
FLOORS = [("amounts", 0.60, 0.25), ("amounts-wire", 0.81, 0.08), ("amounts-news", 0.72, 0.14)]
ZELENSKY = "Ukrainian President Volodymyr Zelensky"
RULED = {
    "$38 billion": ("requirement", "", "Ukraine", "to cover the budge deficit", "", ZELENSKY),
    "$15 billion": ("disbursement", "United States", "Ukraine", "direct military assistance", "", ""),
}
NOTED = ("requirement", "", "Ukraine", "the budget deficit", "next year", ZELENSKY)

# A sentence, and stage | donor | recipient | purpose | period | who says so, as they must be read.
STATED = [
    ("Peru gave Kenya $5m for seed.", "disbursement | Peru | Kenya | seed | | "),
    ("The United\u00a0States gave Kenya $5m.", "disbursement | United States | Kenya | | | "),
    ("Peru made $5m available to Kenya.", "disbursement | Peru | Kenya | | | "),
    ("Peru made $5m for Kenya.", " | Peru | Kenya | | | "),
    ("Peru has since the flood given Kenya $5m.", "disbursement | Peru | Kenya | | | "),
    ("Kenya was promised $5m by Peru.", "pledge | Peru | Kenya | | | "),
    ("A €2bn pledge from Peru to Kenya was announced.", "pledge | Peru | Kenya | | | "),
    ("The $8m that Peru sent to Kenya is spent.", "disbursement | Peru | Kenya | | | "),
    ("The $8m pledged by Peru never came.", "pledge | Peru | | | | "),
    ("Lima approved $9m for Kenya.", "commitment | Peru | Kenya | | | "),
    ("Kenya appealed for $9m to rebuild schools.", "requirement | | Kenya | to rebuild schools | | "),
    ("President Amos Oduya of Kenya said his country needs $9m.",
     "requirement | | Kenya | | | President Amos Oduya of Kenya"),
    ("The drone costs $5m.", "other | | | | | "),
    ("Peru will pay Kenya $9m over four years.", "pledge | Peru | Kenya | | over four years | "),
]  # fmt: skip

# A sentence, a role, and readings of it that would be invented.
DENIED = [
    ("Peru refused to send $9m to Kenya.", "stage", {"disbursement", "pledge", "commitment"}),
    ("Kenya could receive up to $9m.", "stage", {"disbursement"}),
    ("Peru has not paid the $9m.", "stage", {"disbursement"}),
    ("Kenya needs $9m.", "donor", {"Kenya"}),
    ("The bill came to $9m, the BBC reported.", "donor", {"BBC", "the BBC"}),
    ("The bill came to $9m, the BBC reported.", "recipient", {"BBC", "the BBC"}),
]


def rows_of(article) -> dict[str, tuple]:
    rows = assign_roles(find_amounts(article), article).to_dict("records")
    return {row["text"].replace("\u00a0", " "): tuple(row[role] for role in ROLES) for row in rows}


def test_the_rules_alone_read_the_seed_row_for_row():
    article = dataclasses.replace(load_article(), notes=())
    assert rows_of(article) == RULED
    assert set(assign_roles(find_amounts(article), article)["basis"]) == {"rule"}


def test_the_readers_note_rewords_the_first_sum_and_leaves_the_second():
    assert rows_of(load_article()) == RULED | {"$38 billion": NOTED}


def test_the_columns_are_those_of_amounts_and_then_the_roles():
    for text in ("Peru gave $5m.", "Peru gave nothing."):
        amounts = find_amounts(text)
        roles = assign_roles(amounts, text)
        assert list(roles.columns) == [*amounts.columns, *ROLES, "basis"]
        assert roles[list(amounts.columns)].equals(amounts) and len(roles) == len(amounts)


@pytest.mark.parametrize(("text", "stated"), STATED)
def test_what_a_sentence_states_is_read(text, stated):
    assert list(rows_of(text).values()) == [tuple(role.strip() for role in stated.split("|"))]


@pytest.mark.parametrize(("text", "role", "invented"), DENIED)
def test_what_a_sentence_does_not_say_is_not_read_into_it(text, role, invented):
    assert not set(assign_roles(find_amounts(text), text)[role]) & invented


@pytest.mark.parametrize(("name", "floor", "ceiling"), FLOORS)
def test_the_gold_sentences_are_read_above_the_floor_and_below_the_ceiling(name, floor, ceiling):
    counts, misses = score(lambda text: assign_roles(find_amounts(text), text), name)
    stated, filled, right, wrong = (
        sum(counts[f"{role} {what}"] for role in ROLES) for what in ("stated", "filled", "right", "wrong")
    )
    assert right / stated >= floor, "\n".join(misses)
    assert wrong / filled <= ceiling, "\n".join(misses)
