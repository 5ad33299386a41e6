import { words } from '../phrases/neighbours.ts'

/** The words and signs that write a share of a hundred, or the last of its two words. */
export const percentWords = words('percent % per cent pct pc')

/** The last word or sign of a share of a hundred or of points. */
export const percentOrPoints = words('percent % cent pct points point')
