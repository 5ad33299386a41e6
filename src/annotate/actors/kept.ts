import type { Article } from './article.ts'
import type { Cast } from './cast.ts'
import type { Group } from './groups.ts'
import { classesOf, wordClass } from './lexicon.ts'

/** Whether a group names an actor at all: not for a lone word that may owe its capital to the sentence it opens. */
export function isKept(_article: Article, group: Group, cast: Cast): boolean {
  const member = cast.targets.get(group)?.[0]
  if (!member) return false
  if (member.group !== group) return true
  const rule = group.candidates[0]?.rule
  if (rule === 'head-alone') return false
  if (group.named?.form === 'weak') return false
  if (group.isSure || group.words.length > 1) return true
  const isCommon = group.words.every((word) => (classesOf(word) & (wordClass.common | wordClass.function)) !== 0)
  if (isCommon) return false
  return group.named !== null || group.votes.person + group.votes.org + group.votes.place >= 1
}
