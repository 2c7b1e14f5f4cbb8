import { isWithin } from '../../../../shared/import/source-fields.ts'

/** What holds a field on the page: a cell, a line of a list, the value beside a label. */
const FRAME = '.line-list > li, td, .field-value, .packet-title-box, .side-head, .card-body, .qa-line'

const frameOf = (field: Element): Element => field.closest(FRAME) ?? field

const fieldsIn = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-path]')]

/**
 * Shows on the packet page which fields belong to what is selected, and which a person should check: the page is
 * that of Prepare and knows nothing of a review, so its fields are marked from outside.
 */
export const markFields = (page: HTMLElement, paths: readonly string[], doubtful: readonly string[], word: string): void => {
  for (const element of page.querySelectorAll('[data-marked], [data-doubtful]')) {
    element.removeAttribute('data-marked')
    element.removeAttribute('data-doubtful')
  }
  for (const field of fieldsIn(page)) {
    const path = field.dataset['path'] ?? ''
    if (paths.some(owner => isWithin(path, owner))) frameOf(field).setAttribute('data-marked', '')
    const isDoubtful = doubtful.some(value => isWithin(path, value) || (isWithin(value, path) && path !== ''))
    if (isDoubtful) frameOf(field).setAttribute('data-doubtful', word)
    if (isDoubtful) field.setAttribute('aria-description', word)
    else field.removeAttribute('aria-description')
  }
}

/** The first field of the page that belongs to one of the paths. */
export const fieldOf = (page: HTMLElement, paths: readonly string[]): HTMLElement | null => {
  const fields = fieldsIn(page)
  for (const owner of paths) {
    const exact = fields.find(({ dataset }) => dataset['path'] === owner || dataset['path'] === `${owner}.title` || dataset['path'] === `${owner}.text`)
    const found = exact ?? fields.find(({ dataset }) => isWithin(dataset['path'] ?? '', owner))
    if (found) return found
  }
  return null
}
