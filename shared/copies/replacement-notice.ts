import type { Paragraph, Section, Table, TableRow } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { pageTitle } from '../book/page-title.ts'
import { continuedLine, paragraph } from '../book/paragraph.ts'
import type { ChangeText } from './change-text.ts'

export interface NoticeInput {
  /** Of the book, and of what it is printed for. */
  readonly title: string
  readonly edition: string
  /** `2026. 6. 30.(화) 23:41` */
  readonly printedAt: string
  readonly marks: readonly string[]
  readonly changes: readonly (ChangeText & { readonly pages: string })[]
  /** A sentence for each place at which sheets go or come. */
  readonly exchanges: readonly string[]
  readonly out: number
  readonly in: number
}

/** 교체 쪽 안내: before the pages themselves: which copy they are for, which sheets go and come, and what is new in them. */
export const noticeSection = (input: NoticeInput, { say }: OutlineContext): Section => ({
  id: 'replacement',
  packetId: null,
  bookmark: say('book.replace.title'),
  head: { text: say('book.replace.title'), marks: input.marks },
  foot: '',
  numbered: false,
  onePage: false,
  blocks: [
    ...pageTitle(say('book.replace.title')),
    item(say('book.replace.of', { title: input.title, edition: input.edition, at: input.printedAt })),
    item(say('book.replace.figures', { out: input.out, in: input.in })),
    item(say('book.replace.bars')),
    heading(say('book.replace.sheets')),
    ...input.exchanges.map((sentence) => item(sentence)),
    ...(input.changes.length === 0 ? [] : [heading(say('book.replace.changes')), changesTable(input.changes, say)]),
  ],
})

const heading = (text: string): Paragraph => paragraph('heading', text, { marker: '□' })
const item = (text: string): Paragraph => paragraph('text', text, { marker: '-', level: 1 })

const changesTable = (changes: NoticeInput['changes'], say: OutlineContext['say']): Table => ({
  kind: 'table',
  columns: [{ share: 42, align: 'left' }, { share: 52, align: 'left' }, { share: 52, align: 'left' }, { share: 26, align: 'centre' }],
  head: [say('book.replace.item'), say('book.replace.was'), say('book.replace.is'), say('book.replace.where')],
  continued: continuedLine(`${say('book.replace.changes')} ${say('book.continued')}`),
  rows: changes.flatMap((change, at): TableRow[] => [
    ...(change.section !== changes[at - 1]?.section ? [row('band', [[paragraph('cell-band', change.section)]])] : []),
    row('plain', [[paragraph('cell', change.item)], lines(change.was), lines(change.is), [paragraph('cell-centred', change.pages)]]),
  ]),
})

const lines = (text: string): Paragraph[] => text.split('\n').map((line) => paragraph('cell', line))

const row = (tone: TableRow['tone'], cells: TableRow['cells']): TableRow => ({ cells, tone, keepWithNext: tone === 'band', marked: false })
