import { functionWords } from '../annotate/actors/lists/common-words.ts'

const capitalised = `
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan
  Spring Summer Autumn Winter North South East West Northern Southern Eastern Western
  Mercury Venus Earth Mars Jupiter Saturn Neptune Pluto Sun Moon
  House Senate Congress Parliament Cabinet Council Court Crown Government State States Union Commission Committee
  Board Bank Bureau Agency Office Ministry Minister President Chancellor King Queen Prince Pope Bishop General Major
  Army Navy Force Forces Police Guard League Party Labour Green Greens Democrats Republicans Conservatives Liberals
  Times Post Mail Mirror Guardian Independent Observer Star Sky Express Standard Echo Herald Globe Journal Record
  Apple Amazon Meta Target Shell Gap Visa Ford Dell Oracle Word Windows Alphabet Orange Virgin Total Block
  Will Mark Bill Rob Rose Grace Hope Faith Joy Art Dean Frank Grant Jack Pat Ray Rich Sue Drew Chase Chance Hunter
  Young Brown White Black Gray Grey Gold Silver Long Short Small Strong Sharp Wise Good Baker Butler Cook
  Smith Taylor Mason Carter Fisher Hall Hill Wood Woods Field Fields Banks Stone Rock Lake Rivers Brooks Forest Church
  Temple Knight Day Love Price Cash Rush Case Bush Reed Moss Berry Fox Wolf Bird Bull Lamb Swift Read`

const opening = functionWords.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Words that begin with a capital for other reasons than being this name: months, planets, offices, sentence openers. */
export const commonWords: ReadonlySet<string> = new Set(`${capitalised} ${opening}`.trim().split(/\s+/u))
