import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/**
 * Whether the form of a cue verb at a token reports nothing: "shot" without "back", "showing", which says what figures are,
 * a day of reckoning, "thanks to", "charged into the hall", "related terms" and "shouted down a speaker".
 */
export const isOtherwise = (tokens: readonly Token[], i: number): boolean =>
  (isShot(tokens, i) && tokens[i + 1]?.lower !== 'back') ||
  isShowing(tokens, i) ||
  (tokens[i]?.lower === 'related' && !isTold(tokens, i + 1)) ||
  (tokens[i]?.lower === 'thanks' && tokens[i + 1]?.lower === 'to') ||
  (isCharging(tokens, i) && (isInto(tokens, i + 1) || isHowCharged(tokens, i - 1))) ||
  (isShouting(tokens, i) && tokens[i + 1]?.lower === 'down') ||
  (tokens[i]?.lower === 'compared' && isToOrWith(tokens, i + 1) && !isBehindComma(tokens, i - 1))
// "small compared to the pier", not "40 said so, compared with 50 who did not", "called it “old,” compared to the pier"
const isBehindComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' || tokens[at - 1]?.text === ','
const isToOrWith = among('to with')
// "related terms", where "related that it leaks" tells something
const isTold = among('that how what why “ " \' ‘ ,')
const isShowing = among('showing shown reckoning')
// "as he charged into the hall", "a man charged with theft"
const isCharging = among('charge charges charged charging')
// "a racially charged vote"
const isHowCharged = among('racially politically emotionally religiously ideologically sexually highly heavily fully')
const isInto = among('into through ahead towards toward down off with were are')
const isShot = among('shoot shoots shot shooting fire fires fired firing')
const isShouting = among('shout shouts shouted shouting argue argues argued arguing')
