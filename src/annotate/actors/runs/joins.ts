import { flagOf, hasFlag, shape } from '../../flags.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { isSuffixAt } from '../identity/name-words.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { bodyInfixes, placeInfixes } from '../lexicon/infixes.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { signal } from '../lexicon/signals.ts'
import { domainEnd } from './domain.ts'
import { fieldsEnd } from './enumerated.ts'
import { endsAsFirm, isSuffixBehindComma } from './firm-ends.ts'
import { isFullName } from './introduced.ts'
import { areOneCountry, isResort, pairEnd } from './lines.ts'
import { goesOnBehindThe, isKnownPlace, isStateUniversity, linkEnd } from './links.ts'
import { afterNickname, isMonarch, isNicknameMark } from './nicknames.ts'
import { afterOf } from './of-names.ts'
import { isOfficeOf } from './office-of.ts'
import { isOwnerInName } from './owners.ts'
import { partnersEnd } from './partners.ts'
import { unitBehind } from './units.ts'

/** The token with which a run of capitalised words goes on after token `last`, or `last` where it ends. */
export function nextInRun(article: Article, first: number, last: number, limit: number): number {
  if (last + 1 > limit) return last
  if (!mayGoOn(article, last))
    return goesOnBehindThe(article, first, last) ? last + 2 : unitBehind(article, last, limit)
  const { tokens } = article.document
  // "with Omar Lind Jr. Hanne Vik left"
  if (isCapital(article, last + 1))
    return isSuffixAt(tokens, last) && hasClass(article, last + 1, wordClass.given) ? last : last + 1
  const next = tokens[last + 1]
  if (!next) return last
  if (next.kind === 'mark') return afterMark(article, first, last, limit)
  if (next.text === 'I') return isMonarch(article, last) ? last + 1 : last
  if (isParticle(tokens, last + 1)) return afterParticle(article, last, limit)
  if (isLink(tokens, last + 1)) {
    const linked = linkEnd(article, first, last, limit)
    if (linked > last) return linked
  }
  if (next.lower === 'of' || next.lower === 'for') return afterOf(article, first, last, limit)
  if (next.lower === 'in' && tokens[last]?.lower === 'mission') return isCapital(article, last + 2) ? last + 2 : last
  if (next.lower === 'and' && (isResort(article, last) || areOneCountry(article, last))) return last + 2
  if (next.lower === 'and') return pairEnd(article, first, last, limit) ?? fieldsEnd(article, first, last, limit)
  return last
}

/** Whether a name begins with this small word: "al-Ikhbariya", "van Gaal". */
export function startsWithParticle(article: Article, at: number, limit: number): boolean {
  if (!hasFlag(article.document, at, signal.particle)) return false
  const { tokens } = article.document
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || at + 1 > limit) return false
  if (next.text === '-') return token.end === next.start && isCapital(article, at + 2)
  if (hyphenOnly.has(token.lower)) return false
  return isCapital(article, at + 1) || (at + 2 <= limit && isParticle(tokens, at + 1) && isCapital(article, at + 2))
}

function afterParticle(article: Article, last: number, limit: number): number {
  const { tokens } = article.document
  const second = tokens[last + 2]
  const name = second && (isParticle(tokens, last + 2) || second.text === '-') ? last + 3 : last + 2
  return name <= limit && isCapital(article, name) ? name : last
}

function afterMark(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  const token = tokens[last]
  const mark = tokens[last + 1]
  const next = tokens[last + 2]
  if (!token || !mark || !next || last + 2 > limit) return last
  const isName = isCapital(article, last + 2)
  // "the University of California, Berkeley"
  if (mark.text === ',' && isStateUniversity(article, first, last) && isKnownPlace(article, last + 2)) return last + 2
  if (mark.text === ',' && isSuffixBehindComma(next)) return last + 2
  if (mark.text === ',') return partnersEnd(article, first, last, limit) ?? fieldsEnd(article, first, last, limit)
  if (mark.text === '&')
    return isName && !(isFullName(article, last) && isFullName(article, last + 3)) ? last + 2 : last
  if (mark.text === '.') return domainEnd(tokens, last) ?? last
  // "People's Party", "Women's Institute": these own nothing, they are part of the name.
  if (mark.text === "'s" || mark.text === '’s') {
    if (isOfficeOf(tokens, last)) return last + 2
    return isName &&
      (isOwnerInName(article, last, limit) ||
        // "Vik's Ferry Service Pty Ltd", but "Japan's Moss Corp", "Ida Vik's Moss Corp"
        (wellKnownAt(tokens, last) === null && !isFullName(article, last) && endsAsFirm(article, last + 2, limit))) &&
      !hasClass(article, last + 2, wordClass.title)
      ? last + 2
      : last
  }
  // "Farmers' Union"
  if ((mark.text === "'" || mark.text === '’') && token.lower.endsWith('s'))
    return isName && hasClass(article, last + 2, wordClass.organisationHead) ? last + 2 : last
  if (isNicknameMark(mark.text)) return afterNickname(article, first, last, limit)
  if (token.end !== mark.start || mark.end !== next.start || !hyphens.has(mark.text)) return last
  if (isName) return last + 2
  // "Lashkar-e-Taiba", "Boulogne-sur-Mer"
  if (isInfix(tokens, last + 2) && tokens[last + 3]?.text === '-' && isCapital(article, last + 4)) return last + 4
  // "Kim Jong-un", but not "a Dallas-based firm": a small second half needs a name before the first, and none behind it.
  const isEnd = next.text.length < 3 || !isCapital(article, last + 3)
  const isGiven = next.kind === 'word' && next.text.length <= 6 && isEnd && isCapital(article, last - 1)
  return isGiven && !compoundEnds.has(next.lower) && !next.lower.endsWith('ed') ? last + 2 : last
}
const isLink = among('on to at for')
const isInfix = amongSmall([...bodyInfixes, ...placeInfixes])
const hyphens: ReadonlySet<string> = new Set('-‐‑–')

const particles =
  'van von der den los las de del della di da dos das do du des la le el al ul ibn bin bint ben ter ten y e na nan zu zur af av am upon ould az ar ez'.split(
    ' ',
  )
const isParticle = among(particles)

/** Whether a run may go on behind token `last`, by what stands there. */
export const mayGoOn = ({ document }: Article, last: number): boolean => hasFlag(document, last + 1, joining)
const joining = shape.capital | shape.mark | flagOf([...particles, 'of', 'for', 'in', 'and', 'on', 'to', 'at'])
const hyphenOnly: ReadonlySet<string> = new Set(['an', 'as', 'ash', 'at'])
const compoundEnds: ReadonlySet<string> = new Set(
  'based led run held made born wide like style type era owned only free bound linked side level'.split(' '),
)
