import type { Paragraph } from '../../../shared/book/block.ts'
import type { ParagraphElements } from './measure-paragraph.ts'
import { markLanguage, wordsOf } from './language.ts'
import { addElement, SECTION_ROOT, type Structure } from './structure.ts'
import type { ParagraphLook } from './style-sheet.ts'

/** Opens lists and tables of contents around paragraphs that follow each other, as a reader would see them. */
export interface ElementOpener {
  open(paragraph: Paragraph, look: ParagraphLook): ParagraphElements
  /** Something else stands between: the next item begins a new list. */
  close(): void
}

export const newElementOpener = (structure: Structure): ElementOpener => {
  let group: { tag: 'L' | 'TOC'; element: number } | null = null
  const groupOf = (tag: 'L' | 'TOC'): number => {
    if (group?.tag !== tag) group = { tag, element: addElement(structure, tag, SECTION_ROOT) }
    return group.element
  }
  const opened = (paragraph: Paragraph, look: ParagraphLook): ParagraphElements => {
    if (look.tag === 'TOCI') {
      const link = addElement(structure, 'Link', addElement(structure, 'TOCI', groupOf('TOC')))
      return { text: link, marker: link }
    }
    if (look.tag === 'P' && paragraph.marker !== '') {
      const item = addElement(structure, 'LI', groupOf('L'))
      return { marker: addElement(structure, 'Lbl', item), text: addElement(structure, 'LBody', item) }
    }
    group = null
    const element = addElement(structure, look.tag, SECTION_ROOT)
    return { text: element, marker: element }
  }
  return {
    open: (paragraph, look) => {
      const elements = opened(paragraph, look)
      markLanguage(structure, elements.text, wordsOf(paragraph.runs))
      return elements
    },
    close: () => {
      group = null
    },
  }
}
