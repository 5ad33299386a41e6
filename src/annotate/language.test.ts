import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from './actors/registry.ts'
import { annotate } from './annotate.ts'
import { isEnglish } from './language.ts'
import { tokensIn } from './tokens.ts'

const foreign: [language: string, text: string][] = [
  [
    'German',
    'Die Fähre wird nicht mehr fahren, sagte Hanne Vik, und auch das alte Boot ist für 5 Prozent der Gäste zu klein.',
  ],
  [
    'Dutch',
    'De veerboot vaart niet meer, zei Hanne Vik, maar het oude schip wordt ook voor een deel van de gasten hersteld.',
  ],
  ['French', 'Les bateaux ne sont pas vieux, dit Hanne Vik, qui a été dans une grande ville avec des amis.'],
  ['Spanish', 'Los barcos que llegan por la noche no son viejos, pero hay más gente para una ciudad como esta.'],
  ['Portuguese', 'O barco não sai à noite, mas uma parte foi pelo rio e as pessoas são mais pacientes como antes.'],
  ['Italian', 'La nave che parte non è vecchia, ma una parte della gente nel porto aspetta più tempo alla sera.'],
  ['Swedish', 'Båten som går på natten är inte gammal, och det är till nytta att fler kan åka.'],
  ['Polish', 'Prom nie jest stary, że płynie na wyspę, jako że mówi się o tym, że ludzi jest dużo.'],
  ['Finnish', 'Lautta ei kulje yöllä, mutta se on vanha ja myös hidas, että ihmiset oli vihaisia.'],
  ['Turkish', 'Bu vapur bir gece için ve bir gün için olan eski bir gemi ile gider.'],
  ['Russian', 'Паром больше не ходит ночью, сказала Ханне Вик в четверг.'],
  ['Greek', 'Το πλοίο δεν φεύγει πια τη νύχτα, είπε η Χάνε Βικ.'],
  ['Chinese', '渡轮晚上不再航行，汉娜·维克星期四说。'],
  ['Arabic', 'لم تعد العبارة تبحر ليلا، كما قالت هانا فيك يوم الخميس.'],
]
for (const [language, text] of foreign)
  test(`takes ${language} not for English`, () => {
    assert.equal(isEnglish(tokensIn(text)), false)
    assert.deepEqual(annotate(text, buildRegistry([])), [])
  })

const english: [title: string, text: string][] = [
  ['nothing', ''],
  ['a sentence', 'The ferry sails again, said Hanne Vik.'],
  ['a headline', 'Ferry sails again'],
  ['names from elsewhere', 'Juan de la Cruz, María de los Ángeles, Karl von Berg, Luigi della Rovere'],
  [
    'a sentence about names from elsewhere',
    'Jean des Bois and Anna de las Casas of Les Halles sang “Non, je ne regrette” with Los Lobos.',
  ],
  ['a table of figures', 'Fares 41 45 48\nBoats 7 7 9\nCrew 120 118 131\n'.repeat(20)],
  [
    'a quotation in another language',
    'He said to them: “Das ist nicht gut.” The crew of the boat laughed, and the harbour master left with them.',
  ],
  ['a name in another script', 'The agency 新华社 said that the ferry Алтай sails.'],
]
for (const [title, text] of english) test(`takes ${title} for English`, () => assert.ok(isEnglish(tokensIn(text))))

test('believes the editor more than the words', () => {
  assert.ok(isEnglish(tokensIn(foreign[0]?.[1] ?? ''), 'en-GB'))
  assert.ok(!isEnglish(tokensIn('The ferry sails.'), 'de'))
  assert.ok(!isEnglish(tokensIn('The ferry sails.'), 'enm'))
})
