import { isMention, isQuote } from '../../annotate/kinds.ts'
import type { Annotation, Claim, Mention } from '../../annotate/types.ts'
import { placed, type GoldenArticle } from './golden.ts'
import { isSameName, isSameValue, pairs, type Score } from './score.ts'

/** What is compared on golden articles. */
export type Comparison = 'quotes' | 'speakers' | 'claims' | 'values' | 'mentions' | 'actors'

/** One golden annotation that came out otherwise; `got` is null where nothing was found. */
type Miss = { readonly comparison: Comparison; readonly want: string; readonly got: string | null }

type Outcome = { readonly scores: Readonly<Record<Comparison, Score>>; readonly misses: readonly Miss[] }

/** How what the rules find in an article agrees with what a person found. */
export function measure(article: GoldenArticle, annotations: readonly Annotation[]): Outcome {
  const misses: Miss[] = []
  const quotes = aligned(article.text, 'quotes', article.quotes, annotations.filter(isQuote), 0.8, misses)
  const claims = aligned(article.text, 'claims', article.claims, annotations.filter(isClaim), 0.01, misses)
  const mentions = aligned(article.text, 'mentions', article.mentions, annotations.filter(isMention), 0.5, misses)
  const judge = <Pair>(comparison: Comparison, all: readonly Pair[], right: (pair: Pair) => Verdict): Score => {
    const wrong = all.map(right).filter((verdict) => verdict !== true)
    misses.push(...wrong.map(([want, got]) => ({ comparison, want, got })))
    return { golden: all.length, found: all.length, same: all.length - wrong.length }
  }
  return {
    misses,
    scores: {
      quotes: quotes.score,
      claims: claims.score,
      mentions: mentions.score,
      speakers: judge(
        'speakers',
        quotes.same,
        ([{ speaker }, found]) =>
          isSameName(speaker, found.speaker?.name ?? '') || [speaker, found.speaker?.name ?? null],
      ),
      values: judge(
        'values',
        claims.same,
        ([{ value, unit }, found]) =>
          (isSameValue(value, found.value) && unit === found.unit) || [
            `${String(value)} ${unit}`,
            `${String(found.value)} ${found.unit}`,
          ],
      ),
      actors: judge(
        'actors',
        repeated(mentions.same),
        ([golden, found, first]) => found.actor === first.actor || [`${golden.words} is ${golden.actor}`, found.actor],
      ),
    },
  }
}

const isClaim = (annotation: Annotation): annotation is Claim => annotation.kind === 'claim'

/** True, or what was wanted and what came instead. */
type Verdict = true | readonly [want: string, got: string | null]

function aligned<Golden extends { readonly words: string }, Found extends Annotation>(
  text: string,
  comparison: Comparison,
  golden: readonly Golden[],
  found: readonly Found[],
  least: number,
  misses: Miss[],
) {
  const same = pairs(placed(text, golden), found, least)
  const [met, used] = [new Set(same.map(([{ words }]) => words)), new Set(same.map(([, one]) => one))]
  for (const { words } of golden) if (!met.has(words)) misses.push({ comparison, want: words, got: null })
  for (const one of found) if (!used.has(one)) misses.push({ comparison, want: '', got: one.exact })
  return { same, score: { golden: golden.length, found: found.length, same: same.length } }
}

/** The mentions of an actor after its first, each with what the first was found to name. */
function repeated<Golden extends { readonly actor: string }>(same: readonly (readonly [Golden, Mention])[]) {
  const first = new Map<string, Mention>()
  return same.flatMap(([golden, found]) => {
    const earlier = first.get(golden.actor)
    if (!earlier) first.set(golden.actor, found)
    return earlier ? [[golden, found, earlier] as const] : []
  })
}
