import { isEnglishWord } from '../../english-words.ts'
import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'

/** Whether the words between two tokens only say that what they follow is a firm. */
export const isFirmEnd = ({ document: { tokens } }: Article, from: number, to: number): boolean =>
  isFirmTail(tokens.slice(from, to + 1).map(({ lower }) => lower))

/** Whether words in lower case only say that what they follow is a firm: "Motor Corp", "International Inc". */
export const isFirmTail = (words: readonly string[]): boolean => words.every((word) => firmEnds.has(word))
const firmEnds: ReadonlySet<string> = new Set(
  'inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc ag sa nv se group holdings holding international airways airlines electronics pharmaceuticals motor motors stores . com & and'.split(
    ' ',
  ),
)

/** Whether a word, as it is written, is the legal form of a firm somewhere: "Moss AS", "Halden Oyj". */
export const isFirmSuffix = (token: Token | undefined): boolean =>
  token !== undefined && mayBeFirmSuffix(token.word) && firmSuffixes.has(token.text)
const firmSuffixes: ReadonlySet<string> = new Set(
  `AS ASA AB Oy Oyj ApS A/S GmbH AG KG KGaA SE SpA S.p.A. Srl NV N.V. BV B.V. SA S.A. SAS SARL Pty Ltd Ltd. Limited PLC Plc plc LLC LLP Inc Inc. Corp Corp. KK Bhd Berhad Tbk JSC PJSC OJSC`.split(
    ' ',
  ),
)
const mayBeFirmSuffix = memberOf(firmSuffixes)

/** Whether the word at a token is a legal form that may stand behind a comma: "Moss Pumps, Inc." */
export const isSuffixBehindComma = (token: Token | undefined): boolean =>
  isFirmSuffix(token) && /^(?:Inc|Ltd|LLC|LLP|Corp|PLC|Limited)\.?$/u.test(token?.text ?? '')

/** Whether a run that goes on from a token ends as the name of a firm: "Halden's Ferry Service Pty Ltd". */
export function endsAsFirm(article: Article, from: number, limit: number): boolean {
  let end = from
  while (end < limit && end < from + 5 && isCapital(article, end + 1)) end++
  return isFirmSuffix(article.document.tokens[end])
}

/** Whether a name ends as that of a firm that manages something: "Vold Asset Management". */
export const isManager = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === 'Management' && managed.has(tokens[last - 1]?.text ?? '')
const managed: ReadonlySet<string> = new Set([
  'Asset',
  'Wealth',
  'Investment',
  'Portfolio',
  'Money',
  'Waste',
  'Property',
])

/** Whether a name ends with what a firm does behind a word of its own: "Bexwell Civil Engineering", not "Civil Engineering". */
export const isOfTrade = (tokens: readonly Token[], first: number, last: number): boolean =>
  trades.has(tokens[last]?.lower ?? '') && !isEnglishWord(tokens[first]?.lower ?? '')
const trades: ReadonlySet<string> = new Set('engineering security housing water healthcare marketing'.split(' '))
