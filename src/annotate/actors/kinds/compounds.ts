import { startsWithSmall } from '../../characters.ts'
import { isEnglishWord } from '../../english-words.ts'
import { opensAt, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { isHyphen } from '../not-actors/models.ts'
import type { Run } from '../runs/runs.ts'

/**
 * Whether a name is only the first half of an adjective: in "US-led" the US acts, in "Paris-style" and "US-made" nobody
 * does.
 */
export function isHalfOfAdjective({ document: { tokens } }: Article, { last }: Candidate): boolean {
  const name = tokens[last]
  const hyphen = tokens[last + 1]
  const second = tokens[last + 2]
  if (!name || !hyphen || !second || !isHyphen(hyphen)) return false
  if (name.end !== hyphen.start || hyphen.end !== second.start || !startsWithSmall(second.text)) return false
  return !actorEnds.has(second.lower) && (!second.lower.endsWith('ed') || unactedEnds.has(second.lower))
}

const actorEnds: ReadonlySet<string> = new Set('led run held born bound friendly hit wide'.split(' '))
const unactedEnds: ReadonlySet<string> = new Set(['related', 'themed', 'flavored', 'flavoured', 'inspired'])

/** Whether a letter counts what a word of every day names: "Series B", "Plan B", but not "Group B", which may be a body. */
export const isOneOfSeries = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  last === first + 1 &&
  /^\p{Lu}$/u.test(tokens[last]?.text ?? '') &&
  isEnglishWord(tokens[first]?.lower ?? '') &&
  tokens[first]?.lower !== 'group'

/** Whether what opens a sentence ends as a people does: "Star Indian" in "Star Indian paddler Ida Moe". */
export const endsAsPeople = (article: Article, { matches }: Run, first: number, last: number): boolean =>
  opensAt(article, first) && matches.some((match) => match.last === last && match.value.form === 'demonym')
