import type { Token } from '../../types.ts'
import { among, memberOf } from '../../vocabulary.ts'

/**
 * Whether a name, from token `first` to `last`, is said to have moved by so much: "Vold slumped 5%", "Vold ended up 5%",
 * "Vold 3p higher", "Vold rose 3 1/4", but not "rents in Vold are up 5%".
 */
export function hasMoved(tokens: readonly Token[], first: number, last: number): boolean {
  const from = last + 1
  if (isWhere(tokens, first - 1)) return false
  const at = isBe(tokens[from]?.word ?? 0) ? from + 1 : from
  if (isMove(tokens[at]?.word ?? 0)) return isStep(tokens, at + 1) || (at === from && isStep(tokens, at + 2))
  return isStep(tokens, at) && [at + 1, at + 2].some((next) => isTrend(tokens[next]?.word ?? 0))
}

const isWhere = among('in across throughout')
const isBe = memberOf('was were is are')
const isMove = memberOf(
  `rose fell slumped tumbled plunged soared surged jumped climbed gained lost slid sank dropped added advanced rallied shed dipped slipped eased firmed rising falling gaining losing climbing jumping surging soaring dropping
  adding sliding slipping ended ending closed closing finished finishing up down`,
)
const isTrend = memberOf('higher lower firmer weaker up down')
const isStep = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (isUnit(tokens[at + 1]?.word ?? 0) ||
    pence.test(tokens[at].text) ||
    [at + 1, at + 2].some((mark) => tokens[mark]?.text === '/' && tokens[mark + 1]?.kind === 'number'))
const isUnit = memberOf('% percent pct per cents pence')
const pence = /^[\d.,½¼¾]+[cp]$/u
