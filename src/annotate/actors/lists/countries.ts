/**
 * The countries and territories the news writes about, one a line: ISO 3166-1 code, name and further names (CLDR,
 * English), seat of government, demonyms. `/` parts several; a demonym ending in `+s` also has that plural.
 */
export const countryRows = `
AF|Afghanistan|Kabul|Afghan+s
AL|Albania|Tirana|Albanian+s
DZ|Algeria|Algiers|Algerian+s
AD|Andorra|Andorra la Vella|Andorran+s
AO|Angola|Luanda|Angolan+s
AG|Antigua and Barbuda/Antigua & Barbuda/Antigua|St. John's|Antiguan+s
AR|Argentina|Buenos Aires|Argentine+s/Argentinian+s
AM|Armenia|Yerevan|Armenian+s
AU|Australia/Commonwealth of Australia|Canberra|Australian+s/Aussie+s
AT|Austria|Vienna|Austrian+s
AZ|Azerbaijan|Baku|Azerbaijani+s/Azeri+s
BS|Bahamas/The Bahamas|Nassau|Bahamian+s
BH|Bahrain/Kingdom of Bahrain|Manama|Bahraini+s
BD|Bangladesh|Dhaka|Bangladeshi+s
BB|Barbados|Bridgetown|Barbadian+s
BY|Belarus/Byelorussia|Minsk|Belarusian+s/Belarussian+s
BE|Belgium||Belgian+s
BZ|Belize|Belmopan|Belizean+s
BJ|Benin|Porto-Novo|Beninese
BT|Bhutan|Thimphu|Bhutanese
BO|Bolivia|La Paz|Bolivian+s
BA|Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina/Bosnia & Herzegovina|Sarajevo|Bosnian+s
BW|Botswana|Gaborone|Botswanan+s
BR|Brazil|Brasília/Brasilia|Brazilian+s
BN|Brunei/Brunei Darussalam|Bandar Seri Begawan|Bruneian+s
BG|Bulgaria|Sofia|Bulgarian+s
BF|Burkina Faso/Burkina|Ouagadougou|Burkinabe
BI|Burundi|Gitega/Bujumbura|Burundian+s
KH|Cambodia|Phnom Penh|Cambodian+s
CM|Cameroon|Yaoundé/Yaounde|Cameroonian+s
CA|Canada|Ottawa|Canadian+s
CV|Cape Verde/Cabo Verde|Praia|Cape Verdean+s
CF|Central African Republic|Bangui|Central African+s
TD|Chad|N'Djamena|Chadian+s
CL|Chile|Santiago|Chilean+s
CN|China/People's Republic of China/PRC/Mainland China|Beijing/Peking|Chinese
CO|Colombia|Bogotá/Bogota|Colombian+s
KM|Comoros|Moroni|Comorian+s
CG|Republic of the Congo/Congo-Brazzaville/Congo - Brazzaville|Brazzaville|Congolese
CD|Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/DRC/Congo-Kinshasa/Congo - Kinshasa/Zaire|Kinshasa|Zairean+s
CR|Costa Rica|San José|Costa Rican+s
CI|Ivory Coast/Côte d'Ivoire/Cote d'Ivoire|Yamoussoukro/Abidjan|Ivorian+s
HR|Croatia|Zagreb|Croatian+s/Croat+s
CU|Cuba|Havana|Cuban+s
CY|Cyprus|Nicosia|Cypriot+s
CZ|Czech Republic/Czechia|Prague|Czech+s
DK|Denmark|Copenhagen|Danish/Dane+s
DJ|Djibouti||Djiboutian+s
DM|Dominica|Roseau|
DO|Dominican Republic|Santo Domingo|Dominican+s
EC|Ecuador|Quito|Ecuadorian+s/Ecuadorean+s
EG|Egypt/Arab Republic of Egypt|Cairo|Egyptian+s
SV|El Salvador|San Salvador|Salvadoran+s/Salvadorean+s
GQ|Equatorial Guinea|Malabo|Equatorial Guinean+s/Equatoguinean+s
ER|Eritrea|Asmara|Eritrean+s
EE|Estonia|Tallinn|Estonian+s
SZ|Eswatini/Swaziland|Mbabane|Swazi+s
ET|Ethiopia|Addis Ababa|Ethiopian+s
FJ|Fiji|Suva|Fijian+s
FI|Finland|Helsinki|Finnish/Finn+s
FR|France/French Republic|Paris|French/Frenchman/Frenchmen/Frenchwoman
GA|Gabon|Libreville|Gabonese
GM|Gambia/The Gambia|Banjul|Gambian+s
GE|Georgia|Tbilisi|Georgian+s
DE|Germany/Federal Republic of Germany|Berlin|German+s
GH|Ghana|Accra|Ghanaian+s
GR|Greece/Hellenic Republic|Athens|Greek+s
GD|Grenada|St. George's|Grenadian+s
GT|Guatemala|Guatemala City|Guatemalan+s
GN|Guinea|Conakry|Guinean+s
GW|Guinea-Bissau|Bissau|Bissau-Guinean+s
GY|Guyana|Georgetown|Guyanese
HT|Haiti|Port-au-Prince|Haitian+s
HN|Honduras|Tegucigalpa|Honduran+s
HK|Hong Kong/Hong Kong SAR||Hongkonger+s
HU|Hungary|Budapest|Hungarian+s
IS|Iceland|Reykjavik/Reykjavík|Icelandic/Icelander+s
IN|India/Republic of India|New Delhi/Delhi|Indian+s
ID|Indonesia|Jakarta|Indonesian+s
IR|Iran/Islamic Republic of Iran|Tehran/Teheran|Iranian+s
IQ|Iraq/Republic of Iraq|Baghdad|Iraqi+s
IE|Ireland/Republic of Ireland|Dublin|Irish/Irishman/Irishmen
IL|Israel/State of Israel|Jerusalem/Tel Aviv|Israeli+s
IT|Italy|Rome|Italian+s
JM|Jamaica|Kingston|Jamaican+s
JP|Japan|Tokyo|Japanese
JO|Jordan/Hashemite Kingdom of Jordan|Amman|Jordanian+s
KZ|Kazakhstan|Astana|Kazakh+s/Kazakhstani+s
KE|Kenya|Nairobi|Kenyan+s
KI|Kiribati|Tarawa|I-Kiribati
XK|Kosovo|Pristina|Kosovar+s/Kosovan+s
KW|Kuwait|Kuwait City|Kuwaiti+s
KG|Kyrgyzstan/Kyrgyz Republic|Bishkek|Kyrgyz
LA|Laos/Lao PDR/Lao People's Democratic Republic|Vientiane|Laotian+s/Lao
LV|Latvia|Riga|Latvian+s
LB|Lebanon|Beirut|Lebanese
LS|Lesotho|Maseru|Basotho
LR|Liberia|Monrovia|Liberian+s
LY|Libya|Tripoli|Libyan+s
LI|Liechtenstein|Vaduz|Liechtensteiner+s
LT|Lithuania|Vilnius|Lithuanian+s
LU|Luxembourg||Luxembourger+s
MO|Macau/Macao/Macao SAR||Macanese
MG|Madagascar|Antananarivo|Malagasy
MW|Malawi|Lilongwe|Malawian+s
MY|Malaysia|Kuala Lumpur|Malaysian+s
MV|Maldives|Malé|Maldivian+s
ML|Mali|Bamako|Malian+s
MT|Malta|Valletta|Maltese
MH|Marshall Islands|Majuro|Marshallese
MR|Mauritania|Nouakchott|Mauritanian+s
MU|Mauritius|Port Louis|Mauritian+s
MX|Mexico|Mexico City|Mexican+s
FM|Micronesia|Palikir|Micronesian+s
MD|Moldova/Moldavia/Republic of Moldova|Chisinau|Moldovan+s
MC|Monaco||Monegasque+s
MN|Mongolia|Ulan Bator/Ulaanbaatar|Mongolian+s
ME|Montenegro|Podgorica|Montenegrin+s
MA|Morocco|Rabat|Moroccan+s
MZ|Mozambique|Maputo|Mozambican+s
MM|Myanmar/Burma|Naypyidaw/Naypyitaw/Yangon/Rangoon|Burmese
NA|Namibia|Windhoek|Namibian+s
NR|Nauru||Nauruan+s
NP|Nepal|Kathmandu|Nepalese/Nepali+s
NL|Netherlands/The Netherlands/Holland|The Hague/Amsterdam|Dutch/Dutchman
NZ|New Zealand/Aotearoa|Wellington|New Zealander+s
NI|Nicaragua|Managua|Nicaraguan+s
NE|Niger|Niamey|Nigerien+s
NG|Nigeria|Abuja|Nigerian+s
KP|North Korea/Democratic People's Republic of Korea/DPRK|Pyongyang|North Korean+s
MK|North Macedonia/Macedonia|Skopje|Macedonian+s
NO|Norway|Oslo|Norwegian+s
OM|Oman|Muscat|Omani+s
PK|Pakistan/Islamic Republic of Pakistan|Islamabad|Pakistani+s
PW|Palau||Palauan+s
PS|Palestine/State of Palestine|Ramallah|Palestinian+s
PA|Panama|Panama City|Panamanian+s
PG|Papua New Guinea|Port Moresby|Papuan+s
PY|Paraguay|Asunción/Asuncion|Paraguayan+s
PE|Peru|Lima|Peruvian+s
PH|Philippines/The Philippines|Manila|Philippine/Filipino+s
PL|Poland|Warsaw|Polish/Pole+s
PT|Portugal|Lisbon|Portuguese
PR|Puerto Rico|San Juan|Puerto Rican+s
QA|Qatar|Doha|Qatari+s
RO|Romania/Rumania|Bucharest|Romanian+s
RU|Russia/Russian Federation|Moscow|Russian+s
RW|Rwanda|Kigali|Rwandan+s
KN|St. Kitts and Nevis/St. Kitts & Nevis/Saint Kitts and Nevis/St. Kitts/Saint Kitts|Basseterre|Kittitian+s
LC|St. Lucia/Saint Lucia|Castries|St. Lucian+s/Saint Lucian+s
VC|St. Vincent and the Grenadines/St. Vincent & Grenadines/Saint Vincent and the Grenadines|Kingstown|Vincentian+s
WS|Samoa|Apia|Samoan+s
SM|San Marino||Sammarinese
ST|São Tomé and Príncipe/São Tomé & Príncipe/Sao Tome and Principe||São Toméan+s/Santomean+s
SA|Saudi Arabia/Kingdom of Saudi Arabia|Riyadh|Saudi+s/Saudi Arabian+s
SN|Senegal|Dakar|Senegalese
RS|Serbia|Belgrade|Serbian+s/Serb+s
SC|Seychelles|Victoria|Seychellois
SL|Sierra Leone|Freetown|Sierra Leonean+s
SG|Singapore||Singaporean+s
SK|Slovakia/Slovak Republic|Bratislava|Slovak+s/Slovakian+s
SI|Slovenia|Ljubljana|Slovenian+s/Slovene+s
SB|Solomon Islands|Honiara|Solomon Islander+s
SO|Somalia|Mogadishu|Somali+s/Somalian+s
ZA|South Africa/Republic of South Africa|Pretoria|South African+s
KR|South Korea/Korea Republic/Republic of Korea|Seoul|South Korean+s
SS|South Sudan|Juba|South Sudanese
ES|Spain|Madrid|Spanish/Spaniard+s
LK|Sri Lanka|Colombo|Sri Lankan+s
SD|Sudan|Khartoum|Sudanese
SR|Suriname|Paramaribo|Surinamese
SE|Sweden|Stockholm|Swedish/Swede+s
CH|Switzerland|Bern/Berne|Swiss
SY|Syria/Syrian Arab Republic|Damascus|Syrian+s
TW|Taiwan/Republic of China/Chinese Taipei|Taipei|Taiwanese
TJ|Tajikistan|Dushanbe|Tajik+s
TZ|Tanzania/United Republic of Tanzania|Dodoma/Dar es Salaam|Tanzanian+s
TH|Thailand|Bangkok|Thai+s
TL|East Timor/Timor-Leste|Dili|Timorese
TG|Togo|Lomé/Lome|Togolese
TO|Tonga|Nuku'alofa|Tongan+s
TT|Trinidad and Tobago/Trinidad & Tobago/Trinidad|Port of Spain|Trinidadian+s
TN|Tunisia|Tunis|Tunisian+s
TR|Turkey/Türkiye/Turkiye/Republic of Turkey|Ankara|Turkish/Turk+s
TM|Turkmenistan|Ashgabat|Turkmen
TV|Tuvalu|Funafuti|Tuvaluan+s
UG|Uganda|Kampala|Ugandan+s
UA|Ukraine|Kyiv/Kiev|Ukrainian+s
AE|United Arab Emirates/UAE/U.A.E.|Abu Dhabi|Emirati+s
GB|United Kingdom/UK/U.K./U.K/Britain/Great Britain|London|British/Briton+s/Brit+s
US|United States/United States of America/US/U.S./U.S/USA/U.S.A./America|Washington|American+s
UY|Uruguay|Montevideo|Uruguayan+s
UZ|Uzbekistan|Tashkent|Uzbek+s
VU|Vanuatu|Port Vila|Ni-Vanuatu
VA|Vatican City/Vatican/Holy See||
VE|Venezuela|Caracas|Venezuelan+s
VN|Vietnam/Viet Nam|Hanoi|Vietnamese
YE|Yemen|Sanaa/Sana'a|Yemeni+s
ZM|Zambia|Lusaka|Zambian+s
ZW|Zimbabwe|Harare|Zimbabwean+s
`
