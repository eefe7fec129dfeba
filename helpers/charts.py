"""The look: a table in, a closed figure out. Nothing is saved or shown here, and no table is changed.

A figure stands on a page of a slide's size (`full`) or half of it (`half`). Its words are computed from the
table unless the notebook gives others. What does not fit at a size a room can read is not drawn small: the
first rows are drawn, and the figure says how many of how many.
"""

from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib import font_manager

from helpers.matrix import matrix
from helpers.pairs import compared
from helpers.rows import concordance, ranked_bars, strips
from helpers.scatter import keyness
from helpers.sumcharts import amounts, number_card

__all__ = [
    "amounts",
    "compared",
    "concordance",
    "keyness",
    "matrix",
    "number_card",
    "ranked_bars",
    "strips",
    "use_style",
]

STYLE = Path(__file__).with_name("kit.mplstyle")
FACES = ("SourceSansPro", "SourceSansProBold")


def use_style() -> None:
    """Make the kit's typeface known and its style the one in use; called once, when `helpers` is imported."""
    import font_source_sans_pro

    known = {font.fname for font in font_manager.fontManager.ttflist}
    for face in FACES:
        path = font_source_sans_pro.font_files_ttf[face]
        if path not in known:
            font_manager.fontManager.addfont(path)
    plt.style.use(STYLE)
