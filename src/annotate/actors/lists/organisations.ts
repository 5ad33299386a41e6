/**
 * Organisations that the news names by initials without saying what these stand for: the United Nations system,
 * other bodies of states, and national bodies known abroad. The everyday name stands first, its other names after `/`.
 * Names after `~` count only beside another of the same body. The firms are the largest by the yearly lists of the press,
 * without those whose name is also a surname or a word.
 */
export const organisations = `
NATO/Nato/North Atlantic Treaty Organization/North Atlantic Treaty Organisation/North Atlantic Alliance
United Nations/UN/U.N.
European Union/EU/E.U.
UN Security Council/United Nations Security Council/U.N. Security Council/UNSC
UN General Assembly/United Nations General Assembly/U.N. General Assembly/UNGA
UN Human Rights Council/United Nations Human Rights Council/UNHRC
UN High Commissioner for Refugees/United Nations High Commissioner for Refugees/UNHCR
UNICEF/Unicef/United Nations Children's Fund/UN Children's Fund
UNESCO/Unesco
UNRWA/United Nations Relief and Works Agency
UN Development Programme/United Nations Development Programme/UNDP
World Food Programme/World Food Program/WFP
World Health Organization/World Health Organisation/WHO
World Trade Organization/World Trade Organisation/WTO
World Bank
International Monetary Fund/IMF
International Atomic Energy Agency/IAEA/I.A.E.A.
International Court of Justice/ICJ
International Criminal Court/ICC
International Labour Organization/ILO
International Energy Agency/IEA
International Committee of the Red Cross/ICRC
Red Cross
Red Crescent
European Commission
European Parliament
European Council
European Central Bank/ECB
European Court of Human Rights/ECHR
Council of Europe
African Union/AU
Arab League/League of Arab States
ASEAN/Asean/Association of Southeast Asian Nations
OPEC/Opec/Organization of the Petroleum Exporting Countries
OECD/Organisation for Economic Co-operation and Development/Organization for Economic Cooperation and Development
OSCE/Organization for Security and Co-operation in Europe/Organization for Security and Cooperation in Europe
OPCW/Organisation for the Prohibition of Chemical Weapons
OCHA/Office for the Coordination of Humanitarian Affairs
Gulf Cooperation Council/GCC
BRICS/Brics
G7/G-7/Group of Seven
G8/G-8
G20/G-20/Group of 20
Interpol/INTERPOL
Twitter
YouTube
FIFA/Fifa
UEFA/Uefa
International Olympic Committee/IOC
Amnesty International
Human Rights Watch/HRW
Greenpeace
Save the Children
WWF/World Wide Fund for Nature
Oxfam
Médecins Sans Frontières/Doctors Without Borders/Medecins Sans Frontieres/MSF
FBI/F.B.I./Federal Bureau of Investigation
CIA/C.I.A./Central Intelligence Agency
National Security Agency/NSA
NASA/Nasa/National Aeronautics and Space Administration
Food and Drug Administration/FDA/F.D.A.
Federal Reserve/Fed
Fannie Mae
Eurostat
Fox Business/Fox Business Network
Manchester United
Manchester City
Newcastle United
Leeds United
Tottenham Hotspur/Tottenham
Aston Villa
Crystal Palace
Nottingham Forest
West Ham United/West Ham
Bayern Munich/Bayern München
Borussia Dortmund
Real Madrid
Atlético Madrid/Atletico Madrid
Inter Milan
AC Milan
Juventus
Benfica
Paris Saint-Germain/Paris Saint Germain/Paris St-Germain/Paris St Germain/PSG
Freddie Mac
Environmental Protection Agency/EPA/E.P.A.
Department of Homeland Security/DHS/Homeland Security
Federal Emergency Management Agency/FEMA/Fema
Securities and Exchange Commission/SEC
Internal Revenue Service/IRS/I.R.S.
Centers for Disease Control and Prevention/Centers for Disease Control/CDC
Congress/U.S. Congress/US Congress
Indian National Congress/Congress Party
Senate/U.S. Senate/US Senate
House of Representatives/U.S. House of Representatives/US House of Representatives/United States House of Representatives
White House
Pentagon
State Department/U.S. State Department/US State Department/Department of State
Justice Department/Department of Justice/DOJ
Treasury Department
Supreme Court/U.S. Supreme Court/US Supreme Court/United States Supreme Court
Republican Party/GOP/G.O.P.
Labour Party/Labour/New Labour
Labor Party/Australian Labor Party/Labor/ALP
European People's Party/EPP
Brothers of Italy/Fratelli d'Italia
Forza Italia
Sweden Democrats
National Rally/Rassemblement National
La France Insoumise/France Unbowed
Civic Platform
New Democracy
United Russia
Georgian Dream
Servant of the People
Progressive Conservatives
Natural England
Historic England
Sport England
Public Health England
Devon and Cornwall Police/Devon & Cornwall Police
Avon and Somerset Police/Avon & Somerset Police
Conservative Party/Conservatives/Tories
Liberal Democrats/Lib Dems/Lib Dem
Plaid Cymru
Scottish National Party/SNP
UK Independence Party/UKIP/Ukip
Sinn Féin/Sinn Fein
Fianna Fáil/Fianna Fail/~FF
Fine Gael/~FG
An Garda Síochána/Garda Síochána/Garda Siochana
An Bord Pleanála/An Bord Pleanala/Bord Pleanála/Bord Pleanala
Bus Éireann/Bus Eireann
Police Service of Northern Ireland/PSNI
Marks & Spencer/Marks and Spencer/M&S
Democratic Unionist Party/DUP
Peshmerga
Democratic Party
House of Commons
House of Lords
Foreign Office
Downing Street
Duma/State Duma
Knesset
Bundestag
Associated Press/AP
Reuters
Agence France-Presse/AFP
BBC/British Broadcasting Corporation
CNN/CNNfn
New York Times/NYT
Washington Post
Wall Street Journal
Guardian/Guardian Australia/Guardian US
Al Jazeera/Al-Jazeera
Xinhua
Radio Free Europe/RFE/Radio Liberty/~RL
TASS/Tass/Itar-Tass/ITAR-TASS
Hezbollah/Hizbollah/Hizbullah
Houthis/Houthi movement
Hamas
Taliban
al-Qaeda/Al-Qaeda/Al Qaeda/al-Qaida/al Qaeda/Al-Qaida
Islamic State/Islamic State of Iraq and the Levant/Islamic State of Iraq and Levant/Islamic State in Iraq and Syria/Islamic State in Iraq and the Levant/Islamic State of Iraq and al-Sham/Islamic State of Iraq and Syria/ISIS/Isis/ISIL/Isil/Daesh/Da'esh/IS
Kurdistan Workers' Party/PKK
Palestine Liberation Organization/PLO
Fatah
African National Congress/ANC
Google
Facebook
Apple
Amazon
Microsoft
Boeing
Airbus
Intel
IBM
Cisco
Oracle
Tesla
Netflix
Uber
Airbnb
Yahoo
PayPal
LinkedIn
Wikipedia
Walmart/Wal-Mart
Dick's Sporting Goods
Malacañang/Malacanang/Malacañang Palace/Malacanang Palace
Dow Chemical
Cherokee Nation
Navajo Nation
Choctaw Nation
Chickasaw Nation
Muscogee Nation
Osage Nation
Seneca Nation
McDonald's
Starbucks
Coca-Cola
PepsiCo/Pepsi
Nike
Adidas
Reebok
Toyota
Honda
Nissan
Volkswagen
BMW
Renault
Peugeot/Peugeot Citroën/PSA Peugeot Citroën/PSA Peugeot Citroen
Fiat
Chrysler
Hyundai
General Motors/GM
General Electric/GE
Siemens
Samsung
Sony
Nokia
Ericsson
Huawei
Alibaba
Tencent
ByteDance
TikTok
Pfizer
Merck
Novartis
Bayer
BASF
AstraZeneca
GlaxoSmithKline
Nestlé/Nestle
Unilever
BP
ExxonMobil/Exxon Mobil/Exxon
Gazprom
Rosneft
Aramco/Saudi Aramco
Goldman Sachs
JPMorgan Chase/JPMorgan/JP Morgan
Morgan Stanley/Morgan Stanley Dean Witter
Citigroup
HSBC
Barclays
UBS
Credit Suisse
Deutsche Bank
BNP Paribas
Standard & Poor's
Moody's
Sotheby's
Lloyd's of London/Lloyd's
Sainsbury's/J Sainsbury/J. Sainsbury
Tesco
Lockheed Martin/Lockheed
Raytheon
BAE Systems
Lufthansa
FedEx
NBC
CBS
ABC
MSNBC
ITV
NPR
ESPN
Bloomberg
Fox News
Financial Times
Daily Mail
USA Today
Los Angeles Times
Le Monde
Der Spiegel
Haaretz
Washington Times
Fujitsu
Euronext
Equinor
Cargill
Archer Daniels Midland/ADM
Universal Music/Universal Music Group
Vodafone
Telefonica/Telefónica
Ryanair
EasyJet/easyJet
Sanofi
Glencore
Rio Tinto
BHP/BHP Billiton
Maersk
Lukoil
Petrobras
Panasonic
Infosys
Ikea/IKEA
Spotify
SpaceX
Nvidia/NVIDIA
Qualcomm
Rheinmetall
Deloitte
KPMG
PwC/PricewaterhouseCoopers
Accenture
NatWest
Commerzbank
UniCredit
Axa/AXA
Allianz
Aviva
Asda
Morrisons
Waitrose
Aldi
Lidl
Carrefour
Economic Community of West African States/ECOWAS/Ecowas
Southern African Development Community/SADC
Unison/UNISON
National Hockey League/NHL
National Basketball Association/NBA/N.B.A.
National Football League/NFL/N.F.L.
Major League Baseball/MLB
American League/~AL
National League/~NL
Major League Soccer/MLS
NCAA/National Collegiate Athletic Association
WTA/Women's Tennis Association
UFC/Ultimate Fighting Championship
NASCAR/Nascar
World Anti-Doping Agency/WADA/Wada
British Airways/~BA
United States Conference of Catholic Bishops/U.S. Conference of Catholic Bishops/US Conference of Catholic Bishops/USCCB
Cathay Pacific/~Cathay
Canadian Pacific Kansas City/CPKC
Canadian Pacific
RCMP/Royal Canadian Mounted Police/Mounties
TD Bank/TD Bank Group/Toronto-Dominion Bank/Toronto Dominion Bank/~TD
TD Ameritrade
TD Securities
IAAF/World Athletics
World Aquatics
Anglo American
All England Lawn Tennis and Croquet Club/All England Lawn Tennis Club/All England Club
World Rugby
New Scientist
New Statesman
Y Combinator
Arsenal
Everton
Ajax
Feyenoord
Galatasaray
Fenerbahce/Fenerbahçe
MTV
HBO
BuzzFeed
The Economist
News Corp/News Corporation
Time Warner
Time Warner Cable
Viacom
Comcast
Walt Disney Company/Walt Disney Co/Disney
Warner Bros/Warner Bros.
Sky News
Politico/POLITICO
Huffington Post/HuffPost
Breitbart News/Breitbart
PBS
C-SPAN
Univision
Telemundo
Daily Telegraph
Daily Express
Daily Mirror
Die Welt
El País/El Pais
Le Figaro
Corriere della Sera
Kyodo/Kyodo News
Yonhap
Interfax
Anadolu/Anadolu Agency
Newsweek
The New Yorker
Vanity Fair
Rolling Stone
Sports Illustrated
National Geographic
Globe and Mail
Toronto Star
Sydney Morning Herald
South China Morning Post
Straits Times
Times of India
Hindustan Times
Pixar
Nintendo
Nikon
Fujifilm
Isuzu
Leica
Safran
Generali
Neste
Ecopetrol
Mitie
Michelin
Schlumberger
Mercado Libre/MercadoLibre
Société Générale/Societe Generale/SocGen
Bajaj Auto
Ahold Delhaize
Sega
Ubisoft
Konami/KONAMI
Adobe
Lenovo
Philips
Xiaomi
Motorola
BlackBerry
Reddit
Dropbox
Lyft
Deliveroo
DHL
UPS
Mastercard/MasterCard
American Express
Berkshire Hathaway
BlackRock
Wells Fargo
Bank of America
Santander
ING
Royal Bank of Scotland/RBS
Bank of Scotland
Abbey National
Northern Rock
Lloyds TSB/Lloyds
ABN Amro/ABN AMRO
Canada Life
Mothercare
Royal Dutch
Lehman Brothers
AIG
Rolls-Royce
Jaguar Land Rover
Ferrari
Porsche
Audi
Volvo
Mazda
Mitsubishi
Foxconn
TSMC
ArcelorMittal
Thyssenkrupp/ThyssenKrupp/Thyssen Krupp
Alstom
Bombardier
Embraer
Northrop Grumman/Northrop
General Dynamics
Halliburton
Chevron
Royal Dutch Shell
ConocoPhillips
Repsol
Petronas
Sinopec
PetroChina
CNOOC
Monsanto
Syngenta
Danone
Heineken
Diageo
Carlsberg
Anheuser-Busch InBev/AB InBev/Anheuser-Busch
Procter & Gamble/P&G
Johnson & Johnson/J&J
Kraft Heinz
General Mills
Mondelez
L'Oréal/L'Oreal
LVMH
Prada
H&M
Macy's
Costco
Home Depot
Best Buy
eBay
Etsy
Hewlett-Packard
McKinsey
Harvard University/Harvard
Yale University/Yale
Stanford University/Stanford
Massachusetts Institute of Technology/MIT
UCLA
Oxford University/University of Oxford
Cambridge University/University of Cambridge
London School of Economics/LSE
Drug Enforcement Administration/DEA
Transportation Security Administration/TSA
Federal Aviation Administration/FAA
Federal Communications Commission/FCC
Federal Trade Commission/FTC
National Transportation Safety Board/NTSB
National Oceanic and Atmospheric Administration/NOAA
USAID
National Institutes of Health/NIH
Congressional Budget Office/CBO
US Geological Survey/U.S. Geological Survey/USGS
British Antarctic Survey
Cal Fire/CAL FIRE/California Department of Forestry and Fire Protection
Upper House
Lower House
House of Councillors
An Garda Síochána/Garda Síochána/Garda/Gardaí
NHS/National Health Service
MI5
MI6
GCHQ
Ofcom
Ofsted
HMRC/HM Revenue & Customs/HM Revenue and Customs
RSPCA/Royal Society for the Prevention of Cruelty to Animals
RNLI
TUC/Trades Union Congress
AfD/Alternative for Germany
CDU/Christian Democratic Union
SPD/Social Democratic Party of Germany
BJP/Bharatiya Janata Party
Likud
Fidesz
Podemos
Syriza
Five Star Movement
Front National
Boko Haram
al-Shabab/al-Shabaab/Al-Shabaab/Al-Shabab/Al Shabaab/Al Shabab
Muslim Brotherhood
IRA/Irish Republican Army
FARC/Farc/Revolutionary Armed Forces of Colombia
Haqqani network
Mossad
Shin Bet
Israel Defense Forces/Israel Defence Forces/IDF
FSB/Federal Security Service
ACLU/American Civil Liberties Union
NAACP
National Rifle Association/NRA
Planned Parenthood
Black Lives Matter
PETA
UNEP/UN Environment Programme
International Organization for Migration/IOM
Organization of American States/OAS
APEC/Apec/Asia-Pacific Economic Cooperation
IPCC/Intergovernmental Panel on Climate Change
CERN/Cern
European Space Agency/ESA/Esa
Roscosmos
Europol
Frontex
Eurogroup
Senedd
Stormont
Dáil/Dail/Dáil Éireann
Oireachtas
Lok Sabha
Rajya Sabha
Riksdag
Storting
Folketing
Bundesrat
Sejm
Verkhovna Rada
Democratic National Committee/DNC
Republican National Committee/RNC
Federal Election Commission/FEC
CNBC
UPI/United Press International
Ku Klux Klan/KKK
Koch Industries
Citibank
Aetna
Cigna
Dell
Amtrak
AARP
YMCA
KGB
HarperCollins
PolitiFact/Politifact
ProPublica
Daily Beast
Daily Caller
Des Moines Register
Boston Globe
Chicago Tribune
RealClearPolitics
Teamsters
Princeton University
Cornell University/Cornell
Georgetown University/Georgetown
Bear Stearns
Media Matters
SiriusXM/Sirius XM
AFL-CIO/A.F.L.-C.I.O.
Verizon
AOL/America Online
Gallup
Quinnipiac University/Quinnipiac
Ipsos
WikiLeaks/Wikileaks
Showtime
Hulu
CrowdStrike
UnitedHealth/UnitedHealthcare
Hewlett Packard Enterprise
AbbVie
New York Police Department/NYPD
Immigration and Customs Enforcement/ICE
Secret Service
Occupy Wall Street
Anheuser Busch InBev
Valeant
Cambridge Analytica
Carnegie Endowment
Brookings Institution/Brookings
Cato Institute
RAND Corporation/Rand Corp
YouGov
Ipsos MORI
SurveyMonkey
CVS/CVS Health
Sears
Kmart
Nordstrom
Neiman Marcus
Blackwater
Enron
WorldCom
Theranos
WeWork
Penn State/Pennsylvania State University
Ohio State University
Michigan State University
Florida State University
Iowa State University
Kansas State University
Arizona State University
Oklahoma State University
Mississippi State University
Oregon State University
Colorado State University
San Diego State/San Diego State University
Boise State/Boise State University
Extinction Rebellion
Just Stop Oil
Insulate Britain
Proud Boys
Oath Keepers
Reform UK
SDLP/Social Democratic and Labour Party
Ulster Unionist Party/UUP
Met Office
Red Bull
McLaren
Texas A&M/Texas A&M University
Thames Water
Southern Water
Yorkshire Water
Anglian Water
Severn Trent
United Utilities
Welsh Water
Wessex Water
South West Water
Northumbrian Water
Scottish Water
Ofwat
Ofgem
Fraternal Order of Police
Eurocontrol
Moderna
BioNTech
AMD
Bank of America Merrill Lynch
Merrill Lynch
Police Scotland
Transport for London/TfL
Network Rail
National Highways
NHS England
NHS Scotland
Public Health Wales
Public Health Scotland
Metropolitan Police/Met Police/Scotland Yard
Earthjustice
Sierra Club
Vauxhall
Citroën/Citroen
Skoda/Škoda
Land Rover
Lexus
Kia
Subaru
Cadillac
Opel
Lamborghini
Maserati
Harley-Davidson
Yamaha
Ducati
National Grid
Tate Modern
Tate Britain
Rijksmuseum
Smithsonian/Smithsonian Institution
Guggenheim
Inter Miami
Octopus Energy
Citizens Advice
Age UK
LAFC
Novell
Capcom
Lucasfilm
Disqus
Kickstarter
Atari
Nasdaq/NASDAQ
Wipro
Newsmax
Mashable
Gizmodo
Engadget
Toshiba
Hitachi
Baidu
Salesforce
Xerox
Kodak/Eastman Kodak
Pinterest
Skype
Gucci
Pemex
Alcoa
Daimler
Qantas
Aeroflot
Humana
Juul
Mozilla
DeepMind
Anthropic
Palantir
Eskom
Safaricom
Telkom
Vodacom
Telstra
Optus
Westpac
Fonterra
Ernst & Young
Goodyear
Capital One
Sun Microsystems
Electronic Arts
Rockstar Games
Business Insider
Activision Blizzard/Activision
Flipkart
Paytm
Zomato
Byju's
Bharti Airtel/Airtel
Hindustan Unilever
Jumia
Flutterwave
Interswitch
Sasol
MultiChoice/Multichoice
Absa
Shoprite
Transnet
Tokopedia
Temasek
Singtel
Rakuten
Mitsui
Sumitomo
Mizuho
Shiseido
Meituan
Pinduoduo
Geely
Sinovac
Sinopharm
Novavax
Biogen
Amgen
Allergan
Zalando
Wirecard
Inditex
Iberdrola
Enel
Mediaset
Luxottica
Engie
Veolia
Skanska
Electrolux
Klarna
Vattenfall
Statoil
Telenor
Vestas
Yandex
Rusal
Bradesco
Ambev
Odebrecht
Braskem
Cemex
Televisa
Avianca
Shopify
Enbridge
Suncor
Lululemon
Kering
Getty Images
Chatham House
Pew Research Center/Pew Research
Habitat for Humanity
Johns Hopkins University/Johns Hopkins
Notre Dame
Villanova
Gonzaga
Ole Miss
Tsinghua
Makerere
Sorbonne
Deutsche Welle
Voice of America/VOA
All India Radio
Doordarshan
Al Arabiya/Al-Arabiya
Al-Ahram
Evening Standard
Mail on Sunday
News of the World
Sky Sports
Shiv Sena
Zanu-PF/ZANU-PF/Zanu PF
Ennahda
Khmer Rouge
Sandinistas
Zapatistas
Janjaweed
Luftwaffe
Bundeswehr
Wehrmacht
Gestapo
Stasi
Premier League/English Premier League
Bundesliga
La Liga/LaLiga
Serie A
Big Ten/Big Ten Conference
Southeastern Conference
Atlantic Coast Conference
New York Yankees/Yankees
Los Angeles Dodgers/Dodgers
Los Angeles Lakers/Lakers
Boston Celtics/Celtics
Boston Red Sox/Red Sox
Chicago White Sox/White Sox
Toronto Blue Jays/Blue Jays
Philadelphia Phillies/Phillies
Baltimore Orioles/Orioles
Minnesota Timberwolves/Timberwolves
Portland Trail Blazers/Trail Blazers
Golden State Warriors
Kaizer Chiefs
Boca Juniors
Al Ahly
Zamalek
Anderlecht
Besiktas/Beşiktaş
Schalke
Lazio
Napoli
Fiorentina
Sampdoria
Udinese
Villarreal
Espanyol
Flamengo
Palmeiras
All Blacks
Wallabies
Proteas
Mumbai Indians
Chennai Super Kings
Ottawa Senators
Pakistan Tehreek-e-Insaf/Tehreek-e-Insaf
Cleveland Indians
Kolkata Knight Riders
Royal Challengers Bangalore
Sheffield Wednesday
Economic Freedom Fighters
Warner Bros. Discovery
Hon Hai Precision Industry/Hon Hai
Church of Jesus Christ of Latter-day Saints
International Criminal Tribunal for the former Yugoslavia/ICTY
British Chambers of Commerce
Port Authority of New York and New Jersey
Returned and Services League
Board of Control for Cricket in India/BCCI
Southern Baptist Convention
Victoria and Albert Museum/V&A
Brigham and Women's Hospital
Board of Deputies of British Jews
Citizens for Responsibility and Ethics in Washington
International Longshore and Warehouse Union
All India Institute of Medical Sciences/AIIMS
Royal and Ancient Golf Club
Young Americans for Freedom
English Heritage
Islamic Relief
Islamic Jihad
Health and Safety Executive
Human Rights Campaign
Lambda Legal
Unite the Union
Legal & General
Petróleos de Venezuela/PDVSA
New Zealand First
All Progressives Congress
Guy's and St Thomas' NHS Foundation Trust
Southern California Edison
Ways and Means Committee/House Ways and Means Committee
Club for Growth
Pheu Thai/Pheu Thai Party
Buffalo Bills
AT&T
Bank of Nova Scotia/Scotiabank
Islamic Revolutionary Guard Corps/IRGC/Revolutionary Guards/Revolutionary Guard
IG Metall
Mercedes-Benz
Shein
Temu
Bild am Sonntag
Norfolk Southern
Kenya Power
Nuevas Ideas
Afenifere
Economic Club of New York
Thomson Reuters
Aerojet Rocketdyne
Haleon
Worldline
L3Harris
Korean Air/Korean Air Lines
Uniper
VMware
Broadcom
Philadelphia 76ers/76ers
Air Canada
Air China
Air France
Air India
Air New Zealand
China Daily
Bank of China
Aslef/ASLEF
Trinamool Congress/All India Trinamool Congress/Trinamool
CPI(M)/CPI (M)/CPI-M
San Francisco 49ers/49ers
Stellantis
Rivian
Instacart
Coinbase
Binance
Kalshi
Polymarket
Regeneron
Gilead Sciences/Gilead
Eli Lilly
Bristol Myers Squibb/Bristol-Myers Squibb
Medtronic
Kroger
Walgreens
Axios
CBC/CBC News
RNZ/Radio New Zealand
SABC
Bayer Leverkusen
The Hindu
The Hindu BusinessLine/The Hindu Business Line/Hindu BusinessLine
Etihad/Etihad Airways
Pizza Hut
Burger King
Taco Bell
Arby's
Dunkin' Donuts/Dunkin'
3M Company/3M Co./3M Co
7-Eleven
20th Century Fox
20th Century Studios
21st Century Fox
1MDB/1Malaysia Development Berhad
4chan
8chan
23andMe
9News
7NEWS/7News
2CC
2SM
2UE
3AK
3AW
3RRR
4BC
4ZZZ
5AA
6IX
6PR
Vivendi
Vivendi Universal
Compaq/Compaq Computer
Nortel/Nortel Networks
Arthur Andersen
Price Waterhouse
Salomon Smith Barney
Paribas
Natexis
Dexia
Aegon
Swiss Re
Standard Life
Scottish Widows
Standard Chartered
Marubeni
Itochu
Daewoo
Scania
MG Rover
Aston Martin
Centrica
Powergen
National Power
Scottish Power/ScottishPower
Scottish & Southern/Scottish and Southern Energy
Railtrack
Arriva
Aer Lingus
Swissair
Alitalia
Finnair
Pan Am
Virgin Blue
Virgin Atlantic
Somerfield
Kwik Save
Topshop
Burberry
Circuit City
Toys R Us/Toys "R" Us
Ahold
Delhaize
Philip Morris
Altria
British American Tobacco
Imperial Tobacco
Grand Metropolitan
Allied Domecq
Scottish & Newcastle/Scottish and Newcastle
Interbrew
Lion Nathan
Cadbury Schweppes
Sara Lee
Campbell Soup
Blue Circle
Lafarge
Taylor Woodrow
Balfour Beatty
Amec
Carillion
Serco
Capita
G4S
Rentokil
Plessey
ICI
Zeneca
Glaxo Wellcome
Hoechst
Rhône-Poulenc/Rhone-Poulenc
Aventis
Sandoz
Novo Nordisk
Warner-Lambert
Pharmacia
Schering-Plough
Elf Aquitaine
Norsk Hydro
Texaco
Amoco
Conoco
Unocal
Sibneft
Lasmo
De Beers
Xstrata
Newmont
Barrick Gold
Freeport-McMoRan
Alcan
Pechiney
Corus
Usinor
Posco
Jollibee
Seven Network
Network Ten
Channel Nine
Fletcher Challenge
Sanlam
Old Mutual
Celtel
Orascom
Sabic
Emaar
DP World
El Al
Bezeq
Turkcell
Telmex
América Móvil/America Movil
Itaú/Itau
Codelco
Netscape
Borland
Silicon Graphics
Digital Equipment
Ricoh
Minolta
Sanyo
Research In Motion/Research in Motion
Alcatel
Advanced Micro Devices
Hynix
Infineon
Red Hat
Inktomi
Friendster
Tumblr
Akamai
Cloudflare
Equinix
Rackspace
Revolut
Monzo
Fitbit
Garmin
Vizio
Lionsgate
Miramax
Metro-Goldwyn-Mayer
Sony Music
Def Jam
Square Enix
Epic Games
Zynga
Foxtel
Al Jazeera English
Bernama
RIA Novosti
Ukrinform
Asahi Shimbun
Yomiuri Shimbun
Mainichi
El Mundo
La Repubblica
La Stampa
Süddeutsche Zeitung
Frankfurter Allgemeine
De Telegraaf
De Standaard
Aftonbladet
Dagens Nyheter
Yedioth Ahronoth
Hürriyet/Hurriyet
Kommersant
Izvestia
Pravda
Novaya Gazeta
Gazeta Wyborcza
Folha de S.Paulo
O Globo
La Nación/La Nacion
Prothom Alo
Chosun Ilbo
Caixin
Rappler
Hollywood Reporter
L'Équipe/L'Equipe
Gazzetta dello Sport
Acas
Defra
Eurojust
Freedom House
World Vision
Christian Aid
Cafod
Saarc
Comesa
Mercosur
Caricom
Tamil Tigers
Abu Sayyaf
Jemaah Islamiyah
Shining Path
Renamo
Frelimo
Inkatha
Swapo
Chadema
Golkar
Umno
Pakatan Harapan
Barisan Nasional
Kuomintang
Komeito
Kadima
Meretz
Bloc Québécois/Bloc Quebecois
Jobbik
Pasok
Golden Dawn
Yabloko
En Marche/En Marche!
Birmingham City
Bristol City
Cardiff City
Coventry City
Derby County
Huddersfield Town
Hull City
Ipswich Town
Leicester City
Luton Town
Norwich City
Stoke City
Swansea City
Swindon Town
Bradford City
Exeter City
Lincoln City
Preston North End
West Bromwich Albion/West Brom
Hibernian
Partick Thistle
St Johnstone
St Mirren
Ross County
Inverness Caledonian Thistle
AZ Alkmaar
Standard Liège/Standard Liege
Borussia Mönchengladbach/Borussia Moenchengladbach
Werder Bremen
Eintracht Frankfurt
Hertha Berlin
RB Leipzig
1860 Munich
Real Betis
Celta Vigo
Deportivo La Coruña/Deportivo La Coruna
Osasuna
Real Zaragoza
Internazionale
AS Roma
Atalanta
Hellas Verona
Olympique Marseille/Olympique de Marseille
Olympique Lyonnais
AS Monaco
Girondins de Bordeaux
Trabzonspor
AEK Athens
Partizan Belgrade
Dinamo Zagreb
Hajduk Split
Dynamo Kyiv/Dynamo Kiev
Shakhtar Donetsk
Spartak Moscow
Lokomotiv Moscow
Zenit St Petersburg
Steaua Bucharest
Dinamo Bucharest
Sparta Prague
Slavia Prague
Legia Warsaw
Rapid Vienna
Austria Vienna
Red Bull Salzburg
Sturm Graz
Rosenborg
Brøndby/Brondby
Malmö FF/Malmo FF
River Plate
Grêmio/Gremio
Fluminense
Botafogo
Cruzeiro
Atlético Mineiro/Atletico Mineiro
Peñarol/Penarol
Colo Colo/Colo-Colo
Cruz Azul
Mamelodi Sundowns
Asante Kotoko
Hearts of Oak
Enyimba
TP Mazembe
Gor Mahia
AFC Leopards
Raja Casablanca
Wydad Casablanca/Wydad
Al-Hilal/Al Hilal
Al-Nassr/Al Nassr
Urawa Red Diamonds
Kashima Antlers
Mohun Bagan
East Bengal
Sunrisers Hyderabad
Kings XI Punjab
Melbourne Storm
South Sydney Rabbitohs
Penrith Panthers
Parramatta Eels
Wests Tigers
Cronulla Sharks
Warrington Wolves
Castleford Tigers
Sale Sharks
Stade Français/Stade Francais
Clermont Auvergne
Bafana Bafana
Harambee Stars
Toro Rosso
Team Sky
Sauber
Minardi
Carnegie Mellon/Carnegie Mellon University
UC Berkeley
Sciences Po
Nymex
Comex
Deutsche Börse/Deutsche Boerse
Majlis
Seanad
Saeima
Seimas
Riigikogu
Hillsong
Opus Dei
Falun Gong
Aum Shinrikyo
Hells Angels
Zetas/Los Zetas
Cosa Nostra
Camorra
Interahamwe
Mariinsky
Detroit Red Wings
Toronto Maple Leafs/Maple Leafs
Carolina Hurricanes
Columbus Blue Jackets
Washington Capitals
Minnesota Wild
Vegas Golden Knights
Washington Wizards
Washington Bullets
Carolina Panthers
Houston Texans
Washington Redskins
Washington Commanders
Colorado Rockies
Oakland A's
Washington Nationals
Arizona Republic
Newsday
Plain Dealer/Cleveland Plain Dealer
National Review
Weekly Standard
New Republic
Drudge Report
Ars Technica
ZDNet
Private Eye
Classic FM
Radio Free Asia
France 24
Russia Today
TF1
Canal Plus/Canal+
Bertelsmann
Axel Springer
Gruner + Jahr
Reed Elsevier
Gannett
Knight Ridder
McClatchy
Condé Nast/Conde Nast
AOL Time Warner
Clear Channel
TV Azteca
TV Asahi
Aaj Tak
Times Now
Thai PBS
Joy FM
Citi FM
Roll Call
Hang Seng Bank
Beatles
Rolling Stones
Led Zeppelin
Pink Floyd
Radiohead
Coldplay
Pearl Jam
Metallica
Abba/ABBA
Bee Gees
Spice Girls
Backstreet Boys
One Direction
Blackpink
Arctic Monkeys
Foo Fighters
Red Hot Chili Peppers
Green Day
Guns N' Roses
Iron Maiden
Black Sabbath
Deep Purple
Fleetwood Mac
Aerosmith
Kraftwerk
Daft Punk
Massive Attack
Portishead
Depeche Mode
Joy Division
Sex Pistols
Westlife
Boyzone
Girls Aloud
Little Mix
Destiny's Child
Wu-Tang Clan
Run-DMC
Beastie Boys
Black Eyed Peas
Linkin Park
Limp Bizkit
Slipknot
Rammstein
Sigur Rós/Sigur Ros
Kaiser Chiefs
Vampire Weekend
Arcade Fire
Kings of Leon
Maroon 5
Fall Out Boy
My Chemical Romance
Blink-182
Pussycat Dolls
Sugababes
Monty Python
Pussy Riot
Cirque du Soleil
Berlin Philharmonic
Vienna Philharmonic
R.E.M.
Jane's Addiction
System of a Down/System Of A Down
Rage Against the Machine/Rage Against The Machine
Nine Inch Nails
Smashing Pumpkins
Stone Temple Pilots
Soundgarden
Alice in Chains
Grateful Dead
Beach Boys
Stone Roses
Happy Mondays
Manic Street Preachers
Stereophonics
Snow Patrol
Duran Duran
Spandau Ballet
Eurythmics
Pet Shop Boys
Simply Red
UB40
Thin Lizzy
Def Leppard
Judas Priest
Mötley Crüe/Motley Crue
ZZ Top
Lynyrd Skynyrd
Talking Heads
Sonic Youth
Death Cab for Cutie
LCD Soundsystem
Washington Mutual
Wachovia
Citi
Charles Schwab
Pimco
Andreessen Horowitz
Kleiner Perkins
Tiger Global
Khazanah
Allstate
Geico
Kaiser Permanente
Rite Aid
Publix
Trader Joe's
Dollar General
Dollar Tree
Bloomingdale's
JC Penney/J.C. Penney
Kohl's
Wayfair
Zillow
Redfin
Expedia
Priceline
Yelp
Groupon
Grubhub
TaskRabbit/Taskrabbit
Royal Caribbean
Domino's
Papa John's
Chipotle
Chick-fil-A
Tim Hortons
Krispy Kreme
Baskin-Robbins
Ben & Jerry's
Nespresso
Keurig
Nabisco
Frito-Lay
John Deere
Komatsu
Honeywell
Textron
Bell Helicopter
Thales
Finmeccanica
Sukhoi
Tupolev
Ilyushin
Rosoboronexport
Uralvagonzavod
Norinco
Hindustan Aeronautics
ICICI/ICICI Bank
Yes Bank
Swiggy
Vistara
Maruti Suzuki/Maruti
Vodafone Idea
Reliance Jio
Essar
Hindalco
Cipla
Sun Pharma
Ranbaxy
Biocon
Dr Reddy's
Oppo
Xpeng
Evergrande
Country Garden
Vanke
Fosun
Anbang
Ping An
Orix
Uniqlo
Muji
Takata
Denso
Bridgestone
Kobe Steel
Tepco/TEPCO
JR East
All Nippon Airways
Namco
Bandai
Suntory
SK Hynix
Hanjin
Asiana
Kakao
Naver
Coupang
Acer
Asus
Jardine Matheson
Hutchison Whampoa
Gojek
Lazada
Shopee
Traveloka
Pertamina
Bukalapak
Vingroup
Cebu Pacific
Meralco
Seven & I
Umbro
New Balance
Under Armour
Levi Strauss
Primark
River Island
New Look
Boohoo
Louis Vuitton
Swatch
Richemont
Estée Lauder/Estee Lauder
Revlon
Beiersdorf
Reckitt Benckiser/Reckitt
Kimberly-Clark
Clorox
Maytag
Saint-Gobain
Holcim
Bouygues
Eiffage
Hochtief
Strabag
Ferrovial
Acciona
Endesa
Areva
E.ON/E.On
Fortum
Ørsted/Orsted
Surgutneftegaz
Tatneft
Transneft
Novatek
Norilsk Nickel
Severstal
Mechel
Evraz
VKontakte
Kaspersky Lab
Nordea
Handelsbanken
Telia
Volvo Cars
Sandvik
Atlas Copco
Genmab
Lundbeck
Coloplast
Rovio
Supercell
Stora Enso
Akzo Nobel/AkzoNobel
Randstad
Solvay
Umicore
Belgacom
Intesa Sanpaolo
Mediobanca
Monte dei Paschi/Banca Monte dei Paschi/Monte dei Paschi di Siena
Pirelli
Parmalat
Autogrill
Autostrade
Fincantieri
Saipem
Snam
Piaggio
Bankia
Cepsa
Vueling
Mercadona
El Corte Inglés/El Corte Ingles
Abertis
Galp/Galp Energia
Jerónimo Martins/Jeronimo Martins
Hypo Real Estate
Talanx
Fresenius
Schaeffler
Deutsche Telekom
Deutsche Bahn
T-Mobile
Thomas Cook
Hapag-Lloyd
Karstadt
Kaufhof
Rewe
Edeka
Julius Baer/Julius Bär
Swisscom
Trafigura
Vitol
Mercuria
Lindt
Raiffeisen
Voestalpine
Andritz
Swarovski
Hogan Lovells
Paul Hastings
Clifford Chance
Herbert Smith Freehills
Norton Rose Fulbright/Norton Rose
Irwin Mitchell
Maurice Blackburn
Baker McKenzie
Jones Day
Perkins Coie
Reed Smith
Travers Smith
Raymond James
Piper Sandler
Peel Hunt
Collins Stewart
Panmure Gordon
Hargreaves Lansdown
Brewin Dolphin
Franklin Templeton
Sanford Bernstein
Jane Street
T. Rowe Price
Booz Allen Hamilton/Booz Allen
Oliver Wyman
Roland Berger
Robert Half
Russell Reynolds
Knight Frank
Jones Lang LaSalle
Hugo Boss
Ted Baker
Jack Wills
Charles Tyrwhitt
Foot Locker
Harvey Nichols
Brooks Brothers
Alfa Romeo
Baker Hughes
Taylor Wimpey
Crest Nicholson
Pratt & Whitney
Smith & Wesson
Harland & Wolff
Oscar Mayer
Elizabeth Arden
Max Factor
Carl Zeiss
Laing O'Rourke
William Hill
Paddy Power
`
