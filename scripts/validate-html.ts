import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'

// Holds every page of the built site to the standard, and its JSON-LD to JSON: npm run build && npm run check:html
const site = process.argv[2] ?? 'dist'
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

const problems: string[] = []
const files = globSync('**/*.html', { cwd: site }).toSorted()
for (const file of files) {
  const html = readFileSync(join(site, file), 'utf8')
  const { results } = await validator.validateString(html, file)
  for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
    problems.push(`${file}:${line}:${column} ${message} (${ruleId})`)
  for (const { groups } of html.matchAll(/<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/gu))
    if (!isJson(groups?.['json'] ?? '')) problems.push(`${file}: its JSON-LD is no JSON`)
}
for (const problem of problems) console.error(problem)
console.log(`${files.length} pages, ${problems.length} problems`)
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
