import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { MAX_UNITS } from '../foreign/limits.ts'
import { readText } from '../read/read-text.ts'
import type { ReadResult, SourceUnit } from '../source-unit.ts'

export interface LinePlace {
  readonly page?: number
  /** Heading level 1–6. */
  readonly level?: number
  /** Leading space in display columns. */
  readonly indent?: number
  readonly kind?: SourceUnitKind
  /** A table goes on with the one before it, over the end of a page. */
  readonly continues?: boolean
}

/** Takes what a format's reader finds, in reading order, and numbers it. */
export interface UnitBuilder {
  /** A paragraph; line breaks in it make lines. */
  paragraph(text: string, place?: LinePlace): void
  /** A blank line between lines: it parts. */
  blank(): void
  /** Rows of cells. A cell that a merged one covers is empty. */
  table(rows: readonly (readonly string[])[], place?: LinePlace): void
  /** The lines so far. */
  count(): number
  build(kind: string): ReadResult
}

interface PendingLine extends LinePlace {
  readonly text: string
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g
// Anchors of objects in HWP, and what damaged fonts of a PDF give.
const CONTROL = /(?![\t\n\r\f\v])\p{Cc}/gu

const clean = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[\u00a0\u2002-\u200a]/g, ' ')
    .normalize('NFC')

const tidyCell = (text: string): string =>
  clean(text)
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

const isFilled = (cell: string): boolean => cell !== ''

/** Numbers lines and blocks: every line of text and every row of a table is one line of the draft. */
export const createUnitBuilder = (): UnitBuilder => {
  const lines: string[] = []
  const units: SourceUnit[] = []
  let block = 0
  let pending: PendingLine[] = []

  const add = (unit: SourceUnit): void => {
    if (units.length >= MAX_UNITS) throw new AppError('file-too-complex', `more than ${MAX_UNITS} units`)
    units.push(unit)
  }

  /** Lines in a run are read as text is: tabs, pipes and wide gaps may part them into columns. */
  const flush = (): void => {
    if (pending.length === 0) return
    const run = pending
    pending = []
    const first = lines.length
    const read = readText('', run.map(({ text }) => text).join('\n'))
    for (const unit of read.units) {
      const { page = 1, level = 0, indent, kind } = run[unit.line - 1] ?? {}
      add({
        ...unit,
        page,
        level,
        line: first + unit.line,
        block: block + unit.block,
        indent: indent ?? unit.indent,
        kind: kind ?? (level > 0 && unit.row === null && unit.kind === 'text' ? 'heading' : unit.kind),
      })
    }
    lines.push(...run.map(({ text }) => text))
    block = units.at(-1)?.block ?? block
  }

  const paragraph = (text: string, place: LinePlace = {}): void => {
    for (const line of clean(text).split(/\r\n|[\n\r\f\v\u2028\u2029]/))
      if (line.trim() !== '') pending.push({ ...place, text: line.trimEnd() })
  }

  const row = (cells: readonly string[], number: number, { page = 1, kind = 'table-row' }: LinePlace): void => {
    lines.push(cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'))
    cells.forEach((text, column) =>
      add({ page, block, row: number, column, line: lines.length, indent: 0, level: 0, text, kind }),
    )
  }

  return {
    paragraph,
    table: (rows, place = {}) => {
      const tidy = rows.map((cells) => cells.map(tidyCell)).filter((cells) => cells.some(isFilled))
      // A frame around text, and the title lines over a table that one merged cell each holds, are no table.
      const from = tidy.findIndex((cells) => cells.filter(isFilled).length > 1)
      const above = from < 0 ? tidy : tidy.slice(0, from)
      for (const cell of above.flat()) if (cell !== '') paragraph(cell, place)
      if (from < 0) return
      flush()
      const last = place.continues ? (units.at(-1)?.row ?? null) : null
      if (last === null) block += 1
      tidy.slice(from).forEach((cells, number) => row(cells, number + (last ?? -1) + 1, place))
    },
    blank: () => {
      if (pending.length > 0) pending.push({ text: '' })
    },
    count: () => lines.length + pending.length,
    build: (kind) => {
      flush()
      return { kind, lines, units }
    },
  }
}
