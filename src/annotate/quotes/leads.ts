import { flagOf } from '../flags.ts'

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

/** Words that lead to reported ones without a verb, as flags: "the claim that", "according to", "in the words of", "in his view", "as Vik put it", "is adamant it", "made clear it". */
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
} as const
