import { isEnglishWord } from '../../english-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'
import { isSeated } from '../evidence/where.ts'
import type { Group } from './groups.ts'

/**
 * Whether a word that English lacks opens a sentence before those who live in a town or sit for it: "Brekka residents
 * left", "Brekka MP Ida Moe", but not "Brekka MP, Ida Moe".
 */
export const isTownOfHolder = (article: Article, { words: [word = ''], candidates }: Group): boolean =>
  !isEnglishWord(word) &&
  candidates.some(({ last }) => {
    const { tokens } = article.document
    return areOfTown(tokens, last + 1) || (isOfTown(tokens, last + 1) && isCapital(article, last + 2))
  })
const isOfTown = (tokens: readonly Token[], at: number): boolean =>
  isMayor(tokens, at) || isSeated(tokens[at]?.lower ?? '')
const isMayor = among('mayor governor senator councillor')
const areOfTown = among('mps msps mlas meps residents villagers')
