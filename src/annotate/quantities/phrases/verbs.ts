import { toWords, words } from './neighbours.ts'

/** Verbs that put a number to their grammatical subject: `accounted for`, `stood at`, `reached`, `was`. */
export const levelVerbs = words(
  'is was are were be been being steadied accounted accounts account stood stands stand reached reaches reach hit hits totalled totaled totals totalling totaling amounted amounts came comes averaged averages averaging exceeded exceeds exceed crossed crosses topped tops surpassed surpasses made makes make represented represents represent comprised comprises comprise constituted constitutes constitute equalled equals covered covers cover covering reaching hitting numbering weighing measuring spanning stretching stretches peaked peaking bottoming settling ended ending closed closing finished measured measures weighed weighs cost costs remained remains remain held holds ran runs ranged ranges varied varies settled started starts opened traded trades valued estimated forecast expected set fixed capped limited passed neared approached lasted lasts spans spanned takes took gusted gusting contributed contributes generated generates',
)

/** Verbs of a level that are nouns as well, but for behind "to" or a helping verb: `will average`, `to total`. */
export const bareLevelVerbs = words(
  'edge inch tick trend average total amount range vary peak start begin span equal top near end close improve worsen accelerate decelerate moderate quicken deteriorate diminish dwindle escalate skyrocket balloon collapse crash retreat stabilise stabilize settle hover cool bottom surpass',
)

/** Verbs of a change that their subject undergoes. */
export const changeVerbs = words(
  'improved improves worsened popped leapt leaped skyrocketed rocketed ballooned firmed appreciated mushroomed cratered skidded nosedived retreated depreciated crashed collapsed dived dive dives diving receded rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring advanced advance gained gain gains gaining rallied rally expanded expand expands expanding swelled swell spike spikes spiked spiking bounced bouncing accelerated quickened doubled double doubling tripled triple quadrupled halved halve fell fall falls falling fallen dropped drop drops dropping declined decline declines declining slid slide slides sliding decreased decrease decreases decreasing shed sheds shedding plunged plunge plunges plunging plummeted plummet plummets tumbled tumble tumbles tumbling plummeting contracting rebounding swelling worsening collapsing sank sunk sink sinks sinking slipped slip slips slipping dipped dip dips dipping shrank shrink shrinks shrinking shrunk contracted contract contracts contracting slumped slump slumps slumping eased ease eases slowed slow narrowed narrow widened widen slowing easing narrowing widening weakening strengthening recovering weakened weaken strengthened strengthen recovered recover rebounded rebound moved went go goes going gone edged ticked inched crept changed up down lost lose loses losing',
)

/** Verbs of a change that somebody makes to an object: `raise their budgets to`. */
export const transitiveChanges = words(
  'raise raises raised raising increase increases increased increasing boost boosts boosted boosting lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing decrease decreases decreased decreasing sliced slicing lower lowers lowered lowering slash slashes slashed slashing double doubles doubled doubling bring brings brought bringing push pushes pushed pushing drive drives drove driving take takes took taking set sets setting keep keeps kept keeping retained retaining limit limits limited limiting contain contains cap caps capped capping hike hikes hiked hiking grow grew trim trims trimmed trimming expand expands expanded expanding halve halves halved halving triple triples tripled tripling shrink shrank put puts putting estimate estimates estimated estimating forecast forecasts revise revised upgrade upgraded downgrade downgraded hold holds held holding value valued values price priced leave leaves left leaving maintain maintains maintained maintaining see sees saw seeing peg pegs pegged fix fixes fixed',
)

/** What a verb with a sum for its object measures: `spent $5 billion on roads` → spending on roads. */
export const nominals: ReadonlyMap<string, string> = new Map(
  [
    ['spending', 'spend spends spent spending'],
    ['investment', 'invest invests invested investing'],
    ['payment', 'pay pays paid paying'],
    ['earnings', 'earn earns earned earning'],
    ['sales', 'sell sells sold selling'],
    ['exports', 'export exports exported exporting'],
    ['imports', 'import imports imported importing'],
    ['production', 'produce produces produced producing'],
    ['consumption', 'consume consumes consumed consuming'],
    ['borrowing', 'borrow borrows borrowed borrowing'],
    ['debt', 'owe owes owed owing'],
    ['savings', 'save saves saved saving'],
    ['donation', 'donate donates donated donating'],
    ['pledge', 'pledge pledges pledged pledging'],
    ['contribution', 'contribute contributes contributed contributing'],
    ['appeal', 'appeal appeals appealed appealing'],
    ['fundraising', 'raise raises raised raising'],
    ['stake', 'own owns owned'],
    ['fine', 'fined'],
    ['offer', 'offered offers offering'],
    ['demand', 'demanded demanding'],
  ].flatMap(([noun = '', verbs = '']) => verbs.split(' ').map((verb) => [verb, noun] as const)),
)

/** What some verbs measure with a sum of money, though not with a share or a level: `lost $5 million` → loss. */
export const moneyNominals: ReadonlyMap<string, string> = new Map(
  [
    ['loss', 'lose loses lost losing'],
    ['loan', 'lend lends lent lending'],
    ['need', 'need needs needed needing'],
    ['theft', 'steal steals stole stealing'],
    ['pledge', 'promise promises promised promising'],
  ].flatMap(([noun = '', verbs = '']) => verbs.split(' ').map((verb) => [verb, noun] as const)),
)

/** Words that stand between a verb and its number without changing what is measured. */
export const adverbs = words(
  'already still now then just only even also again nearly almost about around approximately roughly some over under more less than at least most up to by for an a the estimated further additional another total record well as much many high low fewer no not once soon ever never yet currently recently alone together between from out in of staggering whopping mere modest revised initial preliminary provisional',
)

/** Helping verbs, which no noun phrase contains. */
export const auxiliaries = toWords([
  ..."is was are were be been being am has have had having do does did will would shall should can could may might must won’t wouldn’t can’t cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t couldn’t shouldn’t don’t doesn’t didn’t won't wouldn't can't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't don't doesn't didn't".split(
    ' ',
  ),
  // "we're", "they’ve"
  ...['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there', 'that', 'who'].flatMap((pronoun) =>
    ['m', 're', 've', 'll', 'd'].flatMap((verb) => [`${pronoun}'${verb}`, `${pronoun}’${verb}`]),
  ),
])

/** Verbs that often follow a counted group, where its noun phrase ends: `60 percent of voters say …`. */
export const predicates = words(
  'appear appears appeared seem seems seemed say says said think thinks thought believe believes believed want wants wanted support supports supported oppose opposes opposed back backs backed live lives lived work works worked use uses used own owns owned go goes went come comes came get gets got feel feels felt know knows knew see sees saw take takes took make makes made need needs needed face faces faced remain remains remained die died kill killed vote votes voted agree agrees agreed disagree favour favor favoured favored prefer preferred plan plans planned expect expects expected report reports reported rely relies relied depend depends depended suffer suffers suffered spend spends spent pay pays paid lost lose loses rose fell grew left leave leaves fled flee met meet meets meeting failed fail fails received receive receives attend attends attended approve disapprove eat lack lacks lacked trust distrust speak speaks spoke',
)

/** Other verbs that often have a counted object, in the third person and the past. */
export const commonVerbs = words(
  'foresees foresaw foreseen frees translates translated equates permits permitted allows entitles seek means meant swing swings swung targets guides guided employs employ operates operate runs ran carries carry carrying serves serve supplies supply provides provide sells buys buy bought owns owned holds held holding keeps kept builds build built sends sent gives gave given wins won win wants handles handle looks look looked includes include included contains contain found finds find made makes produces imports exports hires hire cuts loses lost left leaves brought brings drew draws attracts attract issued offers offer plans seeks sought faces saw sees plants plant planted treats treat seized arrested arrests opens shows showed shown needs uses became become begins began begun broke ate drove flew fought grew heard hid knew laid lent met read rode said sang sat shot slept spoke stole struck swam taught threw understood wore wrote welcomed recalled recall recalls fined fine approved approves got gets get took taken delivered deliver delivers killed kills injured wounded destroyed destroy evacuated displaced hosts host hosted trains trained houses housed covers lives live lived works worked carried owes aims aim aimed hopes hope hoped intends intend pledges pledge pledged vows vowed led fed bore borne swept dug chose chosen shook tore torn dealt beat beaten cast absorb absorbs absorbed swallow swallows swallowed eats occupy occupies caught arrive wiped knocked knock knocks shave shaves shaved shaving wiping knocking wipe wipes lop lopped costing beats lies spans spanned',
)

/** Helping verbs that say what may, shall or will be. */
export const modals = words('can could will would may might must should shall')

/** The forms of "to be". */
export const beForms = words('is are was were be been being am')

/** Verbs of saying, whose subject has no part in what is said: "the ministry said 900 schools had opened". */
export const saying = words(
  'said says say saying told tells added adds noted warned argued estimate estimates estimated',
)

/** Verbs of those who find a figure that is not theirs: "the poll found 66 percent want it". */
export const finding = words(
  'found finds find showed shows show suggests suggested said says estimated estimates reported reports confirmed announced listed logged',
)
