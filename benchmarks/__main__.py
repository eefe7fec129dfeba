"""Run every benchmark, one after the other, each in a process of its own.

python -m benchmarks            all of them
python -m benchmarks rerun      only those named
"""

import datetime
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ORDER = ("amounts", "frames", "words", "figures", "rerun", "corpus")  # accuracy first: it is the reason to read on


def machine() -> str:
    """What the times depend on, without the name of the machine; the load says whether it was busy."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{os.cpu_count()} cores{load}, {python}, {platform.system()} {platform.machine()}"


def benchmarks() -> list[str]:
    """The benchmarks that are there, in their order."""
    return [name for name in ORDER if (HERE / f"{name}.py").exists()]


def main(chosen: list[str]) -> None:
    """Run the benchmarks; ends with an error if one of them fails, after the others have run."""
    if unknown := set(chosen) - {*benchmarks()}:
        raise SystemExit(f"no benchmark {', '.join(sorted(unknown))}. There are: {', '.join(benchmarks())}.")
    print(f"{machine()}\n{datetime.date.today().isoformat()}", flush=True)
    failed = []
    for name in chosen or benchmarks():
        print(f"\n== {name} ==", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=HERE.parent).returncode:
            failed.append(name)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main(sys.argv[1:])
