import { among } from '../../vocabulary.ts'
import { markedAt, type Reading, type Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** Sentences as a reporter builds them: an end between marks does not count, nor one before "Vik asked". */
export function reportingSentences(reading: Omit<Reading, 'sentences'>): Run[] {
  const joined: Run[] = []
  let first: number | undefined
  for (const sentence of reading.document.sentences) {
    first ??= sentence.first
    if (isInsideMarks(reading, sentence.last) || isAttributedNext(reading, first, sentence.last)) continue
    joined.push({ first, last: sentence.last })
    first = undefined
  }
  return joined
}

function isInsideMarks(reading: Omit<Reading, 'sentences'>, at: number): boolean {
  const here = markedAt(reading, at)
  return here !== undefined && at < here.last
}

// "“Who knew?” Vik asked." is one sentence, though a capital follows the question mark.
function isAttributedNext(reading: Omit<Reading, 'sentences'>, first: number, last: number): boolean {
  const { document, tokens, bits, cues } = reading
  if (!hasBit(bits, last, Is.mark) || !tokens[last + 1]) return false
  if (document.text.slice(tokens[last]?.end, tokens[last + 1]?.start).includes('\n')) return false
  const full = tokens[last - 1]?.text === '.'
  let isAside = false
  let reach = 12
  for (let i = last + 1; i < last + reach; i++) {
    const bit = bits[i] ?? 0
    if (bit & Is.comma) {
      isAside = !isAside
      reach = 24
    }
    // "Lisa O. Vik"
    if (tokens[i]?.text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '')) continue
    const cue = cues.get(i)
    // "“It sank.” The crew, Vik added, “was late.”"
    if (cue && full && isAside) return false
    if (cue && (cue.form === 'past' || cue.form === 'present') && i > last + 1) {
      if (!full && isAsking(tokens, i) && endsWithHearer(bits, i + 1)) return true
      if (cue.prepositions.has(tokens[i + 1]?.lower ?? '') && opensMarks(bits, i + 2)) return false
      const after = bits[i + 1] ?? 0
      // "“It sank.” They said, however, that it was old."
      return (
        (after & (full ? Is.stop : Is.stop | Is.comma)) > 0 ||
        // "“It sank.” Vik said, “It was old.”", where "Vik called it “old.” Lind said, “It sank.”" is two
        (full && (after & Is.comma) > 0 && hasBit(bits, i + 2, Is.mark) && markedAt(reading, last)?.first === first) ||
        (!full &&
          (after & (Is.preposition | Is.time | Is.adverb | Is.subordinator)) > 0 &&
          tokens[i + 1]?.lower !== 'that')
      )
    }
    // "“Who knew?” Vik, a diver and cook, asked."
    if (bit & (full ? breakingWhole : breaking) && !(isAside && bit & Is.conjunction)) return false
  }
  return false
}

// "“Who knew?” Vik asked the crew.", where "Vik asked the crew to leave" is a report of its own
function endsWithHearer(bits: Int32Array, from: number): boolean {
  let at = from
  while (at < from + 5 && !hasBit(bits, at, breaking | Is.comma | Is.auxiliary | Is.verb | Is.preposition)) at++
  return at > from && hasBit(bits, at, Is.stop | Is.comma)
}

// "“Who knew?” The crew responded with a loud “Vik!”"
function opensMarks(bits: Int32Array, from: number): boolean {
  let at = from
  while (at < from + 5 && !hasBit(bits, at, breaking | Is.comma)) at++
  return hasBit(bits, at, Is.mark)
}
const isAsking = among('asked asks told tells')

const breaking = Is.stop | Is.mark | Is.colon | Is.conjunction | Is.subordinator
// "“It sank.” Nothing was saved, they said."
const breakingWhole = breaking | Is.auxiliary | Is.verb
