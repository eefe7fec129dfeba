"""Everything the lock files name may be used, and is."""

import pytest

from benchmarks import licences
from benchmarks.licences import askers, is_compatible, list_licences, unused


@pytest.mark.parametrize(
    ("licence", "compatible"),
    [
        ("MIT", True),
        ("BSD 3-Clause License", True),
        ("Apache Software License", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("LGPL-2.1-only", True),
        ("SIL Open Font License 1.1 (OFL-1.1)", True),
        ("MPL-1.1 OR GPL-2.0-only", True),
        ("(MIT OR ISC) AND Zlib", True),
        ("(MIT OR ISC) AND GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("MITRE licence", False),
        ("Other/Proprietary License", False),
        ("not said", False),
        ("", False),
    ],
)
def test_a_licence_is_compatible_only_where_it_is_known_to_be(licence, compatible):
    assert is_compatible(licence) == compatible


def test_every_package_of_the_locks_has_a_compatible_licence_and_is_asked_for():
    rows = list_licences()
    assert len(rows) > 150
    assert [row for row in rows if row.verdict in ("look at it", "nobody asks for it")] == []


def test_whatever_is_asked_for_is_used(monkeypatch):
    assert unused() == []
    plain, idle = licences._requires, licences.Requirement("stack-data")
    monkeypatch.setattr(licences, "_requires", lambda name, extras: [*plain(name, extras), idle])
    assert unused() == ["stack-data"]


def test_who_asks_is_the_nearest_to_the_kit():
    asked = askers()
    assert (asked["pandas"], asked["locate"], asked["xlsxwriter"]) == ("words-and-sums", "wordfreq", "python-pptx")


def test_a_package_that_nobody_asks_for_is_said(monkeypatch):
    monkeypatch.setattr(licences, "askers", lambda: {})
    assert {row.verdict for row in list_licences()} == {"nobody asks for it"}
