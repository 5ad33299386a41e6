import { isRunOn } from '../reading/loose.ts'
import type { Reading, Run } from '../reading/reading.ts'
import type { Utterance } from '../utterances.ts'

/** Whether marked words in a line of their own answer what was asked right before: "“Does it leak?” Vik asked." / "“It does.”" */
export const isAnswer = (
  reading: Reading,
  { first }: Run,
  sentence: Run,
  asked: Pick<Utterance, 'lemma' | 'pieces'> | undefined,
): boolean =>
  asked?.lemma === 'ask' &&
  first === sentence.first &&
  !isRunOn(reading, first) &&
  reading.tokens[(asked.pieces.at(-1)?.last ?? 0) - 1]?.text === '?'
