import { isBefore, type PageName } from './printed-book.ts'

/** A page of the new book; `was` is its place in the old one. */
export interface NewPage {
  readonly was: number | null
  /** It looks other than it did. */
  readonly changed: boolean
}

/** Names pages in order: those that were there keep theirs, others are put in after the page before them (7의1). */
export const namePages = (pages: readonly Pick<NewPage, 'was'>[], namesWas: readonly PageName[]): PageName[] => {
  let before: PageName = [0, 0]
  return pages.map(({ was }) => {
    const own = was === null ? undefined : namesWas[was]
    before = own && isBefore(before, own) ? own : [before[0], before[1] + 1]
    return before
  })
}

/** A sheet of the new book: pages by their place in it, the front first. */
export interface NewSheet { readonly pages: readonly number[]; readonly isNew: boolean }

/** What is done at one place of the old copy: sheets out, others in. Pages by their place in the old and in the new book. */
export interface Exchange {
  readonly out: readonly (readonly number[])[]
  readonly in: readonly (readonly number[])[]
  /** Page of the new book after which sheets are put in where none is taken out; `null` at the very front. */
  readonly after: number | null
}

/**
 * Which sheets of the old copy go and which come. A sheet stays where its pages stay side by side and look as they did; what is
 * put in after it stands on sheets of its own, each beginning on a front. Exchanges that touch are one.
 */
export const replaceSheets = (sheetsWas: readonly (readonly number[])[], pages: readonly NewPage[], sides: 1 | 2): { sheets: NewSheet[]; exchanges: Exchange[] } => {
  const sheetOf = new Map(sheetsWas.flatMap((sheet, at) => sheet.map((page) => [page, at] as const)))
  const groups = sheetsWas.map((): number[] => [])
  let current = 0
  pages.forEach(({ was }, at) => {
    current = was === null ? current : sheetOf.get(was) ?? current
    groups[current]?.push(at)
  })
  const sheets: NewSheet[] = []
  const exchanges: Exchange[] = []
  let isOpen = false
  sheetsWas.forEach((old, at) => {
    const group = groups[at] ?? []
    const isKept = old.every((page, side) => pages[group[side] ?? -1]?.was === page && !pages[group[side] ?? -1]?.changed)
    if (isKept) {
      sheets.push({ pages: group.slice(0, old.length), isNew: false })
      isOpen = false
    }
    const added = inSheets(isKept ? group.slice(old.length) : group, sides)
    for (const sheet of added) sheets.push({ pages: sheet, isNew: true })
    if (isKept && added.length === 0) return
    const exchange = { out: isKept ? [] : [old], in: added, after: isKept ? group[old.length - 1] ?? null : (group[0] ?? 0) - 1 }
    const last = exchanges.at(-1)
    if (isOpen && !isKept && last) exchanges[exchanges.length - 1] = { ...last, out: [...last.out, ...exchange.out], in: [...last.in, ...exchange.in] }
    else exchanges.push(exchange)
    isOpen = true
  })
  return { sheets, exchanges }
}

const inSheets = (pages: readonly number[], sides: number): number[][] =>
  Array.from({ length: Math.ceil(pages.length / sides) }, (_, sheet) => pages.slice(sheet * sides, (sheet + 1) * sides))
