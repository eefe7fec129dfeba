"""Where the clause of a sum ends, which a list of names or things does not end."""

import re

# Where the clause of a sum ends. The class comes first, so that the search runs from one such sign to the next.
CLAUSE_END = re.compile(
    r"""[;:,.?!\s] (?: (?<=[;:])
      | (?<=,)\s+(?:but|and|which|who|yet|so|while|where|it|he|she|they|as
        |(?:an?|the)(?!\s[^,;¤]{3,50},\sto\s|\s(?:[A-Z][\w’-]+,?\s){1,3}and\s))\s
      | (?<=,)\s+(?:sending|bringing|taking|raising|making|lifting|pushing|leaving)\s
      | (?<=,)\s+with\s(?:[a-z]+\s){1,2}[a-z]+ing\s
      | (?<=,)\s+(?:halves|cuts|slashes|doubles|urges|warns|seeks|vows|says|calls|asks|plans|pledges|approves)\s
      | (?<=,)\s+(?!(?:(?:the\s)?[A-Z][\w’-]+,?\s){1,8}and\s(?:the\s)?[A-Z]|[A-Z]\w+\sin\s[A-Z])[A-Z]\w+\s
      | (?<=\s)before\s(?!(?:the\s(?:end|start|next)|winter|spring|summer|autumn)\b)
      | (?<=\s)(?:when|because|if|unless|while)\s | (?<=\s)that\s(?:will|would|aims?|helps?)\s
      | (?<=[.?!])(?<!\b[A-Z].)\s )""",
    re.VERBOSE,
)
# for seed, tools, | and wells; not: in aid, the ministry said, | and it
LISTED = re.compile(
    r"\b(?:to|for|in|on|of)\s[^;:¤]{2,120}?,\s(?!(?:who|which|with|while|as|it|they|he|she|the(?!\s[A-Z])|an?|its)\b)[^,;:.¤]{2,60}$"
)
# to help Ukraine, Moldova, | and Georgia rebuild
HELPED = re.compile(r"\b(?:help|helping|let|support|assist)\s(?:the\s)?[A-Z][^,;:.¤]*(?:,\s(?:the\s)?[A-Z][^,;:.¤]*)*$")
FINITE = "will|would|has|have|had|was|were|is|are|said|fled|got|gave|sent|lost|died|left|came|went|took|made|fell|rose"
# food, seed, and | Kenya sent boats; but not: to Chad, Mali, and Niger
SUBJECT = re.compile(
    rf"(?:it|they|he|she|we|that|there|{FINITE})\b|[^,;.]{{2,40}}\s(?:{FINITE})\b|¤|an?(?:other)?\s[^,;.]{{0,30}}¤"
    r"|(?:the\s)?(?:[A-Z][\w’'-]*\s)+(?!(?:to|for|in|on|and|or|over|by|of|through|from|as|with|after|since|at)\b)[a-z]"
)


def own_clause(words: str) -> str:
    """The words after a sum up to where its clause ends, which an `, and` before the last of a list does not do."""
    for end in CLAUSE_END.finditer(words):
        listed = words.startswith(", and ", end.start()) and LISTED.search(words, 0, end.start())
        if not listed or (SUBJECT.match(words, end.end()) and not HELPED.search(words, 0, end.start())):
            return words[: end.start()]
    return words
