const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  middot: '·',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
}

/** Tags that converters leave inside Markdown cells. Any other `<…>` is the draft's own (`<개회>`). */
const TAG =
  /<\/?(?:ul|ol|li|p|br|b|strong|i|em|u|s|del|ins|sub|sup|span|div|font|a|table|thead|tbody|tr|td|th)(?:\s[^<>]{0,300})?\/?>/gi
/** Tags that only pages write, in small letters: `<Summary>` may be a draft's own. */
const PAGE_TAG = /<\/?(?:details|summary|figure|figcaption|center|small|img)(?: open)?(?:\s+[a-z-]+=[^<>]{0,300})?\s*\/?>/g
/** `{{ page.title }}`, `{% include x %}`, `{: .center}`: what a site fills in, or how it shows a line; `{{10:00}}` is the draft's own. */
const FILLED_IN = /\{\{-?\s?[A-Za-z_][\w\s.|:'"-]{0,80}\}\}|\{%-?\s?[a-z][^{}]{0,200}%\}|\{:\s?[.#A-Za-z][^{}]{0,200}\}/g
/** `[words](address)` and `![picture](address)`; an address beside others on a site is told by its path or the ending of a file: `[Panel](EN/FR)`, `[Panel](/EN)`, `[Welcome](Dr.Berg)` have none. */
const LINK = /(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){1,300})\]\((?:(?:https?:|mailto:)(?:[^()\s]|\([^()\s]{0,100}\)){1,500}|(?:\.{0,2}\/|#)[^()\s]{3,500}|[^()\s]{1,500}\.[a-z]{2,5}(?:[#?][^()\s]{0,200})?|)\)/g
/** `<!--[if !supportEmptyParas]-->`: what Word and 한글 leave in a page copied from them. */
const COMMENT = /<!--.{0,200}?-->/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** `10:30-11.00Coffee break`, `February 5, 202508:45`: times that lost the space behind or before them. */
const GLUED_RANGE = /(?<=\d{1,2}[:.]\d{2}\s?[-–—]\s?\d{1,2}[:.]\d{2})(?=\p{Lu}\p{Ll})|(?<=[A-Z][a-z]{2,8} \d{1,2}, 20\d\d)(?=\d{1,2}:\d{2})/gu
/** `9.20amWelcome`, `7.30pm onwardsDinner`: cells that lost the space between them. */
const GLUED = /(?<=\d ?)([ap]m|[AP]M|[ap]\.m\.)(?=\p{Lu}\p{Ll})|(?<=\d ?[ap]\.?m\.? onwards)(?=\p{Lu})/gu

const decodeEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole
}

/** A list item or a break starts a new line; every other tag only dressed its words. */
const replaceTag = (tag: string): string => {
  if (/^<li/i.test(tag)) return '\n- '
  return /^<(?:br|p)\b/i.test(tag) ? '\n' : ''
}

/**
 * A line without the marks of its format: tags, entities, `**bold**`, backslash escapes, invisible
 * characters. The words, their markers and their spaces stay; `\n` stands where a cell broke its line.
 */
export const cleanMarkup = (raw: string): string => {
  let text = raw.replace(INVISIBLE, '').replaceAll('\u00a0', ' ')
  if (text.includes('<!--')) text = text.replace(COMMENT, '')
  if (text.includes('<')) text = text.replace(PAGE_TAG, '').replace(TAG, replaceTag).replace(/\n- [ \t]*(?=[-·•○▪])/g, '\n')
  if (text.includes('{')) text = text.replace(FILLED_IN, '')
  if (text.includes('&')) text = text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
  if (text.includes('](')) text = text.replace(LINK, (_, picture: string, words: string) => (picture === '' ? words : ''))
  if (text.includes('**')) text = text.replace(/\*\*([^\s*](?:[^*]*[^\s*])?)\*\*/g, '$1')
  // *emphasis*: signs that hug their words on both sides; a footnote's sign stands behind a word or before a space.
  if (text.includes('*')) text = text.replace(/(^|[\s(])\*([^\s*](?:[^*]{0,200}[^\s*])?)\*(?=$|[\s.,;:)])/g, '$1$2')
  if (text.includes('__')) text = text.replace(/(^|\s)__([^\s_](?:[^_]*[^\s_])?)__(?=\s|$)/g, '$1$2')
  if (text.includes('_')) text = text.replace(/(^|[\s(])_([^\s_](?:[^_]{0,200}[^\s_])?)_(?=$|[\s.,;:)])/g, '$1$2')
  if (/\d ?[ap]\.?m/i.test(text)) text = text.replace(GLUED, '$1 ')
  if (/\d[:.]\d{2}\p{Lu}|20\d{4}:/u.test(text)) text = text.replace(GLUED_RANGE, ' ')
  // `- [ ] Budget`: a box to tick.
  if (text.includes('[')) text = text.replace(/^(\s*(?:[-*+]|\d{1,2}[.)])\s+)\[[ xX]\]\s+/, '$1')
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+\-.!~|>])/g, '$1')
  return text
}
