import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

/** Whom the last name of a text means. */
const lastIn = (text: string): string | undefined =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).at(-1)?.actor

const cases: [text: string, actor: string][] = [
  ['Hanne Vik sang. Her daughter, Ida Vik, said so. Vik founded a choir.', 'hanne-vik'],
  [`Hanne Vik sang. Ida Vik said so. ${'It rained there. '.repeat(20)} Vik said so.`, 'hanne-vik'],
  ['Hanne Vik sang, and Ida Vik did. The Vik choir was old.', 'hanne-vik'],
  ['They met Hanne Brekko and Brekko Voldo Lindo. Dr Brekko left.', 'brekko-voldo-lindo'],
  ['They met Brekko Voldo Lindo and Hanne Brekko. Dr Brekko left.', 'hanne-brekko'],
  ['Hanne Vik drowned. Her father, Jan Vik, said it was dark. “I saw it,” Vik added.', 'jan-vik'],
  ['Hanne Vik drowned. Jan Vik told us it was dark. Then Vik said it rained.', 'jan-vik'],
  ['Hanne Vik drowned. Jan Vik wept. Then Mr. Vik left.', 'jan-vik'],
  ['Salesman Vik sang. Hanne Vik sang, and Ida Vik did. So Vik left.', 'hanne-vik'],
  ['The singer Brusko Vik sang. Ida Vik said so. Then it rained. So Vik left.', 'brusko-vik'],
  ['Then Brusko Vik sang. Ida Vik said so. Then it rained. So Vik left.', 'ida-vik'],
  ['AG Vik sang. Ida Vik sang, and Hanne Vik did. So Vik left.', 'ida-vik'],
  // No family.
  ['Hanne Vik met the Vik Quartet. Then shares in Vik fell.', 'vik-quartet'],
  ['Marine Moe Sees Jan Vik\n\nIda Vik sang. So Vik left.', 'ida-vik'],
]
for (const [text, actor] of cases) test(`means ${actor} in "${text}"`, () => assert.equal(lastIn(text), actor))
