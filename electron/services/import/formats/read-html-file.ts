import { decodeText } from '../read/decode-text.ts'
import { addHtml } from './html/add-html.ts'
import { looseTextOfHtml } from './loose-marked-text.ts'
import type { FormatFile, FormatReading } from './read-bytes.ts'
import { createUnitBuilder } from './unit-builder.ts'

/** What Windows puts before HTML on the clipboard (CF_HTML): version and offsets. */
const CLIPBOARD_HEAD = /^Version:[\d.]+\s[\s\S]{0,2000}?(?=<)/
const FRAGMENT = /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/i

/** Reads HTML: pages, mails, and what 한글, Word and Excel put on the clipboard. */
export const readHtmlFile = ({ name, bytes }: FormatFile): FormatReading => {
  const text = decodeText(name, bytes, { html: true }).text.replace(CLIPBOARD_HEAD, '')
  const units = createUnitBuilder()
  const fragment = FRAGMENT.exec(text)?.[1] ?? text
  addHtml(fragment, units)
  return { ...units, loose: looseTextOfHtml(fragment) }
}
