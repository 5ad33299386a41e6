import type { Article } from '../article.ts'
import { isCitedQuote } from '../article.ts'
import { saidIn, type Said, type Speaking } from './said.ts'

/** One who speaks in an article, with the words that are theirs. */
export type Voice = Speaking & {
  /** Where it speaks, in the order of the text. */
  readonly stretches: readonly Stretch[]
  /** How many words it has, and how many of them are set between quotation marks. */
  readonly words: number
  readonly wordForWord: number
}

/** A run of words in one voice: `from` counts the words of the article before it. */
export type Stretch = { readonly from: number; readonly words: number; readonly isWordForWord: boolean }

/** The voices of an article, the outlet last and before it those whom nobody names; `words` is its whole length. */
export type Voices = { readonly words: number; readonly voices: readonly Voice[] }

type Spoken = Pick<Article, 'text' | 'citations' | 'source'>

/** Whose words an article is made of, and where each voice speaks; counted once for all pages that show it. */
export function voicesOf(article: Spoken): Voices {
  const voices = counted.get(article) ?? countVoices(article)
  counted.set(article, voices)
  return voices
}

const counted = new WeakMap<Spoken, Voices>()

function countVoices({ text, citations, source }: Spoken): Voices {
  const said = saidIn(text, citations.filter(isCitedQuote), source.name)
  const runs = Map.groupBy(runsOf(said), ({ speaking }) => keyOf(speaking))
  return { words: said.length, voices: [...runs.values()].flatMap(toVoice).toSorted(byRank) }
}

type Run = Stretch & { readonly speaking: Speaking }

function runsOf(said: readonly Said[]): Run[] {
  const runs: (Run & { words: number })[] = []
  said.forEach((word, from) => {
    const last = runs.at(-1)
    const isSame = last?.isWordForWord === word.isWordForWord && isOneVoice(last.speaking, word.speaking)
    if (last && isSame) last.words += 1
    else runs.push({ ...word, from, words: 1 })
  })
  return runs
}

// All words of a quotation come with the same speaker: most are no question.
const isOneVoice = (one: Speaking, other: Speaking): boolean => one === other || keyOf(one) === keyOf(other)

// "The declaration" and "the declaration itself" are one voice, though neither is an actor.
const keyOf = ({ kind, actor, name }: Speaking): string => `${kind} ${actor ?? barely(name.toLowerCase())}`
const barely = (name: string): string =>
  name.replace(/^(?:the|an?|its|their) /u, '').replace(/ (?:it|them)sel(?:f|ves)$/u, '')

function toVoice(runs: readonly Run[]): Voice[] {
  const [first] = runs
  if (!first) return []
  const count = (those: readonly Run[]): number => those.reduce((sum, { words }) => sum + words, 0)
  return [
    {
      ...first.speaking,
      stretches: runs.map(({ from, words, isWordForWord }) => ({ from, words, isWordForWord })),
      words: count(runs),
      wordForWord: count(runs.filter(({ isWordForWord }) => isWordForWord)),
    },
  ]
}

const rank = { speaker: 0, nobody: 1, outlet: 2 }
const byRank = (a: Voice, b: Voice): number => rank[a.kind] - rank[b.kind] || b.words - a.words
