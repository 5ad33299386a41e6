import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Run } from './runs.ts'

/** Whether half a title stands without its other half, and so is none: "Prime Vold Films", but not "Prime Minister". */
export const isHalfAlone = (article: Article, { last }: Run, at: number): boolean =>
  isHalf(article.document.tokens, at) &&
  at < last &&
  article.document.tokens[at + 1]?.kind === 'word' &&
  !hasClass(article, at + 1, wordClass.title | wordClass.portfolio | wordClass.role)
const isHalf = among('prime crown grand field')
