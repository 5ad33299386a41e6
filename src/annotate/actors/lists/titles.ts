/** Who somebody is to a relation: "his brother". */
export const kin = 'wife husband son daughter father mother brother sister cousin uncle aunt nephew niece'

const cricketers = 'batsman batter bowler seamer spinner wicketkeeper'

// The police and the offices of Africa and South Asia write these before names.
const officersByLetters = 'sho sdpo ppro dpo igp dig asi asp csp psi cds coas sapm eam cs pso bdo sdm mec ig cp dp'

/** Words that stand before a person's name with a capital letter, and of which several may follow one another. */
export const titles = `
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount king queen prince princess crown emperor empress sultan emir
sheikh sheik shaikh imam ayatollah grand mullah maulana rabbi pope archbishop bishop cardinal patriarch reverend rev father fr sister brother pastor chaplain mufti saint
president vice premier prime minister chancellor secretary undersecretary commissioner commissar ambassador envoy consul attaché governor mayor
senator sen congressman congresswoman representative rep assemblyman assemblywoman councillor councilman councilwoman councilor alderman delegate speaker whip leader deputy acting former
interim attorney solicitor prosecutor judge justice magistrate sheriff marshal chief commander commodore captain capt colonel col lieutenant lt major maj general gen
brigadier brig admiral adm sergeant sgt corporal private officer constable inspector detective superintendent supt chairman chairwoman chairperson chair liaison ceo cfo coo cio cto cmo ciso director
executive manager coach editor correspondent reporter analyst economist spokesman spokeswoman spokesperson counsel adviser advisor lawmaker mp mpp mla mep msp actor actress singer author poet
rear fleet field surgeon comrade uncle aunt gov hon honourable honorable messrs mme monsieur madame signor señor senor frau herr doña
taoiseach founder negotiator striker midfielder defender goalkeeper teammate researcher lecturer
permanent special additional sub parliamentary shadow hereditary honorary senior junior assistant associate emeritus under administrator presidential det insp dci ds pc dc cllr cllrs clr coun minority majority coordinator rapporteur realtor substitute coroner pm vp cm cji dgp mvp qb spc pfc ssgt cpo cmdr cmdre lcdr cathaoirleach airman seaman gunnery cpl petty
councillors councilors senators sens governors govs presidents representatives reps congressmen ministers justices judges generals attorneys assistants deputies detectives profs ag
datuk dato datin seri tun tengku tunku ir engr hajiya alhaji mallam otunba pcol pmaj pbgen dj td tds mpa mpas mna mnas dg convener shri smt mps mlas mlc mlcs meps msps asg dcp acp ssp dsp adgp comm puan ${officersByLetters} maharaja hojatoleslam mlle mademoiselle fräulein señorita monsignor msgr nuncio apostolic venerable
principal trustee lawyer barrister trooper agent supervisor councilmember councilperson assemblymember selectman alderwoman treasurer comptroller auditor clerk registrar ombudsman firefighter headteacher headmaster headmistress provost chef writer photographer columnist investigator distinguished incumbent patrolman designate plenipotentiary freeholder astronaut opener tempore tem organiser organizer secretaries mayors ${cricketers}
`
/** Titles that begin the names of organisations or families, too. */
export const titlesInNames = `general executive special additional sub permanent major senior junior grand justice chief field under crown prime saint shadow director associate assistant prince princess king queen coach whip count chair
  captain author bishop pope judge marshall sergeant private fleet surgeon father sister brother earl duke baron emeritus honorary parliamentary interim acting deputy vice presidential high dame lady guard
  senators governors presidents representatives ministers justices judges generals attorneys assistants deputies detectives ag sheriff st constable minority majority principal trustee agent chef trooper hereditary designate distinguished honourable honorable ${officersByLetters}`
/** What a title is of, when it stands inside the title: "Secretary of State", "Minister for Defence". */
export const portfolios = `
state defence defense justice finance foreign interior home health education mineral resources trade transport transportation agriculture energy labor labour environment commerce treasury war information culture care resource equalities
tourism housing enterprises affairs security staff planning development exchequer parliament works industry science sport sports communities rights relations high lance
corporate operating managing marketing publicity investment information compliance legal public prosecutions district circuit press budget cabinet economic economy social welfare police army navy lord privy attorney financial technology judicial
`
/** Lower-case words for what a person does or is, which stand before or after the name: "geologist Hanne Vik". */
export const roles = `
spokesman spokeswoman spokesperson president minister premier chancellor secretary ambassador envoy leader chief head director chairman chairwoman chairperson chair founder owner
manager coach captain commander general colonel lawyer attorney prosecutor judge detective officer analyst economist adviser advisor aide diplomat lawmaker senator congressman congresswoman
governor mayor candidate author writer poet novelist editor reporter journalist correspondent columnist photographer producer actor actress singer musician rapper composer guitarist drummer
painter artist designer architect professor lecturer researcher scientist physicist chemist biologist historian philosopher psychologist doctor nurse surgeon teacher student activist campaigner
${kin} friend boyfriend girlfriend partner colleague teammate rival successor predecessor king queen prince princess
striker midfielder defender goalkeeper winger pitcher quarterback cornerback linebacker lineman kicker shortstop outfielder infielder fullback halfback flyhalf scrumhalf goalie goaltender flanker player champion boxer golfer swimmer sprinter driver rider pilot sailor farmer fisherman shopkeeper worker engineer businessman
businesswoman entrepreneur investor banker trader billionaire millionaire executive bishop archbishop cardinal priest rabbi imam pastor cleric resident neighbour neighbor witness victim suspect
gunman survivor veteran soldier negotiator mediator representative commissioner inspector superintendent sheriff magistrate critic expert strategist consultant blogger youtuber comedian dancer
 presenter host broadcaster commentator refugee mp geologist seismologist volcanologist meteorologist climatologist ecologist zoologist botanist astronomer
astronaut epidemiologist virologist psychiatrist sociologist anthropologist archaeologist criminologist pathologist cardiologist oncologist neurologist paediatrician pediatrician pharmacist
passenger commuter shopper protester demonstrator organiser organizer trustee tenant landlord pensioner curator conductor violinist pianist cellist choreographer playwright filmmaker screenwriter
agent forward gymnast weightlifter wrestler hurdler decathlete rower marathoner triathlete fencer skater medalist medallist promoter sponsor incumbent administrator winner loser theorist employee grandmother grandfather widow widower stepfather stepmother motorist cyclist biker eyewitness onlooker coauthor jeweller
jogger hiker climber skier cellmate inmate whistleblower landlady housewife carer caretaker carpenter plumber electrician trawlerman skipper accountant bookkeeper headteacher paramedic midwife firefighter referee umpire coroner barrister solicitor statistician mathematician ${cricketers}
`
