const FOCUSABLE = 'input, textarea, button, [tabindex="0"], [role="option"][aria-selected="true"], [role="option"]'

const PANELS = '[data-panel]'

/** What to focus in a panel: where one is in its list, else its first control that is on screen. */
const entryOf = (panel: HTMLElement): HTMLElement | null => {
  const selected = panel.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')
  if (selected) return selected
  return [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].find(element => element.tabIndex >= 0 && element.offsetParent !== null) ?? null
}

/** F6: the next panel, Shift+F6: the one before; around the ends. `selector` names those of a workplace over the window. */
export const focusNextPanel = (step: 1 | -1, selector = PANELS): void => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const current = all.findIndex(panel => panel.contains(document.activeElement))
  const next = all.at((current + step + all.length) % all.length)
  if (next) entryOf(next)?.focus()
}
