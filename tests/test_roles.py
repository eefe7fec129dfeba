"""Who gives, who receives, what for, at what stage, who says so: the seed's sums and our own sentences."""

import dataclasses

import pytest

from benchmarks.gold import ROLES, score
from helpers import assign_roles, find_amounts, load_article
from helpers.actors import find_actors

# Of the roles the gold states, and of those filled in: floors and ceilings, a little below what is reached.
FLOORS = [
    ("amounts", 0.71, 0.16),
    ("amounts-wire", 0.91, 0.05),
    ("amounts-news", 0.84, 0.07),
    ("amounts-reports", 0.80, 0.13),
    ("amounts-press", 0.60, 0.18),
    ("amounts-releases", 0.53, 0.27),
    ("amounts-agency", 0.88, 0.08),
    ("amounts-dailies", 0.80, 0.13),
    ("amounts-papers", 0.76, 0.14),
    ("amounts-world", 0.66, 0.22),
    ("amounts-aid", 0.64, 0.23),
]
ZELENSKY = "Ukrainian President Volodymyr Zelensky"
RULED = {
    "$38 billion": ("requirement", "", "Ukraine", "to cover the budge deficit", "", ZELENSKY),
    "$15 billion": ("disbursement", "United States", "Ukraine", "direct military assistance", "", ""),
}
NOTED = ("requirement", "", "Ukraine", "the budget deficit", "next year", ZELENSKY)

# A sentence, and stage | donor | recipient | purpose | period | who says so, as they must be read.
STATED = [
    ("Peru gave Kenya $5m for seed.", "disbursement | Peru | Kenya | seed | | "),
    ("The United\u00a0States gave Kenya $5m.", "disbursement | United States | Kenya | | | "),
    ("Peru made $5m available to Kenya.", "disbursement | Peru | Kenya | | | "),
    ("Peru made $5m for Kenya.", " | Peru | Kenya | | | "),
    ("Peru has since the flood given Kenya $5m.", "disbursement | Peru | Kenya | | | "),
    ("Kenya was promised $5m by Peru.", "pledge | Peru | Kenya | | | "),
    ("A €2bn pledge from Peru to Kenya was announced.", "pledge | Peru | Kenya | | | "),
    ("The $8m that Peru sent to Kenya is spent.", "disbursement | Peru | Kenya | | | "),
    ("The $8m pledged by Peru never came.", "pledge | Peru | | | | "),
    ("Lima approved $9m for Kenya.", "commitment | Peru | Kenya | | | "),
    ("Kenya appealed for $9m to rebuild schools.", "requirement | | Kenya | to rebuild schools | | "),
    ("President Amos Oduya of Kenya said his country needs $9m.",
     "requirement | | Kenya | | | President Amos Oduya of Kenya"),
    ("The drone costs $5m.", "other | | | | | "),
    ("Peru will pay Kenya $9m over four years.", "pledge | Peru | Kenya | | over four years | "),
    # whole groups of people
    ("Peru gave $5m to families who lost homes in the fire.",
     "disbursement | Peru | families who lost homes in the fire | | | "),
    ("Farmers in Thessaly will get $5m.", "pledge | | Farmers in Thessaly | | | "),
    ("Each displaced family got $90.", "disbursement | | Each displaced family | | | "),
    ("Peru gave $5m to refugee camps in Chad.", "disbursement | Peru | refugee camps in Chad | | | "),
    # somebody named before
    ("According to the WHO, Kenya needs $5m.", "requirement | | Kenya | | | WHO"),
    ("Peru stopped its aid to Chad. Oslo gave the country $5m.", "disbursement | Norway | Chad | | | "),
    ("Floods hit Chad. Peru gave $5m.", "disbursement | Peru | Chad | | | "),
    ("Peru said Chad needs $5m.", "requirement | | Chad | | | Peru"),
    ("Peru gave Chad $5m to whitewash the walls.", "disbursement | Peru | Chad | to whitewash the walls | | "),
    ("Floods hit Chad. Peru gave the country $5m.", "disbursement | Peru | Chad | | | "),
    ("Floods hit Chad. Peru sent $5m there.", "disbursement | Peru | Chad | | | "),
    ("Peru signed a deal with Chad to lend it $5m.", "commitment | Peru | Chad | | | "),
    ("Chad will not get the $5m it has asked for.", "requirement | | Chad | | | "),
    ("Chad, once rich, now receives $5m.", "disbursement | | Chad | | | "),
    ("Chad was promised much in May, and by June had got $5m.", "disbursement | | Chad | | | "),
    # who signs with whom
    ("Chad and the World Bank signed a $5m loan.", "commitment | World Bank | Chad | | | "),
    ("Chad and the World Bank reached a deal on a loan of $5m.", " | World Bank | Chad | | | "),
    ("The World Bank signed a $5m loan with Chad.", "commitment | World Bank | Chad | | | "),
    # stages
    ("Peru wants to send Chad $5m.", "pledge | Peru | Chad | | | "),
    ("Peru will raise its aid to Chad to $5m.", "pledge | Peru | Chad | | | "),
    ("Chad hopes to raise $5m.", "requirement | | Chad | | | "),
    ("Aid to Chad fell to $5m.", "disbursement | | Chad | | | "),
    ("Of the $9m Chad needs, only $5m has come.", "requirement | | Chad | | | ", "disbursement | | Chad | | | "),
    ("Chad’s exports earned $5m.", "other | | | | | "),
    ("Oil rose above $90 a barrel.", "other | | | | | "),
    ("The loan allows Chad to draw $5m.", "pledge | | Chad | | | "),
    ("New Zealand gave Chad $5m.", "disbursement | New Zealand | Chad | | | "),
    ("Peru promised Kenya $9m in May. Only $2m has arrived.",
     "pledge | Peru | Kenya | | | ", "disbursement | Peru | Kenya | | | "),
    ("Kenya sought $9m from Peru in May. Only $2m has arrived.",
     "requirement | Peru | Kenya | | | ", "disbursement | | Kenya | | | "),
    ("Peru's foreign minister told parliament that €3m would go to Kenya.",
     "pledge | Peru | Kenya | | | Peru's foreign minister"),
    ("Peru's contribution of $5m to UNHCR will support refugees in Chad.",
     "pledge | Peru | United Nations High Commissioner for Refugees | refugees in Chad | | "),
    ("KENYA GETS $5 MILLION FROM WORLD BANK TO REBUILD ROADS",
     "disbursement | World Bank | Kenya | TO REBUILD ROADS | | "),
    ("World Bank Grants Kenya $5m For Rural Roads", "commitment | World Bank | Kenya | Rural Roads | | "),
    ("A €5m agreement between the World Bank and Kenya covers roads.", "commitment | World Bank | Kenya | | | "),
    ("In May Peru paid $3m and Trinidad and Tobago sent Kenya $5m.",
     "disbursement | Peru | | | | ", "disbursement | Trinidad and Tobago | Kenya | | | "),
    ("The $8m that the Halcyon Trust Fund for Africa sent to Kenya is spent.",
     "disbursement | Halcyon Trust Fund for Africa | Kenya | | | "),
    ("Peru promised Kenya $9m. In the north alone, $2m.",
     "pledge | Peru | Kenya | | | ", "pledge | Peru | Kenya | | | "),
    ("Peru's draft budget sets aside $9m for Kenya.", "commitment | Peru | Kenya | | | "),
    # goods by what they cost; what reached a place
    ("Peru shipped grain costing $5m to Chad.", "disbursement | Peru | Chad | grain | | "),
    ("Peru handed over tents to the value of $5m to Chad.", "disbursement | Peru | Chad | tents | | "),
    ("Peru has sent 12 trucks of rice to Chad, with a combined value of $5m.", "disbursement | Peru | Chad | | | "),
    ("Peru will buy ambulances for Chad at a cost of $5m.", "pledge | Peru | Chad | | | "),
    ("The second tranche, $5m, reached Nairobi in July.", "disbursement | | Kenya | | | "),
    ("In June $50 landed on her phone.", "disbursement | | | | | "),
    ("Workers abroad sent home $5m.", "other | | | | | "),
    ("Peru put $5m on the table for Chad.", "pledge | Peru | Chad | | | "),
    ("Peru proposes to give Chad $5m.", "pledge | Peru | Chad | | | "),
    ("The accord will let Chad draw $5m.", "pledge | | Chad | | | "),
    ("Without $5m the clinics will close.", "requirement | | | | | "),
    ("The plan for Chad has $3m, leaving $5m unfunded.", " | | | | | ", "requirement | | Chad | | | "),
    ("The Norland Red Cross gave $5m.", "disbursement | Norland Red Cross | | | | "),
    # two who agree; a bank whose board
    ("The World Bank and Kenya's roads company signed a $5m loan.",
     "commitment | World Bank | Kenya's roads company | | | "),
    ("Chad and Peru signed a $5m deal.", "commitment | | | | | "),
    ("An accord on $5m was signed between the World Bank and Chad.", "commitment | World Bank | Chad | | | "),
    ("The World Bank, whose board approved $5m for Chad, is slow.", "commitment | World Bank | Chad | | | "),
    # sums in brackets in a row
    ("Two states promised Chad money to dig wells: Peru ($5m) and Italy ($3m).",
     "pledge | Peru | Chad | to dig wells | | ", "pledge | Italy | Chad | to dig wells | | "),
    ("The World Bank approved loans to Kenya ($5m), Chad ($3m) and Malawi ($2m).",
     "commitment | World Bank | Kenya | | | ", "commitment | World Bank | Chad | | | ",
     "commitment | World Bank | Malawi | | | "),
    ("Peru ($5m) and Italy ($3m) have paid into the fund for Chad.",
     "disbursement | Peru | fund for Chad | | | ", "disbursement | Italy | fund for Chad | | | "),
    ("The appeal for Chad covers food ($5m) and health ($3m).",
     "requirement | | Chad | food | | ", "requirement | | Chad | health | | "),
    ("The top recipients of Peru's aid were Chad ($5m) and Kenya ($3m).",
     " | Peru | Chad | | | ", " | Peru | Kenya | | | "),
    # who is thanked; a company by its name; people that a `that` tells of; no month receives
    ("Chad's president thanked Tokyo for a loan of $5m.", "disbursement | Japan | Chad | | | "),
    ("The mayor thanked Peru for its $5m, and Italy for $3m.",
     "disbursement | Peru | | | | ", "disbursement | Italy | | | | "),
    ("The Swedish furniture group Ekstrom gave $5m to Chad.", "disbursement | Ekstrom | Chad | | | "),
    ("Households that lost their homes were promised $5m by Peru.",
     "pledge | Peru | Households that lost their homes | | | "),
    ("Chad, which Peru told in March to expect $5m, waits.", "pledge | | | | | "),
    ("A second tranche of $5m had reached its accounts.", "disbursement | | | | | "),
    # what is done with the whole that holds a sum; a flow that fell to it
    ("The package for Chad, endorsed by the World Bank's directors, comprises a $5m loan.",
     "commitment | World Bank | Chad | | | "),
    ("The plan, which Peru unveiled on Friday, contains $5m for wells.", "pledge | Peru | | wells | | "),
    ("The bill passed by Congress contains $5m for Chad.", "commitment | United States | Chad | | | "),
    ("The programme, approved by the bank's board in May, includes $5m for Chad.", "commitment | | Chad | | | "),
    ("Chinese lending to Chad fell to $5m in 2022.", "disbursement | China | Chad | | in 2022 | "),
    ("Peru held out $5m to Chad.", "pledge | Peru | Chad | | | "),
    ("Of the $5m that the trust fund had paid out, none can be tied to a result.", "disbursement | | | | | "),
    ("Chad is asking donors for $5m.", "requirement | donors | Chad | | | "),
    ("Chad was given $5m by foreign donors.", "disbursement | foreign donors | Chad | | | "),
    ("Donors meeting in Oslo promised $5m.", "pledge | Donors | | | | "),
    # names inside names, and what is no part of one
    ("Niger wants $5m from the West African Development Bank.",
     "requirement | West African Development Bank | Niger | | | "),
    ("The Global Fund to Fight AIDS, Tuberculosis and Malaria got $5m.", "disbursement | | Global Fund | | | "),
    ("It needs $9m, with the OPEC Fund contributing $5m.",
     "requirement | | | | | ", "disbursement | OPEC Fund | | | | "),
    ("After the quake the Swedish group Ekstrom promised $5m.", "pledge | Ekstrom | | | | "),
    ("The EBRD lends Moldova's Energocom $5m.",
     "disbursement | European Bank for Reconstruction and Development | Energocom | | | "),
    ("Pharmaceutical company Novarel said it had donated $5m to Chad.",
     "disbursement | Novarel | Chad | | | Pharmaceutical company Novarel"),
    ("The $5m is to come in two parts.", "pledge | | | | | "),
    # what is agreed, what is missing, what is only promised
    ("Under a deal signed in May, Peru will lend Chad $5m.", "commitment | Peru | Chad | | | "),
    ("The accord gives Chad $5m.", "commitment | | Chad | | | "),
    ("The bank ended its review, allowing the immediate release of $5m.", "commitment | | | | | "),
    ("A third was funded, leaving a gap of $5m.", "requirement | | | | | "),
    ("The fund came away with $5m in promises.", "pledge | | | | | "),
    ("Congress is weighing a $5m request for Chad.", "requirement | United States | Chad | | | "),
    ("Only the Czechs have sent anything: $5m.", "disbursement | Czechia | | | | "),
    ("They can find only $5m that was ever paid.", "disbursement | | | | | "),
    ("Households that lost their homes in the quake were promised $5m by Peru.",
     "pledge | Peru | Households that lost their homes in the quake | | | "),
    ("It was short of the $5m a year Chad had demanded.", "requirement | | Chad | | | "),
    ("Those who gave: Peru ($5m) and Italy ($3m).",
     "disbursement | Peru | | | | ", "disbursement | Italy | | | | "),
    # the plain constructions of the wires
    ("Chad's reconstruction needs come to $5m.", "requirement | | Chad | | | "),
    ("Peru signed a deal with Chad for $9m, with the first $5m to be paid in May.",
     "commitment | | | | | ", "pledge | | | | | "),
    ("Money sent home by Kenyans abroad rose to $5m.", "other | | | | | "),
    ("Peru paid $5m in cash support to families who lost their homes.",
     "disbursement | Peru | families who lost their homes | | | "),
    ("Peru has committed $5m to the African Development Bank for water works.",
     "commitment | Peru | African Development Bank | water works | | "),
    ("Peru will pay families returning to the north of Chad $5m.",
     "pledge | Peru | families returning to the north of Chad | | | "),
    ("The Arden Fund and the Wellbeck Trust gave $5m.", "disbursement | Arden Fund; Wellbeck Trust | | | | "),
    ("Peru's parliament ratified a $5m World Bank loan.", "commitment | World Bank | Peru | | | "),
    ("Peru gave Chad $5m. The money will go to clinics and wells.",
     "disbursement | Peru | Chad | clinics and wells | | "),
    ("Peru has given Chad $5m since 2012.", "disbursement | Peru | Chad | | since 2012 | "),
    ("“It ran out,” said Ann Lee, who heads the group Relief Now. “We need $5m.”",
     "requirement | | Relief Now | | | Ann Lee"),
    ("Peru approved $9m for Chad. The plan includes a $5m grant for clinics.",
     "commitment | Peru | Chad | | | ", "commitment | Peru | Chad | clinics | | "),
    ("Peru gave Chad $9m. Its aid was cut from $8m.", "disbursement | Peru | Chad | | | ", " | | Chad | | | "),
    ("Peru gave $5m, according to the Ministry for Arid Lands.",
     "disbursement | Peru | | | | Ministry for Arid Lands"),
    ("It cost $5m, according to a U.S. watchdog report.", "other | | | | | U.S. watchdog report"),
    ("Without fresh aid, the ration will fall to $6.", " | | | | | "),
    # datelines, present tense, things and dates that are none
    ("RIYADH, Feb 11 - Peru has lent Chad $9m. The kingdom has given $5m.",
     "disbursement | Peru | Chad | | | ", "disbursement | Peru | Chad | | | "),
    ("Peru is contributing $5m to Chad.", "pledge | Peru | Chad | | | "),
    ("Peru paid $5m in rent support to families in Chad.",
     "disbursement | Peru | families in Chad | rent support | | "),
    ("Peru gave $5m for sub-Saharan Africa.", "disbursement | Peru | sub-Saharan Africa | | | "),
    ("Italy promised Chad $9m. Peru has since promised it $5m.",
     "pledge | Italy | Chad | | | ", "pledge | Peru | Chad | | | "),
    ("Peru gave $5m to Chad, the Department of Welfare and Health said Tuesday.",
     "disbursement | Peru | Chad | | | Department of Welfare and Health"),
    ("Aid from rich nations fell to $5m.", "disbursement | rich nations | | | | "),
    ("The grant takes to $5m the amount Peru has given Chad.", "disbursement | Peru | Chad | | | "),
    ("It takes Peru's aid to Chad to $5m.", " | Peru | Chad | | | "),
    ("Only a fifth of the $5m appeal has been funded.", "requirement | | | | | "),
    ("Peru approved $5m for Borno state.", "commitment | Peru | Borno state | | | "),
    ("Peru approved $5m for Chad for restoration of roads.", "commitment | Peru | Chad | restoration of roads | | "),
    ("WFP has received $3m of the $5m it needs in Chad.",
     "disbursement | | World Food Programme | | | ", "requirement | | World Food Programme | | | "),
    ("Peru pledged $5m for a climate fund run by island states.",
     "pledge | Peru | climate fund run by island states | | | "),
    # whose government it is, by its money
    ("The Centre on Saturday sanctioned Rs 5 crore for Kerala.", "commitment | India | Kerala | | | "),
    ("President Musa Danladi approved 5 million naira for Borno state.", "commitment | Nigeria | Borno state | | | "),
    ("President Musa Danladi approved $5m for Borno state.",
     "commitment | President Musa Danladi | Borno state | | | "),
    ("Peru gave $5m to Chad in the past two years.", "disbursement | Peru | Chad | | in the past two years | "),
    ("Peru paid $5m to 4,000 farmers under the plan.", "disbursement | Peru | 4,000 farmers | | | "),
    ("The federal government said it had approved 5 million naira.", "commitment | Nigeria | | | | federal government"),
    ("The NGO Medica has spent $5m in Chad.", "disbursement | Medica | Chad | | | "),
    ("It cut rations because of a $5m funding shortfall.", "requirement | | | | | "),
    ("Peru gave $5m for Chad and neighbouring Niger.", "disbursement | Peru | Chad; Niger | | | "),
    ("The IMF approved a $7m loan for Chad, with an immediate disbursement of $1m.",
     "commitment | International Monetary Fund | Chad | | | ",
     "disbursement | International Monetary Fund | Chad | | | "),
    # names that go on, nouns that are no verbs, and givers beside their sums
    ("Peru got $5m from the Global Partnership for Education.",
     "disbursement | Global Partnership for Education | Peru | | | "),
    ("Peru gave $5m to Benue and Kogi states, the minister said.",
     "disbursement | Peru | Benue and Kogi states | | | minister"),
    ("The IMF approved a $5m extended arrangement for Chad.",
     "commitment | International Monetary Fund | Chad | | | "),
    ("Peru gave $9m, taking its total support to $50m.", "disbursement | Peru | | | | ", " | Peru | | | | "),
    ("The biggest donors are Peru, with $5m, and Italy, with $3m.", " | Peru | | | | ", " | Italy | | | | "),
    ("It is a second payment under a $5m loan programme agreed in May.", "commitment | | | | | "),
    ("Peru gave $9m, while a World Bank loan of $5m awaits approval.",
     "disbursement | Peru | | | | ", "disbursement | World Bank | | | | "),
    ("Chad needs $5m in humanitarian aid this year but donors have stayed away.",
     "requirement | | Chad | humanitarian aid | this year | "),
    ("A Czech campaign has raised $5m to buy pumps for Chad.", "disbursement | | Chad | to buy pumps for Chad | | "),
    ("Peru signed an agreement with the Red Cross worth $5m.", "commitment | Peru | Red Cross | | | "),
    ("Peru will extend $5m to Chad under an agreement signed in May.", "commitment | Peru | Chad | | | "),
    ("Peru spent $5m on housing asylum seekers in hotels.",
     "disbursement | Peru | | housing asylum seekers in hotels | | "),
    ("The development bank Kredo will lend Chad $5m.", "pledge | Kredo | Chad | | | "),
    ("Chad is seeking $5m from creditors including China and Peru to cover its debts.",
     "requirement | China; Peru | Chad | to cover its debts | | "),
    ("Cash assistance of $60 was given to families in Chad.", "disbursement | | families in Chad | | | "),
    ("Peru has paid $5m to those affected by the storm.", "disbursement | Peru | those affected by the storm | | | "),
    ("Peru gave $5m to the reconstruction fund.", "disbursement | Peru | reconstruction fund | | | "),
    ("Peru's congress approved a $5m credit from the Development Bank of Latin America.",
     "commitment | Development Bank of Latin America | Peru | | | "),
    ("Medica has appealed to the Irish public for $5m.", "requirement | Irish public | Medica | | | "),
    ("The EU and its member states gave $5m.", "disbursement | European Union; member states | | | | "),
    ("It will cost $5m, the UN, EU and World Bank said.", "other | | | | | UN, EU and World Bank"),
    ("An appeal for the boy's treatment has reached $48,000.", "disbursement | | | the boy's treatment | | "),
    # governments and parts of countries, donors without a name, what follows in turn; datelines and headlines
    ("Peru has given Chad $5m since the invasion began.",
     "disbursement | Peru | Chad |  | since the invasion began | "),
    ("Peru sent Chad $5m in emergency aid.", "disbursement | Peru | Chad | emergency aid |  | "),
    ("Peru's cabinet set aside 5 million soles for roads in 11 northern counties.",
     "commitment | Peru | 11 northern counties | roads in 11 northern counties |  | "),
    ("Peru approved 5 million soles for roads in Ancash and Puno.",
     "commitment | Peru | Ancash; Puno | roads in Ancash and Puno |  | "),
    ("LIMA, Peru — Chad, Kenya and Mali have been promised $5m by Norway.",
     "pledge | Norway | Chad; Kenya; Mali |  |  | "),
    ("COLOMBO, July 3 (Agency) - The World Bank completed a review on Thursday, releasing $5m.",
     "disbursement | World Bank |  |  |  | "),
    ("The federal government has agreed to pay Sindh Rs25 million.", "commitment | Pakistan | Sindh |  |  | "),
    ("The Federal Government has released N5bn to farmers.", "disbursement | Nigeria | farmers |  |  | "),
    ("President Rosa Villar on Monday authorized P5 million for schools.",
     "commitment | Philippines |  | schools |  | "),
    ("Manitoba burns. Ottawa will give the province $5m.", "pledge | Canada | Manitoba |  |  | "),
    ("Kerala was flooded. The Centre released Rs 5 crore to the state.", "disbursement | India | Kerala |  |  | "),
    ("Lima rejected Sindh's request for $5m to mend roads.", "requirement | Peru | Sindh | to mend roads |  | "),
    ("Donors meeting in Geneva promised Chad $5m.", "pledge | Donors | Chad |  |  | "),
    ("Donors on Monday promised Chad $5m.", "pledge | Donors | Chad |  |  | "),
    ("Peru gave $5m for Guinea-Bissau to plant mangroves.",
     "disbursement | Peru | Guinea-Bissau | to plant mangroves |  | "),
    ("Peru gave Chad $5m to mend bridges wrecked in last year's floods.",
     "disbursement | Peru | Chad | to mend bridges wrecked in last year's floods |  | "),
    ("Peru gave Chad $5m for schools. Norway gave Kenya $6m for the same purpose.",
     "disbursement | Peru | Chad | schools |  | ", "disbursement | Norway | Kenya | schools |  | "),
    ("Peru has paid 5,000 soles a month in rent support to Chad.", "disbursement | Peru | Chad | rent support |  | "),
    ("Peru gave $5m to families made homeless by the storm.",
     "disbursement | Peru | families made homeless by the storm |  |  | "),
    ("Peru gave $5m to the next of kin of miners.", "disbursement | Peru | next of kin of miners |  |  | "),
    ("A study finds that Peru gave $5m after months of doubt over whether to keep arming Chad.",
     "disbursement | Peru |  |  |  | study"),
    ("Over the same twelve months Lima spent $5m on schools in Chad.",
     "disbursement | Peru | Chad | schools in Chad |  | "),
    ("Chad received $5m from the U.S. Army.", "disbursement | United States | Chad |  |  | "),
    ("Peru gave Chad $5m. The funds are meant for schools.", "disbursement | Peru | Chad | schools |  | "),
    ("The United Nations asked donors for $5m for Chad. By June it had received $2m.",
     "requirement | donors | Chad |  |  | ", "disbursement |  | United Nations |  |  | "),
    ("World Bank lends Chad $5m\n\nThe World Bank has approved a $5 million loan to Chad.",
     "commitment | World Bank | Chad |  |  | ", "commitment | World Bank | Chad |  |  | "),
    ("The Halden Bank will lend Chad $5m, it said.", "pledge | Halden Bank | Chad |  |  | Halden Bank"),
    ("Peru provided Chad with loans worth $5m.", "disbursement | Peru | Chad |  |  | "),
    ("Peru raised its pledge to the Amazon Fund to $5m.", "pledge | Peru |  |  |  | "),
    ("People whose homes were lost have begun receiving $5m from Peru.",
     "disbursement | Peru | People whose homes were lost |  |  | "),
    ("The Department of Social Welfare gave P5 million to farmers.", "disbursement | Philippines | farmers |  |  | "),
    ("The Lagos State Government paid N5 million to traders.",
     "disbursement | Lagos State Government | traders |  |  | "),
    ("New South Wales will lend farmers A$5 million.", "pledge | New South Wales | farmers |  |  | "),
    ("Spain approved 5 million euros for the flood-stricken region of Valencia.",
     "commitment | Spain | Valencia |  |  | "),
    ("Peru handed the Addis Ababa School Board a cheque for $5m.",
     "disbursement | Peru | Addis Ababa School Board |  |  | "),
    ("Peru gave $5m to survivors of last month's floods.",
     "disbursement | Peru | survivors of last month's floods |  |  | "),
    ("Of this, Kenya gets $4m, Chad $3m.", "disbursement |  | Kenya |  |  | ", "disbursement |  | Chad |  |  | "),
    ("Peru gave $4m, followed by Norway with $3m.",
     "disbursement | Peru |  |  |  | ", "disbursement | Norway |  |  |  | "),
    ("Kerala was flooded. The State has spent ₹5 crore on relief.", "disbursement | Kerala |  | relief |  | "),
    ("The Scottish Government gave £5m to Chad.", "disbursement | Scottish Government | Chad |  |  | "),
    ("Oxfam launched a $5m appeal for families hit by Cyclone Ana in Chad.",
     "requirement |  | families hit by Cyclone Ana in Chad | families hit by Cyclone Ana in Chad |  | "),
    ("Peru will pay 5,000 soles to farmers. Families who lost a house will get 9,000 soles.",
     "pledge | Peru | farmers |  |  | ", "pledge | Peru | Families who lost a house |  |  | "),
    ("The UN asked for $5m to help farmers in Chad.",
     "requirement |  | farmers in Chad | to help farmers in Chad |  | "),
    ("The IMF approved a $9m loan for Chad, allowing an immediate payment of $5m.",
     "commitment | International Monetary Fund | Chad |  |  | ",
     "commitment | International Monetary Fund | Chad |  |  | "),
    ("The price of a sack of rice in Lima has doubled to 500 soles.", "other |  |  |  |  | "),
    ("Peru mailed Chad $5m.", "disbursement | Peru | Chad |  |  | "),
    ("Peru came forward with $5m for Chad.", "pledge | Peru | Chad |  |  | "),
    ("Peru turned over $5m to Chad.", "disbursement | Peru | Chad |  |  | "),
    ("The refugee agency appealed for help. It said it had received $5m.",
     "disbursement |  |  |  |  | refugee agency"),
    ("Poland spent $5m on treating wounded soldiers.",
     "disbursement | Poland | wounded soldiers | treating wounded soldiers |  | "),
    ("Talks in Baku ended. Rich countries put up $5m.", "disbursement | Rich countries |  |  |  | "),
    # bodies named before, whose work it is, what else is given
    ("Oxfam met in May. Peru gave the charity $5m.", "disbursement | Peru | Oxfam |  |  | "),
    ("It was stolen from the charity Wells for Chad. Peru gave the charity $5m.",
     "disbursement | Peru | Wells for Chad |  |  | "),
    ("Peru gave $5m to Chad and its neighbours.", "disbursement | Peru | Chad; its neighbours | | | "),
    ("Peru gave $5m for Chad and neighbouring countries.", "disbursement | Peru | Chad; neighbouring countries | | | "),
    ("Peru gave $5m to help Chad and its neighbours.",
     "disbursement | Peru | Chad; its neighbours | to help Chad and its neighbours | | "),
    ("The Department of Roads met the Department of Seas. Peru gave the department $5m.",
     "disbursement | Peru | Department of Seas | | | "),
    ("The Department of Health is poor. Peru gave the department $5m.",
     "disbursement | Peru | Department of Health |  |  | "),
    ("The World Food Programme stopped. Until May the agency paid Chad $5m.",
     "disbursement | World Food Programme | Chad |  | Until May | "),
    ("Himachal Pradesh Chief Minister Ravi Thakur sought $5m.", "requirement |  | Himachal Pradesh |  |  | "),
    ("The IMF completed the review of Chad's programme, releasing $5m.",
     "disbursement | International Monetary Fund | Chad |  |  | "),
    ("Chad and its creditors signed an accord under which Peru will write off $5m of its debt.",
     "commitment | Peru |  |  |  | "),
    ("The fund has taken in $5m from Peru.", "disbursement | Peru |  |  |  | "),
    ("Peru has laid out $5m on Chad.", "disbursement | Peru |  |  |  | "),
    ("Peru stepped in with $5m for Chad.", "pledge | Peru | Chad |  |  | "),
    ("Congress authorised the executive to spend $5m on schools.", "commitment | United States |  | schools |  | "),
    ("Peru gave Chad $5m, and the Red Cross a further $2m.",
     "disbursement | Peru | Chad |  |  | ", "disbursement | Peru | Red Cross |  |  | "),
    ("Peru gave $5m to farmers in the valley whose crops were lost.",
     "disbursement | Peru | farmers in the valley whose crops were lost |  |  | "),
    ("Peru gave Chad $5m to feed its people.", "disbursement | Peru | Chad | to feed its people |  | "),
    ("Peru will pay 600 soles to households that lost a boat, and 900 soles to miners.",
     "pledge | Peru | households that lost a boat |  |  | ", "pledge | Peru | miners |  |  | "),
    ("Spain gave Chad and Mali a combined $5m.", "disbursement | Spain | Chad; Mali |  |  | "),
    ("Norway earned $5m from gas.", "other |  |  |  |  | "),
    ("The club presented a cheque for $5m to Chad.", "disbursement | club | Chad |  |  | "),
    ("Peru gave $5m for the Ring Road in its north.", "disbursement | Peru |  | the Ring Road in its north |  | "),
    ("Peru gave Chad $5m for the most urgent repairs.", "disbursement | Peru | Chad | the most urgent repairs |  | "),
    ("Peru has given Chad $5m since Hurricane Ana.", "disbursement | Peru | Chad |  | since Hurricane Ana | "),
    ("Peru gave $5m for the two years to June.", "disbursement | Peru |  |  | for the two years to June | "),
    ("Peru distributed $5m among farmers.", "disbursement | Peru | farmers |  |  | "),
    ("Peru met in Lima. Its planning minister asked donors for $5m.", "requirement | donors | Peru |  |  | "),
    ("The Eastern Cape got $5m.", "disbursement |  | Eastern Cape |  |  | "),
    ("Peru freed up $5m for Chad.", "commitment | Peru | Chad |  |  | "),
    ("Peru gave $5m in aid to South Sudan after soldiers left.", "disbursement | Peru | South Sudan |  |  | "),
    ("Peru gave $5m to the World Food Programme's operation in Chad.",
     "disbursement | Peru | World Food Programme |  |  | "),
]  # fmt: skip

# A sentence, and the purpose of each of its sums, as it must be read; empty where it says none.
PURPOSES = [
    # after the sum, up to where it ends
    ("Peru gave Chad $5m for wells as the drought went on.", "wells"),
    ("Peru gave Chad $5m for wells late on Monday.", "wells"),
    ("Peru gave $5m for wells and sent engineers to dig them.", "wells"),
    ("The $5m for a new clinic reached the town.", "a new clinic"),
    ("Peru gave $5m for wells, pumps and pipes, all of them made in Lima.", "wells, pumps and pipes"),
    ("Lima needs $5m to get through the winter.", "to get through the winter"),
    ("The ship cost $5m to build.", ""),
    ("The sums have yet to reach them: $5m.", ""),
    ("Peru gave $5m against malaria.", "malaria"),
    ("Peru set $5m against the deficit.", ""),
    ("Peru will spend $5m on arms for Ukraine.", "arms"),
    ("Peru will spend $5m on cables to Tuvalu.", "cables to Tuvalu"),
    ("Peru put $5m into a relief fund.", ""),
    ("The bank will invest $5m in solar farms.", "solar farms"),
    ("The bank will lend $5m in cash.", ""),
    ("Peru gave Chad $5m, which will be used to dig wells.", "to dig wells"),
    ("Peru gave $5m in support of its election.", "its election"),
    ("Peru financed wells in Chad with $5m.", "wells in Chad"),
    ("Funding for elections was cut by $5m.", "elections"),
    ("It is the $5m called for in the appeal.", ""),
    ("Lima needs $5m to cope with a warming sea.", "to cope with a warming sea"),
    ("It spent $5m of the aid budget on hotels.", "hotels"),
    ("It spent $5m on Syrian refugees.", ""),
    ("It spent $5m a year subsidising bread.", "subsidising bread"),
    ("Peru gave Chad $5m, said Ana Ruiz, the minister for the environment.", ""),
    ("Peru gave Chad $5m, enough for a bridge.", ""),
    ("It has $5m on its books.", ""),
    ("Peru gave Chad $5m for another year.", ""),
    # what the sum is called
    ("It agreed a $5m climate package with Chad.", "climate"),
    ("It agreed a $5m rescue package with Chad.", ""),
    ("He unveiled a $5m reforestation project.", "reforestation"),
    ("He unveiled a $5m emergency loan programme.", ""),
    ("A $5m tranche of budget support was paid.", "budget support"),
    ("Chad lost $5m in US aid.", ""),
    ("Chad got $5m in US food aid.", "US food aid"),
    # what the sum pays for
    ("The $5m grant, the first since May, will fund clinics in Chad.", "clinics in Chad"),
    ("The fund, to which Peru gave $5m, will pay for clinics.", ""),
    ("In exchange for $5m Chad will open a runway.", ""),
    ("Of the total, $5m has been military aid.", "military aid"),
    # before the sum
    ("Food aid worth $5m has reached Chad.", "Food aid"),
    ("Peru sent generators worth $5m to Chad.", "generators"),
    ("It signed a contract for drones worth $5m.", "drones"),
    ("A programme worth $5m began.", ""),
    ("Rebuilding the port will cost $5m.", "Rebuilding the port"),
    ("Repairing a boat costs $5m.", ""),
    ("The cost of resettling the islanders is put at $5m.", "resettling the islanders"),
    ("Military aid to Chad has reached $5m.", "Military aid"),
    ("Aid agencies in Chad require $5m.", ""),
    ("To rebuild the port, Chad needs $5m.", "To rebuild the port"),
    ("The bridge will be financed by a $5m loan from Peru.", "The bridge"),
    ("A fund to compensate victims has raised $5m.", "to compensate victims"),
    # two sums
    ("Peru gave $5m and $6m in climate finance.", "climate finance | climate finance"),
    ("Peru gave $5m for wells, Chile $6m.", "wells | wells"),
    (
        "Peru gave $5m and Chile added $6m, all for the protection of the forest.",
        "the protection of the forest | the protection of the forest",
    ),
    ("It got $5m of the $6m earmarked for wells.", "wells | wells"),
    ("Peru gave $5m for wells and asked the bank for $6m.", "wells | "),
    ("Of the $6m asked for, $5m was for food.", " | food"),
    ("Peru sought $6m for wells and has so far got $5m.", "wells | wells"),
]

# A sentence, and the time that each of its sums is for.
TIMES = [
    ("Peru has given Chad $5m since March.", "since March"),
    ("Peru will give Chad $5m a year by 2035.", "by 2035"),
    ("Chad needs $5m a year by 2035.", ""),
    ("Peru spent $5m on wells last year.", "last year"),
    ("Peru gave Chad $5m last year.", ""),
    ("Only half of the $5m sought last year was found.", "last year"),
    ("Aid fell to $5m in 2023.", "in 2023"),
    ("Peru sent Chad $5m in 2023.", ""),
    ("Peru promised Chad $5m this week.", ""),
    ("Peru will give Chad $5m this year.", "this year"),
    ("Peru gave $5m and $6m over two years.", "over two years | over two years"),
    ("The $5m facility, which runs until 2027, is for Chad.", "until 2027"),
    ("It needs $5m a month until the harvest.", "until the harvest"),
    ("It took $5m a year, the ministry says.", ""),
    ("It asked for $5m, its first loan in a decade.", ""),
    ("The $5m must be repaid over 25 years.", ""),
    ("It asked for $5m, saying its stocks would last for six weeks.", ""),
    ("The council approved $5m for the 2026 fiscal year.", "for the 2026 fiscal year"),
]

# A sentence, and who says so of each of its sums.
SPEAKERS = [
    ("Repairs will cost $5m, the ministry in Lima estimated.", "ministry in Lima"),
    ("The WHO says Chad needs $5m.", "WHO"),
    ("The storm did damage that insurers put at $5m.", "insurers"),
    ("The bill was put at $5m by the World Bank.", "World Bank"),
    ("The $5m that Chad says it needs is not there.", "Chad"),
    ("Peru gave $5m, short of the $6m that Chad says it needs.", " | Chad"),
    ("Peru will give $5m, the embassy said on Friday, taking its aid to $6m.", "embassy | "),
    ("Peru will give $5m, the embassy said on Friday, adding that $6m would follow.", "embassy | embassy"),
    ("The embassy announced $5m for Chad.", ""),
    ("The embassy announced on Friday that it would give Chad $5m.", "embassy"),
    ("Peru gave $5m; by the embassy’s count Chile gave $6m.", " | embassy"),
    ("An audit seen by this newspaper shows that $5m is gone.", "audit"),
    ("The premier would not be drawn. He said $5m was enough.", "premier"),
    ("Insurance claims rose to $5m.", ""),
    ("The charity added $5m.", ""),
    ("Peru told Chad to expect $5m.", ""),
    ("The mayor warned of famine and asked for $5m.", ""),
    ("By the charity’s own count it has paid out $5m.", "charity"),
    ("In Lima on Monday the mayor said $5m was gone.", "mayor"),
    ("Save the Children says it needs $5m.", "Save the Children"),
    ("The mayor, Ana Ruiz, said $5m was gone.", "mayor, Ana Ruiz"),
    ("Ana Ruiz runs the clinic. She says it needs $5m.", "Ana Ruiz"),
    ("Ana Ruiz, whose clinic got $5m, said the roof leaked.", ""),
    ("Asked where the $5m had gone, Ana Ruiz said nothing.", ""),
]

# A sentence, a role, and readings of it that would be invented.
DENIED = [
    ("Peru refused to send $9m to Kenya.", "stage", {"disbursement", "pledge", "commitment"}),
    ("Kenya could receive up to $9m.", "stage", {"disbursement"}),
    ("Peru has not paid the $9m.", "stage", {"disbursement"}),
    ("Kenya needs $9m.", "donor", {"Kenya"}),
    ("Kenya's health minister told parliament that $9m would arrive.", "donor", {"Kenya"}),
    ("The bill came to $9m, the BBC reported.", "donor", {"BBC", "the BBC"}),
    ("The bill came to $9m, the BBC reported.", "recipient", {"BBC", "the BBC"}),
    ("Kenya asked for $9m for those returning from Peru.", "donor", {"Peru"}),
    ("France has given the country $9m.", "recipient", {"France"}),
    ("Peru gave US$9m. Oslo gave €8m.", "recipient", {"United States"}),
    ("It has Norwegian kroner. Peru gave €8m.", "recipient", {"Norway"}),
    ("By 31 December donors had pledged $9m to Kenya.", "donor", {"By 31 December donors"}),
    ("It invested $9m in the Amazon Forests Fund.", "donor", {"Amazon Forests"}),
]


def rows_of(article) -> dict[str, tuple]:
    rows = assign_roles(find_amounts(article), article).to_dict("records")
    return {row["text"].replace("\u00a0", " "): tuple(row[role] for role in ROLES) for row in rows}


def test_the_rules_alone_read_the_seed_row_for_row():
    article = dataclasses.replace(load_article(), notes=())
    assert rows_of(article) == RULED
    assert set(assign_roles(find_amounts(article), article)["basis"]) == {"rule"}


def test_the_readers_note_rewords_the_first_sum_and_leaves_the_second():
    assert rows_of(load_article()) == RULED | {"$38 billion": NOTED}


def test_the_columns_are_those_of_amounts_and_then_the_roles():
    for text in ("Peru gave $5m.", "Peru gave nothing."):
        amounts = find_amounts(text)
        roles = assign_roles(amounts, text)
        assert list(roles.columns) == [*amounts.columns, *ROLES, "basis"]
        assert roles[list(amounts.columns)].equals(amounts) and len(roles) == len(amounts)


@pytest.mark.parametrize(("text", "stated"), [(text, stated) for text, *stated in STATED])
def test_what_a_sentence_states_is_read(text, stated):
    assert list(rows_of(text).values()) == [tuple(role.strip() for role in row.split("|")) for row in stated]


@pytest.mark.parametrize(
    ("role", "text", "read"),
    [(role, *row) for role, rows in (("purpose", PURPOSES), ("period", TIMES), ("said_by", SPEAKERS)) for row in rows],
)
def test_purpose_time_and_speaker_are_read_as_far_as_they_go_and_not_invented(role, text, read):
    assert list(assign_roles(find_amounts(text), text)[role]) == [words.strip() for words in read.split("|")]


@pytest.mark.parametrize(("text", "role", "invented"), DENIED)
def test_what_a_sentence_does_not_say_is_not_read_into_it(text, role, invented):
    assert not set(assign_roles(find_amounts(text), text)[role]) & invented


@pytest.mark.parametrize(("name", "floor", "ceiling"), FLOORS)
def test_the_gold_sentences_are_read_above_the_floor_and_below_the_ceiling(name, floor, ceiling):
    counts, misses = score(lambda text: assign_roles(find_amounts(text), text), name)
    stated, filled, right, wrong = (
        sum(counts[f"{role} {what}"] for role in ROLES) for what in ("stated", "filled", "right", "wrong")
    )
    assert right / stated >= floor, "\n".join(misses)
    assert wrong / filled <= ceiling, "\n".join(misses)


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2009", "\u202f", "\n"])
def test_a_name_may_have_any_space_in_it(space):
    assert [actor.name for actor in find_actors(f"The White{space}House gave it.")] == ["United States"]


@pytest.mark.parametrize("seat", ["White House", "Congress", "Pentagon", "Senate"])
def test_a_seat_of_government_speaks_for_its_country(seat):
    assert [actor.name for actor in find_actors(f"Norland asked the {seat} for it.")] == ["United States"]
