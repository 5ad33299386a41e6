import { firstFrom } from '../sorted.ts'
import { uncued, type Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import { answersIn } from './interview.ts'
import { looseIn, regionsIn } from './loose-regions.ts'
import { isIOrWe } from './reading/grammar-words.ts'
import { isRunOn, isTakenUp } from './reading/loose.ts'
import { around } from './reading/reach.ts'
import { markedAt, type Reading, type Run } from './reading/reading.ts'
import { hasBit, Is } from './reading/words.ts'
import { isAnswer } from './speakers/asker.ts'
import { takenUp } from './taken-up.ts'
import { turnsIn } from './transcript.ts'
import { withVia } from './via.ts'
import { announcedParagraph, announcedSpeaker } from './ways/announced.ts'
import { speakerNear } from './ways/near-speaker.ts'
import { wholeOf } from './ways/whole-of.ts'

/** An attribution with its place in the article: `group` is shared by the pieces of one utterance. */
export type Utterance = Attribution & { readonly group: number; readonly isInherited: boolean }

/**
 * Everything said in an article, sentence by sentence, marked words without a cue of their own included; `headline` is
 * what its headline reports as a whole.
 */
export function utterancesIn(reading: Reading, headline?: Attribution): Utterance[] {
  const found: Utterance[] = []
  let group = 0
  let before: Run | undefined
  let speaking: Utterance | undefined
  // Whether nobody has spoken in the paragraph at hand.
  let isSilent = true
  const turns = [...(headline ? [headline] : []), ...turnsIn(reading), ...answersIn(reading)]
  const inTurns = new Set(turns.flatMap(({ pieces }) => pieces.flatMap((piece) => regionsIn(reading, piece))))
  const taken = turns.flatMap(({ pieces }) => pieces).sort((a, b) => a.first - b.first)
  for (const turn of turns) found.push({ ...turn, group: ++group, isInherited: false })
  for (const sentence of reading.sentences) {
    if (headline && sentence.first <= (headline.pieces[0]?.first ?? 0)) continue
    const announced = announcedParagraph(reading, sentence, before)
    const told = announced ? [announced] : withVia(reading, attributionsIn(reading, sentence))
    const attributed = told.filter((attribution) => !isOwnReport(reading, attribution, taken))
    const own = attributed.map((attribution) => ({ ...attribution, group: ++group, isInherited: false }))
    found.push(...own)
    const main = mainSpeech(reading, own)
    speaking = main ?? speaking
    isSilent = !main && (isSilent || !isRunOn(reading, sentence.first))
    for (const marked of looseIn(reading, sentence, own, inTurns)) {
      const beside = behindColon(reading, marked, own) ?? besideMarked(reading, marked, sentence, before)
      const isShort = marked.last - marked.first < 6 && !isTakenUp(reading, marked.first)
      // "The plan was a “leap into the dark for all”": a paragraph later it may be anybody's.
      const isElsewhere = isSilent && marked.first > sentence.first
      const isAlone = isShort && !goesOn(reading, marked, sentence, before, found.slice(-few))
      const source = isElsewhere || isAlone || isAnswer(reading, marked, sentence, speaking) ? undefined : speaking
      if (beside) found.push((speaking = { ...beside, group: ++group, isInherited: false }))
      else if (source)
        found.push({ ...carried(source, wholeOf(reading, marked, sentence)), group: source.group, isInherited: true })
      else found.push({ ...uncued(null, [marked], 'fragment'), group: ++group, isInherited: false })
      isSilent &&= !beside
    }
    before = sentence
  }
  // Who spoke last is told by the order of the text.
  return takenUp(reading, turns.length > 0 ? found.sort((a, b) => firstOf(a) - firstOf(b)) : found)
}

const firstOf = ({ pieces }: Utterance): number => pieces[0]?.first ?? 0

// "Vik said she had waited. “Nobody came.”": a sentence of its own right behind the words before, however short.
const goesOn = (
  reading: Reading,
  marked: Run,
  sentence: Run,
  before: Run | undefined,
  latest: readonly Utterance[],
): boolean =>
  marked.first === sentence.first &&
  marked.last === sentence.last &&
  before !== undefined &&
  isRunOn(reading, marked.first) &&
  latest.some(({ pieces }) => pieces.some(({ first, last }) => first >= before.first && last <= before.last))

// A sentence holds no more reports behind its marked words: "said an officer who asked not to be named".
const few = 4

// Whoever spoke last, between marks where a sentence has both, is whose words go on without a cue.
const mainSpeech = (reading: Reading, own: readonly Utterance[]): Utterance | undefined => {
  if (own.length === 0) return undefined
  const named = own.filter(({ speaker, rule, lemma }) => (speaker || rule !== 'passive') && lemma !== 'show')
  return named.findLast(({ pieces }) => pieces.some(({ first }) => markedAt(reading, first))) ?? named.at(-1)
}

// "The pier is old, Vik said, noting that it leaks: “It is wet.”": whose words lead up to the colon.
function behindColon({ bits }: Reading, { first, last }: Run, own: readonly Utterance[]): Attribution | undefined {
  if (!hasBit(bits, first - 1, Is.colon) || hasBit(bits, first - 2, Is.capital)) return undefined
  const leading = own.findLast(({ pieces }) => pieces.at(-1)?.last === first - 2)
  return leading?.speaker ? uncued(leading.speaker, [{ first, last }], 'lead-in') : undefined
}

/** Who is put beside the marked words, in their sentence or by a colon at the end of the sentence before. */
function besideMarked(reading: Reading, marked: Run, sentence: Run, before: Run | undefined): Attribution | undefined {
  const near = speakerNear(reading, marked, around(marked.first, sentence))
  if (near) return uncued(near.speaker, [marked], near.rule, near.verb)
  const isAnnounced = before && marked.first === sentence.first && reading.tokens[before.last]?.text === ':'
  const announced = isAnnounced && announcedSpeaker(reading, around(before.last, before))
  return announced ? uncued(announced, [marked], 'announced') : undefined
}

const carried = (source: Attribution, marked: Run): Attribution => ({
  ...source,
  cue: null,
  pieces: [marked],
  rule: 'carried',
})

// "A: We asked for money": whoever has the turn says so already.
const isOwnReport = ({ tokens }: Reading, { speaker }: Attribution, taken: readonly Run[]): boolean => {
  if (!speaker || !isIOrWe(tokens, speaker.first)) return false
  const turn = taken[firstFrom(taken, ({ last }) => last, speaker.first)]
  return turn !== undefined && turn.first <= speaker.first
}
