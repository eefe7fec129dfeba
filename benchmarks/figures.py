"""How long figures take: `save_figure` against the saves one would write by hand, charts, the deck."""

import tempfile
from functools import partial
from pathlib import Path

import pandas as pd

from benchmarks.report import at_most, best_of, show
from helpers import charts, export
from helpers.article import load_article
from helpers.captions import describe_ranked_bars, describe_strips
from helpers.deck import build_deck

REPEATS = 5
TERMS = pd.DataFrame({"term": [f"term {i}" for i in range(12)], "count": range(12, 0, -1)})
PLACES = [(f"term {i}", (37 * i + 61 * j) % 400, 400) for i in range(6) for j in range(8)]
HITS = pd.DataFrame(PLACES, columns=["term", "position", "of"])
NAMES = [f"0{i}-figure" for i in range(7)]


def measure_figures() -> list[tuple[str, ...]]:
    """Rows of `show`. Figures go into a folder that is thrown away."""
    article = load_article()
    words = describe_ranked_bars(TERMS, article)
    draw = partial(charts.ranked_bars, TERMS, words)
    with tempfile.TemporaryDirectory() as place:
        export.FIGURES = Path(place) / "figures"
        save = partial(export.save_figure, draw(), data=TERMS, words=words)
        for name in NAMES:
            save(name=name)
        saved, bare = best_of(REPEATS, partial(save, name=NAMES[0]), partial(save_bare, draw(), Path(place)))
        (deck,) = best_of(REPEATS, partial(build_deck, NAMES, "deck.pptx", article=article))
    bars, strips = best_of(REPEATS, draw, partial(charts.strips, HITS, describe_strips(HITS, article)))
    return [
        at_most("save_figure, to the bare saves", saved, bare, 1.3),
        at_most("ranked bars, to half a second", bars, 0.5, 1),
        at_most("strips, to half a second", strips, 0.5, 1),
        at_most("a deck of seven figures, to five seconds", deck, 5, 1),
    ]


def save_bare(fig, folder: Path) -> None:
    """What one would write by hand: the page as PNG, SVG and PDF."""
    for ending in ("png", "svg", "pdf"):
        fig.savefig(folder / f"bare.{ending}")


if __name__ == "__main__":
    show("Figures", measure_figures())
