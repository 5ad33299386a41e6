import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuote } from '../../kinds.ts'

const speakerIn = (text: string) => annotate(text, buildRegistry([])).find(isQuote)?.speaker

const named: [text: string, name: string, pronoun: string][] = [
  ['The plan angered the guild, which called it “a whitewash”.', 'the guild', 'which'],
  ['The plan angered a tenant in the tower who said it leaks.', 'a tenant in the tower', 'who'],
  ['Scrutiny came from teachers, who say it leaks.', 'teachers', 'who'],
  ['It raised red flags for an engineer, who said it leaks.', 'an engineer', 'who'],
  ['The Mercury Diving Guild (MDG), which called it “a whitewash”, left.', 'Mercury Diving Guild', 'which'],
  ['They heard a lecture from the president, who said it leaks.', 'the president', 'who'],
  ['They met the head of the guild, who said it leaks.', 'the head of the guild', 'who'],
  ['It was read in the Mercury Ledger, which said that it leaks.', 'Mercury Ledger', 'which'],
  ['She sat on a panel that called it “a whitewash”.', 'a panel', 'that'],
  ['They read a report that said it leaks.', 'a report', 'that'],
  ['They met Hanne Brekke (D-Moss), who said it leaks.', 'Hanne Brekke', 'who'],
  ['They met Hanne Brekke of the Mercury Diving Guild, who said it leaks.', 'Hanne Brekke', 'who'],
  ['They met Hanne Brekke, from Oslo, who said it leaks.', 'who', 'who'],
  ['They heard of Hanne Brekke and the Mercury Diving Guild, who said it leaks.', 'who', 'who'],
  ['Hanne Brekke read of the Mercury Diving Guild, which said it leaks.', 'Mercury Diving Guild', 'which'],
  // The pronoun is all that is sure.
  ['They ran an ad about the port that called it “a whitewash”.', 'that', 'that'],
  ['They handed out flags that read “No dam”.', 'that', 'that'],
  ['The plan angered the crew and the guild, who said it leaks.', 'who', 'who'],
  ['They met this year, which confirmed that it leaks.', 'which', 'which'],
  ['They knew each other, which confirmed that it leaks.', 'which', 'which'],
  ['They met Brekke (on the left), which confirmed that it leaks.', 'which', 'which'],
  ['They met a man, 44, who said it leaks.', 'who', 'who'],
  ['The crew, the cook, who said it leaks, left.', 'who', 'who'],
]
for (const [text, name, pronoun] of named)
  test(`shows "${name}" for "${pronoun}" in "${text}"`, () => {
    const speaker = speakerIn(text)
    assert.deepEqual([speaker?.name, speaker?.text.toLowerCase()], [name, pronoun])
  })
