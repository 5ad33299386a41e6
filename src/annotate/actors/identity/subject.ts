import type { Document } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'
import type { Candidate } from '../candidate.ts'
import { actingVerbs, sayingVerbs } from '../lists/verbs.ts'

/**
 * Whether what follows a capitalised word makes it a name at the head of a sentence: "Halden has", "Halden's", "Halden,
 * who".
 */
export function isSubject({ tokens }: Document, { last }: Pick<Candidate, 'last'>): boolean {
  const after = tokens[last + 1]
  return after !== undefined && (isSubjectVerb(after.word) || after.lower.endsWith('ed'))
}

/** Whether a verb of saying stands right behind a name: "Halden said". */
export const isSpeaking = ({ tokens }: Document, { last }: Candidate): boolean =>
  sayingVerbs.has(tokens[last + 1]?.lower ?? '')

// Of what is no name, these are told less often: "Halden beat", "Halden left".
const pastVerbs =
  'beat won lost made took gave came went left met held employs operates owns supplies manufactures led became began bought sold drew ran'.split(
    ' ',
  )
const subjectVerbs = "'s ’s has is was had will would did does , and who".split(' ')
const isSubjectVerb = memberOf([...pastVerbs, ...subjectVerbs, ...sayingVerbs, ...actingVerbs])
