import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Run } from './runs.ts'

/** Whether the first word of a sentence says who speaks: "Said Vik: “It leaks.”" */
export const isReporting = ({ document: { tokens } }: Article, { last }: Run, at: number): boolean =>
  isSaid(tokens, at) &&
  (tokens[last + 1]?.text === ':' ||
    (tokens[last + 1]?.text === ',' && /^["“‘']+$/u.test(tokens[last + 2]?.text ?? '')))
const isSaid = among('said added wrote stated continued noted explained replied tweeted concluded recalled argued')

/** Whether the first word of a sentence is what is done to whom: "Losing Vik hurts", but not "Sterling Vik". */
export const isGerund = ({ document: { tokens } }: Article, { last }: Run, at: number): boolean => {
  const stem = /^(.{3,})ing$/u.exec(tokens[at]?.lower ?? '')?.[1]
  return (
    stem !== undefined &&
    last === at + 1 &&
    !isEnglishWord(tokens[last]?.lower ?? '') &&
    [stem, `${stem}e`, stem.slice(0, -1)].some(isEnglishWord)
  )
}

/**
 * Whether the first word of a sentence is an adverb with which no name begins: "Apparently Vik", "Earlier Vik", but not
 * "Emily Vik"; "Called Moss Bank, the firm grew" is as little a name.
 */
export const isAdverb = (article: Article, at: number): boolean =>
  isThen(article.document.tokens, at) ||
  (/.(?:al|ent|ant|ed|ing|ous|ive|ate|ab|ib|ar|ic|ul|er)ly$/u.test(article.document.tokens[at]?.lower ?? '') &&
    !hasClass(article, at, wordClass.given))
const isThen = among('earlier meanwhile elsewhere afterwards nevertheless nonetheless called dubbed')

/** Whether the first word of a sentence stands before a well-known body: "Elite NFL players", but not "Highways England". */
export const isBeforeBody = ({ document: { tokens } }: Article, { matches }: Run, at: number): boolean =>
  isEnglishWord(tokens[at]?.lower ?? '') &&
  matches.some(({ first, value }) => first === at + 1 && value.kind === 'organisation' && value.form === 'name')
