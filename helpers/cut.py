"""Where words end: a run of characters between white space, cut into tokens.

The Penn Treebank convention as NLTK's word tokenizer follows it (MacIntyre's sed script, 1995), extended to
curly marks, currencies, addresses and emoji. A cut depends on the run alone, but for the stop at the end of a
sentence: therefore each distinct run needs cutting only once.
"""

import re
import unicodedata

from helpers.lexicon import abbreviations, abbreviations_that_are_words, contractions, part_terms, stop_after

# Marks that letters carry: Python's `\w` leaves them out and would break Hindi, Thai and decomposed accents.
CARRIED = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83"
    "\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    "\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u3099\u309a"
    "\ufe20-\ufe2f"
)
C = rf"[\w{CARRIED}]"  # what a word is made of
L = r"[^\W\d_]"  # a letter
HYPHENS = "-‐‑"
APOSTROPHES = "'’ʼ"
CLITIC = rf"[{APOSTROPHES}] (?i: s | ll | re | ve | m | d )"
DIGITS = r"\d++ (?: [.,:/'’-] \d++ )*+"
EMOJI = (
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff"
    "\u2190-\u21ff\u25a0-\u25ff\u203c\u2049\u2122\u2139\u3030\u303d\u3297\u3299\u00a9\u00ae"
)
FORMS = "\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"  # styles, skin tones, regions

# Possessive throughout, and what one part refuses the next takes whole: linear on any text.
TOKEN = re.compile(
    rf"""
    (?P<address>                                                        # no closing mark belongs to it
        (?: (?: https? | ftp ):// | www\. ) [^\s<>"“”«»。！？]* [^\s<>"“”«»'’.,:;!?)\]}}…。！？]
      | (?<! [\w.+%-] ) [\w.+%-]{{1,64}}+ @ [\w-]++ (?: \. [\w-]++ )++
    )
  | (?P<tag> (?<! {C} ) [#@] \d*+ [^\W\d] {C}*+ )
  | (?P<emoji>
        [\U0001f1e6-\U0001f1ff]{{2}}                                    # a flag is two letters
      | [0-9#*] \ufe0f? \u20e3                                          # a keycap
      | [{EMOJI}] [{FORMS}]*+ (?: \u200d [{EMOJI}] [{FORMS}]*+ )*+
    )
  | (?P<currency> [A-Z]{{0,3}}+ [$\u00a2-\u00a5\u20a0-\u20cf] )         # US$  A$  €
  | (?P<dotted>                                                         # U.S.  p.m.  Ph.D.  U.S.-led
        (?: {L} | [A-Z][a-z] (?= \. [A-Z] \b ) ) (?: \. {L} ){{1,8}}+ (?! {C} ) \.?
        (?: [{HYPHENS}] {C}++ )*+
    )
  | (?P<clitic> {CLITIC} (?! {C} ) )
  | (?P<decade> [{APOSTROPHES}] \d\ds? (?! {C} ) )                      # ’90s
  | (?P<elided> [{APOSTROPHES}] (?i: em | til | tis | twas | n ) (?! {C} ) )
  | (?P<number>
        (?: (?<! [^\s(\[] ) [-+−±] (?= \.? \d ) )?                      # a sign only where the run opens
        (?: (?<! {C} ) \. )? {DIGITS}                                   # 1,200.50  10:30  2023-24  .5
        {C}*+ \+? (?! [{HYPHENS}/&] {L} )                               # 36bn  8pm  1990s, but not 10-year
        (?P<point> \. (?= \)?$ ) )?
    )
  | (?P<word>
        (?! _ ) (?: {DIGITS} {C}*+ | {C}++ )
        (?:                                                             # 10-year  and/or  R&D  bbc.co.uk
            (?: [{HYPHENS}/&] | \. (?= [a-z\d] ) | (?! {CLITIC} (?! {C} ) ) [{APOSTROPHES}] ) {C}++
        )*+
        (?: \++ (?! {C} ) | [{HYPHENS}] (?= $ | , ) )?                  # C++  short- and long-term
        (?P<stop> \. (?! \. ) )?
    )
  | (?P<mark> \.{{2,}}+ | -{{2,}}+ | ={{2,}}+ | \*{{2,}}+ | _++ | `{{2}} | '{{2}} | . )
    """,
    re.VERBOSE | re.DOTALL,
)
POSSESSIVE = re.compile(r"(?<=[sS])['’]$")
OPENING, OPENING_QUOTES = '([{"“„«', "'‘"
CLOSED = re.compile(r"""["'”’»)\]}]*""")
KINDS = {"number": "number", "decade": "number", "currency": "symbol", "emoji": "symbol"}
SYMBOLS = "%‰&@#°§¶†‡"  # punctuation to Unicode, but read aloud
STRAIGHT = str.maketrans("‘’ʼ‛“”„‟‐‑", "'" * 4 + '"' * 4 + "-" * 2, "\u00ad\u200b\u2060\ufeff")
CLITICS = frozenset(
    case(text.replace("'", apostrophe))
    for text in ("'s", "'ll", "'re", "'ve", "'m", "'d", "n't", "'")
    for apostrophe in APOSTROPHES
    for case in (str.lower, str.upper, str.title, str.capitalize)
)  # as printed; a token of kind word that stands here is never ranked

Token = tuple[int, int, str, str]  # start and end in the run, term, kind


def cut(run: str, last: bool = False) -> list[Token]:
    """The tokens of a run of characters without white space; `last` where a sentence ends with it.

    >>> [term for _, _, term, _ in cut("won’t.", last=True)]
    ['will', 'not', '.']
    >>> [term for _, _, term, _ in cut("Inc.", last=True)]
    ['inc.']
    """
    word = run[:-1] if run[-1] in ",.;:" else run
    if word.isalpha() and word.lower() not in contractions():  # nine runs in ten, without the long way below
        if run[-1] == "." and _keeps_stop(run, 0, len(word), last):
            word = run
        head = (0, len(word), fold(word), "word")
        return [head] if word == run else [head, (len(word), len(run), run[-1], "mark")]
    tokens = [token for hit in TOKEN.finditer(run) for token in _read(run, hit, last)]
    if run.lstrip(OPENING)[:1] not in OPENING_QUOTES and POSSESSIVE.search(run):
        tokens[-1] = (len(run) - 1, len(run), "'", "word")
    return tokens


def fold(text: str) -> str:
    """What a word is counted under: small letters, straight marks; a word all in capitals keeps them.

    >>> fold("Ukraine’s"), fold("NATO"), fold("I"), fold("U.S.")
    ("ukraine's", 'NATO', 'i', 'u.s.')
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.translate(STRAIGHT))
    return text if len(text) > 1 and text.isupper() and text.isalpha() else text.lower()


def _read(run: str, hit: re.Match, last: bool) -> list[Token]:
    """The tokens of one match: a word with its parts, and its stop where the stop is the sentence's."""
    start, end = hit.span()
    if hit.lastgroup == "mark":
        return [(start, end, fold(run[start:end]) or run[start:end], _kind_of_mark(run[start]))]
    stop = hit.start("stop") if hit["stop"] else hit.start("point")
    if stop < 0 or _keeps_stop(run, start, stop, last):
        return _parts(run, start, end, KINDS.get(hit.lastgroup, "word"))
    return [*_parts(run, start, stop, KINDS.get(hit.lastgroup, "word")), (stop, end, ".", "mark")]


def _parts(run: str, start: int, end: int, kind: str) -> list[Token]:
    """A word, or the two parts of one that is written together: can·not, do·n't."""
    text = run[start:end]
    straight = text.translate(STRAIGHT).lower()
    at = len(straight) - 3 if straight.endswith("n't") else contractions().get(straight, 0)
    if not at or kind != "word":
        spoken = kind == "symbol" or any(map(str.isalpha, text))  # ½ and ² are letters to a regex
        return [(start, end, fold(text), kind if spoken else "number")]
    return [_part(run, start, start + at), _part(run, start + at, end)]


def _part(run: str, start: int, end: int) -> Token:
    term = fold(run[start:end])
    return start, end, part_terms().get(term.lower(), term), "word"


def _keeps_stop(run: str, start: int, stop: int, last: bool) -> bool:
    """Whether a stop is its word's: an abbreviation's is, unless that may be a word which ends a sentence."""
    word, ends = run[start:stop], last and CLOSED.fullmatch(run, stop + 1)
    if stop_after(word) == "always":
        return not ends and (len(word) == 1 or (word.isdigit() and len(word) < 4))
    return not ends or (word in abbreviations() and word not in abbreviations_that_are_words())


def _kind_of_mark(char: str) -> str:
    return "symbol" if char in SYMBOLS or (unicodedata.category(char)[0] == "S" and char != "`") else "mark"
