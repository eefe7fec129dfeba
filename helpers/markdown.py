"""A Markdown file as prose: its words without its marks, so that no asterisk is part of a word or a sum."""

import re
from html import unescape

HEAD = re.compile(r"\s*---\s*\n(?P<fields>.*?)\n(?:---|\.\.\.)\s*(?:\n|$)", re.S)  # what other tools put first
FIELD = re.compile(r"^(?P<key>\w+)\s*:\s*(?P<value>\S.*?)\s*$", re.M)
KEYS = {  # fields of a head, and what the kit calls them
    **{"title": "title", "author": "author", "date": "published", "published": "published"},
    **{"publisher": "publisher", "site": "publisher", "source": "publisher", "url": "url"},
}
SILENT = ("block_code", "block_html", "thematic_break", "image", "inline_html", "blank_line", "footnotes")
BREAKS = {"softbreak": " ", "linebreak": "\n"}


def read_markdown(source: str) -> tuple[str, dict[str, str]]:
    """The prose of a Markdown text, a line a paragraph, heading, item or row; and what its head says of it.

    Marks of emphasis, headings, links and quotes are left out, a link's words stay and its address goes; code,
    pictures and HTML are no prose. Read by mistune (CommonMark with tables).

    >>> read_markdown("# Aid\\n\\nThey gave **over $5\\\\_m** to [Orra](http://a.b).")[0]
    'Aid\\n\\nThey gave over $5_m to Orra.\\n'
    """
    import mistune  # on first use: most articles are plain text

    source = source.replace("\r\n", "\n").replace("\r", "\n")
    head = HEAD.match(source)
    fields = FIELD.finditer(head["fields"]) if head else ()
    found = {KEYS.get(field["key"].lower(), ""): field["value"].strip("\"'") for field in fields}
    parse = mistune.create_markdown(renderer=None, plugins=["table", "strikethrough", "footnotes"])
    blocks = parse(source[head.end() :] if head else source)
    lines = [line for block in blocks for line in _lines(block)]
    return "\n\n".join(filter(None, map(str.strip, lines))) + "\n", {k: v for k, v in found.items() if k}


def _lines(block: dict) -> list[str]:
    """The lines of one block: one of prose, or those of the blocks inside it."""
    kind, inside = block["type"], block.get("children", [])
    if kind in SILENT:
        return []
    if kind in ("table_row", "table_head"):
        return [" | ".join(map(_words, inside))]
    if kind in ("paragraph", "heading", "block_text"):
        return [_words(block)]
    return [line for child in inside for line in _lines(child)]


def _words(node: dict) -> str:
    """The words of one line, without marks."""
    if node["type"] in SILENT or node["type"] == "footnote_ref":
        return ""
    if node["type"] in BREAKS:
        return BREAKS[node["type"]]
    if "raw" in node:
        return unescape(node["raw"])
    return "".join(map(_words, node.get("children", [])))
