"""The licence of everything the lock files name, who asks for it, and whether the kit's own licence (MIT) allows it.

    python -m benchmarks.licences

Ends with an error where a licence is not known to be compatible, where nobody asks for a package, or where the kit
asks for one that it does not use. Licences are read from what each package says of itself where it is installed.
"""

import re
import tomllib
from collections import deque
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchmarks.report import show

ROOT = Path(__file__).parent.parent
OWN = "words-and-sums"
EXTRAS = ("corpus", "dev")
CODE = ("helpers", "tests", "benchmarks")
# What may be used beside MIT code: permissive ones; and those that bind only changes of the package itself
# (MPL, LGPL: it is installed beside the kit, unchanged) or the font itself (OFL).
COMPATIBLE = re.compile(
    r"""(?: MIT(?:-0|-CMU)? | 0?BSD\b.* | ISC\b.* | Apache\b.* | Zlib | CC0-1\.0 | Unlicense | HPND
          | PSF.* | Python\ Software\ Foundation.* | CNRI-Python
          | MPL-(?:1\.1|2\.0) | Mozilla\ Public\ License\ 2\.0.* | LGPL-[\w.-]+
          | (?:The\ )?(?:MIT|BSD)\b.*License.* | SIL\ (?:OFL|Open\ Font\ License)\b.* )""",
    re.VERBOSE,
)
VAGUE = ("", "UNKNOWN", "Other/Proprietary License")  # then the licence's own text says more


class Row(NamedTuple):
    """One package of a lock file; `licence` is empty where it is not installed on this machine."""

    name: str
    version: str
    licence: str
    asked_by: str
    verdict: str


def is_compatible(licence: str) -> bool:
    """Whether code under the MIT licence may use it: one part of an OR; every part where there is an AND.

    >>> is_compatible("MPL-1.1 OR GPL-2.0-only"), is_compatible("MIT AND GPL-3.0-only")
    (True, False)
    """
    parts = [bool(COMPATIBLE.fullmatch(part.strip(" ()"))) for part in re.split(r" (?:AND|OR) ", licence)]
    return any(parts) if " AND " not in licence else all(parts)


def licence_of(package: Distribution) -> str:
    """The licence a package gives: its expression, else its classifier, its field, or its file's first line."""
    said: Message = package.metadata
    classifiers = [line.split(" :: ")[-1] for line in said.get_all("Classifier") or [] if line.startswith("License ::")]
    field = (said.get("License") or "").strip().split("\n")[0]
    named = [said.get("License-Expression") or "", *classifiers, field]
    return next((one for one in named if one not in VAGUE), "") or _first_line(package)


def _first_line(package: Distribution) -> str:
    texts = (file.read_text() for file in package.files or [] if re.search(r"licen[cs]e", file.name, re.I))
    lines = (line.strip() for text in texts for line in (text or "").splitlines())
    return next(filter(None, lines), "not said")


def locked(path: Path) -> dict[str, str]:
    """Name and version of the packages that a lock file names for this machine."""
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    asked = [Requirement(line) for line in lines if line and not line.startswith("-e")]
    return {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==")
        for one in asked
        if one.marker is None or one.marker.evaluate()
    }


def askers() -> dict[str, str]:
    """Who first asks for each package, by name, breadth first from what pyproject.toml asks for."""
    known: dict[str, str] = {}
    queue = deque([(f"{OWN}[{','.join(EXTRAS)}]", "")])
    done = set()
    while queue:
        line, by = queue.popleft()
        wanted = Requirement(line)
        name = canonicalize_name(wanted.name)
        known.setdefault(name, by)
        if (name, *sorted(wanted.extras)) not in done:
            done.add((name, *sorted(wanted.extras)))
            queue += [(str(one), name) for one in _requires(name, wanted.extras)]
    return known


def _requires(name: str, extras: set[str]) -> list[Requirement]:
    """What a package asks for on this machine, with these extras; nothing where it is not installed."""
    if name == OWN:  # as the tree has it, not as it was installed
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        more = (project["optional-dependencies"][extra] for extra in sorted(extras))
        return [Requirement(line) for lines in (project["dependencies"], *more) for line in lines]
    try:
        asked = [Requirement(line) for line in distribution(name).requires or []]
    except PackageNotFoundError:
        return []
    return [one for one in asked if not one.marker or any(one.marker.evaluate({"extra": e}) for e in ("", *extras))]


def unused() -> list[str]:
    """What pyproject.toml asks for and neither the code, the Makefile nor a setting of a tool names."""
    files = [path for folder in CODE for path in (ROOT / folder).rglob("*.py")]
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[tool.", 1)[1]
    text = "\n".join([settings, *(path.read_text(encoding="utf-8") for path in [ROOT / "Makefile", *files])])
    modules: dict[str, list[str]] = {}
    for module, names in packages_distributions().items():
        for name in names:
            modules.setdefault(canonicalize_name(name), []).append(module)
    asked = {canonicalize_name(one.name) for one in _requires(OWN, set(EXTRAS))} - {OWN}
    return sorted(
        name for name in asked if not re.search(rf"\b(?:{'|'.join(map(re.escape, modules.get(name, [name])))})\b", text)
    )


def list_licences() -> list[Row]:
    """One row a package of the lock files, in order of its name."""
    locks = (locked(path) for path in sorted(ROOT.glob("requirements*.txt")))
    packages = {name: version for lock in locks for name, version in lock.items()}
    asked = askers()
    return [_row(name, version, asked.get(name, "nobody")) for name, version in sorted(packages.items())]


def _row(name: str, version: str, by: str) -> Row:
    try:
        licence = licence_of(distribution(name))
    except PackageNotFoundError:
        return Row(name, version, "", by, "not installed here")
    verdict = "look at it" if not is_compatible(licence) else "nobody asks for it" if by == "nobody" else "compatible"
    return Row(name, version, licence, by, verdict)


def main() -> None:
    """Print the table; an error where something is to be looked at."""
    rows = list_licences()
    show(f"{len(rows)} packages of the lock files", rows, ("package", "version", "licence", "asked for by", ""))
    wrong = [row.name for row in rows if row.verdict in ("look at it", "nobody asks for it")] + unused()
    if wrong:
        raise SystemExit(f"to be looked at: {', '.join(wrong)}")


if __name__ == "__main__":
    main()
