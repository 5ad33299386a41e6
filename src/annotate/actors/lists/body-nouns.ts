import { toId } from '../lexicon/fold.ts'

/** The nouns that well-known bodies go by after they have been named, and these bodies by their everyday names. */
const rows = `
alliance=NATO
bloc=European Union;African Union;ASEAN;Gulf Cooperation Council;BRICS;European Commission
cartel=OPEC
network=CNN;NBC;CBS;ABC;MSNBC;Fox News;ESPN;PBS;Univision;Telemundo;Al Jazeera;Sky News;HBO;MTV
broadcaster=BBC;ITV;Al Jazeera;NPR;Sky News
newspaper/paper=New York Times;Washington Post;Wall Street Journal;Guardian;Financial Times;Daily Mail;USA Today;Los Angeles Times;Le Monde;Haaretz;Washington Times;Daily Telegraph;Daily Express;Daily Mirror;Die Welt;El País;Le Figaro;Corriere della Sera;Globe and Mail;Toronto Star;Sydney Morning Herald;South China Morning Post;Straits Times;Times of India;Hindustan Times
magazine=Der Spiegel;The Economist;Newsweek;The New Yorker;Vanity Fair;Rolling Stone;Sports Illustrated
league=National Hockey League;National Basketball Association;National Football League;Major League Baseball;Major League Soccer;Arab League
agency=NASA;FBI;CIA;National Security Agency;Environmental Protection Agency;Food and Drug Administration;Federal Emergency Management Agency;International Atomic Energy Agency;International Energy Agency;UNICEF;UNESCO;UNRWA;UN High Commissioner for Refugees;World Health Organization;Drug Enforcement Administration;Federal Aviation Administration;USAID;European Space Agency;Roscosmos;Interpol;Europol;Frontex
bureau=FBI
regulator=Food and Drug Administration;Securities and Exchange Commission;Federal Communications Commission;Federal Trade Commission;Ofcom
watchdog=Ofcom;Ofsted;International Atomic Energy Agency;OPCW;World Anti-Doping Agency
party=Republican Party;Labour Party;Conservative Party;Liberal Democrats;Plaid Cymru;Scottish National Party;UK Independence Party;Sinn Féin;Democratic Unionist Party;Democratic Party;African National Congress;AfD;CDU;SPD;BJP;Likud;Fidesz;Podemos;Syriza
charity=Oxfam;Save the Children;RSPCA;RNLI;WWF;Médecins Sans Frontières
university=Harvard University;Yale University;Stanford University;Massachusetts Institute of Technology;UCLA;Oxford University;Cambridge University
club=Manchester United;Manchester City;Newcastle United;Leeds United;Tottenham Hotspur;Aston Villa;Crystal Palace;Nottingham Forest;West Ham United;Bayern Munich;Borussia Dortmund;Real Madrid;Atlético Madrid;Inter Milan;AC Milan;Juventus;Benfica;Paris Saint-Germain;Arsenal;Everton;Ajax;Feyenoord;Galatasaray;Fenerbahce
court=International Court of Justice;International Criminal Court;European Court of Human Rights;Supreme Court
fund=International Monetary Fund
bank/company=HSBC;Barclays;UBS;Credit Suisse;Deutsche Bank;BNP Paribas;Goldman Sachs;JPMorgan Chase;Morgan Stanley;Citigroup;NatWest;Commerzbank;UniCredit;Wells Fargo;Bank of America;Santander;ING;Royal Bank of Scotland;Lehman Brothers
airline/company=Lufthansa;Ryanair;EasyJet
carmaker/company=Toyota;Honda;Nissan;Volkswagen;BMW;Renault;Peugeot;Fiat;Chrysler;Hyundai;General Motors;Tesla;Jaguar Land Rover;Ferrari;Porsche;Audi;Volvo;Mazda;Mitsubishi
retailer/company=Walmart;Sainsbury's;Tesco;Ikea;Asda;Morrisons;Waitrose;Aldi;Lidl;Carrefour;H&M;Macy's;Costco;Home Depot;Best Buy
company=Google;Facebook;Apple;Amazon;Microsoft;Boeing;Airbus;Intel;IBM;Cisco;Oracle;Netflix;Uber;Airbnb;Yahoo;PayPal;LinkedIn;McDonald's;Starbucks;Coca-Cola;PepsiCo;Nike;Adidas;Reebok;General Electric;Siemens;Samsung;Sony;Nokia;Ericsson;Huawei;Alibaba;Tencent;ByteDance;TikTok;Twitter;YouTube;Pfizer;Merck;Novartis;Bayer;BASF;AstraZeneca;GlaxoSmithKline;Nestlé;Unilever;BP;ExxonMobil;Gazprom;Rosneft;Aramco;Lockheed Martin;Raytheon;BAE Systems;FedEx;Fujitsu;Equinor;Cargill;Archer Daniels Midland;Universal Music;Vodafone;Telefonica;Sanofi;Glencore;Rio Tinto;BHP;Maersk;Lukoil;Petrobras;Panasonic;Infosys;Spotify;SpaceX;Nvidia;Qualcomm;Rheinmetall;BuzzFeed;News Corp;Time Warner;Viacom;Comcast;Walt Disney Company;Warner Bros;Pixar;Nintendo;Sega;Ubisoft;Konami;Adobe;Lenovo;Philips;Xiaomi;Motorola;BlackBerry;Reddit;Dropbox;Lyft;Deliveroo;DHL;UPS;Mastercard;American Express;Berkshire Hathaway;BlackRock;AIG;Rolls-Royce;Foxconn;TSMC;ArcelorMittal;Thyssenkrupp;Alstom;Bombardier;Embraer;Northrop Grumman;General Dynamics;Halliburton;Chevron;Royal Dutch Shell;ConocoPhillips;Repsol;Petronas;Sinopec;PetroChina;CNOOC;Monsanto;Syngenta;Danone;Heineken;Diageo;Carlsberg;Anheuser-Busch InBev;Procter & Gamble;Johnson & Johnson;Kraft Heinz;General Mills;Mondelez;L'Oréal;LVMH;Prada;eBay;Etsy;Hewlett-Packard
`

/** The nouns that a well-known body goes by, by its id: `alliance` for `nato`. */
export const nounsOfKnown: ReadonlyMap<string, readonly string[]> = readRows()

function readRows(): Map<string, string[]> {
  const nouns = new Map<string, string[]>()
  for (const row of rows.trim().split('\n')) {
    const [words = '', names = ''] = row.split('=')
    for (const id of names.split(';').map(toId)) nouns.set(id, [...(nouns.get(id) ?? []), ...words.split('/')])
  }
  return nouns
}
