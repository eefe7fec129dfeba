"""Which article is read, and what is known of it. The only module that reads `seeds/`."""

import csv
import hashlib
import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from helpers.cells import unguard
from helpers.dropped import ENDINGS, PAGES, read_dropped, refuse_link, say
from helpers.unseen import plain

SEEDS = Path(__file__).parent.parent / "seeds"
SEED = "nato-10-year-plan"  # the article the kit comes with; figures/ itself holds its figures
COLLECTION = "collection"  # the articles it comes with for notebook 06, in a folder of seeds/
CATALOGUE = "seeds.toml"
PROVENANCE = ("title", "author", "publisher", "published", "url", "currency")
ENTRY = dict.fromkeys((*PROVENANCE, "sha256"), str) | {"leave_out": list}  # what an entry of seeds.toml may hold
KINDS = {str: "text in quotes", list: "a list of numbers, such as [2]"}


@dataclass(frozen=True)
class Article:
    """One article: its text as read, and what is known of where it comes from.

    `text` is never edited; every span in every table counts its characters from 0. `origin` holds what is to be
    said of its file, in pairs: its name, its encoding, its hash, and for a page where its text is kept.
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
    author: str = ""
    origin: tuple[tuple[str, str], ...] = ()

    def __post_init__(self):
        """Its name and text can be written as UTF-8; what is said of it is in letters that are seen."""
        for field in ("slug", "text"):
            _refuse_halves(field, getattr(self, field))
        for field in filter(self.__getattribute__, PROVENANCE):  # of an article of a corpus most are empty
            object.__setattr__(self, field, plain(getattr(self, field)))
        if not self.made_for and (self.leave_out or self.notes):
            object.__setattr__(self, "made_for", self.sha256)

    @property
    def sha256(self) -> str:
        """The hash of `text` as UTF-8: for a `.txt` in UTF-8, the hash of the file."""
        return hashlib.sha256(self.text.encode()).hexdigest()

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


def _refuse_halves(what: str, text: str) -> None:
    """ValueError, with the place and the cure, if a text has halves of letters, which no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        place = f"character {error.start} of the {'name' if what == 'slug' else 'text'}"
        cure = "rename the file" if what == "slug" else 'decode the bytes again, with errors="replace"'
        half = f"half a letter (U+{ord(text[error.start]):04X}, a lone surrogate)"
        raise ValueError(f"{place} is {half}: {cure}.") from None


def as_article(text: "Article | str") -> Article:
    """An article as it is; a bare string as an article of which nothing is known (`slug` is empty)."""
    return text if isinstance(text, Article) else Article("", "", "", "", "", text)


def provenance(article: Article) -> pd.DataFrame:
    """What is known of an article: `what`, `known`, one row each; "not given" where nothing is."""
    known = {key: getattr(article, key) for key in PROVENANCE[:5]} | dict(article.origin)
    known |= {"sha256 of the text": article.sha256}
    rows = [(what, value or "not given") for what, value in known.items()]
    return pd.DataFrame(rows, columns=["what", "known"])


def list_articles() -> list[str]:
    """The names that `load_article` takes, in alphabetical order."""
    return sorted({path.stem for path in article_files()})


def article_files() -> list[Path]:
    """The files of `seeds/` that are read, in alphabetical order."""
    return as_articles(SEEDS.glob("*"))


def as_articles(paths: Iterable[Path]) -> list[Path]:
    """Those of some files that are read, in alphabetical order; the text kept of a page is not one of its own."""
    files = [path for path in paths if path.suffix.lower() in ENDINGS and path.name[0] != "."]
    kept = {_kept_path(path) for path in files if path.suffix.lower() in PAGES}
    return sorted(path for path in files if path not in kept)


def load_article(name: str | None = None) -> Article:
    """Read one article from `seeds/`: the named one, else the one in ARTICLE, else the one in seeds.toml.

    What seeds.toml says of it goes before what a page says of itself. The text of a page is kept beside it, as
    `<page>.txt`, when it is first read; nothing else is written. ValueError if there is no such article, if its
    file cannot be read as one, if a page no longer gives the text that was kept of it, and if seeds.toml or the
    reader's notes cannot be read: each names the file and the cure.
    """
    catalogue = read_catalogue(SEEDS)
    path = _find_file(name or os.environ.get("ARTICLE") or catalogue.get("article") or SEED)
    article = read_article(path, catalogue)
    if path.suffix.lower() in PAGES:
        return replace(article, origin=(*article.origin, ("text kept as", _keep_text(path, article.text))))
    return article


def read_article(path: Path, catalogue: dict) -> Article:
    """Read one file of any folder; `catalogue` is what `read_catalogue` knows of that folder. Nothing is written.

    ValueError, as `load_article`, if the file is no article or its entry or notes cannot be read.
    """
    read = read_dropped(path)
    entry = _read_entry(catalogue, path, read.text)
    known = read.known | {key: str(entry[key]) for key in PROVENANCE if entry.get(key)}
    return Article(
        slug=path.stem,
        text=read.text,
        leave_out=tuple(entry.get("leave_out", ())),
        notes=_read_notes(path.with_name(f"{path.stem}.amounts.csv")),
        origin=(("file", say(path)), ("encoding", read.encoding), ("sha256 of the file", read.sha256)),
        **{key: known.get(key, "") for key in PROVENANCE} | {"title": known.get("title") or _headline(read.text)},
    )


def _find_file(slug: str) -> Path:
    """The one file of an article. ValueError if there is none, or one too many, or only one of another kind."""
    paths = [path for path in article_files() if path.stem == slug]
    if len(paths) > 1:
        names = " and ".join(path.name for path in paths)
        raise ValueError(f"seeds/ holds {names}, two articles of one name: rename one of them.")
    if paths:
        return paths[0]
    known = ", ".join(list_articles()) or "none"
    bare = Path(slug).name if Path(slug).suffix.lower() not in ENDINGS else Path(slug).stem
    if bare in list_articles():
        raise ValueError(
            f"no article {slug!r} in seeds/. Articles there: {known}. Did you mean {bare}? Another goes into seeds/."
        )
    for other in sorted(SEEDS.glob("*")):
        if slug in (other.stem, other.name) and other.suffix != ".toml":
            read_dropped(other)  # says what the file is, and what to do
    raise ValueError(f"no article {slug!r} in seeds/. Articles there: {known}. Put {bare}.txt into seeds/.")


def _kept_path(page: Path) -> Path:
    return page.with_name(f"{page.name}.txt")


def _keep_text(page: Path, text: str) -> str:
    """Keep the text of a page beside it, once: where it is kept, or that it is not.

    Notes and `leave_out` are made for that text. ValueError if the page now gives another.
    """
    from helpers.export import write_files  # it asks this module where figures belong

    path = _kept_path(page)
    shown = f"seeds/{path.name}"
    refuse_link(path)
    if path.exists():
        if path.read_bytes() != text.encode():
            raise ValueError(
                f"seeds/{page.name} no longer gives the text in {shown}: the page was saved anew, the text edited, or "
                f"another version of the reader came. Delete {path.name} to read the page as it is; to read the "
                f"text that was kept, rename it {page.stem}-kept.txt, and it is an article of its own."
            )
        return shown
    try:
        write_files({path: text.encode()})
    except OSError:
        return "not kept: seeds/ cannot be written"
    return shown


def read_catalogue(folder: Path) -> dict:
    """What the `seeds.toml` of a folder says of its articles, if there is one. ValueError if it is no TOML."""
    path = folder / CATALOGUE
    refuse_link(path)
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{say(path)} cannot be read: {error}. Mend that line.") from error


def _read_entry(catalogue: dict, path: Path, text: str) -> dict:
    """What seeds.toml holds of one article. Where it pins a hash, the text must still have it."""
    slug = path.stem
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
            f"{say(path)} has sha256 {found}, but seeds/{CATALOGUE} describes {entry['sha256']}. "
            "Put the published text back, or check leave_out and the notes and change the hash."
        )
    return entry


def _read_notes(path: Path) -> tuple[dict[str, str], ...]:
    """The reader's notes as printed, a dict a row, with the file and line for errors; none without a file."""
    refuse_link(path)
    if not path.exists():
        return ()
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines, strict=True)
            said = ({name: unguard(cell) for name, cell in row.items()} for row in rows)
            return tuple(row | {"where": f"{say(path)} line {rows.line_num}"} for row in said)
    except (csv.Error, UnicodeDecodeError) as error:
        raise ValueError(f"{say(path)} cannot be read: {error}. Save it as CSV in UTF-8.") from error


def _headline(text: str) -> str:
    """The first line with a word in it, where it is short enough for a headline."""
    line = next(line.strip() for line in text.splitlines() if any(char.isalpha() for char in line))
    return plain(line) if len(line) <= 160 else ""
