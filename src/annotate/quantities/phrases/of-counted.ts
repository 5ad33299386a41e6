import { cueForms } from '../../quotes/cues/cue-forms.ts'
import type { Document } from '../../types.ts'
import { isNumberAt } from './counted-plural.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/**
 * Whether a participle tells the kind of what is counted: "1.5 million undocumented migrants", "1.5 million internally
 * displaced people", "82,000 mobile connected devices", where "40 staff carried guns" has a verb.
 */
export const isOfCounted = (tokens: Tokens, index: number): boolean =>
  (isNumberAt(tokens, lowerAt(tokens, index - 1).endsWith('ly') ? index - 2 : index - 1) &&
    isMany(tokens, index + 1)) ||
  (isNumberAt(tokens, index - 2) &&
    adjective.test(lowerAt(tokens, index - 1)) &&
    [1, 2, 3].some((ahead) => isMany(tokens, index + ahead)))
/**
 * Whether a participle tells the kind of what is counted where the number is an object: "arrested five alleged target
 * killers", "votes on three stalled nominations". As a subject, "15 wanted better wages", it may have a verb.
 */
export function isOfObject(tokens: Tokens, index: number): boolean {
  if (!isNumberAt(tokens, index - 1) || year.test(tokens[index - 1]?.text ?? '')) return false
  let before = index - 2
  while (isNumberAt(tokens, before) || rough.at(tokens, before)) before--
  if (determiners.at(tokens, before)) before--
  if (!opensObject(tokens, before) && !qualities.at(tokens, index)) return false
  for (let at = index + 1; at <= index + 3 && tokens[at]?.kind === 'word' && !stops.at(tokens, at); at++)
    if (isMany(tokens, at)) return true
  return false
}

const opensObject = (tokens: Tokens, at: number): boolean =>
  objectOpeners.at(tokens, at) || (/^\p{Ll}{3,}ed$/u.test(tokens[at]?.text ?? '') && !cueForms.has(lowerAt(tokens, at)))
const objectOpeners = words(
  'of on with from for by against including were are have has had found held lost shot met built sent saw brought took left made',
)
// "Seven armed officers left": no verb that takes an object so.
const qualities = words(
  'armed unarmed masked hooded uniformed alleged suspected convicted accused skilled unskilled qualified unqualified retired elected unelected experienced disabled married unmarried divorced licensed unlicensed gifted talented',
)
const rough = words('about some nearly almost around over than least most only just another')
const determiners = words('the its their his her these those our')
const stops = words('of on in at by to from for with and or but as than that who which the a an its their his her')
const year = /^(?:1[5-9]|20)\d\d$/u

const isMany = (tokens: Tokens, at: number): boolean =>
  /(?:\p{Ll}{3}s|^people|men|^children)$/u.test(tokens[at]?.text ?? '')
const adjective = /^\p{Ll}+(?:ile|al|ic|ive|less|ous|ful)$/u
