/** First words of the names of bodies in other languages: "Lycée Halden", "Banco de Halden". */
export const bodyOpeners = `
partido partito parti partei banco banca banque universidad universidade università universitat université universität lycée lycee école ecole collège colegio colégio escuela escola hochschule liceo
centro institut instituto istituto hôpital ospedale clínica fundación fundação fondation fondazione stiftung sindicato société sociedad associação asociación ministerio ministère ministério companhia compañía compañia grupo gruppo groupe confederación confederação federación federação fédération federazione cooperativa corporación consejo conselho comisión comissão câmara
teatro teatru théâtre théatre museo musée museu orquesta orchestre orchestra filharmonia biblioteca bibliothèque
universiti dewan majlis sangguniang kementerian jabatan pertubuhan persatuan yayasan partai chama rashtriya bharatiya jamiat jamaat hizb
`
/** Last words of the names of newspapers, by which alone papers are called too: "told the Echo". */
export const papers =
  'argus chronicle courier dispatch echo examiner express gazette guardian herald independent inquirer journal ledger mail mercury mirror observer post sentinel star telegraph times tribune'

/** Last words of the names of organisations. */
export const organisationHeads = `${bodyOpeners}
${papers}
ministry department dept assn agency party inc corp co co. ltd plc llc llp gmbh ag sa nv ab asa oyj spa bv kgaa pty sarl srl jsc ojsc pjsc group holdings holding automobile automobiles automotive bank bancorp university college school institute institutes institution council commission committee subcommittee court
philharmonic philharmonie union association federation confederation league army navy force forces police parliament senate congress assembly jury foundation fund trust society church club fc united orchestra band hospital clinic office bureau
administration authority board organization organisation company corporation partners capital systems technologies technology industries motors motor pharmaceuticals services studios studio records service centers centres agencies councils
entertainment pictures films productions cinemas press books watch international government govt alliance coalition front movement brigade brigades battalion regiment brotherhood cabinet secretariat center centre academy laboratory
laboratories news bugle bulletin daily newspaper tv television radio fm network networks broadcasting media magazine sun today airlines airways
airline air railways railway railroad railroads rail telecom communications energy petroleum oil gas electric electronics steel cement textiles plastics mining bankers securities investments investment insurance financial finance exchange stock brothers bros
sons associates ventures labs software solutions consulting chamber directorate command corps division squad squadron guard guards militia fleet legion tribunal taskforce mission delegation
rotary girlguiding maritime shipyard shipyards shipbuilding constructions
rangers dragons ospreys warriors bulldogs crusaders rovers wanderers albion hotspur athletic sporting yankees lakers dodgers bulls celtics giants patriots eagles cowboys caucus elementary synod coastguard infantry cavalry fusiliers artillery pac embassy consulate syndicate cartel mafia workers farms
affiliation affiliates unit charities partnership colleges patrol guild transit schools proceedings
community energia energie seguros homes dairy bakery supplies components developments properties products stores hotels logistics construction markets observatory constabulary
recordings composites lines ferries buses coaches trains trams taxis cruises shipping freight haulage
catering joinery roofing tooling leisure recruitment packaging plumbing scaffolding landscaping tyres timber furniture ceramics castings robotics biosciences biotech therapeutics pharma pharmaceutical biopharma healthcare diagnostics genomics headquarters semiconductor semiconductors mobility hospitality apparel footwear cosmetics wireless beverages
proprietary couriers travel garages pharmacies supermarkets grocers outfitters publishers publishing printers builders architects consultants consultancy advisers advisors solicitors realty foods brewery breweries brewing distillers distilleries taverns gaming digital aerospace chemicals scouts museum gallery library zoo theatre theater opera ballet ensemble quartet choir teachers veterans nurses physicians journalists lawyers borders friends reporters endowment cooperative co-operative infirmary hospice ambulance commissionerate archdiocese diocese congregation banc
nation kazhagam parishad sangsad sansad sabha sabhas mahasabha sangh morcha dal panchayat panchayats nigam sena samiti sansthan akademi vidyalaya vidyapeeth mahavidyalaya
`
/** Last words of the names of places. */
export const placeHeads = `
river lake sea ocean bay gulf strait straits island islands isle isles peninsula valley desert county province city district region prefecture oblast territory street avenue road boulevard lane
market airport facility bridge square park palace tower hill hills beach coast port harbour harbor village town township canal falls forest strip heights hotel hostel motel guesthouse station stadium arena prison jail cathedral mosque masjid gurdwara synagogue mandir temple
field mountain mountains mount ground grounds showground reef shoal atoll delta basin plain plateau plains cape republic kingdom emirates border springs creek quarter neighbourhood neighborhood airfield base ridge pass zone islet archipelago
brook pond cove canyon gorge lagoon fjord loch parkway freeway expressway turnpike tunnel viaduct aqueduct pier wharf quay barracks shrine minster priory racecourse raceway speedway velodrome rink ballpark complex cottage lodge manor mansion penitentiary oval
metropolis mainland lakes highway motorway cemetery castle monastery abbey dam reservoir glacier shelf volcano crossing camp gardens plaza mall memorial monument resort casino building auditorium hall campus restaurant restaurants café cafe diner grill inn pub tavern winery vineyard ranch refinery territories estate parish landfill constituency coliseum colosseum
landing hollow fault marina hub niwas bhawan bhavan mawatha nagar vihar chowk chowrangi colony marg ghat bagh mohalla bazar
`
/** Last words of the names of things that are no actors: laws, events, prizes, works, times. */
export const eventHeads = `
act treaty battle siege agreement accord accords pact convention declaration war wars revolution uprising cup prize award awards games olympics festival day week weekend month year summit conference championship championships invitational
talk tournament series tour open trophy protocol charter constitution bill amendment plan project program programme report initiative age era century show marathon goals article communique communiqué telescope system study database app software forum collider model medal scandal crisis
spring massacre genocide holocaust doctrine principles framework deal memorandum recession depression law code rules regulations grand-prix prix bowl race derby classic masters final finals election elections referendum
anthem states oscars policy strategy agenda dialogue process talks statement speech lecture review survey index gdp tax taxes theory effect syndrome disease virus hurricane storm typhoon cyclone earthquake
eve night christmas easter ramadan eid hajj passover thanksgiving halloween license licence chart charts book bible dictionary encyclopedia encyclopaedia almanac atlas requiem oratorio cantata waltz challenge jubilee carnival cavalcade biennale triennale regatta pageant mentality standard time dollar dollars euro pound rights studies album song symphony sonata concerto riots protests bombings attacks floods coronation jamboree playoff stage
`
/** First words of such names: "Operation Dawn", "Hurricane Ida". */
export const eventOpeners = `exercise uss hms hmas rms mv fv rrs usns operation hurricane typhoon cyclone storm tropical project covid article chapter section figure fig fig. table appendix ref ref. windows android iphone boeing-737`
/** First words of the names of places: "Mount Kenya", "Lake Chad". */
export const placeOpeners = `co co. camp river loch lough mount lake cape fort port san santa santo sta. sto. ste. st saint los las el north south east west northern southern eastern western central upper lower new downtown greater mt isle gulf rancho puerto ciudad playa cerro punta deir wadi jebel jabal kafr beit qasr estadio estádio stade stadion rue calle piazza avenida jalan kampung taman bukit sungai pulau barangay`
/** Heads that take "of": "Bank of England", "University of Oslo". */
export const ofHeads = `
ministry department dept assn bank university univ college school institute institutes council commission committee subcommittee court union association federation confederation league army church house houses office bureau board organization organisation
company chamber republic kingdom government state city province county gulf bay strait cape isle horn isles society academy center centre front party movement alliance coalition brotherhood sons daughters
authority agency exchange friends museum parliament state-government emirate duchy sea port tower rock mount district hall knights guild workers senate states commonwealth fund order group ring foundation directorate
unit service administration observatory corporation congress chambers proceedings
community secretariat hospital bishops conference assembly joint chiefs lloyd headquarters library institution corps territories islands coast division journal force mission study forces trust railway railways archdiocese diocese congregation banc scouts guides farmers veterans physicians surgeons endowment affiliates
`
/** Subjects that stand in the names of public bodies, and that "and" may join: "Food and Drug Administration". */
export const topics = `
food drug drugs health human services trade industry science technology education agriculture labour labor security defence defense exchange securities energy environment transport culture sport sports media finance
justice housing welfare development foreign commonwealth commerce rights space research fisheries wildlife arts social economic economics political international public veterans affairs home information
communications communication business children families family women youth water air atmospheric oceanic customs border revenue tourism planning works relief prevention disease control policy strategic studies
innovation skills local community communities transportation urban rural natural resources safety medicine medical nuclear atomic democratic democracy peace cooperation co-operation law order power light gas oil
fire rescue immigration citizenship refugees naturalization parks recreation aeronautics mining metallurgy engineering design history antiquities inspection quality supervision emergency management budget evaluation telegraph telephone pensions work employment tobacco firearms explosives alcohol
electric electrical physics chemistry biology mathematics astronomy geology geography philosophy theology psychology sociology anthropology linguistics statistics archaeology architecture dentistry pharmacy mines minerals forestry forests botany zoology neuroscience ophthalmology cardiology radiology oncology neurology pathology immunology microbiology virology epidemiology pediatrics paediatrics dermatology biochemistry genetics physiology psychiatry toxicology ecology pharmacology criminology
`
