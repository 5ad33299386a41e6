import type { Actor } from './actor.ts'

/** The other names of an actor that people registered, and the forms that articles use, without its name itself. */
export function knownAs({ id, name, entry, articles }: Actor): {
  readonly registered: string[]
  readonly used: string[]
} {
  const { aliases = [], acronyms = [], former = [], seats = [] } = entry?.names ?? {}
  const registered = [...new Set([...aliases, ...acronyms, ...former, ...seats])].filter((other) => other !== name)
  const forms = articles.flatMap(({ mentions }) =>
    mentions.filter(({ actor }) => actor === id).map(({ exact }) => exact),
  )
  const known = new Set([name, ...registered])
  return { registered, used: [...new Set(forms)].filter((form) => !known.has(form)) }
}

/** How many mentions of an actor there are in each tier, the surest first; tiers without any are left out. */
export function mentionTiers({ id, articles }: Actor): (readonly [tier: Tier, count: number])[] {
  const mentions = articles.flatMap((article) => article.mentions.filter(({ actor }) => actor === id))
  return tiers
    .map((tier) => [tier, mentions.filter((mention) => mention.tier === tier).length] as const)
    .filter(([, count]) => count > 0)
}

const tiers = ['named', 'derived', 'discovered', 'ambiguous'] as const
type Tier = (typeof tiers)[number]
