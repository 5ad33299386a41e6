/**
 * Places that are no countries and that the news names without saying what they are: continents and regions, parts of
 * countries, and the largest cities beside the capitals. `/` parts the everyday name from other spellings.
 */
export const regions = `
Europe;Asia;Africa;North America;South America;Latin America;Central America;Antarctica;Oceania;Eurasia;Middle East/Mideast;Gulf;West;Near East;Far East;Asia-Pacific/Asia Pacific;Indo-Pacific;
North Africa;West Africa;East Africa;Southern Africa;Sub-Saharan Africa;Central Asia;South Asia;Southeast Asia/South East Asia/South-East Asia/South-east Asia/Southeastern Asia;East Asia;
Eastern Europe;Western Europe;Central Europe;Southeastern Europe;Northern Europe;Southern Europe;Balkans;Caucasus;Scandinavia;Crimea;Donbas/Donbass;Kurdistan;Kashmir;Punjab;Chechnya;Siberia;
Sahel;Maghreb;Levant;Caribbean;Mediterranean;Arctic;Antarctic;Indochina;Iberia;Catalonia;Flanders;Bavaria;Saxony;Normandy;Brittany;Tuscany;Lombardy;Sicily;Sardinia;Corsica;Transnistria;Abkhazia;South Ossetia;
Nagorno-Karabakh;Palestinian Territories;West Bank;Gaza Strip/Gaza;Golan Heights;Sinai;Darfur;Tigray;Kurdistan Region;Xinjiang;Tibet;Guangdong;Sichuan;Hubei;Yunnan;Okinawa;Hokkaido;East Jerusalem;
England;Scotland;Wales;Northern Ireland/Ulster;Cornwall;Yorkshire;Lancashire;Kent;Essex;Sussex;Surrey;Devon;Norfolk;Suffolk;British Isles;Gibraltar;Isle of Man;Jersey;Guernsey;
Ontario;Quebec;British Columbia/B.C.;TD Garden;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;New South Wales/NSW;Queensland;Tasmania;Western Australia;South Australia;
Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Gujarat;Haryana;Himachal Pradesh;Jharkhand;Karnataka;Kerala;Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Rajasthan;Sikkim;Tamil Nadu;
Telangana;Tripura;Uttar Pradesh;Uttarakhand;West Bengal/Bengal;Ladakh;Jammu and Kashmir;Sindh;Balochistan;Khyber Pakhtunkhwa;Anhui;Fujian;Gansu;Guangxi;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hunan;Inner Mongolia;Jiangsu;
Jiangxi;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Zhejiang;Prince Edward Island;Yukon;Nunavut;Northwest Territories/N.W.T./NWT;Northern Territory;Baden-Württemberg;Brandenburg;Lower Saxony;North Rhine-Westphalia;
Rhineland-Palatinate;Saarland;Saxony-Anhalt;Schleswig-Holstein;Thuringia;Andalusia;Galicia;Basque Country;Extremadura;Asturias;Aragon;Piedmont;Veneto;Calabria;Apulia/Puglia;Liguria;Umbria;Emilia-Romagna;Alsace;
Provence;Aquitaine;Occitanie;Île-de-France;Tyrol;Carinthia;Styria;Wallonia;Transylvania;Silesia;Anatolia;Crete;Lapland;Jutland;Belgorod;Bryansk;Kursk;Krasnodar;Dagestan;Ingushetia;Tatarstan;Kamchatka;Sakhalin;
Mykolaiv;Sumy;Chernihiv;Dnipropetrovsk;Bahia;Minas Gerais;Paraná;Pernambuco;Ceará;Rio Grande do Sul;Santa Catarina;Mato Grosso;Patagonia;Tierra del Fuego;Sinaloa;Jalisco;Oaxaca;Michoacán;Veracruz;Tamaulipas;
Nuevo León;Baja California;Yucatán;Quintana Roo;Coahuila;Luzon;Mindanao;Visayas;Sulawesi;Kalimantan;West Java;East Java;Sabah;Sarawak;Kyushu;Shikoku;Honshu;Borno;Kaduna;Katsina;Zamfara;Oromia;Puntland;Jubaland;
KwaZulu-Natal;Gauteng;Western Cape;Eastern Cape;Limpopo;Mpumalanga;Cabo Delgado;North Kivu;South Kivu;Ituri;Casamance;Nangarhar;Panjshir;Rakhine;Sagaing;Merseyside;Tyneside;Cumbria;Northumberland;Lincolnshire;
Leicestershire;Nottinghamshire;Derbyshire;Staffordshire;Shropshire;Herefordshire;Worcestershire;Warwickshire;Northamptonshire;Cambridgeshire;Bedfordshire;Hertfordshire;Buckinghamshire;Oxfordshire;Gloucestershire;Wiltshire;
Hampshire;Berkshire;Somerset;Dorset;Cheshire;County Durham;West Midlands;East Midlands;West Sussex;East Sussex;East Anglia;Isle of Wight;Aberdeenshire;Lanarkshire;Orkney;Shetland;Hebrides;Gwynedd;Powys;Pembrokeshire;
Carmarthenshire;Glamorgan;Gwent;Anglesey;County Antrim;County Down/Co Down;County Tyrone;County Armagh;County Cork;County Kerry;County Donegal;
New England;Midwest;Pacific Northwest;Deep South;Eurozone/Euro zone;Baltics/Baltic States;Americas;West Coast;East Coast;Silicon Valley;Hollywood;Wall Street;Mar-a-Lago;Manhattan;Brooklyn;Queens;Bronx;Harlem;Staten Island;Long Island;
Soviet Union/USSR/U.S.S.R.;Yugoslavia;Czechoslovakia;East Germany;West Germany;Ottoman Empire;Persia;Prussia;Rhodesia;Korea;Congo;Greenland;Faroe Islands;Bermuda;Guam;Somaliland;Zanzibar;Western Sahara;
New Caledonia;French Polynesia;French Guiana;Falkland Islands/Falklands;Canary Islands;Azores;Madeira;Martinique;Guadeloupe;Réunion;Mayotte;Aruba;Curaçao;Cayman Islands;Cook Islands;
American Samoa;British Virgin Islands;U.S. Virgin Islands;Northern Mariana Islands;Anguilla;Montserrat;Saint Helena/St. Helena;Diego Garcia;Niue;Norfolk Island;Bali;Java;Sumatra;Borneo;
Earth;Atlantic;Pacific;Black Sea;Red Sea;Bab el-Mandeb/Bab al-Mandab;Caspian Sea;North Sea;Baltic Sea;Persian Gulf;South China Sea;East China Sea;Indian Ocean;Arctic Ocean;Atlantic Ocean;Pacific Ocean;Mediterranean Sea;
Danube;Rhine;Nile;Thames;Volga;Euphrates;Tigris;Ganges;Mekong;Amazon River;Himalayas;Alps;Andes;Pyrenees;Carpathians;Urals;Dolomites;Apennines;Hindu Kush;Appalachians;Rocky Mountains/Rockies;Sahara;Horn of Africa;Strait of Hormuz;Suez Canal;Panama Canal;English Channel
`
export const states = `
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;
Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;
Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia
`
/** The states as the American press shortens them after the name of a town. */
export const stateAbbreviations = `
Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana Kan.=Kansas Ky.=Kentucky La.=Louisiana
Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska Nev.=Nevada Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania Tenn.=Tennessee
Tex.=Texas Vt.=Vermont Va.=Virginia Wash.=Washington_State Wis.=Wisconsin Wyo.=Wyoming N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota
R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota W.Va.=West_Virginia
`
export const cities = `
New York City/NYC;Los Angeles/L.A./LA;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;San Jose;Austin;San Francisco;Seattle;Denver;Boston;El Paso;Detroit;Nashville;Portland;Memphis;Oklahoma City;Las Vegas;
Baltimore;Milwaukee;Albuquerque;Tucson;Sacramento;Atlanta;Miami;Oakland;Minneapolis;Cleveland;Tampa;New Orleans;Honolulu;Pittsburgh;Cincinnati;St. Louis;Orlando;Newark;Buffalo;Salt Lake City;Kansas City;Charlotte;Baton Rouge;
Washington D.C./D.C./Washington, D.C./Washington DC/Washington, DC;Palo Alto;Santa Fe;Santa Monica;Beverly Hills;Flint;Ferguson;Charlottesville;Richmond;Anchorage;Boise;Omaha;Des Moines;Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Halifax;
Manchester;Birmingham;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;Edinburgh;Glasgow;Aberdeen;Cardiff;Belfast;Leicester;Coventry;Southampton;Portsmouth;Brighton;Oxford;Cambridge;York;Dover;Cork;Galway;
Brussels;Antwerp;Ghent;Rotterdam;Utrecht;Eindhoven;Marseille/Marseilles;Lyon/Lyons;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Calais;Cannes;Geneva;Zurich;Basel;Lausanne;Davos;Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Dusseldorf/Düsseldorf;Dortmund;Leipzig;Dresden;Bonn;Hanover;Nuremberg;Bremen;
Milan;Naples;Turin;Palermo;Genoa;Bologna;Florence;Venice;Verona;Barcelona;Valencia;Seville;Malaga;Bilbao;Porto;Salzburg;Graz;Krakow/Cracow;Gdansk;Lodz;Wroclaw;Poznan;Brno;Gothenburg;Malmo;Bergen;Aarhus;Turku;Tampere;
Thessaloniki;Srebrenica;Mostar;Banja Luka;Dubrovnik;Split;Novi Sad;Timisoara;Varna;Plovdiv;Odesa/Odessa;Kharkiv/Kharkov;Lviv;Donetsk;Luhansk;Mariupol;Kherson;Zaporizhzhia;Sevastopol;Chernobyl;Bakhmut;
St. Petersburg/St Petersburg/Saint Petersburg;Leningrad;Novosibirsk;Yekaterinburg;Kazan;Sochi;Rostov;Volgograd;Vladivostok;Grozny;Kaliningrad;Murmansk;Almaty;Istanbul;Izmir;Antalya;Diyarbakir;Gaziantep;Adana;
Aleppo;Homs;Hama;Idlib;Latakia;Raqqa;Palmyra;Daraa;Deir ez-Zor/Deir Ezzor;Kobane/Kobani;Mosul;Basra;Fallujah;Kirkuk;Erbil/Irbil;Najaf;Karbala;Tikrit;Ramadi;Sulaymaniyah;Nineveh;Anbar;Haifa;Bethlehem;Hebron;Nablus;Jenin;Rafah;Khan Younis;Nazareth;
Mecca;Medina;Jeddah;Dubai;Sharjah;Aden;Hodeidah;Isfahan;Mashhad;Tabriz;Shiraz;Natanz;Kandahar;Herat;Jalalabad;Mazar-i-Sharif;Kunduz;Helmand;Lahore;Karachi;Peshawar;Rawalpindi;Quetta;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore/Bengaluru;Hyderabad;Ahmedabad;Pune;Jaipur;Srinagar;Lucknow;Goa;Chittagong;
Shanghai;Guangzhou;Shenzhen;Chongqing;Tianjin;Wuhan;Chengdu;Nanjing;Xi'an;Hangzhou;Harbin;Shenyang;Dalian;Qingdao;Urumqi;Lhasa;Kaohsiung;Osaka;Kyoto;Yokohama;Nagoya;Kobe;Hiroshima;Nagasaki;Fukushima;Sapporo;Busan/Pusan;Incheon;Ho Chi Minh City;Saigon;Da Nang;Hue;Mandalay;Chiang Mai;Phuket;Surabaya;Bandung;Aceh;Cebu;Davao;
Alexandria;Suez;Luxor;Benghazi;Misrata;Sirte;Casablanca;Marrakesh/Marrakech;Tangier;Oran;Lagos;Kano;Ibadan;Port Harcourt;Mombasa;Kisumu;Entebbe;Goma;Lubumbashi;Johannesburg;Cape Town;Durban;Soweto;Bloemfontein;Port Elizabeth;Bulawayo;Timbuktu;
Sao Paulo/São Paulo;Rio de Janeiro/Rio;Salvador;Recife;Fortaleza;Porto Alegre;Curitiba;Cordoba;Rosario;Medellin/Medellín;Cali;Guayaquil;Cusco;Valparaiso;Maracaibo;Guadalajara;Monterrey;Tijuana;Ciudad Juarez/Ciudad Juárez;Acapulco;Cancun/Cancún;Chiapas;
Sydney;Melbourne;Brisbane;Perth;Adelaide;Hobart;Darwin;Auckland;Christchurch;
Columbus;Indianapolis;Jacksonville;Fort Worth;Tulsa;Raleigh;Wichita;Fresno;Tallahassee;Louisville;Spokane;Tacoma;Boca Raton;Fort Lauderdale;West Palm Beach;Little Rock;Cedar Rapids;Sioux City;Sioux Falls;Green Bay;Ann Arbor;Grand Rapids;Toledo;Akron;Dayton;Youngstown;Scranton;Allentown;Harrisburg;Annapolis;Trenton;Hartford;Albany;Syracuse;Ithaca;Yonkers;Burlington;Bangor;Nashua;Montpelier;Greensboro;Winston-Salem;Fayetteville;Asheville;Chapel Hill;Charleston;Knoxville;Chattanooga;Tuscaloosa;Shreveport;Biloxi;Corpus Christi;Amarillo;Abilene;Waco;Laredo;Brownsville;Santa Barbara;Santa Clara;Santa Cruz;San Bernardino;San Juan;Long Beach;Anaheim;Pasadena;Berkeley;Irvine;Bakersfield;Modesto;Cupertino;Mountain View;Menlo Park;Reno;Colorado Springs;Cheyenne;Missoula;Fargo;Bismarck;Duluth;St. Paul/Saint Paul;Peoria;Champaign;Evanston;Fort Wayne;South Bend;Evansville;Gainesville;Pensacola;Sarasota;Fort Myers;Daytona Beach;
Guantánamo Bay/Guantanamo Bay/Guantánamo/Guantanamo;Capitol Hill;Hamptons;Vegas;Quantico;Langley;Fort Hood;Fort Bragg;
Wolverhampton;Stoke-on-Trent;Milton Keynes;Durham;Sunderland;Middlesbrough;Blackpool;Huddersfield;Doncaster;Rotherham;Barnsley;Northampton;Peterborough;Norwich;Ipswich;Colchester;Southend;Luton;Swindon;Gloucester;Cheltenham;Exeter;Plymouth;Bournemouth;Swansea;Wrexham;Dundee;Inverness;Londonderry;Limerick;Waterford;Salford;Stockport;Oldham;Rochdale;Blackburn;Grimsby;Canterbury;Maidstone;
Geelong;Wollongong;Townsville;Cairns;Alice Springs;Gold Coast;Dunedin;Rotorua;Napier;Taupo/Taupō;Tauranga;Whangarei/Whangārei;Invercargill;Palmerston North;Saskatoon;Kelowna;Moncton;Fredericton;
Westminster;Hackney;Islington;Lambeth;Southwark;Croydon;Brixton;Peckham;Wembley;Whitehall;Holyrood;Sutton Coldfield;Solihull;Kilkenny;Sligo;Madison Square Garden;Heathrow;Gatwick;Greenwich;Kensington;Notting Hill;Soho;Canary Wharf;Humberside;Teesside;Greater Manchester;Fife;Ayrshire;
Burgundy;Old Trafford;Anfield;Villa Park;Goodison Park;Elland Road;Stamford Bridge;Hampden Park;Ibrox;Celtic Park;Twickenham;Murrayfield;Wimbledon;Headingley;Edgbaston;Aintree;Silverstone;Monza;Camp Nou;San Siro;Maracanã/Maracana;Croke Park;Fenway Park;Yankee Stadium;Wrigley Field;Superdome;
Hat Yai;Songkhla;Pattaya;Penang;Johor;Johor Bahru;Ipoh;Kuching;Batam;Banda Aceh;Makassar;Papua;Jayapura;Zamboanga;Quezon City;Makati;Haiphong;Sylhet;Kandy;Jaffna;Pokhara;Cape Canaveral;Sunnyvale;Redmond;
Galilee;Amhara;Stormont;Newcastle upon Tyne/Newcastle-upon-Tyne;State House;
Dumfries and Galloway;Perth and Kinross;Argyll and Bute;Brighton and Hove/Brighton & Hove;Barking and Dagenham;Kensington and Chelsea;Hammersmith and Fulham;Telford and Wrekin;Bath and North East Somerset;Windsor and Maidenhead;Redcar and Cleveland;Tyne and Wear;Cheshire West and Chester;Nuneaton and Bedworth;Basingstoke and Deane;Tonbridge and Malling;Scottish Borders;Schiphol;Stansted;Tampa Bay;Eilat;Tyre;Sidon;Clarence House;Chequers;Cox's Bazar;
Agra;Ajaccio;Albertville;Algarve;Alicante;Allahabad;Amritsar;Aqaba;Arequipa;Arlington;Aspen;Assisi;Aswan;Augsburg;Avignon;Ayodhya;Baden-Baden;Bayonne;Beira;Bellevue;Bhopal;Bhubaneswar;Biarritz;Blantyre;Bochum;
Brest;Bridgeport;Brindisi;Bruges;Bukavu;Burgas;Caen;Cagliari;Calabar;Catania;Chandigarh;Chihuahua;Cluj;Coimbra;Constanta/Constanța;Cotonou;Culiacán/Culiacan;Daegu/Taegu;Dehradun;Delft;Derry;Dijon;Douala;
Duisburg;Eldoret;Enugu;Erfurt;Esbjerg;Essen;Faro;Fez;Freiburg;Galveston;Gdynia;Gisborne;Giza;Glendale;Gorakhpur;Grenoble;Groningen;Guwahati;Gwangju/Kwangju;Gwadar;Hannover;Hargeisa;Heidelberg;Hilo;Hoboken;
Huntsville;Inchon;Indore;Innsbruck;Iquitos;Irkutsk;Itanagar;Jamnagar;Kanpur;Karlsruhe;Katowice;Kaunas;Kiel;Kisangani;Kismayo;Klagenfurt;Kochi/Cochin;Koblenz;Kota Kinabalu;Kumasi;La Plata;Lansing;Laramie;Larnaca;
Limassol;Le Havre;Le Mans;Leiden;Leuven;Lexington;Liège/Liege;Lillehammer;Limoges;Linz;Lubbock;Ludhiana;Lugano;Maastricht;Madurai;Mainz;Maiduguri;Makhachkala;Malang;Mangalore;Mannheim;Maribor;Mar del Plata;
Marbella;Matamoros;Mérida/Merida;Mexicali;Modena;Montpellier;Montreux;Morelia;Multan;Mwanza;Mysore;Nagpur;Nakuru;Nashik;Ndola;Nîmes/Nimes;Nizhny Novgorod;Nuevo Laredo;Nürnberg;Odense;Omdurman;Omsk;
Onitsha;Ostend/Oostende;Ostrava;Oulu;Padua;Panaji;Patna;Pécs/Pecs;Perugia;Pescara;Piraeus;Pisa;Pontianak;Potsdam;Provo;Puebla;Raipur;Rajkot;Ranchi;Ravenna;Regensburg;Reims;Rennes;Rimini;Roanoke;Rochester;
Rostock;Rouen;Saarbrücken/Saarbrucken;Schenectady;Scottsdale;Semarang;Sendai;Shillong;Siena;Siliguri;Shimla/Simla;Sokoto;Stavanger;Sukhumi;Surat;Szczecin;Taranto;Tartu;Tempe;Thiruvananthapuram/Trivandrum;
Tiraspol;Topeka;Toulon;Trabzon;Trento;Treviso;Trieste;Trondheim;Tromsø/Tromso;Tuzla;Udine;Uppsala;Vadodara/Baroda;Varanasi;Vicenza;Vigo;Vijayawada;Visakhapatnam;Vitoria;Vladikavkaz;Voronezh;Warri;
Wilmington;Worcester;Würzburg/Wurzburg;Xiamen;Yakutsk;Yaroslavl;Yogyakarta;Yuma;Zakopane;Zaragoza;Zhengzhou;Zinder;
Aargau;Adygea;Alentejo;Almería/Almeria;Antioquia;Ardennes;Auvergne;Azad Kashmir;Balearics/Balearic Islands;Bangsamoro;Bashkortostan;Basilan;Bohemia;Buryatia;Burgenland;Cantabria;Castile;Chubut;Connemara;
Dalmatia;Donegal;Euboea;Friuli;Gascony;Gilgit-Baltistan;Gotland;Irian Jaya;Istria;Jolo;Kachin;Kalmykia;Karelia;Kivu;La Rioja;La Mancha;Lanzarote;Lesbos;Lombok;Meath;Mindoro;Majorca/Mallorca;Minorca/Menorca;
Molise;Monmouthshire;Moravia;Murcia;Navarre;Nayarit;Nusa Tenggara;Otago;Palawan;Pays de la Loire;Peloponnese;Perak;Perthshire;Picardy;Pomerania;Samar;Selangor;Skåne/Skane;Sulu;Tayside;Terengganu;Ticino;Thrace;
Tipperary;Tobago;Transkei;Trentino;Tuva;Valais;Vaud;Vojvodina;Waikato;Waziristan;Wexford;Wicklow;Yakutia;Zacatecas;Outer Hebrides;Cotswolds;Everglades;Yellowstone;Yosemite;Napa;Sonoma;Malibu;Bel Air;
Martha's Vineyard;Outer Banks;Foggy Bottom;Roswell;Three Mile Island;Gettysburg;Wounded Knee;Uvalde;Lockerbie;Dunblane;Heysel;Auschwitz;Dachau;Treblinka;Abu Ghraib;Bagram;Tora Bora;Lashkar Gah;Musa Qala;Taksim;
Tiananmen;Ginza;Itaewon;Gangnam;Parramatta;Uluru;Ayers Rock;Kakadu;Pilbara;Bougainville;Guadalcanal;Rabaul;Khayelitsha;Sandton;Kibera;Serengeti;Masai Mara/Maasai Mara;Kilimanjaro;Everest;Annapurna;Matterhorn;
Mont Blanc;Etna;Vesuvius;Pinatubo;Popocatépetl/Popocatepetl;Kilauea;Mauna Loa;Eyjafjallajökull;Spratlys/Spratly Islands;Paracels/Paracel Islands;Kurils/Kuril Islands;Dokdo/Takeshima;Panmunjom;Yongbyon;Kaesong;
Sderot;Ashkelon;Ashdod;Beersheba;Jabaliya/Jabalia;Bekaa;Baalbek;Shatila;Ain al-Hilweh;Kanchenjunga;Lhotse;Makalu
`
