/** Where the card of a passage is a sheet at the foot of the window, the passage moves out from under it. */
export function keepPassagesClear(reader: HTMLElement): void {
  reader.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('.card:popover-open')) return
      const trigger = reader.querySelector(`.prose [popovertarget="${target.id}"]`)
      const covered = (trigger?.getBoundingClientRect().bottom ?? 0) - target.getBoundingClientRect().top
      const isSheet = target.getBoundingClientRect().bottom >= innerHeight - 1
      if (isSheet && covered > 0) scrollBy({ top: covered + 16 })
    },
    true,
  )
}
