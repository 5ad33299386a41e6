/**
 * Names of several words that read as those of people, bodies or places and are neither: laws, works, feasts, goods,
 * indices. `;` parts them; one word alone stands among those that are never names.
 */
export const wellKnownThings = `
Dodd-Frank;Sarbanes-Oxley;Glass-Steagall;Smoot-Hawley;Taft-Hartley;McCain-Feingold;Gramm-Leach-Bliley;Hart-Celler;Belt and Road;Belt and Road Initiative;Hale-Bopp;Shoemaker-Levy;
Hang Seng;Hang Seng Index;CAC 40;CAC-40;Xetra DAX;Dow Industrials;Dow Jones Industrial Average;Dow Jones Industrials;Russell 2000;Shanghai Composite;All Ordinaries;Straits Times Index;Euro Stoxx;
Mona Lisa;Mein Kampf;Das Kapital;Star-Spangled Banner;Bohemian Rhapsody;Phantom of the Opera;Les Misérables;Les Miserables;La Bohème;La Boheme;Swan Lake;Jurassic Park;Schindler's List;Downton Abbey;House of Cards;
Britain's Got Talent;Strictly Come Dancing;Children in Need;Good Morning America;Saturday Night Live;West Side Story;Lord of the Rings;Sesame Street;Coronation Street;
Mardi Gras;Rosh Hashanah;Yom Kippur;Valentine's Day;Cyber Monday;Bloody Sunday;Tour de France;Giro d'Italia;Range Rover;Land Cruiser;Ford Escort;Oculus Rift;Visual Basic;Big Mac;Diet Coke;Stella Artois;
Homo sapiens;Homo erectus;Lyme disease;Legionnaires' disease;Magna Carta;Sputnik V;Rubik's Cube;Star Trek;Edinburgh Fringe;South by Southwest;Mobile World Congress;Great Fire of London;
Golden Globes;Golden Globe;Royal Ascot;La Vuelta;Vuelta a España;Vuelta a Espana;Paris-Roubaix;Paris-Nice;Sheffield Shield;Copa América;Copa America;Copa Libertadores;Coppa Italia;Copa del Rey;DFB-Pokal;DFB Pokal;Coupe de France;
Man Booker;Golden Lion;Golden Palm;Victoria Cross;George Cross;Légion d'Honneur;Croix de Guerre;Order of Canada;Bharat Ratna;Padma Shri;Padma Bhushan;Padma Vibhushan;Param Vir Chakra;Megan's Law;Windsor Framework;Jim Crow;
Make in India;Digital India;Swachh Bharat;Ujjwala Yojana;Ayushman Bharat;Holy Communion;New Testament;Sermon on the Mount;Hail Mary;Kumbh Mela;Durga Puja;Ganesh Chaturthi;Loy Krathong;Indianapolis 500;Daytona 500
`
