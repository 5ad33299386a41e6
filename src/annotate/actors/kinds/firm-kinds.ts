import { among } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'
import { firmKinds } from '../lists/organisation-words.ts'

/** Whether a word tells what the firm behind it is, with the capital of the sentence: "Brewer Vold AS", "Retailer Brekka". */
export const isKindOfFirm = (article: Article, at: number): boolean =>
  isCapital(article, at + 1) && isFirmKind(article.document.tokens, at)

const isFirmKind = among([...firmKinds, 'broadcaster', 'regulator', 'watchdog', 'charity', 'pollster'])
