import type { Finder, Quantity } from '../types.ts'

/** Every quantity, marked as a claim where something numeric is asserted with it, in the order of the text. */
export const findQuantities: Finder<Quantity> = () => []
