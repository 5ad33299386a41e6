import type { CueClass } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

type Said = Pick<Attribution, 'lemma' | 'class'>

/** The verb and the class that a noun of saying stands for: `'allegation'` → allege, a claim. */
export const sayingNouns: ReadonlyMap<string, Said> = new Map([
  ...nounsOf(
    'claim',
    `
    claim claim claims | argue argument case arguments | assert assertion assertions | insist insistence | accuse
    accusation accusations | warn warning warnings | complain complaint complaints | point point | express concern
    concerns | allege allegation allegations | contend contention | declare declaration | conclude conclusion
    conclusions | criticize criticism | believe opinion belief view conviction understanding position
    stance | hope hope | fear fear fears | charge charge charges | insinuate insinuation
    `,
  ),
  ...nounsOf(
    'neutral',
    `
    suggest suggestion suggestions idea notion theory | state statement | remark remark remarks | comment comment comments | report report reports |
    predict prediction predictions | raise possibility prospect | announce announcement | admit admission | propose proposal | recommend recommendation |
    testify testimony | observe observation | acknowledge acknowledgment acknowledgement | reveal revelation |
    disclose disclosure | remind reminder
    `,
  ),
  ...nounsOf(
    'promise',
    `
    promise promise | pledge pledge | vow vow | threaten threat | assure assurance assurances
    `,
  ),
  ...nounsOf(
    'question',
    `
    request request requests | demand demand demands
    `,
  ),
])

// Each row is the verb and then its nouns.
function nounsOf(cueClass: CueClass, list: string): [string, Said][] {
  return list.split('|').flatMap((row) => {
    const [lemma = '', ...forms] = row.trim().split(/\s+/u)
    return forms.map((noun): [string, Said] => [noun, { lemma, class: cueClass }])
  })
}
