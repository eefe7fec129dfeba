"""What the notebooks of Words and Sums share: tables in, tables and figures out.

Importing sets three things, because without them figures lie: the kit's matplotlib style (no dollar sign is read
as mathematics), no mathematics in pandas' HTML, and in a notebook no cropping of figures by the inline backend.
"""

import sys

import pandas as pd

from helpers import charts
from helpers.article import SEEDS, Article, list_articles, load_article, provenance
from helpers.captions import (
    Words,
    describe_concordance,
    describe_keyness,
    describe_ranked_bars,
    describe_strips,
)
from helpers.compare import as_written, compare_cuts
from helpers.concordance import concordance
from helpers.corpus import map_corpus
from helpers.deck import build_deck
from helpers.differences import compare_articles
from helpers.export import save_figure
from helpers.keyness import keyness, keyness_caution
from helpers.lexicon import STOPWORDS
from helpers.money import find_amounts, find_unread
from helpers.notes import draft_notes, save_draft
from helpers.page import build_page
from helpers.pairs import describe_compared
from helpers.phrases import collocations, count_ngrams
from helpers.preflight import preflight
from helpers.reading import show
from helpers.roles import assign_roles
from helpers.saved import list_figures, read_figures
from helpers.sumwords import describe_amounts, describe_card
from helpers.terms import count_terms, dispersion, fold_forms, lexical_diversity, word_positions
from helpers.together import (
    describe_matrix,
    say_adding,
    source_of_corpus,
    stack_terms,
    sums_by_month,
    sums_by_parties,
    terms_by_month,
)
from helpers.tokens import count_words, count_words_each, split_sentences, tokenize
from helpers.views import answer, check, gallery, highlight

__all__ = [
    "SEEDS",
    "STOPWORDS",
    "Article",
    "Words",
    "answer",
    "as_written",
    "assign_roles",
    "build_deck",
    "build_page",
    "charts",
    "check",
    "collocations",
    "compare_articles",
    "compare_cuts",
    "concordance",
    "count_ngrams",
    "count_terms",
    "count_words",
    "count_words_each",
    "describe_amounts",
    "describe_card",
    "describe_compared",
    "describe_concordance",
    "describe_keyness",
    "describe_matrix",
    "describe_ranked_bars",
    "describe_strips",
    "dispersion",
    "draft_notes",
    "find_amounts",
    "find_unread",
    "fold_forms",
    "gallery",
    "highlight",
    "keyness",
    "keyness_caution",
    "lexical_diversity",
    "list_articles",
    "list_figures",
    "load_article",
    "map_corpus",
    "preflight",
    "provenance",
    "read_figures",
    "save_draft",
    "save_figure",
    "say_adding",
    "show",
    "source_of_corpus",
    "split_sentences",
    "stack_terms",
    "sums_by_month",
    "sums_by_parties",
    "terms_by_month",
    "tokenize",
    "word_positions",
]  # fmt: skip


def _show_whole_figures() -> None:
    """In a notebook: the picture under a cell is the whole slide, not what is left of it when margins are cut."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is not None:
        from matplotlib_inline.config import InlineBackend

        InlineBackend.instance(parent=shell).print_figure_kwargs = {"bbox_inches": None}


charts.use_style()
pd.set_option("display.html.use_mathjax", False)
_show_whole_figures()
