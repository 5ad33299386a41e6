import { copyText } from './copy-text.ts'

/** Makes a button copy `text` and say in the status beside it that this is done. */
export function copyOnClick(button: HTMLButtonElement, text: () => string, done: string): void {
  button.addEventListener('click', () => {
    void copyText(text()).then((isDone) => say(button, isDone ? done : 'Could not copy: select the text below'))
  })
}

function say(button: HTMLElement, text: string): void {
  const status = button.parentElement?.querySelector('[role=status]')
  if (!status) return
  // The same words twice are read out only if the status was empty between.
  status.textContent = ''
  setTimeout(() => (status.textContent = text), 50)
}
