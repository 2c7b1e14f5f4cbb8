import type { OutlineContext } from '../book/outline-context.ts'
import { isMessageKey } from '../messages/catalogue.ts'
import { sectionOf } from '../packet/summarize-change.ts'
import type { Change } from './compare-books.ts'
import type { PageName } from './printed-book.ts'

type Say = OutlineContext['say']

/** A change in words: in which section, which item of it, what stood there and what stands there; lines. */
export interface ChangeText {
  readonly section: string
  readonly item: string
  readonly was: string
  readonly is: string
}

export const changeText = ({ section, path, name, was, is, moved, replaced }: Change, say: Say): ChangeText => ({
  section,
  item: itemText(path, name, say),
  was: linesOf([...(was.length === 0 && is.length > 0 ? [say('book.replace.none')] : was), ...(replaced ? [say(`book.replace.${shownAt(path)}-was`)] : [])], moved && moved[0], say),
  is: linesOf([...(is.length === 0 && was.length > 0 ? [say('book.replace.removed')] : is), ...(replaced ? [say(`book.replace.${shownAt(path)}-is`)] : [])], moved && moved[1], say),
})

const shownAt = (path: Change['path']): 'file' | 'picture' => (path?.[0] === 'attachments' ? 'file' : 'picture')

const itemText = (path: readonly string[] | null, name: string, say: Say): string => {
  if (path === null) return say('book.replace.whole')
  const [part, field] = path
  if (part === undefined) return say('book.replace.words')
  const label = `overview.${field}`
  const word = part === 'overview' && isMessageKey(label) ? say(label) : say(sectionOf(part))
  return name === '' ? word : say('book.replace.named', { part: word, name })
}

const linesOf = (lines: readonly string[], place: number | null, say: Say): string =>
  [...lines, ...(place === null ? [] : [say('book.replace.place', { place })])].join('\n')

/** `7`, `7의1`. */
export const pageNameText = ([page, inserted]: PageName, say: Say): string =>
  (inserted === 0 ? String(page) : say('book.page.inserted', { page, inserted }))

/** `5쪽, 5의1쪽`, and `8쪽~12쪽` where more follow one another. */
export const pageList = (names: readonly PageName[], say: Say): string => {
  const runs: PageName[][] = []
  for (const name of names) {
    const last = runs.at(-1)
    if (last && follows(last.at(-1) ?? [0, 0], name)) last.push(name)
    else runs.push([name])
  }
  const text = (name: PageName): string => say('book.replace.page', { page: pageNameText(name, say) })
  return runs.flatMap((run) => (run.length < SHORTEST_RANGE ? run.map(text) : [`${text(run[0] ?? [0, 0])}~${text(run.at(-1) ?? [0, 0])}`])).join(', ')
}

const SHORTEST_RANGE = 4

const follows = (a: PageName, b: PageName): boolean => (b[1] === 0 ? a[1] === 0 && b[0] === a[0] + 1 : b[0] === a[0] && b[1] === a[1] + 1)
