import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements whose text no reader of the page sees. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
])

/** Elements that begin and end a line. */
export const STARTS_LINE: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'blockquote',
  'pre',
  'address',
  'figure',
  'figcaption',
  'dl',
  'hr',
  'form',
  'fieldset',
  'center',
  'body',
  'caption',
  'tr',
  'tbody',
  'thead',
  'tfoot',
])

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** `display:none`, Word's `mso-hide:all`, the `hidden` attribute. */
export const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributeOf(element, 'style') ?? '')

/** Does a table hold another one? */
export const hasTable = (element: Element): boolean =>
  element.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || hasTable(child)))

const holds = (element: Element, isOne: (node: Node) => boolean): boolean => element.childNodes.some((child) => isOne(child) || (isElement(child) && holds(child, isOne)))
const isText = (node: Node): boolean => node.nodeName === '#text' && 'value' in node && node.value.trim() !== ''
const isBlock = (node: Node): boolean => isElement(node) && (STARTS_LINE.has(node.tagName) || /^(?:table|[uo]l|li|h[1-6])$/.test(node.tagName))

/** A paragraph without words, which parts those around it: `<p>&nbsp;</p>`; an editor's `<div><br></div>`, but no `<div></div>`, which has no height. */
export const isEmptyLine = (element: Element): boolean =>
  (element.tagName === 'p' || element.tagName === 'pre' || (element.tagName === 'div' && holds(element, (node) => isElement(node) && node.tagName === 'br'))) &&
  !holds(element, isText) && !holds(element, isBlock)
