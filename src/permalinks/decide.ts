import type { Day, Entry, Ledger, PermalinkId, Retirement } from './ledger.ts'
import { toLedger } from './ledger.ts'
import { revise } from './revise.ts'

/** The ledger with a live id retired: its page becomes a tombstone that tells when, why, and where to look now. */
export const retire = (ledger: Ledger, id: PermalinkId, retired: Retirement): Ledger =>
  replace(ledger, { ...liveEntry(ledger, id), state: 'retired', retired })

/** The ledger with a live id naming what `to` names, which gives up its own id if it was not published before. */
export function moveTo(ledger: Ledger, id: PermalinkId, to: Entry, today: Day): Ledger {
  const entry = liveEntry(ledger, id)
  if (entry.kind !== to.kind) throw new Error(`${id} is a ${entry.kind}, ${to.id} a ${to.kind}: retire ${id} instead`)
  const { kind, exact, prefix, suffix, start, end, speaker, value, unit } = to
  const place = { kind, exact, prefix, suffix, start, end, speaker, value, unit }
  return replace(ledger, revise({ entry, place, changed: true }, today))
}

function liveEntry({ entries }: Ledger, id: PermalinkId): Entry {
  const entry = entries.find((it) => it.id === id)
  if (!entry) throw new Error(`There is no permalink ${id}`)
  if (entry.state === 'retired') throw new Error(`${id} is retired already`)
  return entry
}

const replace = ({ entries }: Ledger, entry: Entry): Ledger =>
  toLedger(entries.map((it) => (it.id === entry.id ? entry : it)))
