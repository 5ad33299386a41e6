import { hint } from '../lexicon/hints.ts'
import { has, type Beside, type Word } from './beside.ts'

/** Whether something is aimed at a name, or is at what a person has: "a dig at Vik", "anger at Vik", "at Vik's house". */
export const isTarget = ({ before, introduction, after, second }: Beside): boolean =>
  before.text === 'at' && (aimed.test(introduction.text) || (has(after, hint.possessive) && isOwnedByPerson(second)))
const aimed =
  /^(?:aim(?:s|ed|ing)?|digs?|jabs?|swipes?|shots|potshots|barbs?|anger|angry|fury|furious|frustration|outrage|blame|directed|look(?:ed|ing)?|laugh(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|mad|insults?|accusations?|hurled)$/u

/** Whether something said or given is from a name: "an accusation from Vik", "testimony from Vik". */
export const isSender = ({ before, introduction }: Beside): boolean =>
  before.text === 'from' && sent.test(introduction.text)
const sent =
  /^(?:accusations?|blame|praise|criticism|rebukes?|testimony|endorsements?|support|backing|pressure|resistance|pushback|opposition|comments?|remarks?|responses?|reply|quotes?|questions?|tweets?|statements?|approval|permission|apolog(?:y|ies)|advice|orders|attention)$/u

/** Whether others rally around a name: "They united around Vik". */
export const isRallied = ({ before, introduction }: Beside): boolean =>
  before.text === 'around' && rallying.test(introduction.text)
const rallying = /^(?:rall(?:y|ies|ied|ying)|unit(?:e|es|ed|ing)|coalesc(?:e|es|ed|ing))$/u

/** Whether a word behind a possessive is of what a person has or does: "Vik's mouth", "Vik's last words". */
export const isOwnedByPerson = ({ text }: Word): boolean => ownedByPersons.test(text)
const ownedByPersons =
  /^(?:mouth|apartment|house|home|flat|bedroom|office|circle|orbit|trial|funeral|wedding|shoes|behalf|corner|memory|will|request|behest|expense|campaign|presidency|tenure|hands?|eyes?|mind|view|words|case|speech|cabinet|favou?r|defen[cs]e|inner|name|honou?r|life|career|opinion|absence|place|footsteps|wake|first|second|third|last|final|own)$/u
