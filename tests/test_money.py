"""What a sum of money says: sentences with their readings, near misses, and laws that hold for any text.

In a table, [] stands round the sum and {} round its label, where the label is more than the sum. A reading is
`low..high CURRENCY bound per`: a closed sum has one number, an open end is blank; ? is an open currency, and
`exactly` without a `per` goes unsaid.
"""

import dataclasses
import itertools
import math
import re

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.gold import read_gold, score
from helpers import assign_roles, find_amounts, find_unread, load_article
from helpers.money import AMOUNTS, NO_NUMBER, NOT_A_NUMBER, NOT_MONEY, UNREAD, VAGUE, WHICH_CURRENCY

F1_FLOOR, BOUND_FLOOR = 0.98, 0.95
SPACES = ["\u00a0", "\u2009", "\u202f", "\t", "\n"]
SIGN = re.compile("[$¢£¥₩₹₺₴₽€]|(?<![^\\W\\d_])(?:USD|EUR|CHF|NOK)(?![^\\W\\d_])")


def marked(sentence: str) -> tuple[str, list[tuple], list[tuple]]:
    """The sentence without its marks, and the spans of its sums and of their labels."""
    text, sums, labels = "", [], []
    for piece in re.split(r"([\[\]{}])", sentence):
        if piece in ("[", "{"):
            (sums if piece == "[" else labels).append([len(text)])
        elif piece in ("]", "}"):
            (sums if piece == "]" else labels)[-1].append(len(text))
        else:
            text += piece
    whole = [next((b for b in labels if b[0] <= a[0] and a[1] <= b[1]), a) for a in sums]
    return text, [tuple(a) for a in sums], [tuple(a) for a in whole]


def reading(said: str) -> tuple:
    """`6e6.. USD over` as low, high, currency, bound, per."""
    numbers, currency, *rest = said.split()
    bound, per = [*rest, *["exactly", ""][len(rest) :]]
    low, dots, high = numbers.partition("..")
    ends = [float(end) if end else None for end in ((low, high) if dots else (low, low))]
    return (*ends, currency.strip("?"), bound, per)


def readings_of(table: pd.DataFrame) -> list[tuple]:
    rows = table[["low", "high", "currency", "bound", "per"]].itertuples(index=False)
    return [tuple(None if isinstance(cell, float) and math.isnan(cell) else cell for cell in row) for row in rows]


def put_space(text: str, at: int, space: str) -> str:
    """The text with another space at one place; a line break falls where a text wrapped by hand has one."""
    if space != "\n":
        return f"{text[:at]}{space}{text[at + 1 :]}"
    line = ("on " * 40)[:94] + "n"
    return f"{line}\n{line}\n{line[: 93 - at]}. {text[:at]}\n{text[at + 1 :]}"


# One line a form; the comments name the forms of the issue.
SUMS = [
    # signs, prefixed, before and after
    ("Lisbon wired [$7] to the orchard fund.", "7 USD"),
    ("The ferry board had [US$640 million] from Doha.", "640e6 USD"),
    ("Rangers want [US $5 million] for radios.", "5e6 USD"),
    ("Pilots want [€1½ million] for ropes.", "1.5e6 EUR"),
    ("The bank has [UA 22 million] for a road.", "22e6 XUA"),
    ("Chad has [5 million Central African CFA francs] for it.", "5e6 XAF"),
    ("A [C$2.5bn] plan for wells is late.", "2.5e9 CAD"),
    ("Sandbags took [A$90m] of it.", "90e6 AUD"),
    ("Tuvalu will see [NZ$4 million] by May.", "4e6 NZD"),
    ("Jamaica gets a cheque for [G$900 million].", "9e8 GYD"),
    ("Its ferry cost [HK$31m] last year.", "31e6 HKD"),
    ("Nurses were flown in for [S$12m].", "12e6 SGD"),
    ("Brasília freed [R$1.3bn] for firebreaks.", "1.3e9 BRL"),
    ("Lamps worth [£48,500] were handed out.", "48500 GBP"),
    ("Sofia asked for [€9] a head.", "9 EUR exactly person"),
    ("Tokyo lent [¥700bn] for dykes.", "700e9 JPY"),
    ("Delhi found [₹650 crore] for tents.", "6.5e9 INR"),
    ("[Rs 40 crore] went on rafts.", "4e8 INR"),
    ("Kyiv sold bonds worth [₴3.1bn] at home.", "3.1e9 UAH"),
    ("The bridge ate [₽80bn].", "80e9 RUB"),
    ("Seoul set aside [₩900bn] for seed.", "900e9 KRW"),
    ("Ankara sent [₺2bn] to Hatay.", "2e9 TRY"),
    ("The shelter keeps [300,000 zł] in its safe.", "3e5 PLN"),
    ("[CHF 25 million] came from Bern.", "25e6 CHF"),
    ("Danish donors found [40 million kr] for it.", "40e6 DKK"),
    # as local papers write them
    ("Vanuatu keeps [VT 450 million] for roofs.", "450e6 VUV"),
    ("It has [AUD $6 million] left.", "6e6 AUD"),
    ("Tonga lost [TOP $208m] of crops.", "208e6 TOP"),
    ("It cost [Aus$408 million].", "408e6 AUD"),
    ("Caterers got [GHC160 million].", "160e6 GHS"),
    ("Homes get [PHP513.7-M].", "513.7e6 PHP"),
    ("They lack [Rs1.5tr].", "1.5e12 INR"),
    ("They have [maLoti 643 million].", "643e6 LSL"),
    ("Huts cost [Ksh. 5 million] there.", "5e6 KES"),
    ("Lima gave [S/. 5 million] and [S/7 million].", "5e6 PEN", "7e6 PEN"),
    ("Kathmandu gave [NRs. 5 lacs].", "5e5 NPR"),
    ("Japan buys roofs for [Y350 million] and [¥2 million].", "350e6 JPY", "2e6 JPY"),
    ("Kingston has [JA$5m], Santo Domingo [RD$7m].", "5e6 JMD", "7e6 DOP"),
    ("It gives [$5 mil] and [$7 bil].", "5e6 USD", "7e9 USD"),
    # ISO codes, before and after, glued and spaced
    ("The dredger cost [USD34.6 million] in June.", "34.6e6 USD"),
    ("[EUR 4.2bn] was wired at noon.", "4.2e9 EUR"),
    ("They hold [500 million USD] in escrow.", "5e8 USD"),
    ("The port owes [75bn JPY] in all.", "75e9 JPY"),
    ("The pump was paid for in kind, with [NOK750m] of salmon.", "750e6 NOK"),
    # names, with and without a nationality; coins
    ("The convoy cost [820 million Danish kroner] in fuel.", "820e6 DKK"),
    ("Stockholm gave [60 million Swedish crowns] for boats.", "60e6 SEK"),
    ("A grant of [two million Swiss francs] arrived.", "2e6 CHF"),
    ("Clearing the mines took [1.2bn hryvnias].", "1.2e9 UAH"),
    ("The choir raised [90,000 pounds sterling].", "9e4 GBP"),
    ("Norway keeps [500 million kroner] for the archive.", "5e8 NOK"),
    ("Farmers got [3 lakh rupees] each.", "3e5 INR exactly farmer"),
    ("The order named [70 million CFA francs].", "70e6 ?"),
    ("A loaf is [45 cents] now.", "0.45 USD"),
    ("The stamp rose to [60 pence].", "0.6 GBP"),
    # scales, hyphens, grouping, full digits
    ("A [$400-million] package was shelved.", "4e8 USD"),
    ("An [18-billion-euro] loan was signed.", "18e9 EUR"),
    ("The gap is [$ 3.72bn] wide.", "3.72e9 USD"),
    ("Oslo keeps [NOK 13 009 million] abroad.", "13009e6 NOK"),
    ("The fund holds [$113,000,000,000] on paper.", "113e9 USD"),
    ("They found [$70k] in a boot and [£6 mln] in a barn.", "7e4 USD", "6e6 GBP"),
    ("Damage of [$4.5tn] was feared, then [€2 TRILLION].", "4.5e12 USD", "2e12 EUR"),
    ("Roads need [₹2 lakh crore] more.", "2e12 INR"),
    ("The clinic got [€3 thousand] and [EUR 5 BN] was a misprint.", "3e3 EUR", "5e9 EUR"),
    # number words
    ("The town got [half a billion dollars] for pipes.", "5e8 USD"),
    ("[A billion Norwegian kroner] went north.", "1e9 NOK"),
    ("Boats took [two and a half million euros] of it.", "2.5e6 EUR"),
    ("He left [a quarter of a million pounds] to the lifeboats.", "250e3 GBP"),
    ("[One billion dollars] was found in March.", "1e9 USD"),
    ("[Twenty-five million euros] are missing.", "25e6 EUR"),
    ("Only [three hundred thousand pounds] was left.", "3e5 GBP"),
    # ranges
    ("It wants {between [$40 million and $55 million]} for wells.", "40e6..55e6 USD between"),
    ("Repairs need [$1.2-1.5 billion] by spring.", "1.2e9..1.5e9 USD between"),
    ("Insurers see [US$100 million to US$200 million] of it back.", "1e8..2e8 USD between"),
    ("He bid [$3m–$5m] for the hull.", "3e6..5e6 USD between"),
    ("Pumps run to [three to five million euros].", "3e6..5e6 EUR between"),
    ("{Between [3 and 5 million euros]} went missing.", "3e6..5e6 EUR between"),
    # coordinations: several sums, no range; a scale said once
    ("They raised it from [$2bn] to [$3bn].", "2e9 USD", "3e9 USD"),
    ("The bill fell from [$9m] to [$4m].", "9e6 USD", "4e6 USD"),
    ("The two gave [€200 million] and [€150 million] respectively.", "2e8 EUR", "1.5e8 EUR"),
    ("Phases cost [$3], [$5] and [$7 million].", "3e6 USD", "5e6 USD", "7e6 USD"),
    ("Tickets were [$3] and trains [$7 million].", "3 USD", "7e6 USD"),
    ("They posted [$5] to 10 million people.", "5 USD"),
    ("They posted [$5] to 200 farmers.", "5 USD"),
    # bounds before
    ("It holds {exactly [£7m]} in gold.", "7e6 GBP exactly"),
    ("It raised {a total of [£7m]} by dawn.", "7e6 GBP exactly"),
    ("Losses of {an estimated [$70m]} followed.", "70e6 USD about"),
    ("It lost {some [US$6.6 billion]} in crops.", "6.6e9 USD about"),
    ("{Roughly [€8m]} is frozen, {around [€2m]} is lost.", "8e6 EUR about", "2e6 EUR about"),
    ("{No less than [$39 billion]} is due.", "39e9.. USD at_least"),
    ("The hull took {no fewer than [€7m]} to mend.", "7e6.. EUR at_least"),
    ("It needs {at least [$4m]} and {a minimum of [€6m]} later.", "4e6.. USD at_least", "6e6.. EUR at_least"),
    ("The bill {exceeds [$6m]} already.", "6e6.. USD over"),
    ("It spent {in excess of [£7m]} on salt.", "7e6.. GBP over"),
    ("It burned {upwards of [£7m]} in a week.", "7e6.. GBP over"),
    ("It has {more than [€3m]} and {above [€2m]} in two banks.", "3e6.. EUR over", "2e6.. EUR over"),
    ("They lost {nearly [$4m]} and {almost [€5m]}.", "..4e6 USD nearly", "..5e6 EUR nearly"),
    ("It is {close to [£7m]} now, {just under [£8m]} by May.", "..7e6 GBP nearly", "..8e6 GBP nearly"),
    ("It is {less than [£7m]} and {below [£8m]}.", "..7e6 GBP under", "..8e6 GBP under"),
    ("Each may claim {up to [€900]} and {at most [€950]}.", "..900 EUR up_to", "..950 EUR up_to"),
    ("It may draw {as much as [£7m]}, {no more than [£9m]}.", "..7e6 GBP up_to", "..9e6 GBP up_to"),
    # bounds at a distance, stacked, in quotation marks
    ("They gave {well over [$6m]}.", "6e6.. USD over"),
    ("They gave {a little under [$6m]}.", "..6e6 USD nearly"),
    ("They gave {not more than [$6m]}.", "..6e6 USD up_to"),
    ("They lost {‘well over’ [€10 million]}.", "10e6.. EUR over"),
    ("It took {at least another [€2m]} to dry it.", "2e6.. EUR at_least"),
    ("It took {more than an estimated [€2m]} to dry it.", "2e6.. EUR over"),
    # denied: the label keeps the word that turns the bound round
    ("The bill will {not exceed [$6m]}.", "..6e6 USD up_to"),
    ("The bill was {never less than [$6m]}.", "6e6.. USD at_least"),
    # bounds after
    ("They need {[$5bn] or more} by June.", "5e9.. USD at_least"),
    ("A {[$5bn]-plus} hole opened.", "5e9.. USD at_least"),
    ("The hole is {[$5bn]+}.", "5e9.. USD at_least"),
    ("The barn took {[£7m] or so}.", "7e6 GBP about"),
    ("The levy is {[£7m] at most}.", "..7e6 GBP up_to"),
    ("It owes [$5bn] plus interest.", "5e9 USD"),
    # qualifiers that belong to the word before
    ("A dispute over [$5bn] ended.", "5e9 USD"),
    ("They talked about [$5bn] all night.", "5e9 USD"),
    # rates; "over five years" is a period
    ("Each family gets [$100] a month.", "100 USD exactly month"),
    ("The base costs [€2bn] a year.", "2e9 EUR exactly year"),
    ("The base costs [€2bn] annually.", "2e9 EUR exactly year"),
    ("They paid {up to [$220]} per household.", "..220 USD up_to household"),
    ("The base will cost [$9bn] over five years.", "9e9 USD"),
    ("It was sold for [$9m] a year ago.", "9e6 USD"),
    # the same money marked twice is one sum
    ("Fuel took [$5m USD] of it.", "5e6 USD"),
    ("Nothing was sent, {not even [$0]}, they said.", "..0 USD under"),
    # the "to" that a verb needs is none of the label's; a number with -odd; never more than
    ("Aid may come to {a maximum of [$8m]}.", "..8e6 USD up_to"),
    ("It matches gifts, {to a maximum of [$8m]}.", "..8e6 USD up_to"),
    ("Costs rose to {a maximum of [£3m]}.", "..3e6 GBP up_to"),
    ("It was {no bigger than [$5m]}.", "..5e6 USD up_to"),
    ("Gaps are {no larger than [€3bn]}, {no smaller than [€2bn]}.", "..3e9 EUR up_to", "2e9.. EUR at_least"),
    ("It ate [20-odd million euros].", "20e6 EUR about"),
    ("They keep [$20-odd million] there.", "20e6 USD about"),
    ("It took {some [twenty-odd million euros]}.", "20e6 EUR about"),
    ("It cost [200-odd dollars].", "200 USD about"),
    ("It {never had an account bigger than [$80]}.", "..80 USD up_to"),
    ("They {never paid more than [$5m]}.", "..5e6 USD up_to"),
    # no money at all is no sum, but a price is
    ("He sold it for [one dollar].", "1 USD"),
    ("Nobody lives on [one dollar] a day.", "1 USD exactly day"),
    ("It costs {no more than [one euro]}.", "..1 EUR up_to"),
    ("They did not get [one million euros].", "1e6 EUR"),
    ("They never knew that {more than [$5m]} went.", "5e6.. USD over"),
]  # fmt: skip

# Sums of which one says the currency for another, in this sentence or the next.
SUMS += [
    ("Of the [9 billion euros] pledged, [6.2 billion] has arrived.", "9e9 EUR", "6.2e9 EUR"),
    ("Papers are missing for [6.2 billion] of the [9 billion euros] it paid.", "6.2e9 EUR", "9e9 EUR"),
    ("It wired [€3.4 billion]. She said a further [5 billion] would follow by June.", "3.4e9 EUR", "5e9 EUR"),
    ("It gave [2 billion yen]; Oslo spent ten times as much on it, {[20 billion] or so}.", "2e9 JPY", "20e9 JPY about"),
    ("It matches gifts, {to a maximum of [€9m]}. Staff have put in [3 million].", "..9e6 EUR up_to", "3e6 EUR"),
    ("It voted [1.5 billion yen]. {As much as [5 million]} of this is for Chad.", "1.5e9 JPY", "..5e6 JPY up_to"),
    ("It cost [€5bn], up from [3 billion] in 2020.", "5e9 EUR", "3e9 EUR"),
    ("It lent [€9 million] to Chad, [5 million] to Peru and [2 million] to Fiji.", "9e6 EUR", "5e6 EUR", "2e6 EUR"),
    ("It borrowed [€9bn], of which [6 billion] has been repaid.", "9e9 EUR", "6e9 EUR"),
    ("It asked for [€4bn]. So far it has received [1.2bn].", "4e9 EUR", "1.2e9 EUR"),
    ("It was raised from [2 billion] to [3 billion euros].", "2e9 EUR", "3e9 EUR"),
    ("A first [€9 million] was paid. It has paid {over [2 million]} since.", "9e6 EUR", "2e6.. EUR over"),
    ("It spent [€5 million] in 2019 and [3 million] in 2020.", "5e6 EUR", "3e6 EUR"),
    ("Oslo lent Chad [5 million euros], and Rome gave it [10 million].", "5e6 EUR", "10e6 EUR"),
    ("Of the [9.6 million euros] the bank lent Mozambique [6 million].", "9.6e6 EUR", "6e6 EUR"),
    ("It sent the fund [5 billion tenge]. Its owners gave the fund [10 billion].", "5e9 KZT", "10e9 KZT"),
    ("{Roughly [3.4 billion kronor]} of that is for oil, and [700 million] for boots.", "3.4e9 SEK about", "7e8 SEK"),
    # of people, doses and tonnes; of who knows what; of two currencies; in another paragraph
    ("It lent Chad [€5m] for jabs. It has since sent Chad 10 million.", "5e6 EUR"),
    ("It gave [$2 billion] for Sudan, where 25 million are hungry.", "2e9 USD"),
    ("It got [$2bn] for vaccines. By May it had sent 5 million.", "2e9 USD"),
    ("It spent [€300m] on refugees. It said a further 1 million would arrive.", "3e8 EUR"),
    ("It paid [$9m] for 2 million people. A further 5 million would go hungry.", "9e6 USD"),
    ("Of the [$9m] spent on refugees, 5 million are children.", "9e6 USD"),
    ("It bought 1.2bn doses for [$5bn] and 3 million tonnes of rice.", "5e9 USD"),
    ("It got [$9m]. It paid 3 million of the workers, and raised 3 million out of poverty.", "9e6 USD"),
    ("It spent [$9m] and [€5m]. It then paid 3 million.", "9e6 USD", "5e6 EUR"),
    ("It got [$9m]. Its 3 million in need are paid by Chad.", "9e6 USD"),
    ("Some 3 million of the [$9bn] plan’s clients are women.", "9e9 USD"),
    ("It has [$90 million] in a land of the poor, 3 million in towns.", "90e6 USD"),
    ("Of the [$9m] for Chad, 3 million in need got none.", "9e6 USD"),
    ("It got [$9m]. It paid 3 million in Chad {up to [$5]}.", "9e6 USD", "..5 USD up_to"),
    ("It lost [90 cents]. It spent 3 million.", "0.9 USD"),
]  # fmt: skip

# Sums for each of somebody who is named elsewhere in the clause.
SUMS += [
    ("Grants fell to [412 million roubles] from [689 million], a report says.", "412e6 RUB", "689e6 RUB"),
    ("It counts on [3 billion yen] to close a gap of [13 billion].", "3e9 JPY", "13e9 JPY"),
    ("It got [1 billion yen]. It had asked Tokyo for [5 billion].", "1e9 JPY", "5e9 JPY"),
    ("Oatmeal has gone up to [110 roubles] a kilo.", "110 RUB exactly kilo"),
    ("The grants, which add up to [$5m], and the pledges, which added up to [$7m], are late.", "5e6 USD", "7e6 USD"),
    ("The fund was topped up to [$5m]. The appeal {topped [$7m]}.", "5e6 USD", "7e6.. USD over"),
    ("Norway will add {up to [$5m]} to the fund.", "..5e6 USD up_to"),
    ("The relief fund had by evening {crossed [₹53 crore]}.", "53e7.. INR over"),
    ("Gifts to its appeal have {passed [£5m]} in four days.", "5e6.. GBP over"),
    ("The Senate passed [$5m] in aid, the House has passed [$6m].", "5e6 USD", "6e6 USD"),
    ("It needs {nothing short of [$9bn]}, or {[€5m], if not more}.", "9e9.. USD at_least", "5e6.. EUR at_least"),
    ("The hall in Sarajevo gets [KM 2.4 million].", "2.4e6 BAM"),
    ("The projects add up to [$5m]; it will add {up to [$6m]}.", "5e6 USD", "..6e6 USD up_to"),
    ("They pay [700 rand] and [80 lari].", "700 ZAR", "80 GEL"),
    ("It owes [5 million pa'anga], or [Can$3 million].", "5e6 TOP", "3e6 CAD"),
    ("It allots [VNĐ150 billion].", "150e9 VND"),
    ("Refugee families in Arua get [€60] each.", "60 EUR exactly family"),
    ("Households that lost homes were each promised [€50].", "50 EUR exactly household"),
    ("It promised [€50] apiece to fishermen who lost a boat.", "50 EUR exactly fisherman"),
    ("It has paid [€300] to each of 1.1 million families.", "300 EUR exactly family"),
    ("It gave [€50] to every household that lost a roof.", "50 EUR exactly household"),
    ("Every household in the camps will find [€100] on its card.", "100 EUR exactly household"),
    ("Each of the 4,000 villages is to receive {up to [€100]}.", "..100 EUR up_to village"),
    ("Teachers in Sanaa will receive a one-off incentive of [€80] each.", "80 EUR exactly teacher"),
    ("Widows of soldiers were paid [€900] each.", "900 EUR exactly widow"),
    ("Displaced people will each receive the equivalent of [€110].", "110 EUR exactly person"),
    ("It will pay [€500] apiece for survivors.", "500 EUR exactly survivor"),
    ("Families get [€50] a month each.", "50 EUR exactly month"),
    # of donors, of what it costs, of two kinds; a share
    ("Norway and Denmark gave [€5m] each.", "5e6 EUR"),
    ("Oslo and Chad each contributed [€8m].", "8e6 EUR"),
    ("It sold families tents at [€50] each.", "50 EUR"),
    ("It gave families tents worth [€50] each.", "50 EUR"),
    ("Teachers and nurses got [€50] each.", "50 EUR"),
    ("Families with children got [€50] each.", "50 EUR"),
    ("Every family was promised a share of [€5m].", "5e6 EUR"),
    ("Every village knows of the [€5m].", "5e6 EUR"),
    ("It gave [€5m] to each side. Families fled.", "5e6 EUR"),
]  # fmt: skip

FORMS = [row[0] for row in SUMS]

# A sentence, and for each sum the place of the sum it says again, and of the sum it is inside.
RELATIONS = [
    ("The package is €60 billion ($66 billion).", [(None, None), (0, None)]),
    ("The package is €60 billion (equivalent to $66 billion).", [(None, None), (0, None)]),
    ("It gave £1.2m (about €1.4m) for rice.", [(None, None), (0, None)]),
    ("It spent £7m, or roughly $9m, on salt.", [(None, None), (0, None)]),
    ("It gave $8bn, of which $300 million is for seeds.", [(None, None), (None, 0)]),
    ("It gave $8bn, including more than $500 million to Chad.", [(None, None), (None, 0)]),
    ("Peru gave $2bn more, bringing the total to $62 billion.", [(None, 1), (None, None)]),
    ("It gave $8bn. Of that, $300 million is for seeds.", [(None, None), (None, 0)]),
    ("Peru promises $9m\n\nPeru promised $9m on Monday, a minister said.", [(None, None), (0, None)]),
    ("Peru promises $9m\n\nIt gave another $9m on Monday, a minister said.", [(None, None), (None, None)]),
    ("It gave $8bn for seed and $3m for salt.", [(None, None), (None, None)]),
    ("It raised the fund by a further €5 million to €9 million.", [(None, 1), (None, None)]),
    # sums in a row that make the one before them, whatever the words; two sums back if they are three
    ("It has $9.4m. Oxfam gets $5m. Clinics get $4.4m.", [(None, None), (None, 0), (None, 0)]),
    ("It has $9.4m. Oxfam gets $5m. Clinics get $4.3m.", [(None, None), (None, None), (None, None)]),
    ("It has $9.4m. Oxfam gets $5m a year. Clinics get $4.4m.", [(None, None), (None, None), (None, None)]),
    # but two may make a round sum by chance, and so may those of one sentence
    ("It has $9m. Oxfam gets $5m. Clinics get $4m.", [(None, None)] * 3),
    ("It has $9m. Oxfam gets $5m. The remaining $4m is for clinics.", [(None, None), (None, 0), (None, 0)]),
    ("Peru gave $9.4m, Oxfam $5m and Chad $4.4m.", [(None, None)] * 3),
    ("Peru gave $9.4m: $5m to Oxfam and $4.4m to Chad.", [(None, None), (None, 0), (None, 0)]),
    ("It has $9m and €7m. Chad gets $4m, Mali $3m, Peru $2m.", [(None, None), (None, None), *[(None, 0)] * 3]),
    ("It has $9.4m. It lost $8m. Chad gets $5m, Mali $4.4m.", [(None, None)] * 4),
    ("It has $8m. It lost $9m. Chad gets $4m, Mali $3m, Peru $1m.", [(None, None), (None, None), *[(None, 0)] * 3]),
    ("Peru gave $9m. It rained. Of the total, $2m went to Chad.", [(None, None), (None, 0)]),
    ("Chad gets $9m, with the remaining $3m expected in May.", [(None, None), (None, 0)]),
    ("It paid €2m, the first tranche of a total of €5m.", [(None, 1), (None, None)]),
    ("A debt of $5bn, with $9bn going to banks, is due.", [(None, None), (None, None)]),
    ("It got an initial A$4m payment ($3m).", [(None, None), (0, None)]),
    ("It got a €9m grant ($4m of which is spent).", [(None, None), (None, 0)]),
    ("She gave $2m more, bringing to $3m Peru's gifts.", [(None, 1), (None, None)]),
    ("It gave $8bn (for seed) and then another $8bn.", [(None, None), (None, None)]),
    ("Rice came to $3m (boats to €4m, in May).", [(None, None), (None, None)]),
    (
        "Eire gave €9m. The gift includes:\n\n• €7m, of which €1m is for salt;\n• €2m for rice.\n\nOslo gave €2m.",
        [(None, None), (None, 0), (None, 1), (None, 0), (None, None)],
    ),
    ("Relief\n* It gave $9m, including $2m for rice.\n* Oslo gave $4m.", [(None, None), (None, 0), (None, None)]),
]  # fmt: skip

NEAR_MISSES = [
    ("The dollar fell against the euro and the zloty.", []),
    ("It is a 10-year plan for 5m people and 1.2bn doses.", []),
    ("They fired 155 mm shells from 40 m away on 30 June 2023.", []),
    ("See page 40, or call 555 0199.", []),
    ("The euro zone’s 20 members met; 12 won praise.", [("won", NOT_MONEY)]),
    ("Set $HOME first.", [("$", NO_NUMBER)]),
    ("Nurses gave the R21 vaccine, then R21/Matrix-M.", []),
    ("Japan feared Y2K. Vanuatu’s bill VT05602 passed.", [("Y", NOT_A_NUMBER), ("VT", NOT_A_NUMBER)]),
    ("The G7 billion-dollar plan suits Ghana.", [("billion-dollar", VAGUE)]),
    ("Mozambique got MT20,000 of wheat, Thailand B12 million doses.", [("MT", NOT_A_NUMBER), ("B", NOT_A_NUMBER)]),
    ("A$AP played in Accra.", [("A$", NO_NUMBER)]),
    ("The € sign is by the EUR/USD rate.", [(sign, NO_NUMBER) for sign in ("€", "EUR", "USD")]),
    ("Prices stand in 2019 dollars.", [("dollars", NOT_MONEY)]),
    ("He carried 2,000 pounds of rice.", [("pounds", NOT_MONEY)]),
    ("Banks paid 55 cents on the dollar.", [("cents", NOT_MONEY)]),
    ("The file says $1.2.3.4 and $12x.", [("$", NOT_A_NUMBER), ("$", NOT_A_NUMBER)]),
    ("It cost $1,2345 to mend.", [("$", NOT_A_NUMBER)]),
    ("Several billion dollars are missing.", [("Several billion dollars", VAGUE)]),
    ("Some several 2 million dollars are missing.", [("million dollars", VAGUE)]),
    ("It lost tens of millions of euros.", [("tens of millions of euros", VAGUE)]),
    ("A multi-billion-dollar plan was shelved.", [("multi-billion-dollar", VAGUE)]),
    ("Hundreds of thousands of pounds were spent.", [("Hundreds of thousands of pounds", VAGUE)]),
    ("I did not get one rupee, nor has anybody seen one cent.", []),
    ("Not one dollar came; they rebuilt without one euro from Rome.", []),
    ("Every penny went on tents, and not one pound on the office.", []),
    ("“We haven’t had one shilling,” she said. Not a single dollar, not every penny.", []),
]  # fmt: skip

MIXED = "Hopes of 500 million kroner and $x, and of 2bn dinars, met €."

# A sum whose currency stays open is read, and listed too.
OPEN_CURRENCY = ["500 million kroner", "70 million francs", "40 million pesos", "2bn dinars"]

PIECES = [
    *"0123456789" * 2, *"$€£¥₹¢", "US$", "A$", "USD", "EUR ", "CHF", *",.-–+ ()\n\u00a0’“” ", *"mkba",
    " million", " bn", "bn ", " thousand", " crore", " hundred", "half a ", " billion ",
    " dollars", " euros ", " kroner", " cents",
    "over ", "no less than ", "between ", " to ", " and ", " or more", "up to ", "about ", "nearly ",
    " a month", " per ", "of which ", "including ", "from ", "several ", "tens of ", "twenty-", "one ",
    "a ", ", ", ". The ", "Norway ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
HOSTILE = ["$", "1,", "more than ", "9", "‘", "1 ", "twenty-", "between "]


def test_the_seed_quotes_exactly_the_two_sums_of_the_design():
    article = load_article()
    amounts = find_amounts(article)
    assert list(amounts.columns) == list(AMOUNTS)
    labels = [re.sub(r"\s", " ", label) for label in amounts["label"]]
    assert labels == ["no less than $38 billion", "over $15 billion"]
    assert readings_of(amounts) == [reading("38e9.. USD at_least"), reading("15e9.. USD over")]
    assert list(amounts["value"]) == [38e9, 15e9] and list(amounts["start"]) == [1232, 1363]
    assert amounts[["same_as", "part_of"]].isna().all(axis=None)
    assert find_unread(amounts, article).empty


@pytest.mark.parametrize("row", SUMS, ids=lambda row: row[0])
def test_a_sum_is_read_in_every_form_it_is_printed_in(row):
    text, sums, labels = marked(row[0])
    amounts = find_amounts(text)
    assert list(zip(amounts["start"], amounts["end"], strict=True)) == sums
    assert list(amounts["text"]) == [text[a:b] for a, b in sums]
    assert list(amounts["label"]) == [text[a:b] for a, b in labels]
    assert readings_of(amounts) == [reading(said) for said in row[1:]]
    assert set(find_unread(amounts, text)["why"]) <= {WHICH_CURRENCY}


@pytest.mark.parametrize("space", SPACES, ids=ascii)
def test_any_white_space_may_stand_where_a_space_stands(space):
    """In turn at each space of each label; a line break is one of a text wrapped by hand."""
    places = ((text, at) for text, _, labels in map(marked, FORMS) for span in labels for at in range(*span))
    spaced = {put_space(text, at, space): text for text, at in places if text[at] == " "}
    wrong = [new for new, old in spaced.items() if readings_of(find_amounts(new)) != readings_of(find_amounts(old))]
    assert not wrong, f"{len(wrong)} of {len(spaced)}, such as {wrong[0][-60:]!a}"


@pytest.mark.parametrize(("text", "links"), RELATIONS)
def test_a_sum_said_twice_and_a_part_of_a_sum_point_to_the_other(text, links):
    amounts = find_amounts(text)
    starts = {start: i for i, start in enumerate(amounts["start"])}
    pairs = amounts[["same_as", "part_of"]].itertuples(index=False)
    assert [tuple(None if pd.isna(start) else starts[start] for start in pair) for pair in pairs] == links


@pytest.mark.parametrize(("text", "unread"), NEAR_MISSES)
def test_what_is_no_sum_is_no_row_and_its_sign_is_listed_with_a_reason(text, unread):
    amounts = find_amounts(text)
    assert amounts.empty
    table = find_unread(amounts, text)
    assert list(table.columns) == list(UNREAD)
    assert list(zip(table["text"], table["why"], strict=True)) == unread


def test_what_is_unread_stands_in_reading_order_whatever_the_reason():
    unread = find_unread(find_amounts(MIXED), MIXED)
    assert list(unread["text"]) == ["500 million kroner", "$", "2bn dinars", "€"]


@pytest.mark.parametrize("words", OPEN_CURRENCY)
def test_an_open_currency_stays_empty_and_is_listed_unless_a_country_settles_it(words):
    amounts = find_amounts(f"They promised {words}.")
    assert list(amounts["currency"]) == [""]
    unread = find_unread(amounts, f"They promised {words}.")
    assert list(zip(unread["text"], unread["why"], strict=True)) == [(words, WHICH_CURRENCY)]


@pytest.mark.parametrize(
    ("text", "currency"),
    [("Norway promised 500 million kroner.", "NOK"), ("Denmark promised 500 million kroner.", "DKK"),
     ("Switzerland promised 70 million francs.", "CHF"), ("Mexico promised 40 million pesos.", "MXN"),
     ("Australia promised 40 million dollars.", "AUD"), ("Peru promised 40 million dollars.", "USD")],
)  # fmt: skip
def test_a_bare_name_means_the_currency_of_the_country_in_its_sentence(text, currency):
    assert list(find_amounts(text)["currency"]) == [currency]


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("Nepal wept. Homes get 400,000 rupees.", ["NPR"]),
        ("KATHMANDU: Homes get 400,000 rupees.", ["NPR"]),
        ("KAMPALA. Parliament passed a budget of Shs4 trillion.", ["UGX"]),
        ("Manila wept. Homes get P10,000, and K9 units P5.", ["PHP"]),
        ("Pakistan builds. A house costs Rs 3,000.", ["PKR"]),
        ("Nepal wept. It needs 5 million rupees. It got 3 million rupees.", ["NPR", "NPR"]),
        ("Kenya met Peru in May. It owes 3 billion shillings. Uganda does not.", ["KES"]),
        ("Peru floods: what they cost Uganda\n\nIt is 3 billion shillings, he said. Kenya is safe.", ["UGX"]),
        ("Egypt devalued. A kilo of rice costs 30 pounds.", ["EGP"]),
        ("Australia’s parliament sat. It voted 40 million dollars.", ["AUD"]),
        ("Kenya gave 5 million shillings. Uganda gave 3 million shillings.", ["KES", "UGX"]),
        ("LAHORE: A roof costs Rs 3,000.", ["PKR"]),
        ("Tamil\u00a0Nadu wept. Nepal gave Tamil-Nadu 3,000 rupees.", ["INR"]),
        ("CHIȘINĂU — Gas costs 16 lei.", ["MDL"]),
        ("Lodwar wept. Turkana needs Sh5 million.", ["KES"]),
        ("It rained.\n\nISLAMABAD – Roofs cost Rs 3,000.", ["PKR"]),
        ("Sri Lanka wept. It got $5 million.\n\nThe missing sum is Rs 3,000.", ["USD", "LKR"]),
        # letters that are money only where their country is named
        ("Lesotho set aside M155 million, Eswatini E5 million.", ["LSL", "SZL"]),
        ("Guatemala has Q5 million and Thailand B7 million.", ["GTQ", "THB"]),
        ("The M25 cost M5 million.", []),
        ("Gambia flew ten D5 jets.", []),
        # a paper of Sydney or Toronto, unless it names other dollars, or Americans
        ("Sydney wept. It will pay $5 million.", ["AUD"]),
        ("Ottawa will send Manitoba $5 million.", ["CAD"]),
        ("Sydney wept. It will pay A$5 million, or $3 million.", ["AUD", "AUD"]),
        ("More aid for Tuvalu\n\nAustralia will give $5 million.", ["AUD"]),
        ("Chad and Mali thanked the Australian Government for $5 million.", ["AUD"]),
        ("The Australian Government will give East Timor $5 million.", ["AUD"]),
        ("Australia will give $5 million, as New Zealand watches.", ["AUD"]),
        ("New Zealand watched. Fiji got $5 million in Australian aid.", ["AUD"]),
        ("Montreal heard that Haiti got $5 million.", ["USD"]),
        ("Sydney heard that the U.S. gave $5 million.", ["USD"]),
        ("Chad thanked the Australian and the French governments for $5 million.", ["USD"]),
        ("The Australian Government and the U.S. sent $5 million.", ["USD"]),
        ("Canada is sorry. Canada gives them $5 million.", ["CAD"]),
        ("Canada is sorry. They owe Canada $5 million.", ["USD"]),
        ("FIFA WORLD CUP $5 million", ["USD"]),
        ("Canada and Japan met. Canada owes $5 million.", ["USD"]),
        ("Sydney wept. US$9 million is lost, and $3 million spent.", ["USD", "USD"]),
        ("Sydney wept. The United States will pay $5 million.", ["USD"]),
        ("The Victorian mansion burned. Insurers will pay $5 million.", ["USD"]),
        # another paragraph, where no other country is named; two countries, or who may mean dollars of his own
        ("Kenya met Uganda. They owe 3 billion shillings.", [""]),
        ("Nepal wept.\n\nHomes get 400,000 rupees.", ["NPR"]),
        ("Nepal wept. India gave 400,000 rupees.", ["INR"]),
        ("Lebanon wept. Oxfam raised 5 million pounds.", ["GBP"]),
        ("Australia met Peru. It has 5 million dollars.", ["USD"]),
        ("Fiji wept. It got 5 million dollars.", ["USD"]),
    ],
)
def test_else_it_means_that_of_the_one_country_named_in_the_sentence_before_or_in_the_headline(text, currencies):
    assert list(find_amounts(text)["currency"]) == currencies


def test_a_name_that_is_exact_goes_before_one_that_is_widened_by_another_in_the_text():
    text = "Egypt gave ten Egyptian pounds. Fifty thousand pounds sterling was sent."
    assert list(find_amounts(text)["currency"]) == ["EGP", "GBP"]


def test_a_number_in_another_paragraph_shares_no_currency():
    assert list(find_amounts("It spent $9m in May.\n\nIt then paid 3 million.")["text"]) == ["$9m"]


def test_an_open_currency_is_open_for_the_number_that_shares_it():
    text = "Papers are missing for 6.2 billion of the 9 billion kwacha."
    unread = find_unread(find_amounts(text), text)
    assert list(unread["text"]) == ["6.2 billion", "9 billion kwacha"] and set(unread["why"]) == {WHICH_CURRENCY}


def test_a_currency_of_the_article_goes_before_a_country_named_in_another_sentence():
    article = dataclasses.replace(load_article(), text="Nepal wept. It needs 5 million rupees.", currency="PKR")
    assert list(find_amounts(article)["currency"]) == ["PKR"]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS)
@example("It paid €5 million dollars.")
@example("$5 million$")
def test_in_any_text_spans_stand_in_order_and_every_sign_is_accounted_for(text):
    amounts = find_amounts(text)
    unread = find_unread(amounts, text)
    for table in (amounts, unread):
        assert all(text[row.start : row.end] == row.text for row in table.itertuples())
    assert all(row.text in row.label and row.label in text for row in amounts.itertuples())
    assert not (amounts["low"] > amounts["high"]).any()
    assert all(b.start >= a.end for a, b in itertools.pairwise(amounts.itertuples()))
    taken = [(row.start, row.end) for row in amounts.itertuples()]
    closed = unread[unread["why"] != WHICH_CURRENCY]
    assert not [row.text for row in closed.itertuples() if any(row.start < b and a < row.end for a, b in taken)]
    spans = taken + [(row.start, row.end) for row in unread.itertuples()]
    lost = [sign.group() for sign in SIGN.finditer(text) if not any(a <= sign.start() < b for a, b in spans)]
    assert not lost


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS)
def test_no_text_stops_the_roles(text):
    amounts = find_amounts(text)
    assert len(assign_roles(amounts, text)) == len(amounts)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_to_its_end(piece):
    text = piece * (200_000 // len(piece))
    amounts = find_amounts(text + " $5m")
    assert list(amounts["text"])[-1:] == ["$5m"]
    assert len(find_unread(amounts, text)) == text.count("$")


def test_the_gold_sentences_are_read_above_the_floors():
    counts, misses = score(find_amounts, "amounts")
    f1 = 2 * counts["right"] / (counts["gold"] + counts["found"])
    assert f1 >= F1_FLOOR, "\n".join(misses)
    assert counts["bound right"] / counts["gold"] >= BOUND_FLOOR, "\n".join(misses)


def test_there_are_at_least_250_gold_sentences_80_of_them_aside():
    near, aside = read_gold("amounts"), read_gold("amounts-aside")
    assert len({text for _, text, _ in near + aside}) >= 250
    assert len({text for _, text, _ in aside} - {text for _, text, _ in near}) >= 80


@pytest.mark.parametrize(
    "form", ["20 million euros", "5,000 dollars", "half a million pounds", "€20m", "600 Swiss francs"]
)
@pytest.mark.parametrize(
    "after",
    [
        *("in 2024", "in 24 hours", "in two tranches", "in 40 districts", "in the euro area", "on the dollar market"),
        *("by 2030", "a year", "of aid", "for 300 schools", "to 12 villages", "from 2021 to 2024", "each"),
    ],
)
def test_what_follows_a_sum_does_not_hide_it(form, after):
    assert list(find_amounts(f"Norway gave {form} {after}.")["text"]) == [form]
