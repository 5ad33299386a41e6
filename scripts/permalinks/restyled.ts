import type { Raw } from './article.ts'
import { rawOf } from './article.ts'
import type { Edit } from './places.ts'
import { replaceAll } from './written.ts'

const spelled: Readonly<Record<string, string>> = {
  2: 'two',
  5: 'five',
  9: 'nine',
  12: 'twelve',
  20: 'twenty',
  30: 'thirty',
}

/** Edits of form: every claim is what it was. */
export const restyled: Readonly<Record<string, Edit>> = {
  'quotation marks curled': everywhere((raw) =>
    replaceAll(raw, /"/gu, ({ index }) => (/^$|[\s(]/u.test(raw.text.charAt(index - 1)) ? '“' : '”')),
  ),
  'quotation marks straightened': everywhere((raw) => replaceAll(raw, /[“”]/gu, () => '"')),
  guillemets: everywhere((raw) => replaceAll(raw, /[“”]/gu, ([mark]) => (mark === '“' ? '«' : '»'))),
  'no-break spaces': everywhere((raw) => replaceAll(raw, / (?=percent|million|tonnes|\d)/gu, () => '\u00A0')),
  decomposed: everywhere((raw) => replaceAll(raw, /\p{Script=Latin}/gu, ([letter]) => letter.normalize('NFD'))),
  'percent as %': everywhere((raw) => replaceAll(raw, /(?<=\d) percent/gu, () => '%')),
  'numbers spelled out': everywhere((raw) =>
    replaceAll(raw, /\b(?:[259]|12|20|30)(?= percent| million)/gu, ([number]) => spelled[number] ?? number),
  ),
  'first words in capitals': (article) =>
    article.with(
      0,
      (article[0] ?? []).map((it) => ({
        ...it,
        raw: {
          ...rawOf(it),
          text: rawOf(it).text.replace(/\p{Ll}/gu, (letter) =>
            letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter,
          ),
        },
      })),
    ),
  'lines wrapped': everywhere((raw) => replaceAll(raw, /(?<=\p{L}{6}) (?=\p{L})/gu, () => '\n')),
  'Windows line ends': everywhere((raw) => replaceAll(raw, /(?<=\p{L}{6}) (?=\p{L})/gu, () => '\r\n')),
}

/** An edit of every sentence; null where it changes none. */
function everywhere(edit: (raw: Raw) => Raw): Edit {
  return (article) => {
    const edited = article.map((sentences) => sentences.map((it) => ({ ...it, raw: edit(rawOf(it)) })))
    return JSON.stringify(edited) === JSON.stringify(article.map((all) => all.map((it) => ({ ...it, raw: rawOf(it) }))))
      ? null
      : edited
  }
}
