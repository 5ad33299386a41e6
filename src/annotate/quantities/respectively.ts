import type { Document, Quantity } from '../types.ts'
import { lowerAt } from './phrases/neighbours.ts'
import type { Reading } from './readings.ts'

/**
 * The quantities of a text, in which those of a list take each its own member of what is measured or of whose it is:
 * `'Exports and imports rose 3 and 5 percent respectively'`. They stay as they are where the two lists do not match.
 */
export function dealt({ tokens }: Document, readings: readonly Reading[], quantities: readonly Quantity[]): Quantity[] {
  const found = [...quantities]
  for (const [last, reading] of readings.entries()) {
    const before = readings[last - 1]
    if (!before || !isListed(tokens, before, reading, 'and') || !isRespective(tokens, reading.last)) continue
    let first = last - 1
    for (let earlier = readings[first - 1]; earlier; earlier = readings[first - 1]) {
      const next = readings[first]
      if (!next || !isListed(tokens, earlier, next, ',')) break
      first--
    }
    found.splice(first, last + 1 - first, ...dealAmong(found.slice(first, last + 1)))
  }
  return found
}

type Tokens = Document['tokens']

const isListed = (tokens: Tokens, one: Reading, other: Reading, link: 'and' | ','): boolean =>
  one.form === other.form && lowerAt(tokens, other.first - 1) === link && other.first - one.last < 4

// "respectively", ", respectively", "of the firm respectively"
function isRespective(tokens: Tokens, last: number): boolean {
  let at = last + 1
  while (at < last + reach && tokens[at]?.kind === 'word' && lowerAt(tokens, at) !== 'respectively') at++
  return lowerAt(tokens, lowerAt(tokens, at) === ',' ? at + 1 : at) === 'respectively'
}
const reach = 6

function dealAmong(listed: readonly Quantity[]): readonly Quantity[] {
  const { subject = null } = listed[0] ?? {}
  const { denominator = null } = listed.at(-1) ?? {}
  // "had 14 and 13 boats respectively"
  const measure = listed[0]?.measure ?? listed.at(-1)?.measure ?? null
  const measures = membersOf(measure, listed.length)
  const subjects = measures ? undefined : membersOf(subject, listed.length)
  if (!measures && !subjects) return listed
  return listed.map((one, at) => ({
    ...one,
    denominator,
    measure: measures ? (measures[at] ?? null) : measure,
    subject: subjects ? (subjects[at] ?? null) : subject,
  }))
}

/** The members of a list in words, each with what all share: "Sales of tea and coffee" → "Sales of tea", "Sales of coffee". */
function membersOf(list: string | null, count: number): readonly string[] | undefined {
  const members = (list ?? '').split(/,? and (?:the )?|, /u)
  // "Travel from Norland and Ostland to the rest"
  const isWay = /\bfrom \S+$/u.test(members[0] ?? '') && / to /u.test(members.at(-1) ?? '')
  const lead = (isWay ? /^.* from /u : /^.* (?:of|for|in|with) /u).exec(members[0] ?? '')?.[0] ?? ''
  const tail = (isWay ? / to .*$/u : / (?:of|for|in|at|with) .*$/u).exec(members.at(-1) ?? '')?.[0] ?? ''
  const isShared = isWay || lead === '' || tail === ''
  const bare = members.map((member) => (isShared ? member.replace(lead, '').replace(tail, '') : member))
  const [first = 0, ...others] = bare.map((member) => member.split(' ').length)
  // "old and new homes": what stands alone may be no noun.
  if (members.length !== count || others.some((length) => length > first)) return undefined
  return isShared ? bare.map((member) => lead + member + tail) : members
}
