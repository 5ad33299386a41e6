import type { Word } from './words.ts'

/**
 * The words that tell what an amount is the amount of: its own clause where a sentence holds several amounts, with the
 * head of the sentence where that clause names nothing itself ("exports rose from 40 to [45] percent").
 */
export function topicOf(left: readonly Word[], right: readonly Word[]): Word[] {
  const slotBefore = left.findLastIndex(isSlot)
  const slotAfter = right.findIndex(isSlot)
  const between = left.slice(slotBefore + 1)
  const ownLeft = slotBefore < 0 ? between : between.slice(between.findLastIndex(endsClause) + 1)
  const beforeNext = slotAfter < 0 ? right : right.slice(0, slotAfter)
  const clauseEnd = slotAfter < 0 ? -1 : beforeNext.findIndex(endsClause)
  const ownRight = clauseEnd < 0 ? beforeNext : beforeNext.slice(0, clauseEnd)
  const own = [...ownLeft, ...ownRight]
  return own.some(isName) ? own : [...headFor(ownLeft, left), ...own]
}

/** The head of the sentence; only its names where the clause has a subject of its own ("and profit came to"). */
function headFor(ownLeft: readonly Word[], left: readonly Word[]): readonly Word[] {
  const head = left.slice(0, Math.max(0, left.findIndex(isSlot)))
  return ownLeft.some(({ kind }) => kind === 'plain') ? head.filter(isName) : head
}

const isName = ({ kind }: Word): boolean => kind === 'name'
const isSlot = ({ kind }: Word): boolean => kind === 'slot'
const endsClause = ({ key, kind }: Word): boolean => kind === 'break' || clauseWords.has(key)

const clauseWords: ReadonlySet<string> = new Set(['and', 'or', 'but', 'while', 'yet'])
