import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'

/** The token behind when something was said, which stands at token `from`: "said last month it would", "said on Monday that". */
export function behindTime(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.lower === 'on' ? from + 1 : from
  if (isDay(tokens[at]?.word ?? 0)) return at + 1
  return isNear(tokens[from]?.word ?? 0) && isPeriod(tokens[from + 1]?.word ?? 0) ? from + 2 : from
}
const isDay = memberOf('monday tuesday wednesday thursday friday saturday sunday yesterday today')
const isNear = memberOf('last this')
const isPeriod = memberOf('week month year')
