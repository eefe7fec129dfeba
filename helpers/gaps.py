"""What may stand between a sum and the verb after it that governs it: the $5bn that Berlin | pledged."""

import re

# `the $5bn (in aid) that Berlin has` ... pledged
RELATIVE = re.compile(
    r"""(?:\s+(?:an?|per)\s+(?:year|month|week|day)|\s+annually)?
    (?: \s+(?:the\s+(?:amount|total|sum)|what)\s+(?:that\s+)?
      | \s+in\s+(?:(?!(?:but|and|which|while|since)\b)[\w-]+\s+){1,5}?
      | \s+(?:loan|grant|credit|package|bailout|programme|tranche|instalment|payment|facility)\s+
      | (?:\s+[\w’'.-]+){0,7}?\s+(?<!so\s)(?:that|which)\s+ | \s+ )
    (?: (?:the\s+)?[\w.’'&-]+(?:\s+[\w.’'&-]+){0,5}?\s+
        (?:says?|said|estimates?|believes?)\s+(?:that\s+)?(?=it\b|they\b|he\b|she\b) )?
    (?P<who> (?:the\s+)?[A-Z][\w.’'&-]*(?:\s+(?:for\s+|of\s+|and\s+|&\s+)?(?:the\s+)?[A-Z][\w.’'&-]*){0,4}
             (?:\s\([A-Z]+\))?
             (?: \s+(?:[a-z-]+\s+)?
                 (?:agency|bank|fund|ministry|government|office|council|parliament|commission|board)
               | [’']s\s+(?:executive\s+)?(?:board|directors|governors) )?
           | the\s+(?:[A-Z]\w+\s+)?(?:[a-z-]+\s+){0,2}(?:charity|agency|foundation|company|fund|bank|group)
             \s+[A-Z][\w’'&-]*(?:\s+[A-Z][\w’'&-]*){0,2}
           | it | they | he | she | we
           | the\s+(?:[a-z]+\s+){0,2}
             (?:fund|bank|lender|institution|government|ministry|charity|agency|council|foundation|country|nation|island|state|kingdom|republic)
           | (?:(?!(?:but|and|while)\b)[a-z]+\s+)?
             (?:nations|countries|donors|states|lenders|creditors|agencies|organi[sz]ers|officials) )\s*
    (?:(?:already|now|also|still|once|itself|themselves)\s+)?""",
    re.VERBOSE,
)
# `$5bn (in aid) already ` ... pledged by Berlin
REDUCED = re.compile(
    r"""\s*\)? (?:\s+(?:(?:loan|grant|credit|aid|bailout)\s)?(?:loan|grant|programme|program|package|facility|line))?
    (?:\s+in\s+(?:(?!(?:who|that|which|to|for|since)\b)[\w-]+\s*){1,5}?)? ,?\s+
    (?:of\s+(?:it|that|this|which|them)\s+)?
    (?: already\s+ | jointly\s+ | so\s+far\s+ | recently\s+ | \w+ly\s+ )?""",
    re.VERBOSE,
)
