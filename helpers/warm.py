"""What a worker reads at its start, so that patterns and name lists are at hand when its first article comes."""

from helpers.article import as_article
from helpers.batch import read_together
from helpers.documents import Found
from helpers.tally import Runs, count_together

# One sentence for each of the ways that many rules ask about; all of it is invented.
TEXT = """Norland pledges $5m for flood victims in Veldmark

JUBA, July 3 – The World Bank has approved a $40 million loan to Kenya, of which €3 million is for roads,
officials said. Quillia, which promised Chad nearly £2bn over two years, has given it 300 million kroner so
far. “We need at least $9m before the rains to feed 2,000 families,” said Ann Lee, who heads the charity Wells
for All. It comes on top of Rs 5 crore from the state. Peru’s aid to Mali rose to between $3m and $5m a month
last year, taking the total to $62 million. Losses from the quake, put at 12 billion pesos, may exceed 40 bn
francs; tents worth USD 4 million were sent by Oxfam. Each household will receive 500 rupees. The money will
be used to rebuild clinics in Gao, Mopti and Kidal. Without another $3 million the agency must close 12
kitchens. Japan and Nepal signed a deal on Monday for a grant of about ¥2 billion.
"""


def dask_setup(_worker: object = None) -> None:
    """Read a text once: Dask calls it in each worker that is told to load this module before its start."""
    found = Found("warm", "warm", as_article(TEXT))
    runs = Runs()
    count_together([columns["terms"] for columns, _ in read_together([found], runs)], runs)
