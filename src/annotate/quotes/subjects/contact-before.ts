import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'

/** The verb of turning to the one whose phrase begins at `first`, "wrote to the mayor to ask", "texted Vik to say". */
export function contactBefore({ tokens }: Reading, first: number): number | undefined {
  const before = tokens[first - 1]?.lower === 'to' ? first - 2 : first - 1
  return (before < first - 1 ? isWriting : isReaching)(tokens, before) ? before : undefined
}
const isWriting = among('wrote written writes write writing')
const isReaching = among(
  'messaged messages emailed emails texted texts phoned phones rang rings contacted contacts called telephoned wrote',
)
