import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'

/** Whether what only records and figures say is said by something else: data "show that", a man shows what he can do. */
export const isShownOtherwise = ({ tokens }: Reading, { entry }: CueForm, { head }: NounPhrase): boolean =>
  (entry.lemma === 'show' && !isEvidence(tokens, head.last)) ||
  (entry.lemma === 'attack' && isArmed(tokens, head.last)) ||
  (entry.lemma === 'point' && isTraded(tokens, head.last))

// "Rebels attacked the town"
const isArmed = among(
  'rebels militants gunmen fighters insurgents bandits pirates forces troops soldiers assailants attackers jets planes drones warplanes helicopters militia militias terrorists mob bombers raiders dog dogs shark bear guerrillas jihadists extremists',
)
// "Futures pointed to gains"
const isTraded = among('futures')

/** Whether a noun is of what shows figures: "data", "poll", "records". */
export const isEvidence = among(
  'data figures figure statistics numbers poll polls polling survey surveys census study studies research analysis review audit report reports record records document documents papers files filings email emails mails mail memo memos transcript transcripts minutes accounts returns receipts results tests test footage video videos images photographs recording recordings evidence projection projections estimates index calculations inquiry investigation update updates bulletin bulletins',
)
