import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { SourceUnitKind } from '../../../../../shared/packet/packet.ts'
import { AppError } from '../../../../../shared/api/errors.ts'
import { MAX_NESTING } from '../../foreign/limits.ts'
import type { UnitBuilder } from '../unit-builder.ts'
import { deletionsIn, isDeletion } from './deletions.ts'
import { attributeOf, hasTable, isElement, isEmptyLine, isHidden, SKIPPED, STARTS_LINE } from './elements.ts'
import { notesIn, referenceOf, referencesIn } from './notes.ts'
import { tableRows } from './table-rows.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Signs with which a list item already begins; another would double them. */
const OWN_MARK = /^\s*(?:[-–—·•○●◦□■▪▶ㅇ※*.]|[①-⑳]|\d{1,2}[.)]|[가-하]\.)/

interface Walk {
  readonly units: UnitBuilder
  /** The line being gathered. */
  text: string
  level: number
  kind: SourceUnitKind | undefined
  /** Spaces and tabs are the writer's own: they part columns. */
  keepsSpaces: boolean
  /** What the list item opens its first line with. */
  lead: string
  indent: number
  /** Footnotes by their ids, and those that the line being gathered refers to. */
  readonly notes: ReadonlyMap<string, string>
  referred: string[]
  /** Words taken out of the line being gathered. */
  deleted: string[]
}

const flush = (walk: Walk): void => {
  const whole = walk.keepsSpaces ? walk.text.trimEnd() : walk.text.replace(/[ \t]*\n[ \t]*/g, '\n').trim()
  const text = whole.trimStart()
  walk.text = ''
  if (text === '') return addNotes(walk)
  const line = OWN_MARK.test(text) ? text : walk.lead + text
  walk.lead = ''
  // Where spaces are the writer's own they tell the indent, line by line.
  const indent = walk.keepsSpaces && walk.indent === 0 ? {} : { indent: walk.indent }
  walk.units.paragraph(line === text ? whole : line, { level: walk.level, ...indent, ...(walk.kind ? { kind: walk.kind } : {}) })
  addNotes(walk)
}

/** A note stands below the line that refers to it, as it does on paper, and so do words that were taken out of it. */
const addNotes = (walk: Walk): void => {
  for (const id of walk.referred) walk.units.paragraph(`* ${walk.notes.get(id) ?? ''}`, { kind: 'footnote' })
  for (const words of walk.deleted) walk.units.paragraph(words, { kind: 'deleted' })
  walk.referred = []
  walk.deleted = []
}

/** Comments as mammoth writes them: at the end, with ids. */
const kindOfId = (id: string): SourceUnitKind | undefined => (id.startsWith('comment-') ? 'comment' : undefined)

/** Runs `work` with another level, kind and indent, between line breaks. */
const within = (
  walk: Walk,
  change: Partial<Pick<Walk, 'level' | 'kind' | 'indent' | 'lead' | 'keepsSpaces'>>,
  work: () => void,
): void => {
  flush(walk)
  const { level, kind, indent, keepsSpaces } = walk
  Object.assign(walk, change)
  work()
  flush(walk)
  Object.assign(walk, { level, kind, indent, keepsSpaces, lead: '' })
}

const walkChildren = (element: Element, walk: Walk, depth: number): void => {
  for (const child of element.childNodes) walkNode(child, walk, depth + 1)
}

const walkTable = (table: Element, walk: Walk, depth: number): void => {
  flush(walk)
  // Mails are laid out by tables around tables: those are frames, and the innermost hold the cells.
  if (hasTable(table)) walkChildren(table, walk, depth)
  else {
    walk.units.table(tableRows(table), walk.kind ? { kind: walk.kind } : {})
    walk.referred.push(...referencesIn(table))
    walk.deleted.push(...deletionsIn(table))
    addNotes(walk)
  }
}

const walkList = (list: Element, walk: Walk, depth: number): void => {
  let number = Number(attributeOf(list, 'start') ?? 1)
  for (const child of list.childNodes) {
    const lead = list.tagName === 'ol' ? `${number}. ` : '- '
    if (isElement(child) && child.tagName === 'li') {
      if (walk.notes.has(attributeOf(child, 'id') ?? '')) continue
      number += 1
      within(walk, { lead, indent: walk.indent + 2 }, () => walkChildren(child, walk, depth + 1))
    } else walkNode(child, walk, depth + 1)
  }
}

const walkElement = (element: Element, walk: Walk, depth: number): void => {
  const { tagName } = element
  if (SKIPPED.has(tagName)) return
  if (isHidden(element) && walk.kind !== 'hidden')
    within(walk, { kind: 'hidden' }, () => walkElement(element, walk, depth))
  else if (referenceOf(element) !== null) walk.referred.push(referenceOf(element) ?? '')
  else if (isDeletion(element)) walk.deleted.push(...deletionsIn(element))
  else if (tagName === 'br') walk.text += '\n'
  else if (tagName === 'table') walkTable(element, walk, depth)
  else if (tagName === 'ul' || tagName === 'ol') walkList(element, walk, depth)
  else if (isEmptyLine(element)) within(walk, {}, walk.units.blank)
  else if (tagName === 'pre') within(walk, { keepsSpaces: true }, () => walkChildren(element, walk, depth))
  else if (/^h[1-6]$/.test(tagName))
    within(walk, { level: Number(tagName.charAt(1)) }, () => walkChildren(element, walk, depth))
  else if (tagName === 'dt' || tagName === 'dd')
    within(walk, { kind: kindOfId(attributeOf(element, 'id') ?? '') ?? walk.kind }, () =>
      walkChildren(element, walk, depth),
    )
  else if (tagName === 'td' || tagName === 'th' || STARTS_LINE.has(tagName))
    within(walk, {}, () => walkChildren(element, walk, depth))
  else walkChildren(element, walk, depth)
}

const walkNode = (node: Node, walk: Walk, depth: number): void => {
  if (depth > MAX_NESTING * 2) throw new AppError('file-too-complex', `HTML more than ${MAX_NESTING * 2} levels deep`)
  if ('value' in node && node.nodeName === '#text') walk.text += walk.keepsSpaces ? node.value : node.value.replace(/\s+/g, ' ')
  else if (isElement(node)) walkElement(node, walk, depth)
}

/**
 * Puts the text of HTML into units: paragraphs, headings, items of lists and the cells of tables. With `keepsSpaces`
 * spaces and tabs are what somebody typed (a Word document's); in a page they are only its source's form, but in `pre`.
 */
export const addHtml = (html: string, units: UnitBuilder, keepsSpaces = false): void => {
  const document = parse(html)
  const walk: Walk = {
    units,
    text: '',
    level: 0,
    kind: undefined,
    keepsSpaces,
    lead: '',
    indent: 0,
    notes: notesIn(document),
    referred: [],
    deleted: [],
  }
  for (const node of document.childNodes) walkNode(node, walk, 0)
  flush(walk)
}
