/** Verbs of saying, in the forms that stand beside a name. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds asked asks noted notes stated states stressed warned warns argued argues insisted insists explained explains replied replies announced announces claimed claims denied denies
  confirmed confirms declared declares acknowledged admitted admits believes believed recalled reported reports tweeted wrote writes described describes thinks thought concluded commented pointed urged urges
  promised vowed pledged predicted testified responded answered remarked quipped joked continued suggested suggests complained spoke speaks talked talks`.split(
    /\s+/u,
  ),
)

/** Verbs of acting, which a government does and a place does not. */
export const actingVerbs: ReadonlySet<string> = new Set(
  `accuse want seek demand oppose reject support back accused accuses agreed agrees rejected rejects condemned condemns demanded demands wants wanted seeks sought imposed imposes signed signs launched launches backed backs supports supported opposes opposed threatened threatens
  calls called has hopes hoped expects expected plans planned sent sends summoned expelled recognised recognized recognises recognizes refused refuses welcomed welcomes withdrew retaliated insists offered offers blames blamed
  considers considered intends intended decided decides ordered orders banned bans proposed proposes is will would must should`.split(
    /\s+/u,
  ),
)

/** Of these, what a town or a thing does too: "Beijing is cold". */
export const weakVerbs: ReadonlySet<string> = new Set(['is', 'has', 'will', 'would', 'must', 'should', 'called'])

/** Prepositions before the name of a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in near inside outside across around throughout within'.split(' '),
)
/** Prepositions that are more often before a place than before anybody else. */
export const wayPrepositions: ReadonlySet<string> = new Set(
  'at from to into through via toward towards over off'.split(' '),
)

/** Nouns after the name of an organisation: "Reuters reporters", "Hamas fighters". */
export const organisationNouns: ReadonlySet<string> = new Set(
  `official officials spokesman spokeswoman spokesperson employee employees executive executives shares stock member members militants fighters militant fighter forces troops chief chairman boss director president leader leaders leadership
  headquarters staff lawmakers soldiers insurgents rebels movement group party company newspaper magazine website agency news correspondent reporter journalist poll study lawyers fans players manager coach`.split(
    /\s+/u,
  ),
)
/** Nouns for who speaks for a body: "a spokeswoman for Halden". */
export const spokespeople: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople'])
/** Nouns after the name of a place: "Kiruna airport". */
export const placeNouns: ReadonlySet<string> = new Set(
  `city town village province district region county area counties provinces districts airport prison street neighbourhood neighborhood suburb suburbs resident residents mayor governor border river valley island peninsula coast port mosque hospital camp refugee state plant factory court campus railway station native natives estate dock docks harbour harbor shipyard colliery marina checkpoint crossing neighbourhoods outskirts states regions municipalities valleys
  pit mine quarry reactor dam reservoir oilfield reef volcano glacier barracks beach lighthouse`.split(/\s+/u),
)
/** Nouns for a kind of place, which stand before its name: "the village Moss", "the parish of Moss". */
export const placeKinds: ReadonlySet<string> = new Set(
  'city cities town towns village villages province provinces district districts region county counties suburb suburbs river valley island peninsula municipality parish commune borough hamlet canton prefecture oblast lake mountain park reserve neighbourhood neighborhood settlement outpost enclave archipelago stadium resort atoll islet municipalities communes boroughs hamlets prefectures parishes'.split(
    ' ',
  ),
)
/** Nouns for who holds an office over a place or lives there: "the mayor of Moss", "the MP for Moss". */
export const placeOffices: ReadonlySet<string> = new Set(
  'minister premier king queen emperor ambassador mayor mayoralty constituency governor governors bishop archbishop sheriff sultan emir mp mps msp mpp senator councillor resident residents citizens inhabitants people'.split(
    ' ',
  ),
)
/** Nouns before the name of a place: "the city of", "northern". */
export const placeIntroductions: ReadonlySet<string> = new Set(
  `northern southern eastern western central northeastern northwestern southeastern southwestern downtown upstate rural neighbouring neighboring nearby`.split(
    /\s+/u,
  ),
)

/** Nouns before the name of an organisation: "the brewer Halden". */
export const organisationIntroductions: ReadonlySet<string> = new Set(
  `company firm group business maker giant agency newspaper daily weekly tabloid magazine network broadcaster bank airline party organisation organization charity nonprofit startup retailer carmaker brewer publisher website outlet band team club union rival archrival fund consultancy service supplier subsidiary unit affiliate contractor chipmaker watchdog lender housebuilder
  movement militia insurer supermarket operator manufacturer developer institute university college school foundation regulator journal brewery chain miner automaker enterprise provider vendor drugmaker planemaker toymaker parent lab marketplace`.split(
    /\s+/u,
  ),
)
/** Nouns after the name of somebody who rules. */
export const regimes: ReadonlySet<string> = new Set(
  'regime administration government presidency era family camp campaign cabinet years nomination candidacy camps presidents slate'.split(
    ' ',
  ),
)
/** Nouns that stand with "of" before the name of a place. */
export const placeParts: ReadonlySet<string> = new Set(
  'capital outskirts centre center streets liberation people north south east west northeast northwest southeast southwest suburbs coast shores port part parts'.split(
    ' ',
  ),
)
/** Nouns before the name of a thing, which is no actor: "the ferry Halden". */
export const thingIntroductions: ReadonlySet<string> = new Set(
  `ship icebreaker cruiser lifeboat submersible frigate carrier destroyer submarine vessel ferry yacht tanker trawler boat schooner barge tug tugboat craft aircraft spacecraft satellite lander rover rocket probe telescope missile aboard album song genus species single film movie novel book romance poem hymn operetta tragedy comedy series sitcom musical opera video game app browser virus robot
  stamp drug antidepressant painkiller antibiotic vaccine pill statin opioid software chatbot brand horse racehorse hurricane storm typhoon`.split(
    /\s+/u,
  ),
)
/** Verbs before the name of a firm. */
export const dealVerbs: ReadonlySet<string> = new Set(
  'bought buy buying acquire acquired acquiring sued rated upgraded downgraded joined joining rejoined rejoining founded'.split(
    ' ',
  ),
)
/** Words before "to" and the name of a place: "flew to", "the road to". */
export const motionWords: ReadonlySet<string> = new Set(
  `go goes going gone went travel travels travelled traveled travelling traveling fly flies flew flying flown return returns returned returning come comes came coming move moves moved moving flee fled fleeing head heads
  headed heading drive drove driving sail sailed sailing walked walk march marched from trip trips journey flight flights visit visits road roads way route train bus ferry tour tours sent deported extradited evacuated escaped
  emigrated retired reassigned shipped diverted rerouted exports export deployed transferred relocated dispatched brought taken leads north south east west eastward westward northward southward`.split(
    /\s+/u,
  ),
)
/** Nouns after the name of a thing, which is no actor: "the Halden award". */
export const thingNouns: ReadonlySet<string> = new Set(
  'award awards prize prizes trophy medal medals album albums song songs film films movie movies novel novels sitcom browser vaccine drug spacecraft rocket missile telescope aircraft software treaty scale fire wildfire blaze ethnic tribe tribes tribal tribesmen language dialect gun guns rifle rifles pistol pistols handgun handguns revolver shield shields helmet helmets sedan sedans pickup pickups suv suvs minivan minivans drone drones tank tanks helicopter helicopters vehicle vehicles capsule spaceship'.split(
    ' ',
  ),
)
/** What a place has: "Halden's northern suburbs". */
export const ownedByPlaces: ReadonlySet<string> = new Set(
  'capital parliament borders territory population mayor residents suburbs outskirts airport harbour harbor streets downtown quayside'.split(
    ' ',
  ),
)
/** What happens, or stands, at a place: "She landed at Halden", but "she worked at Halden". */
export const happenings: ReadonlySet<string> = new Set(
  `arrive arrived arriving arrives arrival land landed landing dock docked moored anchored stop stopped stops born buried camp camped battle siege ceasefire crash crashed located situated stationed based held missiles rockets shells drones explosion fire blast flood ambush attack
  match win victory draw defeat game final test saturday sunday summit ceremony funeral garrison plant factory refinery depot harbour harbor port station bridge ferry checkpoint crossing border gathered assembled met race derailed sank surrendered ashore dam mine quarry pit prison jail reactor base home house farm
  reservoir colliery steelworks smelter mill barracks airport lighthouse castle church chapel cathedral`.split(/\s+/u),
)
