import { amongSmall } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import { isEmployer } from '../runs/introduced.ts'

/** How strongly analysts beside a lone name say that it is the firm they work for: "analysts at Halden". */
export const forAnalysts = (article: Article, at: number): number =>
  isEmployer(article, at) || isAnalysts(article.document.tokens, at + 1) ? 2 : 0

// "Halden analysts"
const isAnalysts = amongSmall('analysts economists strategists')
