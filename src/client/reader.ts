import './share.ts'
import { startReaderFilter } from './reader-filter.ts'
import { startReaderKeys } from './reader-keys.ts'

const reader = document.querySelector<HTMLElement>('.reader')
const form = reader?.querySelector<HTMLFormElement>('.reader-form')
if (reader && form) {
  startReaderFilter(reader, form)
  startReaderKeys(reader, form)
}
