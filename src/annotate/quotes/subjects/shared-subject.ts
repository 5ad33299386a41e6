import { among } from '../../vocabulary.ts'
import type { QuoteRule } from '../attribution.ts'
import { phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { isNominative, isWhoOrWhich } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { tellerBetweenPauses } from './teller-between-pauses.ts'

/** A subject and how it was found. */
export type Subject = { readonly phrase: NounPhrase; readonly rule: QuoteRule }

/** The subject that a verb behind the conjunction shares with the verb of its clause: `'Vik laughed and said'` → Vik. */
export function sharedSubject(reading: Reading, conjunction: number, floor: number): Subject | undefined {
  const near = subjectOfClause(reading, conjunction, floor)
  if (near) return near
  const turned = tellerBetweenPauses(reading, conjunction, floor) ?? behindBut(reading, conjunction, floor)
  if (turned) return { phrase: turned, rule: 'shared-subject' }
  const phrase = firstSubject(reading, floor, conjunction - 1)
  if (!phrase) return undefined
  const told = tellerAfter(reading, phrase.last + 1, conjunction)
  if (told) return { phrase: told, rule: 'shared-subject' }
  const speaker = isMute(reading.tokens, phrase.head.last) ? subordinate(reading, phrase.last + 1, conjunction) : phrase
  return speaker && { phrase: withSecond(reading, speaker, conjunction), rule: 'shared-subject' }
}

// "Vik and Lind met and said", where "Vik left and Lind met her and said" has a verb before the second.
function withSecond(reading: Reading, phrase: NounPhrase, conjunction: number): NounPhrase {
  if (reading.tokens[phrase.last + 1]?.lower !== 'and') return phrase
  const second = phraseStartingAt(reading, phrase.last + 2, conjunction - 1)
  // "Divers and crews praise it and say"
  const isBase = second && second.last > second.first && reading.cues.get(second.last)?.form === 'base'
  const last = (second?.last ?? 0) - (isBase ? 1 : 0)
  if (!second || !hasBit(reading.bits, last + 1, Is.auxiliary | Is.verb | Is.past | Is.cue | Is.adverb | Is.relative))
    return phrase
  return { first: phrase.first, last, head: { first: phrase.head.first, last: Math.min(last, second.head.last) } }
}

// "It was late, but Vik, a diver, was glad, and said": who the clause behind "but" names.
function behindBut(reading: Reading, conjunction: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  for (let at = conjunction - 2; at > floor && at > conjunction - longestClause; at--) {
    if (hasBit(bits, at, Is.stop | Is.mark | Is.inside | Is.colon)) return undefined
    if (!isBut(tokens, at) || !hasBit(bits, at - 1, Is.comma)) continue
    const phrase = hasBit(bits, at + 1, Is.capital) ? phraseStartingAt(reading, at + 1, conjunction - 1) : undefined
    return phrase && hasVerb(reading, phrase.last + 1, conjunction - 1) ? phrase : undefined
  }
  return undefined
}
const longestClause = 30
const isBut = among('but however yet')

// "Lind left a day after Vik mocked the plan and said": who tells one thing tells the next.
function tellerAfter(reading: Reading, from: number, conjunction: number): NounPhrase | undefined {
  const { bits, tokens, cues } = reading
  for (let at = conjunction - 1; at >= from; at--) {
    if (isAfter(tokens, at)) {
      const phrase = phraseStartingAt(reading, at + 1, conjunction - 1)
      return phrase && cues.get(phrase.last + 1)?.form === 'past' ? phrase : undefined
    }
    // "dismissed it as odd"
    if (hasBit(bits, at, Is.subordinator | Is.relative | Is.stop) && tokens[at]?.lower !== 'as') return undefined
  }
  return undefined
}
const isAfter = among('after since')

// "Shares fell after the miner cut its target and said", "The news came after Vik said it leaks but promised": what is
// traded, counted or told says nothing, the miner does.
function subordinate(reading: Reading, from: number, conjunction: number): NounPhrase | undefined {
  for (let at = conjunction - 1; at >= from; at--)
    if (hasBit(reading.bits, at, Is.subordinator)) {
      const phrase = phraseStartingAt(reading, at + 1, conjunction - 1)
      return phrase && phrase.last < conjunction - 1 && !isMute(reading.tokens, phrase.head.last) ? phrase : undefined
    }
  return undefined
}
const isMute = among(
  'statement statements comments remarks announcement news decision shares stock stocks price prices oil gold copper pound dollar euro yen index futures bonds yields sales profit profits revenue revenues earnings costs turnover output trading frustration anxiety anger tension tensions confrontation clash standoff showdown dispute feud fight battle debate controversy scandal episode exchange moment crisis stakes role roles tone mood hearing meeting rally visit trip vote contest race request assumption',
)

// "In 1990, when she met Vik, I laughed and said", "the crews, who met and said": a pronoun that opens the clause at hand.
function subjectOfClause(reading: Reading, conjunction: number, floor: number): Subject | undefined {
  const { bits, tokens } = reading
  let isPastMarks = false
  for (let at = conjunction - 1; at > floor; at--) {
    const marked = hasBit(bits, at, Is.mark) ? markedAt(reading, at) : undefined
    if (marked) {
      at = marked.first
      isPastMarks = true
      continue
    }
    const before = bits[at - 1] ?? 0
    if (hasBit(bits, at, Is.mark | Is.inside | Is.opener | Is.closer)) return undefined
    const named = isPastMarks ? namedInRelative(reading, at, conjunction) : undefined
    if (named) return { phrase: named, rule: 'shared-subject' }
    const isClause = before & (Is.comma | Is.subordinator) && at < conjunction - 1
    if (isClause && isNominative(tokens, at)) return { phrase: single(at), rule: 'shared-subject' }
    // "Lind left, while Brekke, a diver, laughed and said"
    if (isWhile(tokens, at - 1) && hasBit(bits, at - 2, Is.comma) && hasBit(bits, at, Is.capital)) {
      const phrase = phraseStartingAt(reading, at, conjunction - 1)
      return phrase && { phrase, rule: 'shared-subject' }
    }
    if (before & Is.comma && isWhoOrWhich(tokens, at)) return { phrase: single(at), rule: 'relative' }
    if (hasBit(bits, at, Is.comma)) return undefined
  }
  return undefined
}
const isWhile = among('while whereas')

// "the deal that Vik has called “dumb” but has praised", "…, which Vik called “old” and promised to mend"
function namedInRelative(reading: Reading, relative: number, limit: number): NounPhrase | undefined {
  const { bits, tokens, cues } = reading
  if (!isOfObject(tokens, relative) || cues.has(relative - 1) || !hasBit(bits, relative + 1, Is.capital))
    return undefined
  const phrase = phraseStartingAt(reading, relative + 1, limit - 1)
  return phrase && hasBit(bits, phrase.last + 1, Is.auxiliary | Is.cue) ? phrase : undefined
}
const isOfObject = among('that which whom')
