import { type Action, ActionKind, type Aide, type Packet } from '../../../../shared/packet/packet.ts'
import { message } from '../../../../shared/messages/catalogue.ts'
import { parseTypedClock } from '../../../../shared/time/clock-time.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { splitMarker } from '../parse/marker.ts'
import type { PartReader } from './add-own-parts.ts'
import { headTest, linesOf, takePhone, takeRowReference } from './own-table.ts'

const isHead = headTest(['book.programme.time', 'book.action.kind', 'book.action.text', 'book.action.contact'])
const kindOf = ownWords(ActionKind.options, 'book.action')
const AIDES: ReadonlySet<string> = new Set([message('ko', 'book.aides'), message('en', 'book.aides')])

const actionOf = (packet: Packet, cells: readonly string[], id: string): Action => {
  const { lines, rowId } = takeRowReference(packet, linesOf(cells[2]))
  const { rest: contact, phone } = takePhone(linesOf(cells[3]).join('\n'))
  const word = (cells[1] ?? '').trim()
  const kind = kindOf(word)
  return {
    id, kind: kind ?? 'other', at: parseTypedClock(cells[0] ?? ''), rowId,
    // A word of the division's own says what is done.
    text: fitProse([...(kind === null && word !== '' ? [word] : []), ...lines].join('\n')),
    contact: fitLabel(contact), phone: fitLabel(phone),
  }
}

/** `수행비서관 박견본 (02-0000-1101)` */
const aideOf = (text: string, id: string): Aide => {
  const [, who = text, phone = ''] = /^(.*?)\s*\(([^()]*\d[^()]*)\)$/.exec(text) ?? []
  const at = who.lastIndexOf(' ')
  return { id, title: fitLabel(who.slice(0, Math.max(0, at)).trim()), name: fitLabel(who.slice(at + 1).trim()), phone: fitLabel(phone) }
}

/** 행동계획 of our own book: a row for each action, and the aides below. */
export const readActions: PartReader = (packet, lines, claims, ids) => {
  let below = false
  for (const line of lines.slice(1)) {
    if (line.cells) {
      if (isHead(line.cells)) claims.claim(line, null, 'table-head')
      else {
        const action = actionOf(packet, line.cells, ids())
        packet.actionPlan.push(action)
        claims.claim(line, `actionPlan.${action.id}`)
      }
      continue
    }
    const { rest } = splitMarker(line.text)
    if (AIDES.has(rest.trim())) {
      below = true
      claims.claim(line, null, 'heading')
    } else if (below && rest.trim() !== '') {
      const aide = aideOf(rest.trim(), ids())
      packet.aides.push(aide)
      claims.claim(line, `aides.${aide.id}`)
    }
  }
}
