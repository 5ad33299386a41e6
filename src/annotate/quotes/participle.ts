import type { CueForm } from './cue-forms.ts'
import type { Reading } from './reading.ts'

/**
 * Whether the cue at `verb` tells what else the subject of its sentence says: "Vik left, saying so", "after having called
 * it a farce", where "Having said that, he left" says nothing.
 */
export const isParticiple = ({ tokens }: Reading, verb: number, { form }: CueForm, first: number): boolean =>
  form === 'gerund' || (verb - 1 > first && tokens[verb - 1]?.lower === 'having' && tokens[verb]?.lower !== 'said')
