import type { DefaultTreeAdapterTypes } from 'parse5'
import { isElement } from './elements.ts'
import { wordsOf } from './notes.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** `<del>`: what Word puts on the clipboard for words taken out while changes are tracked. Merely struck words (`<s>`) stay. */
export const isDeletion = (element: Element): boolean => element.tagName === 'del'

/** The words taken out anywhere inside a node. */
export const deletionsIn = (node: Node): string[] => {
  if (isElement(node) && isDeletion(node)) return [wordsOf(node).replace(/\s+/g, ' ').trim()].filter((words) => words !== '')
  return 'childNodes' in node ? node.childNodes.flatMap(deletionsIn) : []
}
