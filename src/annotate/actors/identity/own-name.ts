import { isEnglishWord, isEverydayWord } from '../../english-words.ts'
import { isOf, isSmallIndefinite, isThe } from '../../function-words.ts'
import type { Document } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { opensAt, type Article } from '../article.ts'
import { weighApposition } from '../evidence/apposition.ts'
import { isForThings } from '../lexicon/initials.ts'
import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import { sayingVerbs } from '../lists/verbs.ts'
import { isCounted, isThing } from '../not-actors/things.ts'
import { isEmphasised, isOfEverydayWords } from './everyday-names.ts'
import type { Group } from './groups.ts'
import { isTownOfHolder } from './holders-town.ts'
import { isSpeaking, isSubject } from './subject.ts'

/** Whether a group names somebody by itself; `small` holds the words that the article writes small too. */
export function isOwnName(article: Article, group: Group, small: ReadonlySet<string>): boolean {
  const { document } = article
  // "the Vold 2020 campaign": a number tells nothing where the name stands without one, too.
  const model = group.candidates.find((candidate) => candidate.rule !== 'numbered') ?? group.candidates[0]
  const rule = model?.rule ?? ''
  if (isOnlyShort(rule)) return (rule === 'common-word' && isSetApart(article, group)) || isOutlet(document, group)
  if (!group.named?.registered && group.candidates.some(({ first }) => isForThings(article, first))) return false
  if (group.named && group.isSure) return isNamed(document, group)
  // "Unite called": an editor lists it, and it acts.
  if (group.named?.registered && group.candidates.some((candidate) => isSubject(document, candidate))) return true
  // "GCSEs": many of a kind.
  if (rule === 'initials')
    return !group.text.endsWith('s') && !isCounted(document, group) && !isCited(document.tokens, group)
  if (!group.named && isThing(document, group)) return false
  const [word = ''] = group.words
  if (rule === 'head-alone') return (isBodyAlone(article, group) && !small.has(word)) || isSetApart(article, group)
  if (rule === 'abstract-word') return isMoreThanOpener(article, group) && !small.has(word)
  if (rule === 'common-end' && isSetApart(article, group)) return true
  if (group.words.length > 1)
    return (group.isSure || group.candidates.length > 1) && !isOfEverydayWords(document, group)
  if (small.has(word) || isEmphasised(document, group)) return false
  if (group.isSure) return true
  if (!group.candidates.some((candidate) => isSubject(document, candidate)))
    return areOne(document, group) || isTownOfHolder(article, group)
  const isCommon = (classesOf(word) & (wordClass.common | wordClass.function | wordClass.role)) !== 0
  // "Asked who wrote it, she left."
  if (sayingVerbs.has(word)) return false
  // "Rainfall was low", but a paper called Quest that opens several sentences is a name.
  if (group.candidates.length < several && isEverydayWord(word)) return false
  return !isCommon && !(openerEnd.test(word) && !(classesOf(word) & wordClass.given))
}

// "booked under Section 302 of the HPC": a law
const isCited = (tokens: Document['tokens'], { candidates }: Group): boolean =>
  candidates.some(({ first }) => {
    const of = isThe(tokens, first - 1) ? first - 2 : first - 1
    if (!isOf(tokens, of)) return false
    for (let at = of - 1; at > of - 8; at--) if (isSection(tokens, at)) return true
    return false
  })
const isSection = among('section sections clause clauses')

// "Vold have announced a tour": many go by one name, which is no plural.
const areOne = ({ tokens }: Document, { words: [word = ''], candidates }: Group): boolean =>
  !word.endsWith('s') &&
  !isEnglishWord(word) &&
  candidates.some(({ last }) => isHave(tokens, last + 1) && tokens[last + 2]?.lower.endsWith('ed') === true)
const isHave = amongSmall('have')

// "News24 reported", "told News24", "reports News24"
const isOutlet = (document: Document, { text, candidates }: Group): boolean =>
  /^\p{L}{3,}\d{1,2}$/u.test(text) &&
  candidates.some((candidate) => isSpeaking(document, candidate) || isTold(document.tokens, candidate.first - 1))
const isTold = amongSmall('told reports')

// "behind Square, a company that sells tills": what is said behind it makes a common word a body's name.
const isSetApart = (article: Article, { candidates }: Group): boolean =>
  candidates.some(({ first, last }) => {
    if (opensAt(article, first) || !isSmallIndefinite(article.document.tokens, last + 2)) return false
    const votes = { person: 0, org: 0, place: 0 }
    weighApposition(article.document.tokens, last + 1, votes)
    return votes.org >= 3
  })

// "Reissued, it sold well."
const openerEnd = /(?:ers|ists|ians|ors|ants|ies|ly|[^aeo]ed)$/u

const several = 3

// "Defending champion Ida Moe" has its capital from the sentence.
const isMoreThanOpener = (article: Article, group: Group): boolean =>
  group.candidates.some(({ first }) => !opensAt(article, first)) &&
  group.votes.person + group.votes.org + group.votes.place >= 2

/** Whether what a rule finds only ever stands for a longer name of the same article. */
export const isOnlyShort = (rule: string | undefined): boolean => onlyShort.has(rule ?? '')
const onlyShort: ReadonlySet<string> = new Set([
  'common-word',
  'label',
  'letters',
  'direction',
  'numbered',
  'quoted',
  'one-of-many',
  'surname',
])

// "the West", "the Gulf" are places only with the article.
const isNamed = ({ tokens }: Document, { text, candidates }: Group): boolean =>
  !withArticle.has(text) || candidates.some(({ first }) => tokens[first - 1]?.lower === 'the')
const withArticle: ReadonlySet<string> = new Set(['West', 'Gulf'])

// "the Senate", "Parliament": bodies of which a country has one, not "the Company".
const isBodyAlone = (article: Article, { words, candidates }: Group): boolean =>
  bodies.has(words[0] ?? '') && candidates.some(({ first }) => !opensAt(article, first))
const bodies: ReadonlySet<string> = new Set(
  'parliament senate treasury navy army quartet crown commons cabinet legislature politburo marines'.split(' '),
)
