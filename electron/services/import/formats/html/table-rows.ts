import type { DefaultTreeAdapterTypes } from 'parse5'
import { isDeletion } from './deletions.ts'
import { referenceOf } from './notes.ts'
import { attributeOf, isElement, SKIPPED, STARTS_LINE } from './elements.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Most columns and rows that a cell may claim to span. */
const MAX_SPAN = 100

/** The words of a cell; blocks, breaks and items of lists make lines. */
const cellText = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ')
  if (!isElement(node) || SKIPPED.has(node.tagName) || isDeletion(node) || referenceOf(node) !== null) return ''
  if (node.tagName === 'br') return '\n'
  const inner = node.childNodes.map(cellText).join('')
  if (node.tagName === 'li')
    return `\n${/^\s*(?:[-–·•○●□■▪※*]|[①-⑳]|\d{1,2}[.)])/.test(inner) ? '' : '- '}${inner.trim()}\n`
  return STARTS_LINE.has(node.tagName) ? `\n${inner}\n` : inner
}

const rowsIn = (element: Element): Element[] =>
  element.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)))

const spanOf = (cell: Element, name: string): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1))

/** Cells of an HTML table as a grid: a merged cell's text stands in its first place, the others are empty. */
export const tableRows = (table: Element): string[][] => {
  const grid: string[][] = []
  rowsIn(table).forEach((row, at) => {
    const cells = (grid[at] ??= [])
    let column = 0
    for (const cell of row.childNodes.filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue
      while (cells[column] !== undefined) column += 1
      const text = cellText(cell)
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        for (let across = 0; across < spanOf(cell, 'colspan'); across += 1)
          (grid[at + down] ??= [])[column + across] = down + across === 0 ? text : ''
      }
    }
  })
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''))
}
