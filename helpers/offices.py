"""For whom somebody in office, or a department, gives and receives: the state, the body, the country."""

import re

# Himachal Pradesh | Chief Minister Raghubir Thakur, chief minister of | Kerala
OFFICE = re.compile(
    r"(?:(?P<whose>[A-Z][^,]+?)(?:[’']s)?\s(?:(?:Chief|First)\sMinister|[Gg]overnor|[Pp]remier|(?:chief|first)\sminister)(?:\s[A-Z].*)?"
    r"|(?:[Cc]hief\s[Mm]inister|[Gg]overnor|[Pp]remier)\sof\s(?P<of>[A-Z].*))"
)
OFFICER = re.compile(  # the Lake Fund | Chief Executive Ann Lee
    r"(?P<whose>[A-Z][^,]*?)(?:[’']s)?\s(?:(?:Acting|Deputy|Vice|Working|Country|Regional|Resident|Interim)\s){0,2}"
    r"(?:Chief\sExecutive(?:\sOfficer)?|CEO|(?:Executive\s|Managing\s)?Director(?:[\s-]General)?|President|Chair(?:man|woman|person)?"
    r"|Secretary[\s-]General|General\sSecretary|Coordinator|Representative)(?:\s[A-Z][\w.’-]*){1,4}"
)
DEPARTMENT = re.compile(r"(?P<whose>[A-Z][\w.]+?)(?:[’']s)?\sDepartment\s(?:of|for)\s[A-Z].*")
PROVINCIAL = re.compile(  # a government that is no country's: the Lagos State Government
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)*\s(?:[Ss]tate|[Pp]rovincial|[Cc]ounty|[Cc]ity|[Rr]egional)\s[Gg]overnment"
)
RULED = re.compile(  # Punjab | cabinet
    r"(?P<where>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)(?:[’']s)?\s(?:[a-z]+\s)?(?:cabinet|assembly|parliament)"
)
