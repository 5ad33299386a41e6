import { copyOnClick } from './copy-on-click.ts'

/** Makes the buttons that share or copy work; they are hidden where there is no script. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false
  const { copy = '', done = 'Copied' } = button.dataset
  copyOnClick(button, () => absolute(copy), done)
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

// A link within the site is copied with the address that the reader sees, wherever the site is served.
const absolute = (text: string): string => (text.startsWith('/') ? new URL(text, location.href).href : text)
