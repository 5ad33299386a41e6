import { createInterface } from 'node:readline'
import { annotate } from '../annotate/annotate.ts'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { toRecord } from '../lib/record.ts'

const registry = buildRegistry([])
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify(toRecord(id, text, annotate(text, registry)))}\n`)
}
