import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { oneLine, passageOf } from './selectors.ts'

/**
 * How much of what stands beside it in its own paragraph is the same, from 0 to 1: a paragraph that is moved takes that
 * along, and what stands in the next one stays behind.
 */
export function sharedParagraph(entry: Entry, place: Place): number {
  const [old, now] = [passageOf(entry), passageOf(place)]
  return (Number(lastOf(old.before) === lastOf(now.before)) + Number(firstOf(old.after) === firstOf(now.after))) / 2
}

const paragraphs = (text: string): string[] => text.split(/\n[^\S\n]*\n/u)
const lastOf = (before: string): string => oneLine(paragraphs(before).at(-1) ?? '')
const firstOf = (after: string): string => oneLine(paragraphs(after)[0] ?? '')
