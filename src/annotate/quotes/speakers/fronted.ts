import type { Mention } from '../../types.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/** Whether somebody only stands in what "he" does before the comma that opens his clause: "While praising Vik, he said so". */
export function isInFrontedGerund({ bits, document, tokens }: Reading, { start }: Mention): boolean {
  const at = spanAt(tokens, start, ({ end }) => end - 1)
  const first = document.sentences[spanAt(document.sentences, at, ({ last }) => last)]?.first ?? at
  const gerund = hasBit(bits, first, Is.subordinator | Is.preposition) ? first + 1 : first
  return (
    gerund < at &&
    hasBit(bits, gerund, Is.gerund) &&
    !hasBit(bits, gerund, Is.preposition | Is.role | Is.title) &&
    !anyHasBit(bits, gerund, at, Is.comma | Is.mark)
  )
}
