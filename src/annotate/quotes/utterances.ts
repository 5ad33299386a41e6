import { uncued, type Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import { isLoose } from './loose.ts'
import { announcedSpeaker, speakerNear } from './near-speaker.ts'
import type { Reading, Run } from './reading.ts'
import { withVia } from './via.ts'

/** An attribution with its place in the article: `group` is shared by the pieces of one utterance. */
export type Utterance = Attribution & { readonly group: number; readonly isInherited: boolean }

/** Everything said in an article, sentence by sentence, marked words without a cue of their own included. */
export function utterancesIn(reading: Reading): Utterance[] {
  const found: Utterance[] = []
  let group = 0
  let before: Run | undefined
  for (const sentence of reading.sentences) {
    const attributed = withVia(attributionsIn(reading, sentence))
    const own = attributed.map((attribution) => ({ ...attribution, group: ++group, isInherited: false }))
    found.push(...own)
    for (const marked of looseIn(reading, sentence, own)) {
      const beside = besideMarked(reading, marked, sentence, before)
      const source = found.at(-1)
      if (beside) found.push({ ...beside, group: ++group, isInherited: false })
      else if (source) found.push({ ...carried(source, marked), group: source.group, isInherited: true })
      else found.push({ ...uncued(null, [marked], 'unattributed'), group: ++group, isInherited: false })
    }
    before = sentence
  }
  return found
}

/** The marked regions of a sentence that none of its attributions reports and that hold somebody's words. */
function looseIn({ marked, region, ...rest }: Reading, sentence: Run, own: readonly Attribution[]): Run[] {
  const reading = { marked, region, ...rest }
  const loose: Run[] = []
  for (let i = sentence.first; i <= sentence.last; i++) {
    const here = marked[region[i] ?? -1]
    if (here?.first !== i) continue
    const isReported = own.some(({ pieces }) =>
      pieces.some(({ first, last }) => first <= here.first && last >= here.last),
    )
    if (!isReported && isLoose(reading, here, sentence)) loose.push({ first: here.first, last: here.last })
  }
  return loose
}

/** Who is put beside the marked words, in their sentence or by a colon at the end of the sentence before. */
function besideMarked(reading: Reading, marked: Run, sentence: Run, before: Run | undefined): Attribution | undefined {
  const near = speakerNear(reading, marked, sentence)
  if (near) return uncued(near.speaker, [marked], near.rule, near.verb)
  const isAnnounced = before && marked.first === sentence.first && reading.tokens[before.last]?.text === ':'
  const announced = isAnnounced && announcedSpeaker(reading, before)
  return announced ? uncued(announced, [marked], 'announced') : undefined
}

const carried = (source: Attribution, marked: Run): Attribution => ({
  ...source,
  cue: null,
  pieces: [marked],
  rule: 'carried',
})
