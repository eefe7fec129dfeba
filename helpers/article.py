"""Which article is read, and what is known of it. The only module that reads `seeds/`."""

import csv
import hashlib
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

SEEDS = Path(__file__).parent.parent / "seeds"
SEED = "nato-10-year-plan"  # the article the kit comes with; figures/ itself holds its figures
COLLECTION = "collection"  # the articles it comes with for notebook 06, in a folder of seeds/
CATALOGUE = "seeds.toml"
ENDINGS = (".txt",)  # the files that are read as articles
PROVENANCE = ("title", "publisher", "published", "url", "currency")
ENTRY = dict.fromkeys((*PROVENANCE, "sha256"), str) | {"leave_out": list}  # what an entry of seeds.toml may hold
KINDS = {str: "text in quotes", list: "a list of numbers, such as [2]"}


@dataclass(frozen=True)
class Article:
    """One article: its text as read, and what is known of where it comes from.

    `text` is never edited; every span in every table counts its characters from 0.
    `leave_out` holds numbers of paragraphs that are not prose, `notes` the rows of the reader's notes.
    Both apply only to the text they were made for (`made_for`, a sha256): replace the text and they rest.
    `currency` is the ISO 4217 code that a bare "dollars" or "kroner" means in this article, where one is set.
    """

    slug: str
    title: str
    publisher: str
    published: str
    url: str
    text: str
    leave_out: tuple[int, ...] = ()
    notes: tuple[dict[str, str], ...] = ()
    currency: str = ""
    made_for: str = ""

    def __post_init__(self):
        if not self.made_for and (self.leave_out or self.notes):
            object.__setattr__(self, "made_for", self.sha256)

    @property
    def sha256(self) -> str:
        """The hash of `text` as UTF-8: for a `.txt` in UTF-8, the hash of the file."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def as_annotated(self) -> bool:
        """Whether `text` is still the text that `leave_out` and `notes` were made for."""
        return self.made_for == self.sha256 if self.made_for else False

    @property
    def credit(self) -> str:
        """Publisher, title, date and the first eight characters of the hash; what is not known is said."""
        publisher = self.publisher.removeprefix("www.") or "source not given"
        title = f"“{self.title}”" if self.title else "no title"
        return f"{publisher}, {title}, {self.published or 'date not given'} · text {self.sha256[:8]}"


def as_article(text: "Article | str") -> Article:
    """An article as it is; a bare string as an article of which nothing is known (`slug` is empty)."""
    return text if isinstance(text, Article) else Article("", "", "", "", "", text)


def provenance(article: Article) -> pd.DataFrame:
    """What is known of an article: `what`, `known`, one row each; "not given" where nothing is."""
    known = {key: getattr(article, key) for key in PROVENANCE[:4]} | {"sha256 of the text": article.sha256}
    rows = [(what, value or "not given") for what, value in known.items()]
    return pd.DataFrame(rows, columns=["what", "known"])


def list_articles() -> list[str]:
    """The names that `load_article` takes, in alphabetical order."""
    return sorted(path.stem for path in SEEDS.glob("*.txt"))


def load_article(name: str | None = None) -> Article:
    """Read one article from `seeds/`: the named one, else the one in ARTICLE, else the one in seeds.toml.

    ValueError if there is no such article, if its file is empty, binary, not UTF-8 or holds no word, and if
    seeds.toml or the reader's notes cannot be read: each names the file and the cure.
    """
    catalogue = read_catalogue(SEEDS)
    slug = name or os.environ.get("ARTICLE") or catalogue.get("article") or SEED
    if slug not in list_articles():
        known = ", ".join(list_articles()) or "none"
        bare = Path(slug).name.removesuffix(".txt")
        there = bare in list_articles()
        near = f" Did you mean {bare}? Another goes into seeds/." if there else f" Put {bare}.txt into seeds/."
        raise ValueError(f"no article {slug!r} in seeds/. Articles there: {known}.{near}")
    return read_article(SEEDS / f"{slug}.txt", catalogue)


def read_article(path: Path, catalogue: dict) -> Article:
    """Read one file of any folder; `catalogue` is what `read_catalogue` knows of that folder.

    ValueError, as `load_article`, if the file is no article or its entry or notes cannot be read.
    """
    text = _read_text(path)
    entry = _read_entry(catalogue, path.stem, text)
    return Article(
        slug=path.stem,
        text=text,
        leave_out=tuple(entry.get("leave_out", ())),
        notes=_read_notes(path.with_name(f"{path.stem}.amounts.csv")),
        **{key: str(entry.get(key, "")) for key in PROVENANCE} | {"title": entry.get("title") or _headline(text)},
    )


def read_catalogue(folder: Path) -> dict:
    """What the `seeds.toml` of a folder says of its articles, if there is one. ValueError if it is no TOML."""
    path = folder / CATALOGUE
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{_say(path)} cannot be read: {error}. Mend that line.") from error


def _read_entry(catalogue: dict, slug: str, text: str) -> dict:
    """What seeds.toml holds of one article. Where it pins a hash, the text must still have it."""
    entry = catalogue.get(slug, {})
    if slug == "article" and isinstance(entry, str):  # the choice at the top, not an entry for article.txt
        entry = {}
    if not isinstance(entry, dict):
        raise ValueError(f"seeds/{CATALOGUE}: what is known of {slug} stands under [{slug}], not after {slug} =.")
    for key, kind in ENTRY.items():
        if not isinstance(entry.get(key, kind()), kind):
            raise ValueError(f"seeds/{CATALOGUE}: {key} of [{slug}] must be {KINDS[kind]}. Mend that line.")
    found = hashlib.sha256(text.encode()).hexdigest()
    if entry.get("sha256", found) != found:
        raise ValueError(
            f"seeds/{slug}.txt has sha256 {found}, but seeds/{CATALOGUE} describes {entry['sha256']}. "
            "Put the published text back, or check leave_out and the notes and change the hash."
        )
    return entry


def _say(path: Path) -> str:
    """A file with its folder, for errors."""
    return f"{'seeds' if path.parent == SEEDS else path.parent.name}/{path.name}"


def _read_text(path: Path) -> str:
    """The decoded file, unchanged but for a byte order mark at its start."""
    shown = _say(path)
    if path.is_symlink():
        raise ValueError(f"{shown} is a symbolic link: copy the file itself into seeds/.")
    raw = path.read_bytes()
    if not raw.strip():
        raise ValueError(f"{shown} is empty: paste the article's text into it.")
    if b"\0" in raw:
        raise ValueError(f"{shown} is not text (it holds NUL bytes): save the article as plain text.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ValueError(f"{shown} is not UTF-8 (line {line}, byte {error.start}): save it as UTF-8.") from error
    if not any(char.isalpha() for char in text):
        raise ValueError(f"{shown} has no words in it: paste the article's text into it.")
    return text


def _read_notes(path: Path) -> tuple[dict[str, str], ...]:
    """The reader's notes as printed, a dict a row, with the file and line for errors; none without a file."""
    if not path.exists():
        return ()
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines, strict=True)
            return tuple(row | {"where": f"seeds/{path.name} line {rows.line_num}"} for row in rows)
    except (csv.Error, UnicodeDecodeError) as error:
        raise ValueError(f"seeds/{path.name} cannot be read: {error}. Save it as CSV in UTF-8.") from error


def _headline(text: str) -> str:
    """The first line with a word in it, where it is short enough for a headline."""
    line = next(line.strip() for line in text.splitlines() if any(char.isalpha() for char in line))
    return line if len(line) <= 160 else ""
