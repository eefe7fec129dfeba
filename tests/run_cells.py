"""Run the code cells of all notebooks on some articles, one after the other, in one process.

    python -m tests.run_cells name ...

Says `name notebook: error` for each that fails. A notebook gets a namespace of its own, as a kernel would give it.
"""

import json
import os
import sys
from pathlib import Path

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
OF_ONE = sorted(NOTEBOOKS.glob("0[1-5]-*.ipynb"))


def run_cells(path: Path) -> None:
    """Run every code cell of a notebook in order."""
    namespace: dict = {"__name__": "__main__"}
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"{path.stem} {cell['id']}", "exec"), namespace)


def main(names: list[str]) -> None:
    import matplotlib.pyplot as plt

    for name in names:
        os.environ["ARTICLE"] = name
        for path in OF_ONE:
            try:
                run_cells(path)
            except Exception as error:
                print(f"{name} {path.stem}: {type(error).__name__}: {error}")
            plt.close("all")


if __name__ == "__main__":
    main(sys.argv[1:])
