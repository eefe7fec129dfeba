"""Files of any kind dropped into `seeds/`: what each is, which letters its bytes are, and its text."""

import codecs
import hashlib
import re
from pathlib import Path
from typing import NamedTuple

from helpers.markdown import read_markdown
from helpers.webpage import read_page

ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm")  # what is read
PAGES = ENDINGS[3:]
MOST = 20_000_000  # bytes: a page with all its pictures inside; an article is some thousand
MARKS = (  # byte order marks: the longer first, for that of UTF-16 begins that of UTF-32
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# English with a few signs fits any table of 256 letters, and a £ of one is a Ł of another: only these are thought of.
ENGLISH = ("cp1252", "mac_roman")
FOREIGN = 0.25  # share of bytes beyond ASCII: with more, the script is not Latin, and any table is thought of
NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "utf-8-sig": "UTF-8 with a byte order mark"}
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.I)
PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
CONTROL = re.compile(r"[\0-\x08\x0e-\x1b\x7f]")
NOT_TEXT = 0.1  # share of control characters: with more, the file is of some other kind

COPY = "open it, copy the article and paste it into {name}.txt."
TYPE = "the kit reads no letters in pictures. Paste or type the article into {name}.txt."
SAVE_PLAIN = "save it as plain text, {name}.txt, in UTF-8."
SAVE_PAGE = "save the page again as “Web page, HTML only”, {name}.html, or paste the article into {name}.txt."
KINDS = (  # what a file begins with; endings; what it is; what to do
    ((b"%PDF-",), (".pdf",), "a PDF", COPY),
    (
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM6"),
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".avif", ".tif", ".tiff", ".bmp", ".svg"),
        "a picture",
        TYPE,
    ),
    ((), (".docx", ".odt", ".doc", ".rtf", ".pages"), "a word processor's file", SAVE_PLAIN),
    ((b"PK\x03\x04",), (".zip", ".epub"), "a zip archive, or a Word file", SAVE_PLAIN),
    ((b"\xd0\xcf\x11\xe0",), (), "a Word file", SAVE_PLAIN),
    ((b"{\\rtf",), (), "a word processor's file (RTF)", SAVE_PLAIN),
    (
        (b"bplist", b"From: <Saved by", b"MIME-Version:"),
        (".mhtml", ".mht", ".webarchive", ".maff"),
        "a web archive",
        SAVE_PAGE,
    ),
    ((), (".xlsx", ".xls", ".ods", ".csv", ".tsv", ".json"), "a table and no article", COPY),
    ((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"), (".gz", ".7z", ".rar"), "an archive", "unpack it first."),
    ((b"ID3", b"OggS"), (".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".mov"), "a recording", TYPE),
)


class Dropped(NamedTuple):
    """One file as read: its text, the name of its encoding, its hash, and what it says of itself."""

    text: str
    encoding: str
    sha256: str
    known: dict[str, str]


def read_dropped(path: Path) -> Dropped:
    """The text of one file of `seeds/`: a `.txt` decoded and unchanged, the prose of Markdown, a page's main text.

    A byte order mark is no text. `known` holds what a page or the head of a Markdown file says of itself: some
    of title, author, publisher, published and url. ValueError, naming the file, what it is and the cure, if it
    is a link, a folder, larger than `MOST`, empty, of another kind, without words, or cut off by a paywall.
    """
    shown, raw = say(path), _read_bytes(path)
    _refuse_kind(path, raw)
    text, encoding = decode(raw, shown, page=path.suffix.lower() in PAGES)
    known: dict[str, str] = {}
    if path.suffix.lower() in PAGES:
        text, known = read_page(text, shown)
    elif path.suffix.lower() != ".txt":
        text, known = read_markdown(text)
    elif PAGE.match(text):
        raise ValueError(f"{shown} is a web page under the name of a text: rename it {path.stem}.html.")
    if not any(char.isalpha() for char in text):
        raise ValueError(f"{shown} has no words in it: paste the article's text into it.")
    return Dropped(text, encoding, hashlib.sha256(raw).hexdigest(), known)


def say(path: Path) -> str:
    """A file with its folder, for errors and the provenance."""
    return f"{path.parent.name}/{path.name}"


def _read_bytes(path: Path) -> bytes:
    """The bytes of a file that may be read: no link, no folder, not too large (asked before it is opened)."""
    shown = say(path)
    if path.is_symlink():
        raise ValueError(f"{shown} is a symbolic link: copy the file itself into seeds/.")
    if path.is_dir():
        raise ValueError(f"{shown} is a folder: put the article itself into seeds/.")
    try:
        size = path.stat().st_size
        if size > MOST:
            raise ValueError(
                f"{shown} has {size:,} bytes, and an article has some thousand (at most {MOST:,} are read): "
                "paste the article's text into a file of its own."
            )
        raw = path.read_bytes()
    except OSError as error:
        why = error.strerror or error
        raise ValueError(f"{shown} cannot be read ({why}): copy it into seeds/ once more.") from error
    if not raw.strip(b"\0 \t\r\n\f\v"):
        raise ValueError(f"{shown} is empty: paste the article's text into it.")
    return raw


def _refuse_kind(path: Path, raw: bytes) -> None:
    """ValueError for a file of another kind, by its ending or by what it begins with."""
    begins = raw[:64].removeprefix(codecs.BOM_UTF8).lstrip()
    for signs, endings, what, cure in KINDS:
        if path.suffix.lower() in endings or begins.startswith(signs):
            raise ValueError(f"{say(path)} is {what}: {cure.format(name=path.stem)}")
    if path.suffix.lower() not in ENDINGS:
        plain = SAVE_PLAIN.format(name=path.stem)
        raise ValueError(f"{say(path)} is none of {', '.join(ENDINGS)}: {plain}")


def decode(raw: bytes, shown: str, *, page: bool = False) -> tuple[str, str]:
    """The text of bytes, and the name of their encoding; `page` where HTML may declare one.

    By the byte order mark, else as UTF-8, else as the page declares, else by charset-normalizer. ValueError if
    they are no text.

    >>> decode(b"Aid came.", ""), decode("Orra got £5m".encode("cp1252"), "")
    (('Aid came.', 'UTF-8'), ('Orra got £5m', 'Windows-1252, detected'))
    """
    name = next((name for mark, name in MARKS if raw.startswith(mark)), None) or _utf16_without_mark(raw)
    said = _name(name) if name else "UTF-8"
    try:
        text = raw.decode(name or "utf-8")
    except UnicodeDecodeError as error:
        if name:
            line = raw[: error.start].count(b"\n") + 1
            cure = "save it as UTF-8."
            raise ValueError(f"{shown} is not the {said} it says it is (line {line}): {cure}") from error
        text, said = _decode_other(raw, shown, page=page)
    if len(CONTROL.findall(text)) > NOT_TEXT * len(text):
        raise ValueError(f"{shown} is not text (it is full of control characters): paste the article as plain text.")
    return text, said


def _utf16_without_mark(raw: bytes) -> str | None:
    """UTF-16 that does not say so: in Latin letters every second byte is NUL."""
    start = raw[:2000]
    low, high = start[::2].count(0), start[1::2].count(0)
    if max(low, high) * 4 < len(start):
        return None
    return "utf-16-be" if low > high else "utf-16-le"


def _decode_other(raw: bytes, shown: str, *, page: bool) -> tuple[str, str]:
    """Bytes that are not UTF-8, as the page declares, else as is likeliest."""
    from charset_normalizer import from_bytes  # on first use: most files are UTF-8

    declared = DECLARED.search(raw[:4000]) if page else None
    if declared and (found := _as_declared(raw, declared[1].decode().lower())):
        return found
    foreign = sum(byte > 127 for byte in raw) > FOREIGN * len(raw)
    best = from_bytes(raw, cp_isolation=None if foreign else list(ENGLISH)).best()
    if best is None:
        raise ValueError(f"{shown} is not text in any known encoding: save the article as plain text in UTF-8.")
    return str(best), f"{_name(best.encoding)}, detected"


def _as_declared(raw: bytes, name: str) -> tuple[str, str] | None:
    """The text in the encoding a page declares, by the names that browsers know: Latin-1 means Windows-1252."""
    from webencodings import lookup  # on first use: most files are UTF-8

    encoding = lookup(name)  # not Python's names: some of its codecs give halves of letters, and no browser has them
    try:
        said = encoding and _name(encoding.codec_info.name.replace("-", "_"))
        return (encoding.codec_info.decode(raw, "strict")[0], f"{said}, as the page says") if encoding else None
    except UnicodeDecodeError:
        return None


def _name(codec: str) -> str:
    return NAMES.get(codec) or codec.replace("_", "-").upper()
