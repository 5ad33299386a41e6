import { startsWithSmall } from '../../characters.ts'
import type { Mention, Speaker } from '../../types.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { hasPortfolio } from '../phrases/portfolio.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { antecedentOf } from './antecedent.ts'
import { apposedTo } from './apposition.ts'
import { bodyBefore } from './body-antecedent.ts'
import type { Cast } from './cast.ts'
import { epithetOf } from './epithet.ts'
import { jointSpeaker } from './joint-speaker.ts'
import { memberBefore } from './of-body.ts'
import { holderOf } from './office-holder.ts'
import { nominalOfRelative, relativeOf } from './relative-antecedent.ts'
import { residentOf } from './resident.ts'
import type { Heard } from './turn.ts'

/** The speaker that a noun phrase names: a known actor, a name without its titles, or the phrase as it stands. */
export function toSpeaker(
  reading: Reading,
  cast: Cast,
  phrase: NounPhrase,
  before?: Heard,
  spoken?: ReadonlySet<string>,
): Speaker {
  const resident = residentOf(reading, cast, phrase)
  if (resident) return toSpeaker(reading, cast, resident, before, spoken)
  const named = cast.namedBy(reading, phrase.head) ?? holderIn(reading, cast, phrase)
  const mention = named && (memberBefore(reading, cast, phrase.head, named) ?? named)
  const joint = mention && jointSpeaker(reading, cast, phrase.head, mention)
  if (joint) return joint
  if (mention)
    return { start: mention.start, end: mention.end, actor: mention.actor, name: mention.name, text: mention.exact }
  const found = speakerOf(reading, nameIn(reading, phrase))
  const meant =
    apposedTo(reading, cast, phrase) ??
    relativeOf(reading, cast, phrase) ??
    antecedentOf(reading, cast, phrase, before, spoken) ??
    bodyBefore(reading, cast, phrase) ??
    holderOf(reading, cast, phrase) ??
    epithetOf(reading, cast, phrase)
  if (meant) return { ...found, actor: meant.actor, name: meant.name }
  const nominal = nominalOfRelative(reading, phrase)
  return nominal ? { ...found, name: speakerOf(reading, nominal).name } : found
}

// "the minister for Finance Omar Lind", where "a spokesman for Omar Lind" is somebody else.
function holderIn(reading: Reading, cast: Cast, { head, last }: NounPhrase): Mention | undefined {
  const { tokens } = reading
  const portfolio = tokens[head.last + 2]
  if (head.last === last || !portfolio || !hasPortfolio(reading, head.last)) return undefined
  const holder = cast.between(portfolio.end, tokens[last]?.end ?? 0).at(-1)
  return holder?.type === 'person' && holder.end === tokens[last]?.end ? holder : undefined
}

function speakerOf({ document, tokens }: Reading, { first, last }: Run): Speaker {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const text = document.text.slice(start, end)
  return { start, end, actor: null, name: text, text }
}

// "port spokeswoman Hanne Vik" names Hanne Vik; "the Department of Ports" and "a spokeswoman for Vik" stay whole.
function nameIn({ bits, tokens }: Reading, { first, last, head }: NounPhrase): Run {
  if (head.first !== first || head.last !== last || !hasBit(bits, last, Is.capital)) return { first, last }
  let start = last
  while (start > first && isNamePart(tokens[start - 1]?.text ?? '')) start--
  // "the ex-Labour mayor"
  if (tokens[start]?.text === '-') return { first, last }
  const role =
    start > first && startsWithSmall(tokens[start - 1]?.text ?? '') && !hasBit(bits, start - 1, Is.determiner)
  return role ? { first: start, last } : { first, last }
}

const isNamePart = (text: string): boolean => /^(?:[\p{Lu}\-.’']|(?:de|van|von|der|bin|al|la|le|du|da|di)$)/u.test(text)
