"""Which money is in use now, and where: ISO 4217 codes by country, from CLDR."""

import functools


@functools.cache
def iso_codes() -> frozenset[str]:
    """The ISO 4217 codes of money now in use, from CLDR."""
    return frozenset(code for codes in _codes_by_territory().values() for code in codes) | {"XDR"}


@functools.cache
def territory_codes(territory: str) -> frozenset[str]:
    """The ISO 4217 codes in use in a country, by its ISO 3166 code; none if there is no such country."""
    return _codes_by_territory().get(territory, frozenset())


@functools.cache
def _codes_by_territory() -> dict[str, frozenset[str]]:
    """ISO 3166 codes of countries -> ISO 4217 codes of the money now in use there."""
    from babel.core import get_global

    return {
        territory: frozenset(code for code, _, end, tender in uses if tender and not end)
        for territory, uses in get_global("territory_currencies").items()
    }
