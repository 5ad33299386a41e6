import { hint } from '../lexicon/hints.ts'
import { has, isTitle, type Beside } from './beside.ts'

/** How strongly the words beside a name say that it is somebody's. */
export function forPerson(beside: Beside): number {
  const { introduction, before, after, second, third } = beside
  let votes = 0
  if (isTitle(before) && !has(before, hint.organisationIntroduction) && !isEmployer(beside)) votes += 4
  if (before.text === ',' && isTitle(introduction)) votes += 2
  // "Vik, who left", "loyalty to Vik and his party", but in "the king of Halden, who left" the king did.
  if (before.text !== 'of' && (after.text === 'who' || isOfSomebody.test(`${after.text} ${second.text}`))) votes += 3
  if (after.text === ',' && third.text === ',' && /^\d{1,2}$/u.test(second.text)) votes += 4
  if (has(after, hint.person)) votes += 4
  // "the Tuva government" may be that of a region.
  if (has(after, hint.regime)) votes += after.text === 'government' ? 1 : 3
  // "said Jorunn Lie of the union"
  if (has(before, hint.saying) && after.text === 'of') votes += 3
  if (isPaper(beside)) return votes
  return has(after, hint.saying) || has(before, hint.saying) ? votes + 1 : votes
}

/** Whether a name is mostly that of a paper or an institute: "Adnews reports", "told Dagsposten that", "a poll by Sentra". */
export const isPaper = ({ introduction, before, after, isLone }: Beside): boolean =>
  after.text === 'reports' ||
  after.text === 'reported' ||
  (before.text === 'told' && isLone) ||
  (before.text === 'by' && has(introduction, hint.inquiry))

const isOfSomebody = /^(?:, who|and his|and her)$/u
const isEmployer = ({ before, after, isLone }: Beside): boolean => isLone && before.text === 'former' && isTitle(after)
