import { flagOf } from '../../flags.ts'

/** Adjectives that tell what somebody is sure or afraid of: "adamant that it leaks", "worried about it". */
export const convictions = [
  'adamant',
  'confident',
  'convinced',
  'optimistic',
  'insistent',
  'concerned',
  'worried',
  'hopeful',
  'afraid',
  'fearful',
  'doubtful',
  'sceptical',
  'skeptical',
] as const

/** Verbs of belief, each with the forms that tell what a third person believes: "Vik thinks it leaks". */
export const beliefs = [
  'believe believes believed',
  'think thinks thought',
  'hope hopes hoped',
  'expect expects expected',
  'suspect suspects suspected',
  'doubt doubts doubted',
  'worry worries worried',
  'anticipate anticipates anticipated',
  'calculate calculates calculated',
  'recognize recognizes recognized',
  'fret frets fretted',
  'assume assumes assumed',
  'allow allows allowed',
  'bet bets betting',
].map((forms) => forms.split(' '))

/** Words that lead to reported ones without a verb of saying, as flags: "the claim that", "according to", "in the words of", "in his view", "as Vik put it", "is adamant it", "made clear it", "believes it". */
export const lead = {
  that: flagOf(['that']),
  according: flagOf([
    'according',
    'words',
    'put',
    'puts',
    'view',
    'opinion',
    'estimation',
    'phrase',
    'heard',
    'clear',
    ...convictions,
  ]),
  belief: flagOf(beliefs.flat()),
} as const
