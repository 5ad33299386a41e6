import type { Document } from '../../types.ts'
import { mixedAt } from '../numerals/mixed-fractions.ts'
import { isScore, scoreEnd } from '../numerals/scores.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'

/**
 * Where digits at a token belong to something that is written with digits but is no quantity, the last token of it:
 * a time (`4:39`), a score (`3-1`), a telephone number, an address with digits, an item of a list.
 */
export function clusterEnd({ tokens, text }: Document, index: number): number | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const before = tokens[index - 1]
  if (
    before?.kind === 'mark' &&
    isGlued(tokens, index - 1) &&
    codes.at(tokens, index - 1) &&
    lowerAt(tokens, index - 2) !== 'y' &&
    !(before.text === '=' && tokens[index - 2]?.kind === 'number')
  )
    return runEnd(tokens, index)
  if (before?.text === '+' && isGlued(tokens, index - 1) && tokens[index + 1]?.kind === 'number')
    return phoneEnd(tokens, index)
  if (isClock(tokens, index)) return runEnd(tokens, index)
  const score = scoreEnd(tokens, index)
  if (score !== undefined) return score
  if (token.text.startsWith('0') && /^0\d/u.test(token.text) && !/^0\d*\.\d/u.test(token.text))
    return phoneEnd(tokens, index)
  const end = runEnd(tokens, index)
  if (end > index && end === mixedAt(tokens, index)?.last) return undefined
  if (end > index) return isNoRange(text.slice(token.start, tokens[end]?.end), tokens, end) ? end : undefined
  return undefined
}

type Tokens = Document['tokens']

const codes = words('# @ _ \\ & = ?')
const links = words('- – : / .')

/** The end of numbers that are glued to each other by colons, hyphens and strokes. */
function runEnd(tokens: Tokens, index: number): number {
  let end = index
  while (end - index < 20) {
    if (!links.at(tokens, end + 1) || !isGlued(tokens, end) || !isGlued(tokens, end + 1)) break
    if (tokens[end + 2]?.kind !== 'number') break
    end += 2
  }
  return end
}

const clockWords = words(
  "am pm a.m p.m a.m. p.m. o'clock o’clock gmt bst aest aedt acst awst jst kst hkt sgt ist msk nzst nzdt sast est edt pst pdt cet cest utc hourgmt hoursgmt",
)

function isClock(tokens: Tokens, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  if (lower.endsWith('m') && /^\d{1,2}(?:\.\d\d)?[ap]m$/u.test(lower)) return true
  const next = lowerAt(tokens, index + 1)
  if (next === ':') return isGlued(tokens, index) && /^\d\d/u.test(lowerAt(tokens, index + 2))
  if (hours.at(tokens, index)) return /o['’]clock/u.test(next) || isPartOfDay(tokens, index + 1)
  return clockWords.at(tokens, index + 1) && /^(?:\d{1,2}(?:\.\d\d)?|\d{4})$/u.test(lower)
}

const hours = words('one two three four five six seven eight nine ten eleven twelve')

// "two in the morning", but "two in the team"
const isPartOfDay = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'in' &&
  lowerAt(tokens, at + 1) === 'the' &&
  /^(?:morning|afternoon|evening)$/u.test(lowerAt(tokens, at + 2))

/** A telephone number or code goes on over spaces, brackets and hyphens. */
function phoneEnd(tokens: Tokens, index: number): number {
  let end = index
  while (end - index < 12 && /^[-–)(\d]+$/u.test(lowerAt(tokens, end + 1))) end++
  while (end > index && tokens[end]?.kind !== 'number') end--
  return end
}

function isNoRange(run: string, tokens: Tokens, end: number): boolean {
  if (/:/u.test(run) || run.split(/[-–/]/u).length > 2) return true
  const stroke = /^(\d+)\/(\d+)$/u.exec(run)
  if (stroke) return !isFraction(Number(stroke[1]), Number(stroke[2]))
  if (/^\d{3}-\d{4}$/u.test(run)) return true
  // "voted 3,548-494 to strike"
  const votes = /^(\d{1,3}(?:,\d{3})+)[-–](\d[\d,]*)$/u.exec(run)
  if (votes) return Number(votes[1]?.replaceAll(',', '')) > Number(votes[2]?.replaceAll(',', ''))
  const score = /^(\d{1,3})[-–](\d{1,3})$/u.exec(run)
  return score !== null && isScore(Number(score[1]), Number(score[2]), tokens, end)
}

const isFraction = (over: number, under: number): boolean =>
  over < under &&
  // "the 2019/2020 season"
  under < 1000 &&
  (under <= 10 || under % 10 === 0 || under === 16 || under === 12) &&
  !(over === 9 && under === 11)
