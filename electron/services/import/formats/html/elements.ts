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
