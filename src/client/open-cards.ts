/**
 * Keeps a passage and its open card from lying on one another: where the card is a sheet at the foot of the window, the
 * passage moves out from under it, and the notes in the margin give way to it.
 */
export function keepPassagesClear(reader: HTMLElement): void {
  reader.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('.card')) return
      reader.classList.toggle('has-card', reader.querySelector('.card:popover-open') !== null)
      if (target.matches(':popover-open')) moveClear(reader, target)
    },
    true,
  )
}

function moveClear(reader: HTMLElement, card: HTMLElement): void {
  const { top, bottom } = card.getBoundingClientRect()
  const trigger = reader.querySelector(`.prose [popovertarget="${card.id}"]`)
  const covered = (trigger?.getBoundingClientRect().bottom ?? 0) - top
  const isSheet = bottom >= innerHeight - 1
  if (isSheet && covered > 0) scrollBy({ top: covered + 16 })
}
