// Digits and consonants that are told apart at a glance; without vowels no id spells a word.
const alphabet = '0123456789bcdfghjkmnpqrstvwxyz'
const idLength = 10

/** Ten characters that stand for `text`, the same on every machine (cyrb53, a public-domain 53-bit hash). */
export function hashOf(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  const mixedLow = mix(low, high)
  const mixedHigh = mix(high, low)
  return spell(4294967296 * (2097151 & mixedHigh) + (mixedLow >>> 0))
}

const mix = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)

function spell(value: number): string {
  let rest = value
  let spelled = ''
  while (spelled.length < idLength) {
    spelled += alphabet.charAt(rest % alphabet.length)
    rest = Math.floor(rest / alphabet.length)
  }
  return spelled
}
