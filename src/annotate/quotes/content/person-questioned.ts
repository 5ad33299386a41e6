import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether it is a person that is questioned, and not what somebody says: "questioned a 34-year-old man". */
export function isPersonQuestioned({ bits, tokens }: Reading, at: number, last: number): boolean {
  let end = at
  while (end <= last && !hasBit(bits, end, Is.preposition | Is.comma | Is.relative | Is.subordinator)) end++
  return questioned.test(tokens[end - 1]?.lower ?? '')
}

const questioned =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|people|suspects?|witness(?:es)?|drivers?|him|her|them|residents|students|prisoners?)$/u
