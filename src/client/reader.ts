import { addCopyButtons } from './copy-cards.ts'
import { keepPassagesClear } from './open-cards.ts'
import { startDensity } from './density.ts'
import { startReaderFilter } from './reader-filter.ts'
import { addReaderKeys } from './reader-keys.ts'

const reader = document.querySelector<HTMLElement>('.reader')
const form = reader?.querySelector<HTMLFormElement>('.reader-form')
const marks = reader?.querySelector<HTMLFormElement>('.marks-form')
if (reader && form && marks) {
  startReaderFilter(reader, form)
  startDensity(marks)
  keepPassagesClear(reader)
  addCopyButtons(reader)
  addReaderKeys(reader)
}
