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
    ("amounts-papers", 0.79, 0.12),
    ("amounts-world", 0.69, 0.20),
    ("amounts-aid", 0.70, 0.20),
    ("amounts-offices", 0.85, 0.05),
    ("amounts-week", 0.69, 0.18),
    ("amounts-sentences", 0.74, 0.11),
    ("amounts-plain", 0.86, 0.10),
    ("amounts-brief", 0.70, 0.15),
    ("amounts-ways", 0.60, 0.23),
    ("amounts-stories", 0.59, 0.25),
    ("amounts-desk", 0.88, 0.14),
    ("amounts-regions", 0.67, 0.18),
    ("amounts-countries", 0.74, 0.13),
    ("amounts-everyday", 0.69, 0.18),
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
     "commitment | | | | | ", "commitment | | | | | "),
    ("Money sent home by Kenyans abroad rose to $5m.", "other | | | | | "),
    ("Peru paid $5m in cash support to families who lost their homes.",
     "disbursement | Peru | families who lost their homes | cash support | | "),
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
     "disbursement | Peru | Chad | schools in Chad | Over the same twelve months | "),
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
     "requirement |  | families hit by Cyclone Ana in Chad |  |  | "),
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
    # what such rules must leave alone
    ("Peru gave Chad $5m. In Brazil, farmers received $2m.",
     "disbursement | Peru | Chad |  |  | ", "disbursement |  | farmers |  |  | "),
    ("UNICEF-backed clinics in Chad received $5m.", "disbursement |  | UNICEF-backed clinics in Chad |  |  | "),
    ("UNHCR – the refugee agency – gave Chad $5m.",
     "disbursement | United Nations High Commissioner for Refugees | Chad |  |  | "),
    ("$5m was donated by Norway to rebuild schools destroyed by the storm.",
     "disbursement | Norway |  | to rebuild schools destroyed by the storm |  | "),
    ("$5m was given by Norway to clinics run by nuns.", "disbursement | Norway |  |  |  | "),
    ("As prices of food rose, aid from Norway to Chad was $5m.", " | Norway | Chad |  |  | "),
    ("With the price of wheat rising, Norway raised its aid to Chad from $3m to $5m.",
     " | Norway | Chad |  |  | ", " | Norway | Chad |  |  | "),
    ("After the sale of its ports to Peru, Chad asked Norway for $5m.", "requirement | Norway | Chad |  |  | "),
    ("Norway, taking a lead, raised its aid to Chad to $5m.", "commitment | Norway | Chad |  |  | "),
    ("Peru gave Chad $5m for the response to the cholera outbreak.",
     "disbursement | Peru | Chad | the response to the cholera outbreak |  | "),
    ("Norway gave Chad $5m, and Sweden another $2m.",
     "disbursement | Norway | Chad |  |  | ", "disbursement | Sweden | Chad |  |  | "),
    ("Officials met reporters. Peru gave Chad $5m, they said.", "disbursement | Peru | Chad |  |  | "),
    ("Chad's farmers need $5m, the ministry said. Norway gave $3m, it said.",
     "requirement |  | Chad's farmers |  |  | ministry", "disbursement | Norway | Chad |  |  | ministry"),
    ("Peru met donors. The agency gave Chad $5m.", "disbursement |  | Chad |  |  | "),
    ("Many trust Peru. Norway gave the charity $5m.", "disbursement | Norway | charity |  |  | "),
    ("Norway pledged $5m for teaching in English.", "pledge | Norway |  | teaching in English |  | "),
    ("Peru gave $5m to a women's programme in Chad.", "disbursement | Peru | women's programme in Chad |  |  | "),
    ("Pupils at St Brendan's in Rye gave $5m to Oxfam.",
     "disbursement | Pupils at St Brendan's in Rye | Oxfam |  |  | "),
    ("A $5m grant from Peru for new wells is expected in spring.",
     "pledge | Peru |  | new wells |  | "),
    ("The Arden Bank, a lender, made a profit of $9m and signed $5m in loans for Chad.",
     "other |  |  |  |  | ", "commitment | Arden Bank | Chad |  |  | "),
    ("Donors meeting in Lima promised Chad $5m, less than last time, when they came up with $6m.",
     "pledge | Donors | Chad |  |  | ", "pledge | Donors | Chad |  |  | "),
    ("Peru's envoy, Ann Lee, on Monday gave Chad $5m.",
     "disbursement | Peru | Chad |  |  | "),
    ("Lima announced $5m in compensation for farmers and $6m for every family.",
     "pledge | Peru | farmers | compensation |  | ", "pledge | Peru | every family |  |  | "),
    ("Chad will receive $5m after the IMF's board completed the fourth review of its programme.",
     "pledge | International Monetary Fund | Chad |  |  | "),
    ("Peru gave Chad $5m. A further $6m will go to Niger.",
     "disbursement | Peru | Chad |  |  | ", "pledge | Peru | Niger |  |  | "),
    ("Peru will give Chad $9m. Of the new money, $5m will go to Oxfam and $3m to Caritas.",
     "pledge | Peru | Chad |  |  | ", "pledge | Peru | Oxfam |  |  | ", "pledge | Peru | Caritas |  |  | "),
    ("Chad said it had reached a staff-level agreement with the IMF that would unlock $5m.",
     "pledge | International Monetary Fund | Chad |  |  | Chad"),
    ("The Arden Bank and the Wellbeck Bank signed loans of $5m and $6m with Chad.",
     "commitment | Arden Bank | Chad |  |  | ", "commitment | Wellbeck Bank | Chad |  |  | "),
    ("Families cut off by floods in Chad can claim $5m.",
     " |  | Families cut off by floods in Chad |  |  | "),
    ("Ann Lee was told she would get $5m for her roof.",
     "pledge |  | Ann Lee |  |  | "),
    ("For two years Ann Lee collected $5m a month from Peru.",
     "disbursement | Peru | Ann Lee |  | For two years | "),
    ("Peru has written off $5m of Chad's debt.",
     "disbursement | Peru | Chad |  |  | "),
    ("Chad has tapped a $5m loan from the World Bank.",
     "disbursement | World Bank | Chad |  |  | "),
    ("Peru said it would cut aid to Chad and Niger to free $5m for Mali.",
     "commitment | Peru | Mali |  |  | Peru"),
    ("Peru gave Wells for All, a small Chadian charity, $5m.",
     "disbursement | Peru | Wells for All |  |  | "),
    ("Peru paid $5m to help farmers in Chad rebuild their barns.",
     "disbursement | Peru | farmers in Chad | to help farmers in Chad rebuild their barns |  | "),
    ("Haiti's humanitarian response plan for this year calls for $5m.",
     "requirement |  | Haiti |  | for this year | "),
    ("The $5m a year that Chad already receives from Peru is safe.",
     "disbursement | Peru | Chad |  |  | "),
    (
        "Since 2011 Kenya has paid more than $5m into the Lake Chad Fund.",
        "disbursement | Kenya | Lake Chad Fund |  | Since 2011 | ",
    ),
    (
        "Last month Kenyan nurses in Britain sent the hospital $5m.",
        "disbursement | Kenyan nurses in Britain | hospital |  |  | ",
    ),
    (
        "In Mombasa the Kenyan Red Cross has paid $50 per household to families in tents.",
        "disbursement | Kenyan Red Cross | families in tents |  |  | ",
    ),
    (
        "The Prince Abel Relief and Aid Centre signed an agreement on Sunday to give Chad $5m for seed.",
        "commitment | Prince Abel Relief and Aid Centre | Chad | seed |  | ",
    ),
    ("Peru's parliament, today, adopted a budget that sets aside $5m for Chad.", "commitment | Peru | Chad |  |  | "),
    (
        "The Amber Agency signed a loan agreement with the Government of Peru in Lima to provide up to $5m for roads.",
        "commitment | Amber Agency | Peru | roads |  | ",
    ),
    ("A grant of $5m was approved by the board of the World Bank for Peru.", "commitment | World Bank | Peru |  |  | "),
    ("The response plan for Chad still lacks nearly $5m.", "requirement |  | Chad |  |  | "),
    ("A Lima court on Monday fined Kolm Supplies $5m.", "other |  |  |  |  | "),
    ("The hospital's own budget this year is $5m.", "other |  |  |  | this year | "),
    ("The junta runs a budget of some $5m.", "other |  |  |  |  | "),
    (
        "Minister Ann Lee announced $5m in Irish funding for wells in Chad.",
        "pledge | Ireland | Chad | wells in Chad |  | Minister Ann Lee",
    ),
    (
        "Chad has received $5m from Peru, the premier said, and will use it to pay teachers.",
        "disbursement | Peru | Chad | to pay teachers |  | premier",
    ),
    (
        "To keep its schools open in Peru, Chad and Mali, the agency needs $5m.",
        "requirement |  | Peru; Chad; Mali | To keep its schools open in Peru, Chad and Mali |  | ",
    ),
    ("A second payment of $5m will follow next spring.", "pledge |  |  |  | next spring | "),
    ("Peruvian support to Chad will be cut by $5m next year.", " | Peru | Chad |  | next year | "),
    (
        "A grant of $5m, equivalent to about €4m, was approved by Peru for Chad.",
        "commitment | Peru | Chad |  |  | ",
        "commitment | Peru | Chad |  |  | ",
    ),
    ("The European Union is adding a grant of $5m for wells.", "pledge | European Union |  | wells |  | "),
    ("By the end of 2031 Peru is to give Chad up to $5m.", "pledge | Peru | Chad |  | By the end of 2031 | "),
    ("Peru gave Chad $5m during the first quarter.", "disbursement | Peru | Chad |  | during the first quarter | "),
    (
        "Peru approved $5m for roads in the years 2031 to 2034.",
        "commitment | Peru |  | roads | in the years 2031 to 2034 | ",
    ),
    (
        "What Peru paid out in Chad in 2031\n\n- $5m for wells\n- $3m to Oxfam",
        "disbursement | Peru | Chad | wells | in 2031 | ",
        "disbursement | Peru | Oxfam |  | in 2031 | ",
    ),
    (
        "The budget allocates the following amounts to its partners:\n\nPeru: $5m\nChad: $3m",
        "commitment |  | Peru |  |  | ",
        "commitment |  | Chad |  |  | ",
    ),
    (
        "The following pledges were announced at a meeting for Chad:\n- Peru: $5m for roads\n- Kenya: $3m for seed",
        "pledge | Peru | Chad | roads |  | ",
        "pledge | Kenya | Chad | seed |  | ",
    ),
    (
        "The agency says it needs the following for Chad this year:\n• Food: $5m\n• Rural clinics: $3m",
        "requirement |  | Chad | Food | this year | ",
        "requirement |  | Chad | Rural clinics | this year | ",
    ),
    ("Pledges so far:\nPeru: $5m\nKenya: $3m", "pledge | Peru |  |  |  | ", "pledge | Kenya |  |  |  | "),
    (
        "Peru will give $5m to Chad:\n- $3m for food\n- $2m to Oxfam\n\nKenya gave $1m.",
        "pledge | Peru | Chad |  |  | ",
        "pledge | Peru | Chad | food |  | ",
        "pledge | Peru | Oxfam |  |  | ",
        "disbursement | Kenya | Chad |  |  | ",
    ),
    ("The town published its figures.\n\nLosses: $5m\nProfits: $3m", "other |  |  |  |  | ", "other |  |  |  |  | "),
    (
        "Of the $9m it needs for tents, a third, or $3m, has come in.",
        "requirement |  |  | tents |  | ",
        "disbursement |  |  | tents |  | ",
    ),
    ("Chad has yet to receive the $5m tranche Peru approved in April.", "commitment | Peru | Chad |  |  | "),
    (
        "Peru spoke of the $5m already set aside this year for Chad to train nurses.",
        "commitment |  | Chad | to train nurses | this year | ",
    ),
    (
        "The family was promised $5m by the Kolm government and has received $3m.",
        "pledge | Kolm government | family |  |  | ",
        "disbursement | Kolm government | family |  |  | ",
    ),
    ("The bill includes $5m to buy boats from American makers.", " |  |  | to buy boats |  | "),
    (
        "Boats need fuel, not promises, said Mayor Ann Lee, adding that the $5m Peru pledged to Chad had never come.",
        "pledge | Peru | Chad |  |  | Mayor Ann Lee",
    ),
    (
        "Peru and Mali, which have agreed to put $5m into Chad's reserve, will pay in May.",
        "commitment | Peru; Mali | Chad | Chad's reserve |  | ",
    ),
    ("Peru's Amber State will pay $5m to Oxfam.", "pledge | Amber State | Oxfam |  |  | "),
    ("Before the summer Peru is to send Chad two boats valued at $5m.",
     "pledge | Peru | Chad | two boats | Before the summer | "),
    ("Lima officials handed Chad eight trucks worth $5m.", "disbursement | Peru | Chad | eight trucks |  | "),
    (
        "The bill for the clean-up was footed by Peru, to the tune of $5m.",
        "disbursement | Peru |  | the clean-up |  | ",
    ),
    ("By the end of June the Lake Trust Fund will have handed Chad $5m.", "pledge | Lake Trust Fund | Chad |  |  | "),
    ("The loan Peru signed with Chad is for $5m.", "commitment |  |  |  |  | "),
    ("Chad received a Peruvian grant of $5m this spring.", "disbursement | Peru | Chad |  | this spring | "),
    ("Peru's aid to Chad, all told, came to $5m.", "disbursement | Peru | Chad |  |  | "),
    (
        "Chad may sign for the $5m that the World Bank's directors approved for its road.",
        "commitment | World Bank | Chad | its road |  | ",
    ),
    ("Chad lost access to $5m in May.", " |  |  |  |  | "),
    ("Insurers expect claims from the storm to top $5m.", "other |  |  |  |  | Insurers"),
    ("The bank reported a surplus of $5m.", "other |  |  |  |  | bank"),
    (
        "Chad's creditors agreed to restructure its debt, granting it $5m.",
        "commitment | Chad's creditors | Chad |  |  | ",
    ),
    (
        "Oxfam handed over $5m worth of medicine to hospitals in Chad overnight.",
        "disbursement | Oxfam | hospitals in Chad | medicine |  | ",
    ),
    ("Peru will get $5m from Chad before the end of the season.", "pledge | Chad | Peru |  |  | "),
    ("Its charity, the Lake Foundation, gave $5m to Peru.", "disbursement | Lake Foundation | Peru |  |  | "),
    ("A Kenyan charity, Al-Nur, transferred $5m to Peru.", "disbursement | Al-Nur | Peru |  |  | "),
    ("Insurers expect to pay $5m.", "other |  |  |  |  | "),
    ("A judge ordered the clerk to pay $5m.", "other |  |  |  |  | "),
    ("Peru paid the IMF $5m on Monday.", "other |  |  |  |  | "),
    ("A health agreement signed in Lima commits Peru to giving Chad $5m.", "pledge | Peru | Chad |  |  | "),
    ("Readers in Lima gave $5m to Oxfam.", "disbursement | Readers in Lima | Oxfam |  |  | "),
    ("The agency, based in Lima, collected $5m for Chad during the feast.", "disbursement |  | Chad |  |  | "),
    ("Chad pays $5 a month to Malians who fled the war.", "disbursement | Chad | Malians who fled the war |  |  | "),
    (
        "Under what officials call the Lima model, Peru and Mali have given Chad $5m.",
        "disbursement | Peru; Mali | Chad |  |  | ",
    ),
    (
        "It borrowed $5m from the World Bank and Standard Chartered.",
        "disbursement | World Bank; Standard Chartered |  |  |  | ",
    ),
    (
        "Peru gave $5m to families whose houses were flattened by the storm to buy sheets.",
        "disbursement | Peru | families whose houses were flattened by the storm | to buy sheets |  | ",
    ),
    ("Families left homeless will go on getting $5 a month.", "pledge |  | Families left homeless |  |  | "),
    (
        "The cabinet allocated $5m for victims, with growers to receive $50 an acre.",
        "commitment |  | victims |  |  | ",
        "pledge |  | growers |  |  | ",
    ),
    (
        "Peru and Mali's partners in a clean energy pact have paid out $5m.",
        "disbursement | Peru; Mali's partners in a clean energy pact |  |  |  | ",
    ),
    ("The fund hopes to collect $5m.", "requirement |  |  |  |  | "),
    ("Aid from Peru slipped to $5m.", "disbursement | Peru |  |  |  | "),
    ("The fund opened with a call for projects worth $5m.", "pledge |  |  | projects |  | "),
    ("The bank agreed to lend Chad $5m so that it can keep paying farmers.",
     "commitment |  | Chad | so that it can keep paying farmers |  | "),
    ("Peru froze $5m in aid to Chad pending a review.", " | Peru | Chad |  |  | "),
    (
        "Peru is giving Chad $5m and Mali $3m in the wake of the storm.",
        "pledge | Peru | Chad |  |  | ",
        "pledge | Peru | Mali |  |  | ",
    ),
    ("Donors pledged $5m for 2031 to 2034.", "pledge | Donors |  |  | for 2031 to 2034 | "),
    ("The firm reported a profit of $5m, short of forecasts.", "other |  |  |  |  | "),
    (
        "The shipping group Kolm fell. The company, which carries grain for Chad, gave Oxfam $5m.",
        "disbursement | Kolm | Oxfam |  |  | ",
    ),
    ("Without $5m it would have to halve rations.", "requirement |  |  |  |  | "),
    ("Peru paid $5m in rent allowances to farmers.", "disbursement | Peru | farmers |  |  | "),
    ("A fire destroyed stock worth $5m.", "other |  |  |  |  | "),
    ("The state is raising its fund by a further $5m to $9m.", " |  |  |  |  | ", " |  |  |  |  | "),
    ("Peru would put the first $5m into the Lake Fund.", "pledge | Peru | Lake Fund |  |  | "),
    ("The collection among the parishes has brought in $5m.", "disbursement |  |  |  |  | "),
    ("Peru deposited $5m with Chad's central bank.", "disbursement | Peru | Chad's central bank |  |  | "),
    (
        "The bill holds $5m for Chad and other partners in the Sahel.",
        " |  | Chad; other partners in the Sahel |  |  | ",
    ),
    ("Peru paid the UN population fund $5m.", "disbursement | Peru | United Nations Population Fund |  |  | "),
    ("Peru agreed to release $5m for Chad from the bloc's reserve.", "commitment | Peru | Chad |  |  | "),
    (
        "Peru gave Chad $5m and Mali $3m. The money is meant for shelter.",
        "disbursement | Peru | Chad | shelter |  | ",
        "disbursement | Peru | Mali | shelter |  | ",
    ),
    (
        "Peru gave Chad $5m, Mali $3m and Niger $2m.",
        "disbursement | Peru | Chad |  |  | ",
        "disbursement | Peru | Mali |  |  | ",
        "disbursement | Peru | Niger |  |  | ",
    ),
    (
        "Peru lent Chad $5m, the Netherlands $3m.",
        "disbursement | Peru | Chad |  |  | ",
        "disbursement | Netherlands | Chad |  |  | ",
    ),
    ("Peru released $5m in cash aid to families.", "disbursement | Peru | families | cash aid |  | "),
    ("Chad received the half of a $5m budget support loan.", "disbursement |  | Chad | budget support |  | "),
    (
        "Chad has had $5m from the World Bank in budget support.",
        "disbursement | World Bank | Chad | budget support |  | ",
    ),
    (
        "The Lima initiative to buy shells for Chad has collected $5m.",
        "disbursement |  | Peru | to buy shells for Chad |  | ",
    ),
    (
        "Peru paid $5m to Oxfam to fit fifteen rural schools with pumps.",
        "disbursement | Peru | Oxfam | to fit fifteen rural schools with pumps |  | ",
    ),
    (
        "Chad needs $5m, almost a third of its budget, to raise the wall.",
        "requirement |  | Chad | to raise the wall |  | ",
    ),
    (
        "Peru gave $5m for the repair of pumps knocked out by this month's storm.",
        "disbursement | Peru |  | the repair of pumps knocked out by this month's storm |  | ",
    ),
    (
        "Peru budgeted $5m for the rebuilding of roads and a Chadian firm was given a contract.",
        "commitment | Peru |  | the rebuilding of roads |  | ",
    ),
    ("The agency said reconstruction would require $5m.", "requirement |  |  | reconstruction |  | agency"),
    ("Chad received $5m of an EU grant.", "disbursement | European Union | Chad |  |  | "),
    (
        "Chad received the third slice, worth $5m, of its $9m IMF loan.",
        "disbursement | International Monetary Fund | Chad |  |  | ",
        "disbursement | International Monetary Fund | Chad |  |  | ",
    ),
    ("Chad needs $5m to rebuild after the floods.", "requirement |  | Chad | to rebuild |  | "),
    ("Peru announced a $5m package of military aid for Chad on Friday.", "pledge | Peru | Chad | military aid |  | "),
    ("The fund came away from the summit with pledges of $5m.", "pledge |  |  |  |  | "),
    ("The deal clears the way for the fund to pay Chad its next $5m.", "pledge |  | Chad |  |  | "),
    ("Peru sent Chad food worth $5m in the weeks after the quake.", "disbursement | Peru | Chad | food |  | "),
    ("Peru will write off $5m that Chad owes it.", "pledge | Peru | Chad |  |  | "),
    ("Donors pledged $5m to Chad in Lima.", "pledge | Donors | Chad |  |  | "),
    ("Czechs gave the charity People in Need $5m.", "disbursement | Czechia | People in Need |  |  | "),
    (
        "Peru signed accords to lend $5m to Chadian firms and to pay $3m into a fund.",
        "commitment | Peru | Chadian firms |  |  | ",
        "commitment | Peru | Chadian firms |  |  | ",
    ),
    (
        "Oslo put $5m into the World Bank's trust fund for Chad.",
        "disbursement | Norway | World Bank's trust fund for Chad |  |  | ",
    ),
    (
        "Chad was given $5m to run its clinics during the monsoon.",
        "disbursement |  | Chad | to run its clinics | during the monsoon | ",
    ),
    ("Peru gave the Chadian army $5m.", "disbursement | Peru | Chadian army |  |  | "),
    ("Algiers sent Chad fuel oil worth $5m.", "disbursement | Algeria | Chad | fuel oil |  | "),
    ("Chad got $5m for damage done by the floods.", "disbursement |  | Chad | damage done by the floods |  | "),
    ("Peru's share of last year's $5m appeal was small.", "requirement |  | Peru |  | last year | "),
    (
        "Readers have given $5m since the paper launched its appeal.",
        "disbursement | Readers |  |  | since the paper launched its appeal | ",
    ),
    (
        "The bank will give Kenya a loan of $5m and a grant of $3m for a new road to Mombasa.",
        "pledge |  | Kenya | a new road to Mombasa |  | ",
        "pledge |  | Kenya | a new road to Mombasa |  | ",
    ),
    (
        "\"We need $5m,\" said Ann Lee of the Somali Red Crescent.",
        "requirement |  | Somali Red Crescent |  |  | Ann Lee of the Somali Red Crescent",
    ),
    ("Peru again refused to let Mali release $5m for Chad.", " | Mali | Chad |  |  | "),
    ("New Zealand's aid to Fiji came to $5m.", "disbursement | New Zealand | Fiji |  |  | "),
    (
        "Peru will put $5m into Chad's grain reserve and $3m into Mali's.",
        "pledge | Peru | Chad | Chad's grain reserve |  | ",
        "pledge | Peru | Mali |  |  | ",
    ),
    ("The agency said it was $5m short of the money it needs.", "requirement |  |  |  |  | agency"),
    ("The hospital will close unless someone finds $5m for salaries.", "requirement |  |  | salaries |  | "),
    ("Chad needs $5m before the end of the year to avert famine.",
     "requirement |  | Chad | to avert famine | before the end of the year | "),
    ("Peru paid Chad $5m, most of it for the power grid.", "disbursement | Peru | Chad | the power grid |  | "),
    ("The survivors were given $5m by foreign governments.", "disbursement | foreign governments | survivors |  |  | "),
    (
        "Peru set aside $5m for Malians returning to Gao.",
        "commitment | Peru | Malians returning to Gao |  |  | ",
    ),
    ("Peru sent Chad its 29th package of arms, valued at $5m.", "disbursement | Peru | Chad | arms |  | "),
    ("Chad needs $5m to look after refugees.", "requirement |  | Chad | to look after refugees |  | "),
    ("Peru has paid rent subsidies of $5m to farmers.", "disbursement | Peru | farmers |  |  | "),
    ("Peru deposited $5m with the central bank in Aden.", "disbursement | Peru | central bank in Aden |  |  | "),
    ("Peru gave $5m to families in Gao during Ramadan.", "disbursement | Peru | families in Gao |  |  | "),
    (
        "Peru promised $5m to help Chadians in the region find food.",
        "pledge | Peru | Chadians in the region | to help Chadians in the region find food |  | ",
    ),
    ("Peru spent $5m on Syrians.", "disbursement | Peru | Syrians |  |  | "),
    (
        "Peru gave $5m to shelter Sudanese who have fled to Chad.",
        "disbursement | Peru | Sudanese who have fled to Chad | to shelter Sudanese who have fled to Chad |  | ",
    ),
    (
        "Peru has spent $5m on housing Chadian refugees.",
        "disbursement | Peru |  | housing Chadian refugees |  | ",
    ),
    ("Mayors came to Baku asking for $5m.", "requirement |  | Mayors |  |  | "),
    ("BELÉM, Brazil — The fund opened on Monday. Just $5m has been paid in.", "disbursement |  |  |  |  | "),
    ("Chad has yet to receive the $5m loan Peru approved in May.", "commitment | Peru | Chad |  |  | "),
    ("Chad stands to lose the $5m that Peru has put by.", " |  | Chad |  |  | "),
    ("Chad has seen only half of the $5m promised to it by Peru.", "pledge | Peru | Chad |  |  | "),
    ("The Lake Fund has received half of the $5m pledged to it.", "pledge |  | Lake Fund |  |  | "),
    ("Peru has yet to pay the $5m that it promised African countries.", "pledge | Peru | African countries |  |  | "),
    ("The $5m that Peru pays Chad's civil servants will end.", "disbursement | Peru | Chad's civil servants |  |  | "),
    ("Only $5m has reached farmers in Mali.", "disbursement |  | farmers in Mali |  |  | "),
    ("Oxfam says it must find $5m by June.", "requirement |  | Oxfam |  |  | Oxfam"),
    ("Farmers will find $5m in their accounts.", " |  |  |  |  | "),
    (
        "The UN approved $5m for the United Nations Mission in Chad.",
        "commitment | United Nations | United Nations Mission in Chad |  |  | ",
    ),
    ("Peru ordered $5m to be sent to Chad.", "commitment | Peru | Chad |  |  | "),
    ("Peru has refused Chad's appeal for $5m for wells.", "requirement | Peru | Chad | wells |  | "),
    ("By the end of April donors had paid in $5m.", "disbursement | donors |  |  |  | "),
    ("So far this year donors have given Chad just $5m.", "disbursement | donors | Chad |  | So far this year | "),
    (
        "Rich nations gave $5m to help poorer nations adapt.",
        "disbursement | Rich nations | poorer nations | to help poorer nations adapt |  | ",
    ),
    ("At least $5m could be freed for poor countries.", " |  | poor countries |  |  | "),
    (
        "Peru lent Chad $5m for wells. N'Djamena had hoped for $9m.",
        "disbursement | Peru | Chad | wells |  | ",
        "requirement | Peru | Chad | wells |  | ",
    ),
    (
        "Peru gave Chad $5m for wells. Japan will lend a further $2m.",
        "disbursement | Peru | Chad | wells |  | ",
        "pledge | Japan | Chad | wells |  | ",
    ),
    ("Relief workers in Mali say a bag of rice costs $5m.", "other |  |  |  |  | Relief workers in Mali"),
    ("Peru cleared the sale of 3,350 missiles to Chad for an estimated $5m.", "other |  |  |  |  | "),
    ("The full budget, at $5m, goes to a vote in Lima.", "other |  |  |  |  | "),
    (
        "Peru gave $5m for AIDS, malaria and polio programmes.",
        "disbursement | Peru |  | AIDS, malaria and polio programmes |  | ",
    ),
    ("The bridge was funded with $5m from Peru.", "disbursement | Peru |  | The bridge |  | "),
    (
        "The wind farm will be financed by a $5m loan from the World Bank.",
        "pledge | World Bank |  | The wind farm |  | ",
    ),
    (
        "About $5m would be needed, according to a report by the World Bank.",
        "requirement |  |  |  |  | report by the World Bank",
    ),
    (
        "Turkey offered Iraq $5bn, Saudi Arabia $1.5bn.",
        "pledge | Turkey | Iraq |  |  | ",
        "pledge | Saudi Arabia | Iraq |  |  | ",
    ),
    (
        "The World Bank lent Ghana $300 million, the African Development Bank $100 million.",
        "disbursement | World Bank | Ghana |  |  | ",
        "disbursement | African Development Bank | Ghana |  |  | ",
    ),
    (
        "Britain gave Nepal £5 million, Save the Children £1 million.",
        "disbursement | United Kingdom | Nepal |  |  | ",
        "disbursement | Save the Children | Nepal |  |  | ",
    ),
    (
        "Villages burned by the junta got rice worth $200,000 from Thailand.",
        "disbursement | Thailand | Villages burned by the junta | rice |  | ",
    ),
    (
        "The quake destroyed the clinic and Japan sent medicine worth $2 million.",
        "disbursement | Japan |  | medicine |  | ",
    ),
    (
        "Germany paid the World Bank €50 million for its trust fund for Afghanistan.",
        "disbursement | Germany | World Bank |  |  | ",
    ),
    ("UNHCR has a budget of $400 million for Chad.", " |  | Chad |  |  | "),
    ("The IMF refused to let Kenya draw $600 million.", " |  | Kenya |  |  | "),
    (
        "The vote paved the way for Germany to send €3 billion in arms to Ukraine.",
        "pledge | Germany | Ukraine | arms |  | ",
    ),
    ("Britain awaits repayment of the £200 million that Iceland owes.", "other |  |  |  |  | "),
    ("Claims from the storm amounted to $5 million.", "other |  |  |  |  | "),
    ("Officials travelled to Washington asking for $2 billion.", "requirement |  |  |  |  | "),
    ("Ukraine's prime minister came to Brussels to ask for €20 billion.", "requirement |  | Ukraine |  |  | "),
    ("Envoys from Kabul flew to Doha seeking $5 billion.", "requirement |  | Afghanistan |  |  | "),
    ("The Americans pledged $5 million to Chad.", "pledge | United States | Chad |  |  | "),
    ("AIDS programmes in Africa need $9 billion a year.", "requirement |  | AIDS programmes in Africa |  |  | "),
    (
        "Canada keeps paying $20 million to UNRWA.",
        "disbursement | Canada | United Nations Relief and Works Agency for Palestine Refugees in the Near East "
        "|  |  | ",
    ),
    ("At COP29, Peru pledged $5 million to Chad.", "pledge | Peru | Chad |  |  | "),
    ("Kenya looks to raise $500 million for drought relief.", "requirement |  | Kenya | drought relief |  | "),
    (
        "The quake destroyed the clinic and Peru gave $4 million to rebuild it.",
        "disbursement | Peru |  | to rebuild it |  | ",
    ),
    (
        "Aid groups in Beirut have launched an appeal to raise $40 million for Lebanon.",
        "requirement |  | Lebanon |  |  | ",
    ),
    (
        "Peru, which chaired the talks with Chile, Brazil and the EU, had pledged $12 million.",
        "pledge | Peru |  |  |  | ",
    ),
    ("Host Qatar pledged $90 million.", "pledge | Qatar |  |  |  | "),
    ("The Third Nairobi Pledging Conference for Somalia gathered $310 million.", "disbursement |  | Somalia |  |  | "),
    ("Sweden said on Monday that it was giving 20 million kronor to Chad.", "pledge | Sweden | Chad |  |  | Sweden"),
    (
        "Norway will give $5 million to the Somali people in a bid to ward off famine.",
        "pledge | Norway | Somali people | to ward off famine |  | ",
    ),
    ("Since March 4, Italy has given Chad 3 million euros.", "disbursement | Italy | Chad |  | Since March 4 | "),
    ("Kuwait will give $6 million in supplementary aid.", "pledge | Kuwait |  |  |  | "),
    ("Today we are handing a cheque of $2 million to the NDRF and we are sending tents.", "pledge |  | NDRF |  |  | "),
    ("HDFC said it is giving Rs 4 crore to Kerala.", "pledge | HDFC | Kerala |  |  | HDFC"),
    ("The State Bank of India gave Rs 6 crore to Assam.", "disbursement | State Bank of India | Assam |  |  | "),
    (
        "The Federation of Netball in Samoa said that it would give $20,000 to Tonga.",
        "pledge | Federation of Netball in Samoa | Tonga |  |  | Federation of Netball in Samoa",
    ),
    (
        "Tycoon Anil Rao gave Rs 9 crore to Assam. He has also promised Rs 3 crore to Bihar.",
        "disbursement | Anil Rao | Assam |  |  | ",
        "pledge | Anil Rao | Bihar |  |  | ",
    ),
    ("We shall raise the support we give by $10 million.", "pledge |  |  |  |  | "),
    ("Japan gave $7 million in new Japanese aid to Fiji.", "disbursement | Japan | Fiji |  |  | "),
    (
        "Reliance gave Rs 5 crore in the fight against dengue.",
        "disbursement | Reliance |  | the fight against dengue |  | ",
    ),
    ("Kenya gave five (5) million shillings to Somalia.", "disbursement | Kenya | Somalia |  |  | "),
    (
        "The state-run power giant, Volta Grid (VGL), has contributed $2 million to Ghana.",
        "disbursement | Volta Grid | Ghana |  |  | ",
    ),
    (
        "Until now the IMF paid $3 billion and the World Bank has paid $900 million.",
        "disbursement | International Monetary Fund |  |  |  | ",
        "disbursement | World Bank |  |  |  | ",
    ),
    ("Canada promised to support the Nile Basin Fund with $25 million.", "pledge | Canada | Nile Basin Fund |  |  | "),
    ("The approval of the $70 million loan by the World Bank came late.", "commitment |  |  |  |  | "),
    (
        "Chad received $120 million in budget support in the current fiscal year.",
        "disbursement |  | Chad | budget support | in the current fiscal year | ",
    ),
    (
        "Ann Lee, Ireland’s Minister for Trade and Employment, pledged €8 million to Chad.",
        "pledge | Ireland | Chad |  |  | ",
    ),
    (
        "As announced on Monday, Poland will train nurses and allocate 30 million zloty to Ukraine.",
        "commitment | Poland | Ukraine |  |  | ",
    ),
    (
        "Contributors included Spain, with €10 million; Italy, with up to €4 million; and Peru, with $1 million.",
        " | Spain |  |  |  | ",
        " | Italy |  |  |  | ",
        " | Peru |  |  |  | ",
    ),
    (
        "Poland is to provide Ukraine with a new military aid package worth $9 million.",
        "pledge | Poland | Ukraine | military aid |  | ",
    ),
    ("The state may get $60 million from its dam projects, the WB said.", " |  |  |  |  | WB"),
    (
        "UNHCR has paused work in the camps as it confronts a $60 million funding shortfall, with prices "
        "climbing in Chad.",
        "requirement |  | United Nations High Commissioner for Refugees |  |  | ",
    ),
    ("Yesterday’s pledge includes $8 million for clinics.", "pledge |  |  | clinics |  | "),
    (
        "Congress has approved $3 million in aid in two counties to repair roads.",
        "commitment | United States |  | to repair roads |  | ",
    ),
    (
        "Oxfam pledged $9 million to Gavi, the vaccine alliance, to immunise children in Chad.",
        "pledge | Oxfam | Gavi | to immunise children in Chad |  | ",
    ),
    (
        "Chad spent $6 million on recovery from Cyclone Batsirai.",
        "disbursement | Chad |  | recovery from Cyclone Batsirai |  | ",
    ),
    (
        "This week UNICEF said that camps may close, as the global body seeks $4 million.",
        "requirement |  | United Nations Children's Fund |  |  | UNICEF",
    ),
    (
        "Chad received gifts of $2 million each from the Guild of Cape Bakers and the Doha-based Al Noor "
        "Relief Fund.",
        "disbursement | Guild of Cape Bakers; Al Noor Relief Fund | Chad |  |  | ",
    ),
    (
        "Kenya received $7 million from Denmark, Norway and Sweden in May.",
        "disbursement | Denmark; Norway; Sweden | Kenya |  |  | ",
    ),
    (
        "The fund has raised $39m, including $10m matched by the Kenyan government.",
        "disbursement |  |  |  |  | ",
        "disbursement | Kenya |  |  |  | ",
    ),
    ("The Premier League has donated £1m to Turkey.", "disbursement | Premier League | Turkey |  |  | "),
    (
        "Tesco also announced on Friday that it will donate £1 million to Oxfam.",
        "pledge | Tesco | Oxfam |  |  | Tesco",
    ),
    ("The charity wrote to donors after raising £55 million for Chad.", "disbursement |  | Chad |  |  | charity"),
    (
        "Japan announced on Friday to add another $30 million to its aid to Pakistan – bringing the total to "
        "$40 million.",
        "pledge | Japan | Pakistan |  |  | ",
        " | Japan | Pakistan |  |  | ",
    ),
    ("Relief supplies worth 10 million yuan were donated last week.", "disbursement |  |  | Relief supplies |  | "),
    (
        "The president expressed his deep gratitude to Peru for its $4 million relief package.",
        "disbursement | Peru |  |  |  | ",
    ),
    ("The Volcano Appeal has now topped £18m.", "disbursement |  |  |  |  | "),
    (
        "China asked what they need most and gave 3 million yuan to Chad, asking its people to list their needs.",
        "disbursement | China | Chad |  |  | ",
    ),
    ("Norway gave NOK 4 million as part of its aid plan.", "disbursement | Norway |  |  |  | "),
    (
        "Staff sold cakes and the bank gave $4 million for wells and there was music.",
        "disbursement |  |  | wells |  | ",
    ),
    (
        "Emergency supplies worth $3 million were flown to Chad by Peru through Niger.",
        "disbursement | Peru | Chad | Emergency supplies |  | ",
    ),
    (
        "Peru and the Inter-American Development Bank on Monday signed a $30 million loan to increase farm "
        "output, improve roads and build mills.",
        "commitment | Inter-American Development Bank | Peru | to increase farm output, improve roads and "
        "build mills |  | ",
    ),
    (
        "The U.K. announced on Oct. 3 a £75 million arms package for Ukraine.",
        "pledge | United Kingdom | Ukraine | arms |  | ",
    ),
    (
        "Congress has allocated $11 billion to assist Ukraine since the start of the full-scale war.",
        "commitment | United States | Ukraine |  | since the start of the full-scale war | ",
    ),
    ("Canada’s defence minister declared a donation of $6 million to Latvia.", "pledge | Canada | Latvia |  |  | "),
    ("The second package, totalling $75 million, is expected to be announced next week.", "pledge |  |  |  |  | "),
    ("The Trump Administration authorized $35 million to Peru.", "commitment | United States | Peru |  |  | "),
    ("The law holds $50 million in Foreign Military Financing for Chad.", " |  | Chad |  |  | "),
    ("Japan paid for it with $4 million from Japanese stocks.", "disbursement | Japan |  |  |  | "),
    (
        "The Senate passed a $4 billion package for Ukraine late Monday, sending the bill to the House.",
        "commitment | United States | Ukraine |  |  | ",
    ),
    (
        "The UN launched a $1.4 billion funding request to fight drought in Chad.",
        "requirement |  | Chad | to fight drought in Chad |  | ",
    ),
    (
        "Mali’s Humanitarian Response Plan for 2024, requiring $700 million, is half funded, Mr Lee said.",
        "requirement |  | Mali |  | for 2024 | Mr Lee",
    ),
    (
        "The UN launched an appeal for $39 million to deliver food to families affected by drought.",
        "requirement |  | families affected by drought | to deliver food to families affected by drought |  | ",
    ),
    ("Malawi, where floods struck in May, will receive $9 million.", "pledge |  | Malawi |  |  | "),
    (
        "The Red Cross said it was raising its appeal for Malawi to $12 million.",
        "requirement |  | Malawi |  |  | Red Cross",
    ),
    (
        "Home Minister Ann Lee announced $3 million for schools.",
        "pledge | Home Minister Ann Lee |  | schools |  | Home Minister Ann Lee",
    ),
    (
        "Chad’s clinics got $5 million for training and services provided by Oxfam.",
        "disbursement |  | Chad’s clinics | training and services |  | ",
    ),
    (
        "Japan pledged $9 million to civilians trapped in Khartoum.",
        "pledge | Japan | civilians trapped in Khartoum |  |  | ",
    ),
    (
        "Actor Lena Moss made a generous $2 million donation to support flood relief in Peru.",
        "disbursement | Lena Moss | Peru | to support flood relief in Peru |  | ",
    ),
    ("The bank made a contribution of $4 million to Chad.", "disbursement |  | Chad |  |  | "),
    (
        "Norway paid $9 million into the loss and damage fund. Peru gave $1 million to the fund.",
        "disbursement | Norway | loss and damage fund |  |  | ",
        "disbursement | Peru | loss and damage fund |  |  | ",
    ),
    ("Chad’s account with the National Bank got $7 million.", "disbursement |  | Chad |  |  | "),
    ("The minister said that as per early estimates the storm cost $9 billion.", "other |  |  |  |  | minister"),
    (
        "The mayor’s relief fund was presented with $8,000 by Oxfam.",
        "disbursement | Oxfam | mayor’s relief fund |  |  | ",
    ),
    ("It also delivered tents valued nearly $700,000 to Haiti.", "disbursement |  | Haiti | tents |  | "),
    ("Kenyan enterprises by far gave $3 million.", "disbursement | Kenyan enterprises |  |  |  | "),
    (
        "Ann Lee, secretary-general of Relief Now, told reporters that Chad needs $5 million.",
        "requirement |  | Chad |  |  | Ann Lee",
    ),
    ("Sweden announced Tuesday that it is sending $5 million to Chad.", "pledge | Sweden | Chad |  |  | Sweden"),
    (
        "The UN appealed for $20 million to provide aid to a growing number of people hit by floods.",
        "requirement |  | people hit by floods | to provide aid to a growing number of people hit by floods |  | ",
    ),
    (
        "Qatar pledged $930 million to Yemen and provided an additional $70 million to UNICEF.",
        "pledge | Qatar | Yemen |  |  | ",
        "disbursement | Qatar | United Nations Children's Fund |  |  | ",
    ),
    (
        "Omar Diallo, WFP’s emergency coordinator, urged for $200 million over six months.",
        "requirement |  | World Food Programme |  | over six months | ",
    ),
    ("The largest share will come from Spain with 44 million euros.", "pledge | Spain |  |  |  | "),
    (
        "UNRWA in Gaza has provided $7 million to families.",
        "disbursement | United Nations Relief and Works Agency for Palestine Refugees in the Near East | "
        "families |  |  | ",
    ),
    ("The relief council wants to gather $6 million for Chad.", "requirement |  | Chad |  |  | "),
    (
        "Lima gave $4 million, and the 12-member bloc had pledged $2 million.",
        "disbursement | Peru |  |  |  | ",
        "pledge |  |  |  |  | ",
    ),
    (
        "The European Union and its member countries have pledged $75 million to Chad.",
        "pledge | European Union; member countries | Chad |  |  | ",
    ),
    ("The conference received $600 million in pledges led by donations from Japan.", "pledge |  |  |  |  | "),
    (
        "According to its website, Japan is the leading donor, contributing $8 million.",
        "disbursement | Japan |  |  |  | website",
    ),
    ("They came away from the Rome conference with $3 million for Chad.", "pledge |  | Chad |  |  | "),
    ("Denmark is giving Ukraine an additional 82 million kroner.", "pledge | Denmark | Ukraine |  |  | "),
    ("Norway pledged to give Kenya soft loans of up to $9 million.", "pledge | Norway | Kenya |  |  | "),
    ("So far nearly $9 million has been given to Chad.", "disbursement |  | Chad |  |  | "),
    (
        "€37 million was promised by the EU, with €12 million coming from the European Commission.",
        "pledge | European Union |  |  |  | ",
        "pledge | European Union |  |  |  | ",
    ),
    ("Pledges for the clinics have reached $26 million.", "pledge |  |  |  |  | "),
    ("Biden signed off on $16 million for Chad.", "commitment | United States | Chad |  |  | "),
    ("Niger received tents from Peru worth $3 million.", "disbursement | Peru | Niger | tents |  | "),
    (
        "Gulf states pledged $20 million (4 percent of their income) to Egypt since May 2013.",
        "pledge | Gulf states | Egypt |  | since May 2013 | ",
    ),
    ("Appeals for aid now added up to $48 million.", "requirement |  |  |  |  | "),
    ("The deal will let Kenya draw up to $7 million.", "pledge |  | Kenya |  |  | "),
    (
        "Storm damage reached $2 billion, and Peru gave Chad $3 million. Losses may come to $9 billion. Oslo "
        "gave a further $1 million.",
        "other |  |  |  |  | ",
        "disbursement | Peru | Chad |  |  | ",
        "other |  |  |  |  | ",
        "disbursement | Norway | Chad |  |  | ",
    ),
    ("Morocco was fourth at $6 million.", " |  |  |  |  | "),
    (
        "Donations towards the chief minister’s calamity relief fund have touched Rs 25 crore.",
        "disbursement |  | chief minister’s calamity relief fund |  |  | ",
    ),
    (
        "Oxfam has donated Rs 18 crore for the Chief Minister’s Relief Fund.",
        "disbursement | Oxfam | Chief Minister’s Relief Fund |  |  | ",
    ),
    (
        "Peru was donating $500,000 to the Red Cross and the Salvation Army.",
        "disbursement | Peru | Red Cross; Salvation Army |  |  | ",
    ),
    ("In response to the storm in Jamaica, Japan has committed $4 million.", "commitment | Japan | Jamaica |  |  | "),
    (
        "The People’s Federation has collected one million yuan in donations.",
        "disbursement |  | People’s Federation |  |  | ",
    ),
    (
        "Nadia Stone gave $US5 million to Chad. Stone gave $A3 million to Fiji.",
        "disbursement | Nadia Stone | Chad |  |  | ",
        "disbursement | Nadia Stone | Fiji |  |  | ",
    ),
    ("It pays $5 million on a daily basis.", "disbursement |  |  |  |  | "),
    ("Donors gave Dh1 million to Oxfam.", "disbursement | Donors | Oxfam |  |  | "),
    (
        "Ecuador, hit by landslides, secured a $4-billion lifeline from the IMF in May.",
        "commitment | International Monetary Fund | Ecuador |  |  | ",
    ),
    (
        "The World Bank, which halted new lending to Uganda in 2023, has now approved $2 billion for roads.",
        "commitment | World Bank | Uganda | roads |  | ",
    ),
    (
        "Ministers took the stage in Oslo on Monday and said that Norway will give $25 million to Chad.",
        "pledge | Norway | Chad |  |  | Ministers",
    ),
    ("Italy: Prime Minister Paolo Verdi committed €120 million to Gavi.", "commitment | Italy | Gavi |  |  | "),
    ("By 2035 island nations will need $310 million a year.", "requirement |  | island nations |  | By 2035 | "),
    ("Despite pledges to double aid to $40 million, little came.", "pledge |  |  |  |  | "),
    ("Peru, which stands accused of waste, gave $5 million to Chad.", "disbursement | Peru | Chad |  |  | "),
    ("Malawi has been given MK 34 billion by Germany.", "disbursement | Germany | Malawi |  |  | "),
    ("Norway made a $5 million pledge to Chad.", "pledge | Norway | Chad |  |  | "),
    ("Barclays was ordered to pay $5 million for its role in the fraud.", "other |  |  |  |  | "),
    (
        "Norway gave Chad $5 million. President Idris Deby gave $3 million to the hospitals.",
        "disbursement | Norway | Chad |  |  | ",
        "disbursement | President Idris Deby | hospitals |  |  | ",
    ),
    ("The $5 million was divided among three charities in Chad.", " |  | three charities in Chad |  |  | "),
    ("The Rockefellers gave $5 million to Chad.", "disbursement | Rockefellers | Chad |  |  | "),
    ("Aid to Chad by the fund came to $5 million.", "disbursement |  | Chad |  |  | "),
    (
        "Chad’s clinic received $5 million from Japan, Kenya and Norway said on Monday.",
        "disbursement | Japan | Chad’s clinic |  |  | Kenya and Norway",
    ),
    (
        "The UK spent $5 million on housing refugees in the UK.",
        "disbursement | United Kingdom |  | housing refugees in the UK |  | ",
    ),
    ("Insurers provided $5 million to homeowners after the fire.", "other |  |  |  |  | "),
    ("Volkswagen covered $5 million of the cost of the clinic.", "disbursement | Volkswagen |  |  |  | "),
    ("Chad promised reforms. Norway pledged $5 million.", "pledge | Norway | Chad |  |  | "),
    ("The UN projects that Chad needs $5 million.", "requirement |  | Chad |  |  | UN"),
    (
        "The total, including $5 million pledged by Norway, is $9 million.",
        "pledge | Norway |  |  |  | ",
        "pledge |  |  |  |  | ",
    ),
    (
        "Kenya needs $9 million after the drought. Donors met on Monday. They talked for hours. Oslo gave $2 "
        "million.",
        "requirement |  | Kenya |  |  | ",
        "disbursement | Norway | Kenya |  |  | ",
    ),
    ("Chad's donors pledged $5m.", "pledge | Chad's donors | Chad |  |  | "),
    ("Chad's partners gave $5m.", "disbursement | Chad's partners | Chad |  |  | "),
    ("Nepal’s donors have promised $5m for schools.", "pledge | Nepal’s donors | Nepal | schools |  | "),
    # the country an article is about, named some sentences before or in the headline; not where another is named
    (
        "Billions pledged for Chad\n\nThe UN met. It rained in Paris all day. Norway promised $5m.",
        "pledge | Norway | Chad |  |  | ",
    ),
    ("Chad is hungry. It rained in Paris. Norway promised $5m.", "pledge | Norway | Chad |  |  | "),
    ("Chad is hungry. It rained in Mali and Niger. All slept. Norway promised $5m.", "pledge | Norway |  |  |  | "),
    ("Chad wept. It rained in Paris. Norway promised $5m after talks with Mali.", "pledge | Norway |  |  |  | "),
    # a list of tasks with a comma before its last; parts that add up
    (
        "Oslo gave Chad $5m to dig wells, build schools, and train nurses.",
        "disbursement | Norway | Chad | to dig wells, build schools, and train nurses |  | ",
    ),
    (
        "Norway promised Chad $5m for seed, tools, and wells.",
        "pledge | Norway | Chad | seed, tools, and wells |  | ",
    ),
    # as agencies and local papers of many countries write
    ("The chief executive of Oxfam got compensation of $5m.", "other |  |  |  |  | "),
    ("Gordon Brown, a farmer, gave $5m to nurses.", "disbursement | Gordon Brown | nurses |  |  | "),
    ("Peru gave $5m to Chad, Mali, and Niger.", "disbursement | Peru | Chad; Mali; Niger |  |  | "),
    ("Peru gave $5m to Chad, Mali, and Kenya sent boats.", "disbursement | Peru | Chad |  |  | "),
    ("Beijing held out $5m to the continent.", "pledge | China |  |  |  | "),
    ("Norway gave Chad and Mali $5m to help Chad and Mali rebuild schools.",
     "disbursement | Norway | Chad; Mali | rebuild schools |  | "),
    ("Norway gave Chad $5m to support Chad’s schools.",
     "disbursement | Norway | Chad | to support Chad’s schools |  | "),
    ("Norway gave Chad a $5m grant for a $9m project.", "disbursement | Norway | Chad |  |  | ",
     "disbursement | Norway | Chad |  |  | "),
    ("The Quito donors’ conference raised $5m for Peru.", "pledge |  | Peru |  |  | "),
    ("Lima has already committed to paying Chad $5m.", "commitment | Peru | Chad |  |  | "),
    ("Officials put the rebuilding bill at $5m.", "requirement |  |  | rebuilding |  | Officials"),
    ("Norway has contributed $5m to the $9m flash appeal.",
     "disbursement | Norway |  |  |  | ", "requirement |  |  |  |  | "),
    ("Many in Mali live on less than $2 a day.", "other |  |  |  |  | "),
    ("The blast caused up to $5m worth of harm and a blow to trade of $9m.",
     "other |  |  |  |  | ", "other |  |  |  |  | "),
    ("The board approved seven loans amounting to $5m.", "commitment |  |  |  |  | "),
    ("Lima is set to benefit from a package of $5m.", "pledge |  | Peru |  |  | "),
    ("The national budget is estimated to be at $5m.", "other |  |  |  |  | "),
    ("A $5m package has been put together for Chad.", "pledge |  | Chad |  |  | "),
    ("Oslo has agreed to cancel debt worth $5m that Chad owes.", "commitment | Norway | Chad |  |  | "),
    ("The clinic lives on $5m that Oslo gave.", "disbursement | Norway |  |  |  | "),
    ("Norway will assist Chad with $5m.", "pledge | Norway | Chad |  |  | "),
    ("Japan helped Chad with a $5m loan.", "disbursement | Japan | Chad |  |  | "),
    ("The UN also has received pledges for more than $5m.", "pledge |  | United Nations |  |  | "),
    ("Oslo gave the East African country $5m.", "disbursement | Norway |  |  |  | "),
    ("The Rice Fund (RF) has allocated $5m for seed.", "commitment | Rice Fund |  | seed |  | "),
    ("The National Rice Agency (NRA) of Chad received $5m.", "disbursement |  | National Rice Agency of Chad |  |  | "),
    ("Lima will help Abia and Borno states. Each state will get $5m.", "pledge |  |  |  |  | "),
    ("He runs a $5m hedge fund.", " |  |  | hedge |  | "),
    (
     "Vice President Tomasz Wilk announced an additional $60 million in Polish government support for "
     "drought relief and clinics in Zambia.",
     "pledge | Poland | Zambia | drought relief and clinics in Zambia |  | Vice President Tomasz Wilk",
    ),
    (
     "By noon more than 40,000 people had given more than £2 million.",
     "disbursement | more than 40,000 people |  |  |  |",
    ),
    (
     "“Since May, Spain has announced 12 million euros in food aid, and we will raise this effort to 50 "
     "million euros,” said the Spanish prime minister at the Madrid Conference on the Future of the "
     "Drought-Stricken Sahel, which opened on Tuesday.",
     "pledge | Spain |  | food aid | Since May | Spanish prime minister",
     "pledge | Spain |  |  |  | Spanish prime minister",
    ),
    (
     "The decision urges all banks to raise lending for climate action to at least $900 billion a year by "
     "2035.",
     "requirement |  |  |  | by 2035 |",
    ),
    ("The international community has promised Sudan $2 billion.", "pledge | international community | Sudan |  |  |"),
    (
     "Norway, the United Arab Emirates and Kuwait promised $200 million each.",
     "pledge | Norway; United Arab Emirates; Kuwait |  |  |  |",
    ),
    ("With only a fifth of the needed $300 million raised, the appeal is in trouble.", "requirement |  |  |  |  |"),
    (
     "The president has sent parliament an official $900 million request to fight malaria in Brazil.",
     "requirement |  | Brazil | to fight malaria in Brazil |  |",
    ),
    ("A similar conference last year raised $700 million.", "pledge |  |  |  |  |"),
    (
     "Save the Children asked for $4 million for Malawi, where the storm has claimed dozens of lives.",
     "requirement |  | Malawi |  |  |",
    ),
    (
     "China will offer 15 million yuan emergency humanitarian aid to India.",
     "pledge | China | India | emergency humanitarian aid |  |",
    ),
    (
     "Chile on Monday gave more than 2 million dollars in aid to quake-struck Ecuador.",
     "disbursement | Chile | Ecuador |  |  |",
    ),
    (
     "Japan approved a plan to donate $9 million to Laos. The vote was close. The ministry said it was "
     "glad. Of the total, $5 million will go to UNICEF and the rest to clinics.",
     "commitment | Japan | Laos |  |  |",
     "commitment | Japan | United Nations Children's Fund |  |  |",
    ),
    (
     "The United States and Jordan have signed a new deal that will give the Jordanian army $3 billion "
     "over ten years.",
     "commitment | United States | Jordanian army |  | over ten years |",
    ),
    (
     "The director said this was part of a $500 million grant the financial institution would give to "
     "Kenya and Chad.",
     "pledge |  | Kenya; Chad |  |  | director",
    ),
    ("Malawi expects donors to contribute about $40 million to its budget.", "pledge | donors |  |  |  |"),
    (
     "A statement after talks in Tokyo confirmed donors would provide $16 billion through 2015.",
     "pledge | donors |  |  | through 2015 | talks in Tokyo",
    ),
    (
     "The European Commission spoke first. The commission alone is to give €1 billion to Turkey.",
     "pledge | European Union | Turkey |  |  |",
    ),
    (
     "Governments, firms and churches have pledged $8 million for the vaccine alliance.",
     "pledge | Governments, firms and churches |  | the vaccine alliance |  |",
    ),
    (
     "Kuwait made the largest donation of $430 million, followed by Germany ($245 million), the United "
     "Arab Emirates ($230 million), and the US ($191 million).",
     "disbursement | Kuwait |  |  |  |",
     "disbursement | Germany |  |  |  |",
     "disbursement | United Arab Emirates |  |  |  |",
     "disbursement | United States |  |  |  |",
    ),
    (
     "After receiving no reply to its first plea, the charity made a second appeal in March for $16m but "
     "only got $1m.",
     "requirement |  | charity |  |  |",
     "disbursement |  | charity |  |  |",
    ),
    (
     "The Asian Development Bank announced Sept. 16 a $105 million grant to contain the disease in Laos.",
     "pledge | Asian Development Bank | Laos | to contain the disease in Laos |  |",
    ),
    (
     "The Executive Board of the Fund decided to provide Moldova 1 billion dollars, the IMF said.",
     "commitment | International Monetary Fund | Moldova |  |  | IMF",
    ),
    (
     "Oil-rich Oman said it would give $60 million. US leads pledges with $507 million at Mali conference.",
     "pledge | Oman |  |  |  | Oil-rich Oman",
     "pledge | United States |  |  |  |",
    ),
    (
     "The announcement follows promises by Oman and Qatar to give 930 million dollars to clinics in Yemen.",
     "pledge | Oman; Qatar | clinics in Yemen |  |  |",
    ),
    ("Creditors agreed to cancel $14 billion owed by Sudan.", "commitment | Creditors | Sudan |  |  |"),
    (
     "Oslo has allocated more than $17 million in aid for ethnic Rohingyas living in Bangladesh.",
     "commitment | Norway | ethnic Rohingyas living in Bangladesh |  |  |",
    ),
    (
     "The European Union is ready to support Tunisia with a total of more than €1 billion.",
     "pledge | European Union | Tunisia |  |  |",
    ),
    ("The blast caused $4 billion in damage, according to a World Bank estimate.", "other |  |  |  |  | World Bank"),
    ("The Home Office will give Rwanda £120m more.", "pledge | United Kingdom | Rwanda |  |  |"),
    ("Donors pledge $15 billion to Afghanistan despite fatigue", "pledge | Donors | Afghanistan |  |  |"),
    (
     "The UN chief said that the pledges came to $1.7 billion, Xinhua news agency reported.",
     "disbursement |  |  |  |  | UN chief",
    ),
    (
     "The bank will lend $549 million to 14 countries from eastern and southern Africa.",
     "pledge |  | 14 countries from eastern and southern Africa |  |  |",
    ),
    (
     "The bank approved a $105 million grant to contain the disease, part of a $200 million plan. It will "
     "give $52 million to Liberia, $28 million to Sierra Leone and $25 million to Guinea.",
     "commitment |  |  | to contain the disease |  |",
     "commitment |  |  |  |  |",
     "commitment |  | Liberia | to contain the disease |  |",
     "commitment |  | Sierra Leone | to contain the disease |  |",
     "commitment |  | Guinea | to contain the disease |  |",
    ),
    (
     "Kerala was hit by floods in August. The Centre has given Rs 500 crore to the flood-ravaged state.",
     "disbursement | India | Kerala |  |  |",
    ),
    (
     "Of the $415 million requested by the UN last week, just $22.4 million has been provided - about five"
     " percent.",
     "requirement |  | United Nations |  |  |",
     "disbursement |  | United Nations |  |  |",
    ),
    (
        "Laos’s government estimates reconstruction costs of $7bn.",
        "requirement |  | Laos | reconstruction |  | Laos’s government",
    ),
    (
     "The package builds on the $4 million in assistance Spain has already provided through UNHCR.",
     "disbursement | Spain | United Nations High Commissioner for Refugees |  |  |",
    ),
    (
     "The agency said the Obama administration dedicated $169 million to feed people in Malawi.",
     "commitment | United States | people in Malawi | to feed people in Malawi |  | agency",
    ),
    ("Odisha and the World Bank sign a $100 million loan agreement.", "commitment | World Bank | Odisha |  |  |"),
    (
     "The UN chief said the pledges would come to $1.7 billion, Xinhua news agency reported.",
     "pledge |  |  |  |  | UN chief",
    ),
    (
     "Tokyo, Dec. 18 (Jiji Press)--The Japanese government said Monday that it would give Fiji 400 million"
     " yen.",
     "pledge | Japan | Fiji |  |  | Japanese government",
    ),
    (
     "“Slovenia received over 428 million euros for floods. We have spent as much as 376 million euros of "
     "it. We will go on,” said the minister for development, Dr Aleks Novak.",
     "disbursement |  | Slovenia | floods |  | minister for development, Dr Aleks Novak",
     "disbursement |  | Slovenia | floods |  | minister for development, Dr Aleks Novak",
    ),
    ("Lithuania will buy around 3,000 drones for Ukraine, for two million euros.", "pledge | Lithuania |  |  |  |"),
    (
     "The United States agreed to forgive approximately $254 million debt of Liberia.",
     "commitment | United States | Liberia |  |  |",
    ),
    ("Govt gives Rs 1.4 billion to Nepal quake victims", "disbursement | Nepal | Nepal quake victims |  |  |"),
    (
     "The state promised $2 million to assist the tens of thousands of Malawians affected by the storm.",
     "pledge |  | tens of thousands of Malawians affected by the storm | to assist the tens of thousands "
     "of Malawians affected by the storm |  |",
    ),
    (
     "A conference of international donors pledged 1.8 billion euros to Bosnia.",
     "pledge | international donors | Bosnia and Herzegovina |  |  |",
    ),
    ("Australia will pay US$1.6 billion to the tiny Pacific nation of Nauru.", "pledge | Australia | Nauru |  |  |"),
    (
     "Chief Minister Ali Shah on Wednesday said that around 1.8 million houses were destroyed and added "
     "that Rs1.5 trillion was required for their reconstruction.",
     "requirement |  |  | their reconstruction |  | Chief Minister Ali Shah",
    ),
    (
     "It was signed in exchange for an initial Aus$408 million payment (US$267 million).",
     "commitment |  |  |  |  |",
     "commitment |  |  |  |  |",
    ),
    (
     "Lesotho lacks maLoti 643 million (€32,7 million or R635,6 million).",
     "requirement |  | Lesotho |  |  |",
     "requirement |  | Lesotho |  |  |",
     "requirement |  | Lesotho |  |  |",
    ),
    (
     "Japan gave Lao PDR $5 million and the Kyrgyz Republic $6 million.",
     "disbursement | Japan | Laos |  |  |",
     "disbursement | Japan | Kyrgyzstan |  |  |",
    ),
    (
        "AfDB committed to providing a $549 million credit line to 14 countries from Eastern and Southern Africa.",
        "commitment | African Development Bank | 14 countries from Eastern and Southern Africa |  |  | ",
    ),
    (
        "The World Bank has approved $1.9 billion in emergency funds for vaccination campaigns in 25 countries.",
        "commitment | World Bank | 25 countries | vaccination campaigns in 25 countries |  | ",
    ),
    (
        "Seoul plans to donate $8 million to the World Food Programme (WFP) and the U.N. Children's Fund (UNICEF).",
        "pledge | South Korea | World Food Programme; United Nations Children's Fund |  |  | ",
    ),
    (
        "Oman pledged $3m for islands hit by the cyclone.",
        "pledge | Oman | islands hit by the cyclone |  |  | ",
    ),
    (
        "The Commission is announcing €153 million in emergency aid to Chad and refugee-hosting Niger.",
        "pledge | European Union | Chad; Niger | emergency aid |  | ",
    ),
    (
        "Peru gave Chad $5 million in 2024 and $3 million in food aid since Libya went for the north.",
        "disbursement | Peru | Chad |  | in 2024 | ",
        "disbursement | Peru | Chad | food aid |  | ",
    ),
    (
        "The Ministry of Finance has signed two agreements with the African Development Bank worth $5m for wells.",
        "commitment | African Development Bank |  | wells |  | ",
    ),
    (
        "Ghana's parliament approved seven loans amounting to $910 million.",
        "commitment |  | Ghana |  |  | ",
    ),
    (
        "Germany's parliament approved a €50m loan to Egypt.",
        "commitment | Germany | Egypt |  |  | ",
    ),
    (
        "A loan agreement was signed between the government and the World Bank for $20 million.",
        "commitment |  |  |  |  | ",
    ),
    (
        "The Green Climate Fund Board approved $30m for Vietnam.",
        "commitment | Green Climate Fund | Vietnam |  |  | ",
    ),
    (
        "In order to cover rent, each family will be given $100.",
        "pledge |  | each family | to cover rent |  | ",
    ),
    (
        "* Acme Oil of Norland donated $5 million to the Red Cross.",
        "disbursement | Acme Oil of Norland | Red Cross |  |  | ",
    ),
    (
        "Nepal got pledges.\n\nIndia promised $1bn and the Asian Development Bank $6m.\n\nNepal needs $7bn.",
        "pledge | India | Nepal |  |  | ",
        "pledge | Asian Development Bank | Nepal |  |  | ",
        "requirement |  | Nepal |  |  | ",
    ),
    (
        "The EU has allocated €4 million for Chad. This includes:\n€3 million for schools\n€1 million for wells",
        "commitment | European Union | Chad |  |  | ",
        "commitment | European Union | Chad | schools |  | ",
        "commitment | European Union | Chad | wells |  | ",
    ),
    (
        "US Secretary of State Ann Lee announced $5 million for Chad.",
        "pledge | United States | Chad |  |  | US Secretary of State Ann Lee",
    ),
    (
        "He has announced a further $5m for Chad, officials say.",
        "pledge |  | Chad |  |  | officials",
    ),
    (
        "Last year, Foreign Affairs Minister, Ann Lee said Peru would give Chad $5 million.",
        "pledge | Peru | Chad |  |  | Foreign Affairs Minister, Ann Lee",
    ),
    (
        "The World Bank announced $5 million for Chad.",
        "pledge | World Bank | Chad |  |  | ",
    ),
    (
        "Peru pledged Chad $9m in May. A further $5m was promised for schools, she said.",
        "pledge | Peru | Chad |  |  | ",
        "pledge | Peru | Chad | schools |  | ",
    ),
    (
        "The EU is allocating €5 million in food aid for Chad to provide meals.",
        "commitment | European Union | Chad | food aid |  | ",
    ),
    (
        "Peru has joined Chile in donating a combined $5m to the Red Cross.",
        "disbursement | Peru | Red Cross |  |  | ",
    ),
    (
        "Norway is doubling its aid to Chad to $5m.",
        "pledge | Norway | Chad |  |  | ",
    ),
    (
        "The United States has reached an accord with Chad to forgive about $5m in debt.",
        "commitment | United States | Chad |  |  | ",
    ),
    (
        "The Red Cross welcomed the European Union's (EU) donation of €5m.",
        "disbursement | European Union | Red Cross |  |  | ",
    ),
    (
        "The Kuwait Fund has issued a $5m loan to Chad.",
        "commitment | Kuwait Fund | Chad |  |  | ",
    ),
    (
        "A fund of $5m has been created to rebuild Derna.",
        "commitment |  |  | to rebuild Derna |  | ",
    ),
    (
        "Oman okays $5m for schools in Chad",
        "commitment | Oman | Chad | schools in Chad |  | ",
    ),
    (
        "It gives each year, and in 2021 also a grant of $5m was offered to Chad.",
        "pledge |  | Chad |  |  | ",
    ),
    (
        "Peru pledged $9m to Chad. Of this, $5m is reserved for schools.",
        "pledge | Peru | Chad |  |  | ",
        "pledge | Peru | Chad | schools |  | ",
    ),
    (
        "Leaders will make $5m available so the body can respond to quakes.",
        "pledge |  |  | respond to quakes |  | ",
    ),
    (
        "Peru paid $5m for Chad as emergency funding.",
        "disbursement | Peru | Chad | emergency funding |  | ",
    ),
    (
        "Oslo gave $5m for drones and guns the army has bought.",
        "disbursement | Norway |  | drones and guns |  | ",
    ),
    (
        "Peru put up $5m to help with the rebuilding of Gao.",
        "disbursement | Peru |  | to help with the rebuilding of Gao |  | ",
    ),
    (
        "Peru gave $5m to survivors in compensation for years of unpaid work.",
        "disbursement | Peru | survivors | compensation for years of unpaid work |  | ",
    ),
    (
        "Germany will increase its food aid to Chad to $5m.",
        "pledge | Germany | Chad | food aid |  | ",
    ),
    (
        "Nepal estimates reconstruction costs of $5bn.",
        "requirement |  | Nepal | reconstruction |  | Nepal",
    ),
    (
        "Lithuania plans to send 4,500 drones to Chad, with a total value of €5 million.",
        "pledge | Lithuania | Chad | 4,500 drones |  | ",
    ),
    (
        "Oslo gave $5m for Ebola.",
        "disbursement | Norway |  | Ebola |  | ",
    ),
    (
        "The agency needs $5m to be able to feed the camps.",
        "requirement |  |  | to feed the camps |  | ",
    ),
    (
        "EU agrees €90bn loan for Ukraine but without using Russian assets",
        "commitment | European Union | Ukraine |  |  | ",
    ),
    (
        "The Centre released Rs 600 crore to the Kerala government.",
        "disbursement | India | Kerala |  |  | ",
    ),
    (
        "Both sides will give $10 million in support of the United Nations Children’s Fund (UNICEF) in Sudan.",
        "pledge |  | United Nations Children's Fund |  |  | ",
    ),
    (
        "We agreed to support Moldova with loans, budget support and other financial assistance worth €659 million.",
        "commitment |  | Moldova | budget support |  | ",
    ),
    (
        "Chadian refugees will start receiving monetary aid of about $250.",
        "pledge |  | Chadian refugees | monetary aid |  | ",
    ),
    (
        "The World Food Programme increased its appeal to US$14 million.",
        "requirement |  | World Food Programme |  |  | ",
    ),
    (
        "Peru delivered relief supplies valued at 700,000 dollars to the quake-hit regions.",
        "disbursement | Peru | quake-hit regions | relief supplies |  | ",
    ),
    (
        "Peru gave Rs. 50,000 to those seriously injured.",
        "disbursement | Peru | those seriously injured |  |  | ",
    ),
    (
        "Oslo gave $5m to the injured and $3m to the homeless.",
        "disbursement | Norway | injured |  |  | ",
        "disbursement | Norway | homeless |  |  | ",
    ),
    (
        "Denmark will provide $2m through the Red Cross.",
        "pledge | Denmark | Red Cross |  |  | ",
    ),
    (
        "The cabinet decided to provide Rs.1 lakh each to the family members of those killed.",
        "commitment | India | family members of those killed |  |  | ",
    ),
    (
        "Uganda has received $5m from the United Nations High Commission for Refugees to dig wells.",
        "disbursement | United Nations High Commissioner for Refugees | Uganda | to dig wells |  | ",
    ),
    (
        "It takes Peru’s total contribution to assist the Rohingya people to more than $8 million.",
        " | Peru | Rohingya people |  |  | ",
    ),
    (
        "The plan falls short of the $3bn being called for by the meeting in Geneva.",
        "requirement |  |  |  |  | ",
    ),
    (
        "Chad can proceed to apply for the remaining $5m.",
        "requirement |  | Chad |  |  | ",
    ),
    (
        "BELMOPAN, Belize, (CMC) – The island is requesting $5m for wells.",
        "requirement |  |  | wells |  | ",
    ),
    (
        "The bank approved grants in these countries:\n\n- Chad, with a $5m grant for wells\n- Mali, with $3m for seed",
        "commitment |  | Chad | wells |  | ",
        "commitment |  | Mali | seed |  | ",
    ),
    (
        "The fund offers up to $1 million to catalyze fish farms in Chad.",
        "pledge |  | Chad | to catalyze fish farms in Chad |  | ",
    ),
    (
        "Some 25 million rupees have been disbursed in Gorkha.",
        "disbursement |  | Gorkha |  |  | ",
    ),
    (
        "Peru paid $5m for the clearance of Chad’s arrears to the IMF.",
        "disbursement | Peru |  | the clearance of Chad’s arrears to the IMF |  | ",
    ),
    (
        "Peru delivered relief supplies valued at $5m to Chad.",
        "disbursement | Peru | Chad | relief supplies |  | ",
    ),
    (
        "President Obama will ask the U.S. Congress for $5m to fight Zika.",
        "requirement | United States |  | to fight Zika |  | ",
    ),
    (
        "The U.S. pledged $9m, with the EU contributing $5m and the U.K. offering nearly $3m.",
        "pledge | United States |  |  |  | ",
        "pledge | European Union |  |  |  | ",
        "pledge | United Kingdom |  |  |  | ",
    ),
    (
        "The U.S. Department of Agriculture will provide $5m to strengthen farming.",
        "pledge | United States |  | to strengthen farming |  | ",
    ),
    (
        "Oslo is considering $9m in aid for Chad and an additional $5m for Mali.",
        " | Norway | Chad |  |  | ",
        " | Norway | Mali |  |  | ",
    ),
    (
        "A key element is $5m in EU aid for the 2.2 million Syrians now in Turkey.",
        " | European Union | 2.2 million Syrians now in Turkey |  |  | ",
    ),
    (
        "Oslo gave $5m in food aid to Chad out of frustration.",
        "disbursement | Norway | Chad | food aid |  | ",
    ),
    (
        "The agency first said it needed $5m.",
        "requirement |  |  |  |  | agency",
    ),
    (
        "The budget includes $5m for the U.S. Agency for International Development to support wells.",
        "commitment |  | United States | to support wells |  | ",
    ),
    (
        "He is also believed to be exploring a request of $5m.",
        "requirement |  |  |  |  | ",
    ),
    (
        "The request would also give $5m to clinics in Chad.",
        "pledge |  | clinics in Chad |  |  | ",
    ),
    (
        "Food aid for the north ($5m)\n\nMore.",
        " |  |  | Food aid for the north |  | ",
    ),
    (
        "Peru sent $5m to help farmers and got thanks.",
        "disbursement | Peru | farmers | to help farmers |  | ",
    ),
    (
        "New Zealand has given St. Lucia NZ$15 million in budget support.",
        "disbursement | New Zealand | Saint Lucia | budget support |  | ",
    ),
    (
        "Oslo pledged $5m to St. Vincent and the Grenadines for wells.",
        "pledge | Norway | Saint Vincent and the Grenadines | wells |  | ",
    ),
    (
        "Britain has cut its aid to Antigua and Barbuda this year to £68 million.",
        " | United Kingdom | Antigua and Barbuda |  | this year | ",
    ),
    (
        "A $5m grant from the U.K. to Chad is meant for wells, Gov. Ann Lee said.",
        " | United Kingdom | Chad | wells |  | Gov. Ann Lee",
    ),
    (
        "The Syrian Arab Republic received $5m from the Federal Republic of Germany.",
        "disbursement | Germany | Syria |  |  | ",
    ),
    (
        "The IMF board approved a $5m programme for Chad yesterday.",
        "commitment | International Monetary Fund | Chad |  |  | ",
    ),
    (
        "Britain announced it would step in with £16 million.",
        "pledge | United Kingdom |  |  |  | Britain",
    ),
    (
        '"We need $5m to keep going until September," announced Ann Lee, the agency\'s spokeswoman.',
        "requirement |  |  | to keep going | until September | Ann Lee",
    ),
    (
        "The city of Gao on Monday began paying flooded residents 6,000 euros each.",
        "disbursement | city of Gao | flooded residents |  |  | ",
    ),
    (
        "Peru is sending $5m to aid victims of the quake.",
        "pledge | Peru | victims of the quake | to aid victims of the quake |  | ",
    ),
    ("Peru gave $5m to aid agencies in Chad.", "disbursement | Peru | aid agencies in Chad |  |  | "),
    (
        "Still, this brings the total funds awarded to Oxfam to $5m.",
        "commitment |  | Oxfam |  |  | ",
    ),
    ("These give $5m to Chad.", "disbursement |  | Chad |  |  | "),
    (
        "Peru gave $5m to help African makers sell a vaccine.",
        "disbursement | Peru | African makers | to help African makers sell a vaccine |  | ",
    ),
    (
        "Peru gave $5m to help it tackle cholera.",
        "disbursement | Peru |  | to help it tackle cholera |  | ",
    ),
    (
        "Chad needs help. Peru gave $5m to help it tackle cholera.",
        "disbursement | Peru | Chad | to help it tackle cholera |  | ",
    ),
    (
        "Peru just gave Chad $5m.",
        "disbursement | Peru | Chad |  |  | ",
    ),
    (
        "Peru gave $5m to the United Nations Office for the Coordination of Humanitarian Affairs.",
        "disbursement | Peru | United Nations Office for the Coordination of Humanitarian Affairs |  |  | ",
    ),
    (
        "Peru gave $5m to help those most affected by floods.",
        "disbursement | Peru | those most affected by floods | to help those most affected by floods |  | ",
    ),
    (
        "Peru gave $5m for families in the valley who have lost their homes.",
        "disbursement | Peru | families in the valley who have lost their homes |  |  | ",
    ),
    (
        "Peru gave $5m for people on the move in Chad.",
        "disbursement | Peru | people on the move in Chad |  |  | ",
    ),
    (
        "Oxfam and Save the Children launch $5m appeals for Chad.",
        "requirement |  | Chad |  |  | ",
    ),
    (
        "The bank approved a new three-year loan worth $5m to Chad.",
        "commitment |  | Chad |  | three-year | ",
    ),
    (
        "The bank announced a $5m term loan facility for Chad.",
        "pledge |  | Chad |  |  | ",
    ),
    (
        "Peru gave $5m in aid for the Palestinian territories.",
        "disbursement | Peru | Palestine |  |  | ",
    ),
    (
        "$5m was raised on the night, partly down to the auction.",
        "disbursement |  |  |  |  | ",
    ),
    (
        "A $60bn package of Peruvian military support for Chad was passed.",
        "commitment | Peru | Chad | military support |  | ",
    ),
    (
        "Peru invested $5m in mumps vaccines.",
        "disbursement | Peru |  | mumps vaccines |  | ",
    ),
    (
        "Although in its first report the Commission said that $5m will be paid to schools, nothing came.",
        "pledge |  | schools |  |  | Commission",
    ),
    (
        "Peru will spend $5m on humanitarian aid in Chad.",
        "pledge | Peru | Chad | humanitarian aid |  | ",
    ),
    (
        "Peru will spend $5m on aid to Chad.",
        "pledge | Peru | Chad |  |  | ",
    ),
    (
        "Peru will spend $5m on weather stations in Chad.",
        "pledge | Peru | Chad | weather stations in Chad |  | ",
    ),
    (
        "Aid has been flat at $5m a year, according to data from Convergence.",
        " |  |  |  |  | Convergence",
    ),
    (
        "Peru helps Chad. We will give $5m more to the hospital in Chad.",
        "pledge | Peru | hospital in Chad |  |  | ",
    ),
    ("Saudi Arabia made the largest donation of $430 million, followed by Germany ($245 million).",
     "disbursement | Saudi Arabia |  |  |  | ",
     "disbursement | Germany |  |  |  | "),
    ("The Water Programme will support up to $3.5 million over five years.",
     "pledge | Water Programme |  |  | over five years | "),
    ("Canada will also improve its support for risk pools, including contributing $12 million to the Africa Fund.",
     "pledge | Canada | Africa Fund |  |  | "),
    ("USAID will help farmers. This includes contributing $10 million to a new centre in Egypt.",
     " |  | centre in Egypt |  |  | "),
    ("Aid to Vanuatu will increase to $22.1 million.", "pledge |  | Vanuatu |  |  | "),
    ("Seoul doubles aid to flood-hit Laos to $6m", "pledge | South Korea | Laos |  |  | "),
    ("The EU has raised its pledge to Chad to €60 million.", "pledge | European Union | Chad |  |  | "),
    ("Ministers raised their promise of disaster aid from $15 million to $35 million.",
     "pledge |  |  | disaster aid |  | ",
     "pledge |  |  |  |  | "),
    ("The European Union launched a new aid programme on Wednesday worth 700 million euros.",
     "pledge | European Union |  |  |  | "),
    ("Japan devoted $40 million to schools in Mali.", "commitment | Japan | schools in Mali |  |  | "),
    ("Peru stands ready to deploy $4 million in emergency aid to Haiti.",
     "pledge | Peru | Haiti | emergency aid |  | "),
    ("The conference had mobilised pledges of 809 million euros for Bosnia.",
     "pledge |  | Bosnia and Herzegovina |  |  | "),
    ("Peru’s increased aid from a first gift of $30,000 will go to Chad.", "pledge | Peru | Chad |  |  | "),
    ("It was announced yesterday by the EU that a further €14.8 million will be given to Oxfam for wells.",
     "pledge | European Union | Oxfam | wells |  | "),
    ("Officials confirmed that $5 million had been paid to Chad.", "disbursement |  | Chad |  |  | Officials"),
    ("Another €8 million in Moldova will support hosting refugees.", "pledge |  |  | hosting refugees |  | "),
    ("Hill College students have raised £46,939.", "disbursement |  |  |  |  | "),
    ("Canada will give $4 million to two bodies, namely Oxfam ($3 million) and the World Food Programme ($1 million).",
     "pledge | Canada | two bodies |  |  | ",
     "pledge | Canada | Oxfam |  |  | ",
     "pledge | Canada | World Food Programme |  |  | "),
    ("The aid will be delivered through UNHCR ($1.5 million), Save the Children ($2 million) and Oxfam ($1 million).",
     "pledge |  | United Nations High Commissioner for Refugees |  |  | ",
     "pledge |  | Save the Children |  |  | ",
     "pledge |  | Oxfam |  |  | "),
    ("Norway will give $3 million to Fiji, Kiribati, Papua New Guinea, the Solomon Islands, and Vanuatu to fight rats.",
     "pledge | Norway | Fiji; Kiribati; Papua New Guinea; Solomon Islands; Vanuatu | to fight rats |  | "),
    ("Norway has committed a $2 billion facility to the \"Africa Health Plan\" to support makers of vaccines.",
     "commitment | Norway | Africa Health Plan | to support makers of vaccines |  | "),
    ("Canada will provide $6 million to help support Iraqi refugees.",
     "pledge | Canada | Iraqi refugees | to help support Iraqi refugees |  | "),
    ("World Bank okays $450m for Job, Education in Nigeria", "commitment | World Bank |  |  |  | "),
    ("This brings Norway’s emergency assistance to southern Africa to $6 million.",
     " | Norway | southern Africa | emergency assistance |  | "),
    ("Norway approved $10 million to U.N. agencies for their work in Chad.",
     "commitment | Norway | U.N. agencies | their work in Chad |  | "),
    ("Canada gave $104 million to refugees, asylum seekers and other vulnerable populations in the region.",
     "disbursement | Canada | refugees, asylum seekers and other vulnerable populations in the region |  |  | "),
    ("The UN chief said the pledges announced at the conference for Yemen total about $1.7 billion.",
     "pledge |  | Yemen |  |  | UN chief"),
    ("In 2022, USAID awarded Chad $4.9 million.", "commitment | United States | Chad |  | In 2022 | "),
    ("Norway gave $3 million for vouchers in Mosul.", "disbursement | Norway | Mosul | vouchers in Mosul |  | "),
    ("The World Bank has approved $1.9 billion. The financial institution would give $686 million to Kenya and Chad.",
     "commitment | World Bank |  |  |  | ",
     "pledge | World Bank | Kenya; Chad |  |  | "),
    ("“Aid has been slow,” said Senator Ann Lee.\n\n“The government found $140 million for the army.",
     " |  |  | the army |  | Senator Ann Lee"),
    ("“Aid is slow. Canada’s gifts have come to $40 million.\n\n“It is shameful,” concluded Senator Ann Lee.",
     "disbursement | Canada |  |  |  | Senator Ann Lee"),
    ("Peru announced €3.5 million for Malawi, where the death toll was estimated to be 300.",
     "pledge | Peru | Malawi |  |  | "),
    ("Italy, Tunisia sign €55m credit deal", "commitment | Italy | Tunisia |  |  | "),
    ("The Philippines and the United States on Monday signed an agreement covering $500 million in military financing.",
     "commitment | United States | Philippines | military financing |  | "),
    ("Australia signed a treaty with Nauru. Under the deal Canberra will provide A$100 million over five years.",
     "pledge | Australia | Nauru |  | over five years | "),
    ("Norway will provide $3 million in Chad to train nurses.", "pledge | Norway | Chad | to train nurses |  | "),
    ("In Paris, Norway pledged $3 million for wells.", "pledge | Norway |  | wells |  | "),
    ("Germany and Kazakhstan signed energy deals worth $5 billion on Monday.",
     "commitment |  |  | energy deals |  | "),
    ("Germany and Britain increased aid to states hit by the Indian Ocean tsunami. Germany has now promised $674m.",
     "pledge | Germany |  |  |  | "),
    ("Norway came to the meeting with an offer of $5 million for Chad.", "pledge | Norway | Chad |  |  | "),
    ("Norway’s budget for next year includes $5 million for Chad.",
     "commitment | Norway | Chad |  | for next year | "),
    ("Norway has $5 million set aside for Chad.", "commitment | Norway | Chad |  |  | "),
    ("With $5 million from Norway, Chad rebuilt its clinics.", "disbursement | Norway | Chad |  |  | "),
    ("Donations to Oxfam have passed $5 million.", "disbursement |  | Oxfam |  |  | "),
    ("Chad sent the IMF a request for $5 million.", "requirement | International Monetary Fund | Chad |  |  | "),
    ("A Norwegian loan of $5 million for Chad is in the works.", "pledge | Norway | Chad |  |  | "),
    ("Just $5 million made it to Chad.", "disbursement |  | Chad |  |  | "),
    ("A further $5 million is needed in Chad.", "requirement |  | Chad |  |  | "),
    ("Norway rushed $5 million in aid to Chad.", "disbursement | Norway | Chad |  |  | "),
    ("Some $5 million was rushed to Chad after the floods.", "disbursement |  | Chad |  |  | "),
    ("Norway topped up the fund with $5 million.", "disbursement | Norway |  |  |  | "),
    ("Norway weighed in with $5 million for Chad.", "disbursement | Norway | Chad |  |  | "),
    ("Norway carved out $5 million for Chad.", "commitment | Norway | Chad |  |  | "),
    ("Norway assured Chad of $5 million.", "pledge | Norway |  |  |  | "),
    ("Oxfam garnered $5 million in donations.", "disbursement |  | Oxfam |  |  | "),
    ("Chad cried out for $5 million.", "requirement |  | Chad |  |  | "),
    ("Fiji’s sugar growers will share in a F$6.8 million grant.", "pledge |  | Fiji’s sugar growers |  |  | "),
    ("The cedi was helped by the arrival of $367 million from the International Monetary Fund.",
     "disbursement | International Monetary Fund |  |  |  | "),
    ("Korea, Vietnam ink $100 mln loan deal", "commitment | South Korea | Vietnam |  |  | "),
    ("Repairing a boat costs 45,000 pesos.", "other |  |  |  |  | "),
    ("Ann Lee hinted that Chad would get $5 million.", "pledge |  | Chad |  |  | Ann Lee"),
    ("Chad will get $5 million, Ann Lee vowed.", "pledge |  | Chad |  |  | Ann Lee"),
    ("Chad needs $5 million, in the view of Ann Lee.", "requirement |  | Chad |  |  | Ann Lee"),
    ("Ann Lee denied that Chad had got $5 million.", " |  | Chad |  |  | Ann Lee"),
    ("Police bagged $5 million of cocaine.", "other |  |  |  |  | "),
    ("The firm inked a $5 million sponsorship deal.", "other |  |  |  |  | "),
    ("The yacht sank with $5 million of gold on board.", " |  |  |  |  | "),
    ("The film raked in $5 million at the box office.", "other |  |  |  |  | "),
    ("The team shared $5 million in prize money.", "other |  |  |  |  | "),
    ("The court directed the firm to pay $5 million.", "other |  |  |  |  | "),
    ("Sales of $5 million are in the works.", "other |  |  |  |  | "),
    ("The budget contains $5 million in cuts.", "other |  |  |  |  | "),
    ("The maker won a $5 million order from the army.", "other |  |  |  |  | "),
    ("Norway gave Chad $5 million in May. A further $2 million went to clinics in Chad.",
     "disbursement | Norway | Chad |  |  | ",
     "disbursement | Norway | clinics in Chad |  |  | "),
    ("Chad looked to Norway for $5 million.", "requirement | Norway | Chad |  |  | "),
    ("Chad has turned to the IMF for a loan of $5 million.",
     "requirement | International Monetary Fund | Chad |  |  | "),
    ("Oxfam is $5 million short.", "requirement |  |  |  |  | "),
    ("Aid to Chad sank to $5 million.", "disbursement |  | Chad |  |  | "),
    ("Norway has sunk $5 million into wells in Chad.", "disbursement | Norway | Chad | wells in Chad |  | "),
    ("Germany announced during a visit to Amman an additional 45 million euros for Syrian refugees in Jordan.",
     "pledge | Germany | Syrian refugees in Jordan |  |  | "),
    ("Norway will raise its support for Ukraine by 10 billion kroner, bringing the total to 85 billion.",
     "pledge | Norway | Ukraine |  |  | ",
     " | Norway | Ukraine |  |  | "),
    (
        "Of the $900 million the UN wants for Haiti, only $80 million has turned up.",
        "requirement |  | Haiti |  |  | ",
        "disbursement |  | Haiti |  |  | ",
    ),
    (
        "Canada has so far come through with C$14 million of the C$50 million it promised Lebanon.",
        "disbursement | Canada | Lebanon |  |  | ",
        "pledge | Canada | Lebanon |  |  | ",
    ),
    ("The $12 million it promised Lebanon has not come.", "pledge |  | Lebanon |  |  | "),
    (
        "Canada has paid C$14 million of the C$50 million it promised Lebanon.",
        "disbursement | Canada | Lebanon |  |  | ",
        "pledge | Canada | Lebanon |  |  | ",
    ),
    (
        "The two governments signed a memorandum on Thursday for a grant of 2.5 billion yen for Djibouti's coastguard.",
        "commitment |  | Djibouti's coastguard |  |  | ",
    ),
    ("Norway gave $2 million to the Kenyan government.", "disbursement | Norway | Kenya |  |  | "),
    ("Norway gave $2 million to Kenya's health ministry.", "disbursement | Norway | Kenya |  |  | "),
    ("Norway gave $2 million to Ukraine's state gas company, Naftogaz.", "disbursement | Norway | Naftogaz |  |  | "),
    ("Norway gave $2 million for Mozambican troops.", "disbursement | Norway | Mozambican troops |  |  | "),
    ("Norway gave $2 million for the Ukrainian army.", "disbursement | Norway | Ukrainian army |  |  | "),
    ("Norway pledged $2 million for Tunisia's coastguard.", "pledge | Norway | Tunisia's coastguard |  |  | "),
    (
        "The Marlow Foundation said on Monday that it would put $120 million into a malaria vaccine.",
        "pledge | Marlow Foundation |  | a malaria vaccine |  | Marlow Foundation",
    ),
    ("A pledge of €70 million came from the Dutch government.", "pledge | Netherlands |  |  |  | "),
    ("The largest pledge, €70 million, came from the Dutch government.", "pledge | Netherlands |  |  |  | "),
    (
        "It would cost between $6 million and $8 million to reconnect the clinics to the water mains.",
        "requirement |  |  | to reconnect the clinics to the water mains |  | ",
    ),
    ("It will cost $8 million to put the roof back on.", "requirement |  |  | to put the roof back |  | "),
    ("Unless donors find another $62.5 million by June, the clinics will close.", "requirement | donors |  |  |  | "),
    ("Relining the canals calls for 1.3 trillion dinars.", "requirement |  |  | Relining the canals |  | "),
    ("Rebuilding the schools needs $5 million.", "requirement |  |  | Rebuilding the schools |  | "),
    (
        "Britain's offer of a $25 million loan was welcomed by the Philippine government.",
        "pledge | United Kingdom | Philippines |  |  | ",
    ),
    (
        "Kyiv needs $3 billion a month from its partners to keep pensions going.",
        "requirement | partners | Ukraine | to keep pensions going |  | ",
    ),
    (
        "Luxembourg has been a friend of Cape Verde for years. Its latest gift, €15.5 million, will pay for "
        "desalination.",
        "disbursement | Luxembourg | Cape Verde | desalination |  | ",
    ),
    (
        "The World Bank approved $310 million for Tanzania, to be spent on 900 kilometres of road.",
        "commitment | World Bank | Tanzania | 900 kilometres of road |  | ",
    ),
    ("Norway gave $3 million for 12 ambulances.", "disbursement | Norway |  | 12 ambulances |  | "),
    ("Norway gave Chad $3 million for 900 homes.", "disbursement | Norway | Chad | 900 homes |  | "),
    (
        "The IMF's board cleared the way for Zambia to draw $680 million.",
        "pledge | International Monetary Fund | Zambia |  |  | ",
    ),
    (
        "The IMF's decision allows Zambia to draw $680 million.",
        "pledge | International Monetary Fund | Zambia |  |  | ",
    ),
    (
        "The $27 million loan agreed between Uzbekistan and the Islamic Development Bank will pay for canals.",
        "commitment | Islamic Development Bank | Uzbekistan | canals |  | ",
    ),
    (
        "Leicester council has been allotted £2 million of the British government's hardship fund.",
        "commitment | United Kingdom | Leicester council |  |  | ",
    ),
    ("Albania has unlocked €108 million from the EU's growth plan.", "commitment | European Union | Albania |  |  | "),
    ("Creditors have agreed to write off $640 million of what Chad owes.", "commitment | Creditors | Chad |  |  | "),
    ("A cheque for ¥180 million from Toyota reached Wajima on Monday.", "disbursement | Toyota | Wajima |  |  | "),
    ("The UN-funded programme will give farmers $12 million.", "pledge | United Nations | farmers |  |  | "),
    ("Paris passes on €31 million to the health agency Unitaid.", "disbursement | France | Unitaid |  |  | "),
    (
        "Qatar came forward with $230 million, Kuwait with $150 million and Oman with $40 million for the "
        "rebuilding of Aleppo.",
        "pledge | Qatar |  | the rebuilding of Aleppo |  | ",
        "pledge | Kuwait |  | the rebuilding of Aleppo |  | ",
        "pledge | Oman |  | the rebuilding of Aleppo |  | ",
    ),
    (
        "Norway gave $5 million, Sweden $3 million and Denmark $2 million for tents.",
        "disbursement | Norway |  | tents |  | ",
        "disbursement | Sweden |  | tents |  | ",
        "disbursement | Denmark |  | tents |  | ",
    ),
    (
        "Lawmakers in Canberra have passed an A$64 million package of drought support for farmers.",
        "commitment | Australia | farmers | drought support |  | ",
    ),
    (
        "The World Bank approved $95 million for Chad. The money, a grant from the bank's concessional arm, "
        "will go towards repairing dykes along the Logone.",
        "commitment | World Bank | Chad | repairing dykes along the Logone |  | ",
    ),
    (
        "Seoul has pledged another $5 million for earthquake survivors in southern Turkey, its foreign "
        "ministry said on Monday. The latest donation will pay for container homes in Hatay.",
        "pledge | South Korea | earthquake survivors in southern Turkey | container homes in Hatay |  | "
        "foreign ministry",
    ),
    (
        "Britain has given £7.5 million to Grenada. Development Minister Fiona Hartley told MPs that the "
        "money would be spent on restoring water.",
        "disbursement | United Kingdom | Grenada | restoring water |  | ",
    ),
    (
        "Britain has given £7.5 million to Grenada. It will be spent on restoring water.",
        "disbursement | United Kingdom | Grenada | restoring water |  | ",
    ),
    (
        "Australia will give A$188 million to Bangladesh. The funding covers food, water and schooling.",
        "pledge | Australia | Bangladesh | food, water and schooling |  | ",
    ),
    (
        "A farmer left €310,000 to Trócaire. The legacy will fund two dairy cooperatives near Mzuzu.",
        "disbursement | farmer | Trócaire | two dairy cooperatives near Mzuzu |  | ",
    ),
    (
        "Norway gave Chad $5 million. Officials in Chad said they would use it to rebuild schools.",
        "disbursement | Norway | Chad | to rebuild schools |  | ",
    ),
    (
        "Norway gave Chad $5 million. Chad intends to spend the money on seed and fodder.",
        "disbursement | Norway | Chad | seed and fodder |  | ",
    ),
    (
        "Norway gave Chad $5 million. The aim is to rebuild schools destroyed by the flood.",
        "disbursement | Norway | Chad | to rebuild schools destroyed by the flood |  | ",
    ),
    (
        "Norway gave Chad $5 million on Monday, the first such gift in years. The grant is intended to help "
        "rebuild schools.",
        "disbursement | Norway | Chad | to help rebuild schools |  | ",
    ),
    (
        "Norway gave Chad $5 million. It will help rebuild schools, the ministry said.",
        "disbursement | Norway | Chad | to help rebuild schools |  | ",
    ),
    (
        "Chad signed a loan worth $150 million with the World Bank that will finance irrigation works in the south.",
        "commitment | World Bank | Chad | irrigation works in the south |  | ",
    ),
    (
        "The bank will spend up to $290 million over the next five years introducing the new vaccine in Nigeria.",
        "pledge |  | Nigeria | introducing the new vaccine in Nigeria | over the next five years | ",
    ),
    ("Schools in Chad will receive $2 million donated by Norway.", "pledge | Norway | Schools in Chad |  |  | "),
    ("Chad will get $2 million provided by Norway.", "pledge | Norway | Chad |  |  | "),
    (
        "Chad's parliament has ratified a 12 billion yen credit from Japan for the widening of the port.",
        "commitment | Japan | Chad | the widening of the port |  | ",
    ),
    (
        "Norway and the Gambian Ministry of Health concluded a €14 million financing agreement covering the "
        "construction of a hospital.",
        "commitment | Norway | Gambia | the construction of a hospital |  | ",
    ),
    (
        "The European Investment Bank and the Gambian Ministry of Health concluded a €14 million financing "
        "agreement covering the construction of a hospital.",
        "commitment | European Investment Bank | Gambia | the construction of a hospital |  | ",
    ),
    (
        "A gift of 18 million baht from a Bangkok hotel chain, the Orchid Group, will keep the clinic open.",
        "disbursement | Orchid Group |  | keep the clinic open |  | ",
    ),
    (
        "The $1.5m that the Swiss charity Helvetia Andina spent on glacier monitoring last year was a drop "
        "in the ocean.",
        "disbursement | Helvetia Andina |  | glacier monitoring | last year | ",
    ),
    (
        "Aid of $150 million was offered by France and $85 million by Italy.",
        "pledge | France |  |  |  | ",
        "pledge | Italy |  |  |  | ",
    ),
    (
        "Families in Brazil are each to receive 6,000 reais from the government.",
        "pledge | Brazil | Families in Brazil |  |  | ",
    ),
    (
        "The bank has opened a $120 million credit line to the state savings bank, Amonatbonk, for lending "
        "to small firms.",
        "commitment |  | Amonatbonk | lending to small firms |  | ",
    ),
    (
        "Bolivia's congress endorsed a $50 million loan agreement with the Islamic Development Bank for a ring road.",
        "commitment | Islamic Development Bank | Bolivia | a ring road |  | ",
    ),
    (
        "Officials blame Norway, whose contribution to it fell from $467 million in 2022 to just $89 million in 2024.",
        "disbursement | Norway |  |  | in 2022 | ",
        "disbursement | Norway |  |  | in 2024 | ",
    ),
    (
        "Seoul has pledged another $5 million for earthquake survivors in Turkey. The latest donation will "
        "pay for container homes in Hatay.",
        "pledge | South Korea | earthquake survivors in Turkey | container homes in Hatay |  | ",
    ),
    (
        "Seoul has pledged another $5 million to Turkey. The donation will pay for homes in Hatay.",
        "pledge | South Korea | Turkey | homes in Hatay |  | ",
    ),
    (
        "The World Bank approved a grant for Malawi on Monday. The $50 million will help farmers buy seed.",
        "commitment | World Bank | Malawi | help farmers buy seed |  | ",
    ),
    (
        "Moldova received the third tranche of its loan from the European Union on Thursday. At €55 million, "
        "it is smaller than the last.",
        "disbursement | European Union | Moldova |  |  | ",
    ),
    (
        "Japan has promised Laos a new loan. The loan, worth $20 million, is for roads.",
        "pledge | Japan | Laos | roads |  | ",
    ),
    ("Chad will get an emergency grant from Norway. It is worth $3 million.", "pledge | Norway | Chad |  |  | "),
    (
        "Norway made a donation to the Sahara Trust. The $3 million gift is the largest it has had.",
        "disbursement | Norway | Sahara Trust |  |  | ",
    ),
    ("Norway's gift to Chad of $5 million was welcomed.", "disbursement | Norway | Chad |  |  | "),
    ("A pledge by Norway of $5 million for Chad was welcomed.", "pledge | Norway | Chad |  |  | "),
    (
        "Having given Chad $5 million last year, Norway has no plans for more.",
        "disbursement | Norway | Chad |  | last year | ",
    ),
    ("Norway praised Chad after giving it $5 million.", "disbursement | Norway | Chad |  |  | "),
    ("Norway helped Chad by giving it $5 million.", "disbursement | Norway | Chad |  |  | "),
    ("Several countries helped, with Norway giving Chad $5 million.", "disbursement | Norway | Chad |  |  | "),
    ("Norway has yet to give Chad the $5 million it promised.", "pledge | Norway | Chad |  |  | "),
    ("Chad used $5 million of Norwegian aid to buy seed.", "disbursement | Norway | Chad | to buy seed |  | "),
    ("Chad spent $5 million from Norway on seed.", "disbursement | Norway | Chad | seed |  | "),
    (
        "Chad, to which Norway gave $5 million last year, is one of the poorest countries.",
        "disbursement | Norway | Chad |  | last year | ",
    ),
    (
        "Chad's new clinics, for which Norway paid $5 million, opened on Monday.",
        "disbursement | Norway | Chad | new clinics |  | ",
    ),
    (
        "The new clinics in Chad were built with $5 million from Norway.",
        "disbursement | Norway | Chad | The new clinics |  | ",
    ),
    ("Chad hopes Norway will give it $5 million.", "requirement | Norway | Chad |  |  | "),
    ("Chad is in talks with the World Bank on a $5 million loan.", " | World Bank | Chad |  |  | "),
    ("Asked about the money, she said $40 million had been paid.", "disbursement |  |  |  |  | "),
    ("Washington has helped, and Canberra came in with $2.8 million.", "pledge | Australia |  |  |  | "),
    ("It stood up well beside the European Union's contribution, worth $3.5 million.", " | European Union |  |  |  | "),
    (
        "Last year, when floods there affected 21 million people, the EU delivered 423 million euros.",
        "disbursement | European Union |  |  | Last year | ",
    ),
    (
        "It came on top of 98 million euros which Brussels had already provided this year.",
        "disbursement | European Union |  |  | this year | ",
    ),
    (
        "The World Bank says its board of executive directors has approved $70 million to help Malawi recover.",
        "commitment | World Bank | Malawi | recover |  | World Bank",
    ),
    (
        "It will release $150,000 for people hit by the storm, which did at least $2 billion of damage.",
        "pledge |  | people hit by the storm |  |  | ",
        "other |  |  |  |  | ",
    ),
    (
        "The road was paid for by a grant of $100 million (World Bank) and a loan of $14 million (OPEC Fund).",
        "disbursement | World Bank |  |  |  | ",
        "disbursement | OPEC Fund |  |  |  | ",
    ),
    ("Switzerland on Wednesday proposed giving $11 million to Chad.", "pledge | Switzerland | Chad |  |  | "),
    ("Switzerland will stop giving Chad $11 million a year.", " | Switzerland | Chad |  |  | "),
    (
        "Freemasons of the Wakefield Lodge have sent the £300 raised at a meeting to the Nepal Appeal.",
        "disbursement | Freemasons of the Wakefield Lodge | Nepal Appeal |  |  | ",
    ),
    ("A bag of maize was fetching N41,000 by July 29.", "other |  |  |  |  | "),
    (
        "A loan of $54.5 million, from which many should benefit, is to help create a treatment plant.",
        "pledge |  |  | help create a treatment plant |  | ",
    ),
    (
        "Tokyo is to lend Vietnam 28 billion yen, under a note the two governments signed in Hanoi on Friday.",
        "commitment | Japan | Vietnam |  |  | ",
    ),
    (
        "The EU has released €750,000 for people driven from their homes by the earthquake in Cebu, to be "
        "spent on temporary shelter and clean water.",
        "disbursement | European Union | people driven from their homes by the earthquake in Cebu | "
        "temporary shelter and clean water |  | ",
    ),
    (
        "The IMF executive board on Monday completed the third review of Ghana's programme, allowing an "
        "immediate payment of $360 million.",
        "commitment | International Monetary Fund | Ghana |  |  | ",
    ),
    (
        "The European Commission has released €9.5 million for drought-hit communities in Turkana and Marsabit.",
        "disbursement | European Union | drought-hit communities in Turkana and Marsabit |  |  | ",
    ),
    (
        "Aid groups say they need $67 million until June and have collected $19 million since February.",
        "requirement |  |  |  | until June | Aid groups",
        "disbursement |  |  |  | since February | Aid groups",
    ),
    (
        "The U.S. administration has cancelled $47 million in grants to clinics in Lesotho.",
        " | United States | clinics in Lesotho |  |  | ",
    ),
    ("The building cost $850,000 and was paid for by Norway.", "disbursement | Norway |  |  |  | "),
    (
        "Poland said a further package of at least 200 million euros would follow in the spring.",
        "pledge | Poland |  |  |  | Poland",
    ),
    ("Livestock worth an estimated $700 million have died.", "other |  |  |  |  | "),
    (
        "The Asian Infrastructure Investment Bank is likely to provide $250 million to Pakistan.",
        " | Asian Infrastructure Investment Bank | Pakistan |  |  | ",
    ),
    (
        "EU leaders agreed to lend Ukraine 35 billion euros to cover its budget needs this year and next.",
        "commitment | European Union | Ukraine | to cover its budget needs | this year and next | ",
    ),
    (
        "A village near Harrogate has raised £11,000 for Ukrainian refugees.",
        "disbursement |  | Ukrainian refugees |  |  | ",
    ),
    (
        "Norway pledged Chad $10 million in budget support. The ministry said the money, $2 million a year, "
        "was free of conditions.",
        "pledge | Norway | Chad | budget support |  | ",
        "pledge | Norway | Chad | budget support |  | ministry",
    ),
    (
        "The bank set out a plan that makes $1.6 billion available to Guatemala over the next two years.",
        "pledge |  | Guatemala |  | over the next two years | ",
    ),
    (
        "The Trussell Trust is to receive £748,423 from the Big Lottery Fund so that its kitchens can open.",
        "pledge | Big Lottery Fund | Trussell Trust | open |  | ",
    ),
    (
        "Norway gave UN Relief and Works Agency 60 million kroner.",
        "disbursement | Norway | United Nations Relief and Works Agency for Palestine Refugees in the Near "
        "East |  |  | ",
    ),
    (
        "The International Monetary Fund said on Friday it had reached a staff-level agreement with Kenya on "
        "a $3.6 billion programme.",
        "commitment | International Monetary Fund | Kenya |  |  | International Monetary Fund",
    ),
    (
        "Kenya will receive about $600 million once the IMF board approves the review.",
        "pledge | International Monetary Fund | Kenya |  |  | ",
    ),
    (
        "The Lagos State government has donated N100 million to victims of the Maiduguri flood.",
        "disbursement | Lagos State government | victims of the Maiduguri flood |  |  | ",
    ),
    (
        "The project, estimated to cost $85 million, is being funded by the Kuwait Fund and the OPEC Fund.",
        "disbursement | Kuwait Fund; OPEC Fund |  |  |  | ",
    ),
    ("The hospital, a $23 million gift from Turkey, opened in May.", "disbursement | Turkey |  | The hospital |  | "),
    (
        "A new bridge, funded by a 1.4 billion yen grant from Japan, opened on Friday in Honiara.",
        "disbursement | Japan |  | A new bridge |  | ",
    ),
    (
        "Aid agencies warn they will have to halt operations in Yemen unless they receive $300 million by "
        "the end of the year.",
        "requirement |  | Aid agencies |  | by the end of the year | Aid agencies",
    ),
    (
        "The Senate passed a bill on Tuesday providing $95 billion in aid to Ukraine, Israel and Taiwan.",
        "commitment | United States | Ukraine; Israel; Taiwan |  |  | ",
    ),
    ("Lawmakers rejected the government's plan to give farmers 200 million euros.", " |  | farmers |  |  | "),
    (
        "Along with Qatar, which gave $60 million, the UAE provided $50 million for field hospitals.",
        "disbursement | Qatar |  |  |  | ",
        "disbursement | United Arab Emirates |  | field hospitals |  | ",
    ),
    (
        "Sweden's $20 million, received in March, has been spent on vaccines.",
        "disbursement | Sweden |  | vaccines |  | ",
    ),
    (
        "MacKenzie Scott has given $45 million to GiveDirectly for cash grants in Malawi.",
        "disbursement | MacKenzie Scott | GiveDirectly | cash grants in Malawi |  | ",
    ),
    (
        "LIMA – Congress voted late on Wednesday to free up 640 million soles for towns along the Piura river.",
        "commitment | Peru | towns along the Piura river |  |  | ",
    ),
    ("Colombo, Feb 3 (PTI) Norway gave Sri Lanka $3.1 million.", "disbursement | Norway | Sri Lanka |  |  | "),
    ("The Danish group wrote off 12 billion kroner on a wind farm off New Jersey.", "other |  |  |  |  | "),
    (
        "Abu Dhabi has placed $2 billion with the State Bank of Pakistan for one year.",
        "disbursement | United Arab Emirates | State Bank of Pakistan |  | for one year | ",
    ),
    (
        "Lagos State disbursed N2.4bn to flood victims in 2025.",
        "disbursement | Lagos State | flood victims |  | in 2025 | ",
    ),
    (
        "Tata Trusts is to bear the Rs 72-crore cost of a cancer wing in Ranchi.",
        "pledge | Tata Trusts |  | a cancer wing in Ranchi |  | ",
    ),
    ("The minister is in talks with the World Bank on borrowing another K700 million.", " | World Bank |  |  |  | "),
    ("Nothing is settled yet about the $4.2 billion that the island owes to China.", "other |  |  |  |  | "),
    (
        "Türkiye's disaster agency AFAD has paid $10,000 to families in Hatay.",
        "disbursement | AFAD | families in Hatay |  |  | ",
    ),
    (
        "The centre has CHF 18.6 million, with CHF 7 million at most reserved for workshops.",
        " |  |  |  |  | ",
        "commitment |  |  | workshops |  | ",
    ),
    (
        "German arms deliveries to Ukraine came to 4.4 billion euros last year.",
        "disbursement | Germany | Ukraine |  | last year | ",
    ),
    (
        "The state has sought Rs 1,850 crore for the state from the Centre towards repairing embankments.",
        "requirement | India |  | repairing embankments |  | ",
    ),
    ("Norway gave $1 million to hospitals in Gaza.", "disbursement | Norway | hospitals in Gaza |  |  | "),
    ("Norway has given $45 million to GiveDirectly.", "disbursement | Norway | GiveDirectly |  |  | "),
    (
        "The Senate passed a bill on Tuesday providing $95 billion in aid to Ukraine.",
        "commitment | United States | Ukraine |  |  | ",
    ),
    (
        "A new bridge, funded by a 1.4 billion yen grant from Japan, opened on Friday.",
        "disbursement | Japan |  | A new bridge |  | ",
    ),
    (
        "The road, estimated to cost $85 million, is being funded by the Kuwait Fund and the OPEC Fund.",
        "disbursement | Kuwait Fund; OPEC Fund |  |  |  | ",
    ),
    ("Creditors forgave 67 percent of Somalia's debt, or $1.4 billion.", "disbursement | Creditors | Somalia |  |  | "),
    (
        "Aid agencies warn they will have to halt work in Yemen unless they receive $300 million.",
        "requirement |  | Aid agencies |  |  | Aid agencies",
    ),
    ("Funding for Yemen was stepped up to $7m.", "commitment |  | Yemen |  |  | "),
    ("Assistance to flood victims has been ramped up to $7m.", "commitment |  | flood victims |  |  | "),
    ("Norway said its aid to Chad had been raised to $7m.", "commitment | Norway | Chad |  |  | Norway"),
    ("Aid to Chad was raised from $5m to $7m.", " |  | Chad |  |  | ", " |  | Chad |  |  | "),
    ("Norwegian aid to Chad will be stepped up to $7m.", "pledge | Norway | Chad |  |  | "),
    ("Norway’s contribution was raised to $7m.", "commitment | Norway |  |  |  | "),
    ("US aid for Ukraine has been cut to $7m.", " | United States | Ukraine |  |  | "),
    (
        "Sri Lanka has received the fourth tranche of its IMF programme, about $334 million.",
        "disbursement | International Monetary Fund | Sri Lanka |  |  | ",
    ),
    (
        "The panels were bought by a clinic and paid for by a $2.6 million grant from Peru.",
        "disbursement | Peru |  | The panels |  | ",
    ),
    ("The clinic, paid for by Norway with $5m, opened.", "disbursement | Norway |  |  |  | "),
    ("A telethon raised the equivalent of $700 million for the fund.", "disbursement |  | fund |  |  | "),
    (
        "Fiji's cabinet has endorsed the signing of a $85 million loan with the Asian Development Bank.",
        "commitment | Asian Development Bank | Fiji |  |  | ",
    ),
    (
        "Readers of this newspaper gave $6.8 million to Oxfam.",
        "disbursement | Readers of this newspaper | Oxfam |  |  | ",
    ),
    (
        "Pakistan asked China to roll over $3.4 billion in loans. Beijing has already rolled over $2bn.",
        "requirement | China | Pakistan |  |  | ",
        "commitment | China | Pakistan |  |  | ",
    ),
    ("Peru will plug $7m of the gap.", "pledge | Peru |  |  |  | "),
    ("The Dutch will spend 2.4 billion euros less on aid.", " | Netherlands |  | aid |  | "),
    ("It gets 50 million euros a year from The Hague.", "disbursement | Netherlands |  |  |  | "),
    ("MALÉ - Fund for Development to lend Chad $5m.", "pledge | Fund for Development | Chad |  |  | "),
    ("Chad’s northern government to get $5m in grants.", "pledge |  | Chad |  |  | "),
    (
        "The Centre has released Rs 198 crore to Assam, Minister Harish Negi told reporters. The state had "
        "sought Rs 200 crore, he said.",
        "disbursement | India | Assam |  |  | Minister Harish Negi",
        "requirement | India | Assam |  |  | Minister Harish Negi",
    ),
    (
        "It will contribute $7m, the Ministry of Foreign Affairs (MFA) said.",
        "pledge |  |  |  |  | Ministry of Foreign Affairs",
    ),
    ("Cabinet nods to $5m for Chad.", "commitment |  | Chad |  |  | "),
    (
        "Peru gave $5m to families displaced by the storm as of Friday.",
        "disbursement | Peru | families displaced by the storm |  |  | ",
    ),
    (
        "Norway pledged $50m for Chad, Mali and Niger. Chad gets $20m and Mali $15m.",
        "pledge | Norway | Chad; Mali; Niger |  |  | ",
        "pledge | Norway | Chad |  |  | ",
        "pledge | Norway | Mali |  |  | ",
    ),
    ("Peru earmarked $5m for the affected townships.", "commitment | Peru | affected townships |  |  | "),
    (
        "Britain gave £2 million for Morocco. A telethon raised $7m.",
        "disbursement | United Kingdom | Morocco |  |  | ",
        "disbursement |  | Morocco |  |  | ",
    ),
    ("Brazil gave 50 billion reais for Rio Grande do Sul.", "disbursement | Brazil | Rio Grande do Sul |  |  | "),
    (
        "The World Bank gave $100 million. But officials say US$200 million more could be needed.",
        "disbursement | World Bank |  |  |  | ",
        "requirement |  |  |  |  | officials",
    ),
    (
        "The European Commission paid Ukraine 500 million euro. On the same day it disbursed 50 million euro "
        "to Moldova.",
        "disbursement | European Union | Ukraine |  |  | ",
        "disbursement | European Union | Moldova |  |  | ",
    ),
    (
        "The Bosa school is to receive $6m for a block, the Adi school $7m for a clinic, and CALID, the NGO, "
        "$8m for another block.",
        "pledge |  | Bosa school | a block |  | ",
        "pledge |  | Adi school | a clinic |  | ",
        "pledge |  | CALID | another block |  | ",
    ),
    (
        "Rotary has announced $100 million in grants. The largest shares go to Pakistan ($25.2 million) and "
        "Afghanistan ($16.3 million).",
        "pledge | Rotary |  |  |  | ",
        "pledge | Rotary | Pakistan |  |  | ",
        "pledge | Rotary | Afghanistan |  |  | ",
    ),
    ("After weeks of hesitation Peru on Wednesday gave $11 million to Chad.", "disbursement | Peru | Chad |  |  | "),
    ("After weeks of talks Norway pledged $11 million.", "pledge | Norway |  |  |  | "),
    (
        "The World Bank gave Chad $5m. In Mozambique it lent $41 million for roads.",
        "disbursement | World Bank | Chad |  |  | ",
        "disbursement | World Bank | Mozambique | roads |  | ",
    ),
    ("One provides $3 million for a data system.", "disbursement |  |  | a data system |  | "),
    (
        "Chilean people have donated more than $385 million to Cuba in a month-long Red Cross drive.",
        "disbursement | Chilean people | Cuba |  |  | ",
    ),
    (
        "The WFP will have to cut rations for refugees in Chad from $12 to $6 a month.",
        " | World Food Programme | refugees in Chad |  |  | ",
        " | World Food Programme | refugees in Chad |  |  | ",
    ),
    (
        "Brussels has paid Moldova the first €270 million of the €1.9 billion promised to it under the plan.",
        "disbursement | European Union | Moldova |  |  | ",
        "pledge | European Union | Moldova |  |  | ",
    ),
    (
        "The Chilean government gave $3 million and the Orozco Foundation $1 million.",
        "disbursement | Chile |  |  |  | ",
        "disbursement | Orozco Foundation |  |  |  | ",
    ),
    (
        "A school, put up with an Indian grant of $33 million, was opened on Tuesday.",
        "disbursement | India |  | A school |  | ",
    ),
    (
        "A cheque for $97,000 was handed over by Australia's High Commissioner to the hospital.",
        "disbursement | Australia | hospital |  |  | ",
    ),
    (
        "A grant of $97,000 from the Government of India was presented to the hospital.",
        "disbursement | India | hospital |  |  | ",
    ),
    (
        "Fiji will benefit from a $20 million grant by the Asian Development Bank.",
        "pledge | Asian Development Bank | Fiji |  |  | ",
    ),
    (
        "Iko Takata, Ambassador of Japan to Belize, signed a grant contract for $81,215 with Sacred Heart School.",
        "commitment | Japan | Sacred Heart School |  |  | ",
    ),
    (
        "Ann Lee, the Australian High Commissioner in Honiara, gave $5m to Oxfam.",
        "disbursement | Australia | Oxfam |  |  | ",
    ),
    (
        "IMF Executive Board approves US$5 million disbursement to Chad.",
        "commitment | International Monetary Fund | Chad |  |  | ",
    ),
    ("The people of Japan have contributed $5 million to Chad.", "disbursement | Japan | Chad |  |  | "),
    ("Of the budget, $5 million is provided by Norway and the rest by Chad.", "disbursement | Norway |  |  |  | "),
    ("Ireland's contribution to the fund, €25m, was announced by Taoiseach Ann Lee.", "pledge | Ireland |  |  |  | "),
    (
        "Farmers whose cattle died are to be compensated to the tune of $3 million.",
        "pledge |  | Farmers whose cattle died |  |  | ",
    ),
    (
        "Two brothers from Leeds have raised more than $40,000 for flood victims in Chad.",
        "disbursement |  | flood victims in Chad |  |  | ",
    ),
    (
        "Peru approved $5m for the families of the dead and $2m for the injured.",
        "commitment | Peru | families of the dead |  |  | ",
        "commitment | Peru | injured |  |  | ",
    ),
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
    ("Chad needs $5m a year by 2035.", "by 2035"),
    ("Peru spent $5m on wells last year.", "last year"),
    ("Peru gave Chad $5m last year.", "last year"),
    ("Only half of the $5m sought last year was found.", "last year"),
    ("Aid fell to $5m in 2023.", "in 2023"),
    ("Peru sent Chad $5m in 2023.", "in 2023"),
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
