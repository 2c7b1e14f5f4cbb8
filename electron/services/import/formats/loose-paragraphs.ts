import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { decodeXml } from './decode-xml.ts'
import type { LooseText } from './loose-text.ts'

/** A tag of DOCX or HWPX by its local name, or the text up to the next tag. */
const TOKEN = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)|<[^>]*>/g

/** Elements around paragraphs that are no part of the running text. */
const AROUND: Readonly<Record<string, SourceUnitKind>> = {
  header: 'header',
  footer: 'header',
  footNote: 'footnote',
  endNote: 'footnote',
  hiddenComment: 'comment',
  memo: 'comment',
}

/**
 * Paragraphs of the XML of DOCX (`w:p`, `w:t`) and HWPX (`hp:p`, `hp:t`). A paragraph that holds others (text
 * boxes, notes) comes in pieces. Words struck by tracked changes (`w:delText`) come apart.
 */
export const looseParagraphs = (xml: string, kind: SourceUnitKind): LooseText[] => {
  const found: LooseText[] = []
  const around: SourceUnitKind[] = []
  let text = ''
  let deleted = ''
  let inside: 'text' | 'deleted' | null = null
  let blanks = 0
  // A paragraph that holds others, as those of a table's cells, is not empty though all words are theirs.
  let isInnermost = false
  const flush = (): void => {
    if (text.trim() !== '') {
      found.push({ text, kind: around.at(-1) ?? kind, ...(blanks > 0 ? { blanks } : {}) })
      blanks = 0
    }
    if (deleted.trim() !== '') found.push({ text: deleted, kind: 'deleted' })
    text = ''
    deleted = ''
  }
  for (const [, close, tag, empty, words] of xml.matchAll(TOKEN)) {
    if (words !== undefined) {
      if (inside === 'text') text += decodeXml(words)
      else if (inside === 'deleted') deleted += decodeXml(words)
    } else if (tag === 'p') {
      if (empty === '/' || (close === '/' && isInnermost && text.trim() === '')) blanks += 1
      isInnermost = close !== '/' && empty !== '/'
      flush()
    }
    else if (tag === 't') inside = close === '/' || empty === '/' ? null : 'text'
    else if (tag === 'delText') inside = close === '/' || empty === '/' ? null : 'deleted'
    else if (tag === 'tab') text += '\t'
    else if (tag === 'br' || tag === 'lineBreak') text += '\n'
    else if (tag !== undefined && Object.hasOwn(AROUND, tag) && empty !== '/') {
      flush()
      if (close === '/') around.pop()
      else around.push(AROUND[tag] ?? kind)
    }
  }
  flush()
  return found
}
