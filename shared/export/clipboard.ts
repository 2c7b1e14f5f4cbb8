import { newOutlineContext } from '../book/outline-context.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import { rowTexts } from './block-text.ts'
import { draftProgramme } from './draft-programme.ts'
import { tableHtml } from './html.ts'
import { toTsv } from './separated-values.ts'

/** Both flavours of the clipboard: `text/plain` for spreadsheets, `text/html` for 한글 and Word. */
export interface ClipboardTable { readonly text: string; readonly html: string }

/** The programme of a packet as it is pasted elsewhere; `null` where it has none. */
export const runOfShowClipboard = (packet: Packet, settings: Settings): ClipboardTable | null => {
  const table = draftProgramme(packet, newOutlineContext(settings.locale, settings.principal)).find((block) => block.kind === 'table')
  if (!table) return null
  return { text: toTsv([table.head, ...table.rows.map((row) => rowTexts(table, row, ' '))]), html: tableHtml(table) }
}
