import { among, amongSmall } from './vocabulary.ts'

/** `'the'`. */
export const isThe = among('the')

/** `'a'` or `'an'`. */
export const isIndefinite = among('a an')

/** The same, written small. */
export const isSmallIndefinite = amongSmall('a an')

/** `'a'`, `'an'` or `'the'`. */
export const isArticle = among('a an the')

/** `'of'`. */
export const isOf = among('of')

/** `'and'`. */
export const isAnd = among('and')

/** A comma. */
export const isComma = among(',')
