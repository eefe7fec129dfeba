"""Who serves a state and gets money of its own: Chad’s health ministry, the Chadian army."""

import re

from helpers.actors import find_actors
from helpers.groups import ARTICLE

# Bodies of a state that get money of their own
SERVICES = (
    r"(?:central\sbank|army|navy|air\sforce|armed\sforces|coast\s?guard|police|company|trader|utility|operator|airline"
    r"|railways?|broadcaster|university|regulator)"
)
# Chad | ’s health ministry, the Chadian | army
OF_STATE = re.compile(
    rf"(?:[’']s)?\s(?:[a-z-]+\s){{0,2}}(?:government|authorities|cabinet|treasury|ministry|parliament|military|{SERVICES})"
    r"|[’']s\s(?:Ministry|Department)\s(?:of|for)\s[A-Z].*"
)


def is_of_state(words: str) -> bool:
    """Whether words name a country by its government, or by who serves it.

    >>> is_of_state("the Chadian health ministry"), is_of_state("Chad’s schools")
    (True, False)
    """
    bare = ARTICLE.sub("", words)
    first = next(iter(find_actors(bare)), None)
    return bool(first and first.code and first.start == 0 and OF_STATE.fullmatch(bare, first.end))
