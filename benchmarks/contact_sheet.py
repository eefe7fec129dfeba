"""One picture of every kind of figure of the current article, full and half: `build/contact-sheet.png`."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from matplotlib.figure import Figure
from PIL import Image

import helpers
from helpers import charts
from helpers.article import Article

OUT = Path(__file__).parent.parent / "build" / "contact-sheet.png"
DPI = 72  # a full figure is 960 x 540 pixels
CELLS = {"full": 960, "half": 480}
HEIGHT, GAP = 540, 24
GROUND = "#8b949c"


def draw_all(article: Article) -> Iterator[Callable[..., Figure]]:
    """Every kind of chart, on the rows its notebook gives it; each still takes its `size`."""
    tokens = helpers.tokenize(article)
    terms = helpers.count_terms(tokens)
    top, phrases = terms.head(12), helpers.count_ngrams(tokens, 2).head(10)
    places = helpers.word_positions(tokens, terms["term"].head(6))
    hits = helpers.concordance(article, terms["term"].iloc[0] if len(terms) else "the")
    special = helpers.keyness(helpers.count_terms(tokens, drop=())).head(12)
    sums = helpers.assign_roles(helpers.find_amounts(article), article)
    yield partial(charts.ranked_bars, top, helpers.describe_ranked_bars(top, article, out_of=len(terms)))
    yield partial(charts.ranked_bars, phrases, helpers.describe_ranked_bars(phrases, article, what="phrase"))
    yield partial(charts.strips, places, helpers.describe_strips(places, article))
    yield partial(charts.keyness, special, helpers.describe_keyness(special, article))
    yield partial(charts.concordance, hits, helpers.describe_concordance(hits, article))
    yield partial(charts.amounts, sums, helpers.describe_amounts(sums, article))
    for i in range(min(2, len(sums))):
        yield partial(charts.number_card, sums.iloc[[i]], helpers.describe_card(sums.iloc[[i]], article))


def build_contact_sheet(article: Article) -> Path:
    """Lay the figures out, a kind a row; where the picture was written."""
    kinds = list(draw_all(article))
    width = sum(CELLS.values()) + 3 * GAP
    sheet = Image.new("RGB", (width, len(kinds) * (HEIGHT + GAP) + GAP), GROUND)
    for number, kind in enumerate(kinds):
        left = GAP
        for size, wide in CELLS.items():
            sheet.paste(_picture(kind(size=size)), (left, GAP + number * (HEIGHT + GAP)))
            left += wide + GAP
    OUT.parent.mkdir(exist_ok=True)
    sheet.save(OUT)
    return OUT


def _picture(fig: Figure) -> Image.Image:
    out = BytesIO()
    fig.savefig(out, format="png", dpi=DPI)
    return Image.open(out).convert("RGB")


if __name__ == "__main__":
    print(build_contact_sheet(helpers.load_article()))
