import type { Reading } from '../reading/reading.ts'

/** Whether the token at `at` is something that bears words, so that a gerund after it says what they are: "a letter saying". */
export const isBearer = ({ tokens }: Reading, at: number): boolean => bearers.test(tokens[at]?.lower ?? '')

// "a letter last week saying": the day may stand between.
const bearers =
  /^(?:statements?|e-?mails?|letters?|memos?|releases?|tweets?|posts?|reports?|messages?|notes?|ads?|videos?|petitions?|signs?|banners?|placards?|columns?|articles?|editorials?|op-eds?|papers|(?:law)?suits?|complaints?|polls?|surveys?|texts?|briefs?|filings?|motions?|rulings?|verdicts?|judge?ments?|circulars?|directives?|advisory|advisories|communiqu[eé]s?|voicemails?|opinions?|dissents?|study|studies|bulletins?|notices?|affidavits?|documents?|indictments?|warrants?|audits?|essays?|commercials?|week|month|year|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night)$/u
