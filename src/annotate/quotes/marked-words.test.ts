import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { annotate } from '../annotate.ts'

const found = (text: string, language: string): string[] =>
  annotate(text, buildRegistry([]), { language }).map(({ kind, exact, rule }) => `${kind} ${rule} ${exact}`)

const said: [language: string, text: string, exact: string][] = [
  ['de', 'Vik sagte: „Das Boot fährt heute nicht mehr.“ Dann ging sie.', '„Das Boot fährt heute nicht mehr.“'],
  ['de', 'Vik sagte: »Das Boot fährt heute nicht mehr.« Dann ging sie.', '»Das Boot fährt heute nicht mehr.«'],
  ['fr', 'Vik a dit : « Le bateau ne part plus le soir. » Elle est sortie.', '« Le bateau ne part plus le soir. »'],
  ['sv', 'Vik sade: ”Båten går inte mer i kväll.”', ''],
  ['es', 'Vik dijo: “El barco ya no sale por la noche”.', '“El barco ya no sale por la noche”'],
  ['ja', 'ヴィク氏は「船は今夜はもう出ません」と述べた。', '「船は今夜はもう出ません」'],
  ['zh', '维克说：“渡轮今天晚上不再航行了。”', '“渡轮今天晚上不再航行了。”'],
  ['de', 'Sie las den „Harbour Courier“.', ''],
  ['de', 'Sie sagte: „Das Boot fährt heute nicht mehr.', ''],
  ['de', '5 Prozent, sagte Hanne Vik vom Hafenamt.', ''],
]
for (const [language, text, exact] of said)
  test(`finds ${exact || 'nothing'} in "${text}"`, () =>
    assert.deepEqual(found(text, language), exact ? [`quote marks-alone ${exact}`] : []))
