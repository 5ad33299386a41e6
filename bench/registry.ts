import { findMentions } from '../src/annotate/actors/mentions.ts'
import { buildRegistry, type ActorEntry } from '../src/annotate/actors/registry.ts'
import { readDocument } from '../src/annotate/document.ts'
import { article, random } from './corpus.ts'
import { cpuSecondsInTurns } from './measure.ts'

// What a large registry costs: reading its names once, and looking for them in every article.
const [small, large] = [50, 50_000]
const copies = 20
const texts = Array.from({ length: 20 }, (_, number) => article(number))

const syllables = 'ka lo mi ve ra tun bel dor sha nik pol gre wes tam hul zan fir oke ost bri'.split(' ')

/** `count` actors with names of two or three words each, the same for the same count. */
function entries(count: number): ActorEntry[] {
  const next = random(7)
  const word = (): string => {
    const letters = Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  return Array.from({ length: count }, (_, number) => ({
    id: `actor-${number}`,
    name: `${word()} ${word()}${number % 3 === 0 ? ` ${word()}` : ''}`,
    kind: number % 2 === 0 ? 'person' : 'organisation',
  }))
}

const scan = (count: number): (() => void) => {
  const registry = buildRegistry(entries(count))
  return () => {
    for (let copy = 0; copy < copies; copy += 1)
      for (const text of texts) findMentions(readDocument(text), { registry, known: [] })
  }
}

const many = entries(large)
const [start = NaN] = cpuSecondsInTurns([() => void buildRegistry(many)])
const [few = NaN, all = NaN] = cpuSecondsInTurns([scan(small), scan(large)])
console.log(`A registry of ${large} names is ready in ${start.toFixed(2)} s of CPU (at most 1).`)
console.log(`Scanning with it takes ${(all / few).toFixed(2)} times as long as with ${small} names (at most 1.5).`)
