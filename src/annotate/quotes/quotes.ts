import type { Finder, Quote } from '../types.ts'

/** Every quotation, direct, mixed or indirect, with its speaker and cue, in the order of the text. */
export const findQuotes: Finder<Quote> = () => []
