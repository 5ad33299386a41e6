import { copyText } from './copy-text.ts'

/** Makes the buttons that share or copy work; they are hidden where there is no script. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const done = await copyText(absolute(button.dataset['copy'] ?? ''))
    say(button, done ? (button.dataset['done'] ?? 'Copied') : 'Could not copy: select the text below')
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (!('share' in navigator)) continue
  button.hidden = false
  button.addEventListener('click', () => {
    const { share: url = '', title = '' } = button.dataset
    // Who closes the sheet without sharing rejects the promise; there is nothing to say about it.
    navigator.share({ url, title }).catch(() => undefined)
  })
}

function say(button: HTMLElement, text: string): void {
  const status = button.parentElement?.querySelector('[role=status]')
  if (!status) return
  // The same words twice are read out only if the status was empty between.
  status.textContent = ''
  setTimeout(() => (status.textContent = text), 50)
}

// A link within the site is copied with the address that the reader sees, wherever the site is served.
const absolute = (text: string): string => (text.startsWith('/') ? new URL(text, location.href).href : text)
