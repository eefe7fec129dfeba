"""A page saved from the browser: its main text, and what the page says of itself; no network is asked."""

import re

from helpers.language import read_table

FEW = 120  # words: with more, a page holds an article, whatever else it says
# By the page's own marks only, and never by today's date: the same page is the same article next year.
DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
KNOWN = {"title": "title", "author": "author", "sitename": "publisher", "date": "published", "url": "url"}
UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")  # where a browser may break a word, and marks of bytes
WALLED = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.I)
TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.I | re.S)


def read_page(html: str, shown: str) -> tuple[str, dict[str, str]]:
    """The main text of a page, a line a paragraph, and what it says of itself: title, author, publisher ...

    Menus, scripts, banners and comments are no text (trafilatura; Barbaresi 2021). The headline stands first
    where the page shows it. Soft hyphens and characters of no width are left out: only a browser needs them.
    ValueError, naming the file and the cure, if the page holds no article or only the beginning of one.
    """
    from trafilatura import bare_extraction  # a second to load, and only pages need it

    page = bare_extraction(html, include_comments=False, with_metadata=True, date_extraction_params=DATES)
    text = UNSEEN.sub("", page.text or "").strip() if page else ""
    _refuse_stub(html, text, shown)
    known = {name: UNSEEN.sub("", getattr(page, key) or "") for key, name in KNOWN.items()}
    if _shows(html, known["title"]) and not _squeeze(text).startswith(_squeeze(known["title"])):
        text = f"{known['title']}\n{text}"
    return f"{text}\n", {name: value for name, value in known.items() if value}


def _refuse_stub(html: str, text: str, shown: str) -> None:
    """ValueError where a page has few words and says why there are no more, or where it has none."""
    words = len(text.split())
    if words >= FEW:
        return
    cure = "Open the article whole in the browser, copy it, and paste it into a .txt file in seeds/."
    said = _squeeze(TAGS.sub(" ", html))
    for group in read_table("pages").values():
        phrase = next((phrase for phrase in group["phrases"].strip().splitlines() if phrase in said), None)
        if phrase and (group is not read_table("pages")["consent"] or words < FEW // 3):
            raise ValueError(f"{shown} holds {words} words and says “{phrase}”: {group['reason']}. {cure}")
    if WALLED.search(html):
        raise ValueError(f"{shown} holds {words} words of an article that is not free to read. {cure}")
    if not any(map(str.isalpha, text)):
        raise ValueError(f"{shown} is a page without an article in it. {cure}")


def _shows(html: str, title: str) -> bool:
    """Whether the page has the title as a heading, and not only on the tab of the browser."""
    headings = re.findall(r"<h[12]\b[^>]*>(.*?)</h[12]\s*>", html, re.I | re.S)
    return bool(title) and any(_squeeze(TAGS.sub("", heading)) == _squeeze(title) for heading in headings)


def _squeeze(text: str) -> str:
    """Small letters and single spaces, references to characters resolved."""
    from html import unescape

    return " ".join(UNSEEN.sub("", unescape(text)).lower().split())
