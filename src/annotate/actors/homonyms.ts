import { toId } from './fold.ts'
import type { Named } from './registry.ts'

/**
 * Whom a well-known name means beside others, which `stands` asks for by their folded words: Congress beside the Lok Sabha
 * is the party of India; `null` where it means whom it means elsewhere.
 */
export const meantBeside = (id: string, stands: (words: string) => boolean): Named | null =>
  id === 'congress' && ofIndia.some(stands) && !ofAmerica.some(stands) ? indianCongress : null

const ofIndia = ['bjp', 'bharatiya janata party', 'lok sabha', 'rajya sabha', 'congress party', 'trinamool congress']
const ofAmerica = ['senate', 'white house', 'house of representatives', 'us congress']

const name = 'Indian National Congress'
const indianCongress: Named = {
  id: toId(name),
  name,
  kind: 'organisation',
  form: 'name',
  registered: false,
  family: null,
  place: null,
}
