/** How much of an article can be marked, from nothing to everything, in the order of the keys `1` to `4`. */
export const densities = [
  { value: 'off', name: 'Off', hides: ['quote', 'claim', 'actor'] },
  { value: 'claims', name: 'Claims', hides: ['quote', 'actor'] },
  { value: 'quotes', name: 'Quotes', hides: ['claim', 'actor'] },
  { value: 'all', name: 'All', hides: [] },
] as const
