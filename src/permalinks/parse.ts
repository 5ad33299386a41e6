import { parseDocument } from 'yaml'
import type { Entry, Ledger, Version } from './ledger.ts'
import { toLedger } from './ledger.ts'
import { ledgerSchema } from './schema.ts'
import { toldError } from './told-error.ts'

/** The ledger that `json` holds; an error names `file`, the line and column, and what to do. */
export function parseLedger(json: string, file: string): Ledger {
  const conflict = json.search(/^(?:<{7}|={7}|>{7})/mu)
  if (conflict >= 0)
    throw broken(
      file,
      placeAt(json, conflict),
      'a merge conflict is unresolved; keep the entries of both sides, and of one that both have either: the next build mends it',
    )
  const checked = ledgerSchema.safeParse(parseJson(json, file))
  if (!checked.success) {
    const [issue] = checked.error.issues
    const path = issue?.path ?? []
    throw broken(file, placeOf(json, path), `${path.join('.') || 'the ledger'}: ${issue?.message}`)
  }
  const { entries } = checked.data
  const ids = new Set<string>()
  entries.forEach(({ id }, index) => {
    if (ids.has(id))
      throw broken(file, placeOf(json, ['entries', index]), `the id ${id} stands twice; keep one of the two`)
    ids.add(id)
  })
  return toLedger(entries)
}

/** The ledger of a text that `parseLedger` has read before: to check it takes three times as long as to read it. */
export function readChecked(json: string): Ledger {
  const { entries } = JSON.parse(json) as { entries: readonly (Omit<Entry, keyof Amount> & Partial<Amount>)[] }
  return toLedger(
    entries.map(({ value = null, unit = null, ...entry }) => ({
      ...entry,
      value,
      unit,
      versions: entry.versions.map(withAmount),
    })),
  )
}

// The words of a quotation amount to nothing, and their file does not say so.
type Amount = Pick<Version, 'value' | 'unit'>
const withAmount = ({
  exact,
  sentence,
  speaker,
  value = null,
  unit = null,
  until,
}: Omit<Version, keyof Amount> & Partial<Amount>): Version => ({ exact, sentence, speaker, value, unit, until })

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/u.exec(message)?.[1]
    throw broken(file, placeAt(json, position ? Number(position) : json.trimEnd().length), message)
  }
}

type Place = { readonly line: number; readonly column: number }

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

// JSON is YAML, and the YAML parser remembers where a field stands.
function placeOf(json: string, path: readonly PropertyKey[]): Place {
  const document = parseDocument(json, { keepSourceTokens: false })
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return placeAt(json, Number(node.range[0]))
  }
  return { line: 1, column: 1 }
}

const broken = (file: string, { line, column }: Place, what: string): Error =>
  toldError(
    `${file}:${line}:${column}: ${what}\n` +
      `  Mend the line, or take the file back with "git checkout -- ${file}". Do not delete it: its ids would be lost.`,
  )
