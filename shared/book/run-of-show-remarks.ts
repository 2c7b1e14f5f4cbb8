import type { Packet, Row, Speaker } from '../packet/packet.ts'
import type { Paragraph, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

/** 비고: the draft's words, one speaker a line; speakers entered by hand follow. */
export const remarksCell = (packet: Packet, row: Row, { say }: OutlineContext): Paragraph[] => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, field] })
  const added = row.speakers.filter((speaker) => !isNamedIn(row.remarks, speaker)).map(speakerText)
  const mode = row.interpretation === null ? '' : say(`book.interpretation.${row.interpretation}`)
  const lines = [
    ...speakersApart(row.remarks, row.speakers).split('\n'),
    ...added,
    ...(row.remarks.includes(mode) ? [] : [mode]),
  ]
  return [
    ...proseParagraphs(lines.join('\n'), { role: 'cell-small', flat: true, place: at('remarks') }),
    ...proseParagraphs(row.remarksEn, { role: 'cell-small', flat: true, place: at('remarksEn') }),
  ]
}

/** Begins a new line before each speaker's words, where the draft put only a space between them. */
const speakersApart = (remarks: string, speakers: readonly Speaker[]): string => {
  let text = remarks
  for (const { text: words } of speakers) {
    if (words !== '') text = text.replace(` ${words}`, `\n${words}`)
  }
  return text
}

const isNamedIn = (remarks: string, speaker: Speaker): boolean => {
  if (speaker.text !== '') return remarks.includes(speaker.text)
  const parts = [speaker.organisation, speaker.title, speaker.name].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? parts.every((part) => remarks.includes(part as string)) : remarks.includes(speaker.role ?? '')
}

/** `(한) 과기정통부 국장 홍길동` */
const speakerText = (speaker: Speaker): string => {
  if (speaker.text !== '') return speaker.text
  const side = joinFilled(', ', [speaker.side, speaker.role])
  return joinFilled(' ', [side === '' ? '' : `(${side})`, speaker.organisation, speaker.title, speaker.name])
}
