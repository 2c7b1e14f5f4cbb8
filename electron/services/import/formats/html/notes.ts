import type { DefaultTreeAdapterTypes } from 'parse5'
import { attributeOf, isElement } from './elements.ts'

type Node = DefaultTreeAdapterTypes.Node
type ParentNode = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/** The ids that mammoth gives footnotes and endnotes, and their links to and fro. */
const NOTE_ID = /^(?:footnote|endnote)-\d+$/
const BACK_LINK = /^#(?:footnote|endnote)-ref-\d+$/

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? (node as ParentNode).childNodes : [])

/** All words inside a node, but for the arrows that lead back from a note. */
export const wordsOf = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (isElement(node) && BACK_LINK.test(attributeOf(node, 'href') ?? '')) return ''
  return childrenOf(node).map(wordsOf).join('')
}

/** Texts of the footnotes of a document, by id. */
export const notesIn = (node: Node): Map<string, string> => {
  const id = isElement(node) ? (attributeOf(node, 'id') ?? '') : ''
  if (isElement(node) && node.tagName === 'li' && NOTE_ID.test(id)) return new Map([[id, wordsOf(node).trim()]])
  return new Map(childrenOf(node).flatMap((child) => [...notesIn(child)]))
}

/** The note that an element refers to: `<a href="#footnote-1">`. */
export const referenceOf = (element: Element): string | null => {
  const target = (attributeOf(element, 'href') ?? '').slice(1)
  return element.tagName === 'a' && NOTE_ID.test(target) ? target : null
}

/** The notes that anything inside an element refers to. */
export const referencesIn = (node: Node): string[] => {
  const own = isElement(node) ? referenceOf(node) : null
  return own === null ? childrenOf(node).flatMap(referencesIn) : [own]
}
