import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { papers } from '../lists/heads.ts'

/** Whether words say that somebody writes for a newspaper: "Ida Moe, Echo Staff Writer". */
export const isStaffOfPaper = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Staff' && isJournalist(tokens, at + 1)
const isJournalist = among('Writer Reporter Photographer Correspondent Columnist')

/** Whether a word alone is the short name of a newspaper that is told, or tells, something: "told the Echo", "the Courier understands". */
export const isLonePaper = (tokens: readonly Token[], at: number): boolean =>
  isPaper(tokens, at) && isThe(tokens, at - 1) && (isTold(tokens, at - 2) || tellsAt(tokens, at + 1))

const isPaper = among(`${papers} advertiser`)

// "told the Echo", "seen by the Echo", "in an interview with the Echo", "wrote in the Echo"
const isTold = (tokens: readonly Token[], at: number): boolean =>
  isTelling(tokens, at) || (linked.get(tokens[at]?.lower ?? '')?.(tokens, at - 1) ?? false)
const isTelling = among('told telling tells')
const linked: ReadonlyMap<string, ReturnType<typeof among>> = new Map([
  ['by', among('seen obtained reviewed interviewed reported contacted approached published commissioned')],
  ['to', among('spoke speaking spoken spoken released leaked according confirmed wrote interview statement')],
  ['with', among('interview')],
  ['in', among('wrote writing reported article column published')],
])

// "the Echo reported", "the Echo has learned", "the Echo can reveal"
const tellsAt = (tokens: readonly Token[], at: number): boolean =>
  isReporting(tokens, at) || (isHelp(tokens, at) && isLearning(tokens, at + 1))
const isReporting = among('reported reports understands revealed reveals wrote')
const isHelp = among('has can')
const isLearning = among('learned learnt seen reveal')
