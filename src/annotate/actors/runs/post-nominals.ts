import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'

const letters: ReadonlySet<string> = new Set(
  'QC KC SC TD MP MPP MLA MEP MSP OBE CBE MBE KBE DBE OAM APM PSM QPM BEM CMG LVO MVO DSO PC GCB KCB GCMG KCMG GBE CVO KCVO GCVO FBA FREng CNZM MNZM ONZM FRS FRSA SAN OFR MD PhD Ph.D. M.D. Esq'.split(
    ' ',
  ),
)
const mayBeLetters = memberOf(letters)

/** Whether letters stand at a token that follow a name, for an office, an honour or a degree: "Ida Moe KC". */
export const isPostNominal = (token: Token | undefined): boolean =>
  token !== undefined && mayBeLetters(token.word) && letters.has(token.text)
