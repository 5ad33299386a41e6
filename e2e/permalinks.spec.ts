import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryProject } from '../scripts/temporary-project.ts'
import { answers } from '../scripts/wait-for.ts'
import { expect, test } from './quiet.ts'

// An article lives on between two real builds, in a copy of the project.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const project = temporaryProject('permalinks')
const slug = 'china-answers-nato'
const renamed = 'a-question-about-budgets'
const file = join(project.folder, `content/articles/${slug}.md`)
const ledger = join(project.folder, `content/permalinks/${slug}.json`)
const port = 40_000 + Math.floor(Math.random() * 20_000)
const env = { SHARE_IMAGES: '0' }
const edit = (change: (text: string) => string): void => writeFileSync(file, change(readFileSync(file, 'utf8')))
type Entry = { readonly id: string; readonly exact: string }
const idOf = (exact: string): string => {
  const { entries } = JSON.parse(readFileSync(ledger, 'utf8')) as { entries: readonly Entry[] }
  return entries.find((entry) => entry.exact === exact)?.id ?? ''
}

let server: ReturnType<typeof spawn> | undefined
test.afterAll(() => {
  server?.kill()
  project.remove()
})

const question = '"What exactly is the intention behind this?"'
let claim = ''
let gone = ''

test('an editor changes a figure and adds a paragraph, and the old link finds it', () => {
  expect(project.build(env).status).toBe(0)
  claim = idOf('55 percent')
  gone = idOf(question)
  expect(claim).toMatch(/^c-/u)
  edit((text) =>
    text.replace('55 percent', '56 percent').replace('The remark was', 'A new paragraph.\n\nThe remark was'),
  )
  const { status, output } = project.build(env)
  expect(status).toBe(0)
  expect(output).toMatch(/\d revised \(/u)
  expect(idOf('56 percent')).toBe(claim)
})

test('a build that would lose a published link fails before it writes, and the editor retires the link', () => {
  edit((text) => text.replace(`${question} Guo asked. `, ''))
  const before = readFileSync(ledger, 'utf8')
  const { status, output } = project.build(env)
  expect(status).not.toBe(0)
  expect(output).toContain(`${gone} is lost`)
  expect(output).toContain('npm run permalinks')
  expect(output).not.toContain('Stack trace')
  expect(readFileSync(ledger, 'utf8')).toBe(before)
  const retire = ['src/cli/permalinks.ts', '--retire', gone, '--reason', 'The question was cut.']
  spawnSync(process.execPath, retire, { cwd: project.folder, env: { ...process.env, CI: '' } })
  expect(project.build({ ...env, CI: 'true' }).output).toContain('not up to date')
  expect(project.build(env).status).toBe(0)
  expect(project.build({ ...env, CI: 'true' }).status).toBe(0)
})

test('an editor renames the article, and every link goes along', () => {
  renameSync(file, file.replace(slug, renamed))
  expect(project.build(env).output).toContain(`add "formerSlugs: [${slug}]"`)
  const text = readFileSync(file.replace(slug, renamed), 'utf8')
  writeFileSync(file.replace(slug, renamed), text.replace('\n', `\nformerSlugs: [${slug}]\n`))
  expect(project.build(env).status).toBe(0)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled, baseURL: `http://localhost:${port}` })

    test('a reader follows the old links', async ({ page }) => {
      server ??= spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock'], {
        cwd: project.folder,
        env: { ...process.env, PORT: String(port) },
      })
      await answers(`http://localhost:${port}/`)
      await page.goto(`/articles/${slug}/#${claim}`)
      await expect(page).toHaveURL(`/articles/${renamed}/${javaScriptEnabled ? `#${claim}` : ''}`)
      await expect(page.locator(`#${claim}`)).toHaveText('56 percent')
      await page.goto(`/c/${claim}/`)
      await expect(page.locator('del')).toContainText('55')
      await page.goto(`/articles/${renamed}/#${gone}`)
      await page
        .getByRole('link', { name: /what became of it/u })
        .filter({ visible: true })
        .click()
      await expect(page).toHaveURL(`/c/${gone}/`)
      await expect(page.getByRole('main')).toContainText('The question was cut.')
      await expect(page.getByRole('main')).toContainText('What exactly is the intention')
    })
  })
