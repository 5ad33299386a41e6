import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuantity } from '../../kinds.ts'

const rows: [text: string, form: string][] = [
  ['Mr Siniji Gumbo (47) of Moss was fined.', 'age'],
  ['Ms Siniji Gumbo met them. Gumbo (47) was fined.', 'age'],
  ['Mr Paul “Gus” Vik (29) left.', 'age'],
  ['Vold City (54) lead.', 'count'],
  ['They sailed to Norway (12).', 'count'],
  ['Mr Siniji Gumbo (7) left.', 'count'],
  ['Mr Siniji Gumbo (47 boats) left.', 'count'],
  ['The boats met Simon Vik, 45 of them old.', 'count'],
  ['The boats met Simon Vik, 45 from the port.', 'count'],
]
for (const [text, form] of rows)
  test(`reads the figure of "${text}" as ${form}`, () => {
    const found = annotate(text, buildRegistry([])).filter(isQuantity)
    assert.deepEqual(
      found.map((quantity) => quantity.form),
      [form],
    )
  })
