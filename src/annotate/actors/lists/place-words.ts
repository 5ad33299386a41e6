/** Prepositions before the name of a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in near inside outside across around throughout within'.split(' '),
)

/** Prepositions that are more often before a place than before anybody else. */
export const wayPrepositions: ReadonlySet<string> = new Set(
  'at from to into through via toward towards over off'.split(' '),
)

/** Nouns before the name of a place: "the city of", "northern". */
export const placeIntroductions: ReadonlySet<string> = new Set(
  `northern southern eastern western central northeastern northwestern southeastern southwestern downtown metro upstate rural neighbouring neighboring nearby`.split(
    /\s+/u,
  ),
)

/** Nouns after the name of a place: "Kiruna airport". */
export const placeNouns: ReadonlySet<string> = new Set(
  `city town village province district region county area counties provinces districts airport prison street neighbourhood neighborhood suburb suburbs resident residents mayor governor border river valley island peninsula coast port mosque hospital camp refugee state plant factory court campus railway station native natives estate dock docks harbour harbor shipyard colliery marina checkpoint crossing neighbourhoods outskirts states regions municipalities valleys electoral ward wards
  pit mine quarry reactor dam reservoir oilfield reef volcano glacier barracks beach lighthouse grounds stadium arena commune communes township townships barangay hamlet hamlets highway motorway bypass pub`.split(
    /\s+/u,
  ),
)

/** Nouns for a kind of place, which stand before its name: "the village Moss", "the parish of Moss". */
export const placeKinds: ReadonlySet<string> = new Set(
  'department departments city cities town towns village villages province provinces district districts region county counties suburb suburbs river valley island peninsula municipality parish commune borough hamlet canton prefecture oblast lake mountain park reserve neighbourhood neighborhood settlement outpost enclave archipelago stadium resort atoll islet municipalities communes boroughs hamlets prefectures parishes'.split(
    ' ',
  ),
)

/** Nouns for who holds an office over a place or lives there: "the mayor of Moss", "the MP for Moss". */
export const placeOffices: ReadonlySet<string> = new Set(
  'minister premier king queen emperor ambassador mayor mayoralty constituency parliament governor governors bishop archbishop sheriff sultan emir mp mps msp mpp td tds senator councillor resident residents citizens inhabitants people'.split(
    ' ',
  ),
)

/** Nouns that stand with "of" before the name of a place. */
export const placeParts: ReadonlySet<string> = new Set(
  'capital outskirts centre center streets liberation people north south east west northeast northwest southeast southwest suburbs coast shores port part parts'.split(
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
  match win victory draw defeat game final test saturday sunday summit ceremony funeral garrison plant factory refinery depot harbour harbor port station bridge ferry checkpoint crossing border gathered assembled met race derailed sank surrendered ashore dam mine quarry pit prison jail reactor base home homes house houses flats dwellings farm
  reservoir colliery steelworks smelter mill barracks corridor junction interchange depot tunnel roundabout intersection airport lighthouse castle church chapel cathedral`.split(
    /\s+/u,
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
