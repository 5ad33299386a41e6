import type { Comparator } from '../../types.ts'
import { words } from '../phrases/neighbours.ts'

/** Which way a change goes. */
export type Direction = Extract<Comparator, 'up' | 'down'>

/** Words of a rise: verbs that their subject undergoes, nouns and adverbs. */
export const ups = words(
  'rose rise rises rising risen grew grow grows growing grown increase increases increased increasing gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surging soared soar soaring advanced advance advances advancing added adding up leapt leaped rallied expanded swelled higher raised spiked spike spikes spiking boosted edged_up ticked_up accelerated appreciated rebounded bounced improved improve skyrocketed rocketed ballooned mushroomed firmed strengthened widened widens widening',
)

/** Words of a fall: verbs that their subject undergoes, nouns and adverbs. */
export const downs = words(
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining lost lose loses losing slid slide sliding decreased decrease decreases decreasing shed sheds plunged plunge plunging plummeted plummet plummeting tumbled tumble tumbling sank sink sinking slipped slip slipping dipped dip dipping down shrank shrunk lower cut cuts slashed reduced contracted eased softened crashed collapsed cratered skidded nosedived receded dived dive dives diving retreated weakened depreciated narrowed slumped slump slumping',
)

/** Verbs that make their object larger. */
export const raises = words('raise raises raising boost boosts lift lifts lifted hike hikes hiked')

/** Verbs that make their object smaller. */
export const lowers = words(
  'reduce reduces reducing erode erodes eroded curb curbs curbed lower lowers lowered slash trim trimmed halve shrink',
)

/** Verbs whose "up" tells of no rise: "made up 72 percent". */
export const taking = words(
  'made make makes making ate eat eats eating take takes took taking taken pick picks picked picking set sets setting use uses used using buy buys bought buying give gives gave giving given break breaks broke call calls called calling hold holds held holding line lined put puts putting pile piled piling rack racks racked snap snaps snapped snapping turn turns turned turning sign signs signed signing round rounds rounded rounding mop mopped swallow swallowed soak soaked soaking blow blew blown build builds built building free frees freed freeing clean cleaned serve served pay paid pony cough coughed stump stumped wind wound',
)

/** Verbs whose "down" tells of no fall: "shot down 19 drones". */
export const felling = words(
  'shot shoot shoots shooting chase chases chased chasing hunt hunts hunted hunting track tracks tracked tracking brought bring tore torn turned turn turns shut chopped knocked gunned',
)

/** The adverbs of a rise and of a fall: "up 5 percent". */
export const upOrDown = words('up down')

/** Words between a verb of change and its number: "rose another 5 percent", "up by about 5 percent". */
export const betweenVerb = words(
  '+ about a an the around further another nearly almost just only some roughly sharply steadily slightly approximately up down more record staggering whopping whole total of annual well to',
)
