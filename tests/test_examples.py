"""The examples in the docstrings of the helpers are true: they are what a reader tries first."""

import doctest
import importlib
from pathlib import Path

import pytest

HELPERS = Path(__file__).parent.parent / "helpers"
NAMES = sorted(path.stem for path in HELPERS.glob("*.py") if ">>> " in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_of_a_module_are_true(name):
    failed, tried = doctest.testmod(importlib.import_module(f"helpers.{name}"))
    assert tried and not failed
