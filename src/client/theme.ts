import { themeKey } from './early.ts'
import { keep } from './kept.ts'

const root = document.documentElement
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const isDark = (): boolean => (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark'

const toggle = document.querySelector<HTMLButtonElement>('.theme-toggle')
if (toggle) {
  toggle.hidden = false
  toggle.addEventListener('click', () => {
    const chosen = isDark() ? 'light' : 'dark'
    root.dataset['theme'] = chosen
    keep(themeKey, chosen)
  })
}
