import type { Root, TableCell } from 'mdast'
import type { Plugin } from 'unified'
import { isQuantity } from '../annotate/kinds.ts'
import { toldByCell, type Cell } from '../annotate/quantities/tables.ts'
import { firstFrom } from '../annotate/sorted.ts'
import type { Span } from '../annotate/types.ts'
import { placesIn, tablesIn } from './text.ts'

/** Tells of the quantities in the cells of tables what the heads of their columns and rows say; after `remarkClaims`. */
export const remarkTables: Plugin<[], Root> = () => (tree, file) => {
  const cells = cellsIn(tree)
  if (cells.length === 0) return
  file.data.annotations = (file.data.annotations ?? []).map((annotation) => {
    const cell = cells[firstFrom(cells, ({ end }) => end, annotation.end)]
    return cell && cell.start <= annotation.start && isQuantity(annotation) ? toldByCell(annotation, cell) : annotation
  })
}

/** The cells of all tables that stand under a head and beside a label, in the order of the plain text. */
function cellsIn(tree: Root): (Span & Cell)[] {
  const tables = tablesIn(tree)
  if (tables.length === 0) return []
  const { text, placeOf } = placesIn(tree)
  const written = (cell: TableCell | undefined): string => {
    const place = placeOf(cell)
    return place ? text.slice(place.start, place.end) : ''
  }
  const cells = tables.flatMap(({ children: [head, ...rows] }) => {
    const heads = head?.children.map(written) ?? []
    return rows.flatMap(({ children: [first, ...others] }) => {
      const label = written(first)
      return others.flatMap((cell, column) => {
        // Cells that the page drops have no place.
        const place = placeOf(cell)
        return place ? [{ ...place, text: written(cell), head: heads[column + 1] ?? '', label }] : []
      })
    })
  })
  return cells.sort((a, b) => a.start - b.start)
}
