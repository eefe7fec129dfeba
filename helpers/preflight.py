"""Before the reading: how much text there is, in which language, and what to mind."""

import re

import pandas as pd

from helpers.article import Article, article_files, as_article
from helpers.dropped import PAGES, read_dropped
from helpers.language import read_table
from helpers.money import find_amounts, find_unread
from helpers.tokens import count_words, split_sentences
from helpers.unseen import count_unseen, visible
from helpers.webpage import FEW
from helpers.wording import join_words, say_times

TELLING = 5  # words: fewer do not say which language they are
SHORT = 100  # words: in fewer, a word said twice is already frequent
FOREIGN = "stop words, sums and roles are read by English rules: do not trust them here"
BREAKS = {"\r\n": "Windows (CRLF)", "\r": "old Macintosh (CR)", "\n": "plain (LF)"}


def preflight(article: Article | str) -> pd.DataFrame:
    """One row a thing to know before reading on: `what`, `found`, `mind` (empty where there is nothing to mind).

    Its size, its language as py3langid guesses it, the sums found and the signs of money not understood, what of
    its letters a reader does not see, and under which other names the same text, white space apart, is in seeds/.
    """
    article = as_article(article)
    sentences, words = split_sentences(article), count_words(article).total()
    amounts = find_amounts(article)
    unread = find_unread(amounts, article)
    language = guess_language(article.text)
    rows = [
        ("characters", f"{len(article.text):,}", _mind_paywall(article.text, words)),
        ("paragraphs", f"{sentences['paragraph'].nunique():,}", ""),
        ("sentences", f"{len(sentences):,}", ""),
        ("words", f"{words:,}", "few: counts of words say little here" if words < SHORT else ""),
        ("language, guessed", language or "too short to tell", "" if language in ("", "English") else FOREIGN),
        ("sums of money", f"{len(amounts):,}", "" if len(amounts) else "the figures of money will be empty"),
        ("money not understood", f"{len(unread):,}", "listed in 04-aid-figures" if len(unread) else ""),
        ("encoding", dict(article.origin).get("encoding", "not known"), _mind_encoding(article)),
        ("line ends", _say_breaks(article.text), ""),
        ("characters nobody sees", *_say_unseen(article.text)),
        ("the same text in seeds/", *_say_twins(article)),
    ]
    return pd.DataFrame(rows, columns=["what", "found", "mind"])


def guess_language(text: str) -> str:
    """The language a text is likeliest in, by its English name; empty where it is too short to tell.

    >>> guess_language("The towns asked for help on Monday."), guess_language("Die Orte baten am Montag um Hilfe.")
    ('English', 'German')
    >>> guess_language("Aid came.")
    ''
    """
    from babel import Locale
    from py3langid import classify  # its model loads on first use

    latin = sum(char.isalpha() and char < "\u0250" for char in text)
    if len(text.split()) < TELLING and latin * 2 > len(visible(text).strip()):
        return ""
    code = classify(visible(text))[0]
    return Locale("en").languages.get(code, code)


def _mind_encoding(article: Article) -> str:
    detected = "detected" in dict(article.origin).get("encoding", "")
    return "guessed: look at the signs of money, quotes and accents" if detected else ""


def _mind_paywall(text: str, words: int) -> str:
    """A warning where a short text ends in an offer to subscribe."""
    phrases = read_table("pages")["paywall"]["phrases"].strip().splitlines()
    said = next((phrase for phrase in phrases if words < FEW and phrase in text.lower()), "")
    return f"says “{said}”: is the rest of the article missing?" if said else ""


def _say_breaks(text: str) -> str:
    kinds = dict.fromkeys(re.findall(r"\r\n|[\r\n]", text))
    return join_words([BREAKS[kind] for kind in kinds]) or "none"


def _say_unseen(text: str) -> tuple[str, str]:
    counts = count_unseen(text)
    said = ", ".join(f"{name} {say_times(count)}" for name, count in counts.items())
    return said or "none", "they stay in the text and are no part of its words and sums" if counts else ""


def _say_twins(article: Article) -> tuple[str, str]:
    """The other names under which seeds/ holds the text, and what that means."""
    twins = [name for name, text in _other_texts(article) if text.split() == article.text.split()]
    if not twins:
        return "under no other name", ""
    return join_words(twins), "the same article: it would be read and counted twice"


def _other_texts(article: Article) -> list[tuple[str, str]]:
    """Name and text of the other files of seeds/; those that cannot be read, and pages never read, are passed over."""
    texts = []
    for path in article_files():
        kept = path.with_name(f"{path.name}.txt") if path.suffix.lower() in PAGES else path
        if f"seeds/{path.name}" == dict(article.origin).get("file") or not kept.exists():
            continue
        try:
            texts.append((path.name, read_dropped(kept).text))
        except ValueError:
            continue
    return texts
