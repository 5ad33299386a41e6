import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { verbStart } from '../phrases/verb-start.ts'
import { beforeTime } from '../times/before-time.ts'

type Tokens = Document['tokens']

/** Where a subject ends that a time and perhaps a participle follow: "a poll released this week counted". */
export function endOfSubject(tokens: Tokens, last: number, floor: number): number {
  // "boats sold averaged 900", "the amount of tea sold fell"
  if (
    doneTo.test(lowerAt(tokens, last)) &&
    (/^\p{Ll}{3,}s$/u.test(tokens[last - 1]?.text ?? '') ||
      (lowerAt(tokens, last - 2) === 'of' && lowerAt(tokens, last - 1) !== 'those')) &&
    !isVerbAt(tokens, last - 1)
  )
    return last - 1
  // "exports in May and June combined fell", "the fund alone holds"
  if (wholes.at(tokens, last)) return last - 1
  // "analysts on average expected"
  if (lowerAt(tokens, last) === 'average' && lowerAt(tokens, last - 1) === 'on') return last - 2
  const end = beforeTime(tokens, places.at(tokens, last) && !being.at(tokens, last + 1) ? last - 1 : last, floor)
  if (end === last) return end
  // "output from the mill that closed in May fell"
  if (lowerAt(tokens, end - 1) === 'that' && /\p{Ll}{3}ed$/u.test(lowerAt(tokens, end))) return end - 1
  return isVerbAt(tokens, end) ? verbStart(tokens, end, floor) - 1 : end
}

const wholes = words('combined alone overall')
const doneTo = /^(?:\p{Ll}+[^e]ed|sold|built|made)$/u

// "cases there quadrupled", where "there are" has no subject before it
const places = words('there here')
const being = words('is are was were be has have had will would may might could')
