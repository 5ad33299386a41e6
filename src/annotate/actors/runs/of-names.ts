import { isEnglishWord } from '../../english-words.ts'
import { isOf, isSmallIndefinite, isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { isFamilyName } from '../kinds/family-heads.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isTopic, objectOf } from './fields.ts'
import { endsAsFirm } from './firm-ends.ts'
import { isIntroducedBody } from './introduced.ts'
import { isCause } from './links.ts'
import { isHoldersOffice } from './office-of.ts'

/**
 * The token with which a name goes on behind "of" or "for", or `last`: "Secretary of State", whose office belongs to the
 * title; "Bank of England", one name.
 */
export function afterOf(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  // "Committee for an Honest Press"
  const isSkipped =
    isThe(tokens, last + 2) ||
    (tokens[last + 1]?.lower === 'for' && isSmallIndefinite(tokens, last + 2) && isCapital(article, last + 4))
  const name = isSkipped ? last + 3 : last + 2
  if (name > limit || !isCapital(article, name) || isFamilyName(article, last - 1, last)) return last
  if (
    hasClass(article, last, wordClass.title) &&
    (hasClass(article, name, wordClass.portfolio) ||
      isHoldersOffice(tokens, last - 3) ||
      isHoldersOffice(tokens, last - 4))
  )
    return name
  // "Lord Vik of Halden"
  if (isPeer(tokens, last - 1) && isCapital(article, last - 1) && isOf(tokens, last + 1)) return name
  // "U.S. Court of Appeals for the Ninth Circuit"
  if (tokens[last]?.text === 'Appeals' && isThe(tokens, last + 2)) return name
  const isOpener = opensAt(article, last) && hasClass(article, last, wordClass.common) && tokens[last]?.lower !== 'bank'
  // "the charity Lanterns for Children"
  if (last === first && tokens[last + 1]?.lower === 'for' && isIntroducedBody(article, first) && isCause(article, name))
    return name
  // "Energy for Moss GmbH"
  if (tokens[last + 1]?.lower === 'for' && endsAsFirm(article, name, limit)) return name
  const isObject = objectOf(article, first, last) !== null
  // "Ministry of Health of Ghana", "Union of Miners of Ghana"
  const isBody =
    isObject &&
    (isTopic(article, last) ||
      (isOf(tokens, last + 1) && (isCountry(article, name) || areWords(tokens[last], tokens[name]))))
  const isHead =
    hasClass(article, last, wordClass.ofHead) ||
    (hasClass(article, last, wordClass.eventHead) && !hasClass(article, last, wordClass.organisationHead))
  return isBody || (isHead && !isOpener) ? name : last
}

const isCountry = (article: Article, at: number): boolean =>
  wellKnownAt(article.document.tokens, at)?.value.kind === 'country'

// "Committee for Freedom of the Press"
const areWords = (one: Token | undefined, other: Token | undefined): boolean =>
  isEnglishWord(one?.lower ?? '') && isEnglishWord(other?.lower ?? '')

const isPeer = among('lord lady baroness baron viscount viscountess earl countess')
