import { among } from '../vocabulary.ts'
import { isCapital, type Article } from './article.ts'

/** Whether a word tells what the firm behind it is, with the capital of the sentence: "Brewer Vold AS", "Retailer Brekka". */
export const isKindOfFirm = (article: Article, at: number): boolean =>
  isCapital(article, at + 1) && isFirmKind(article.document.tokens, at)

const isFirmKind = among(
  'brewer retailer carmaker automaker chipmaker drugmaker planemaker insurer publisher broadcaster manufacturer airline supermarket startup miner lender regulator watchdog charity housebuilder steelmaker shipbuilder toymaker bookmaker pollster',
)
