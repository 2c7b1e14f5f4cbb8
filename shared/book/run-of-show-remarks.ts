import type { Packet, Row, Speaker } from '../packet/packet.ts'
import type { Paragraph, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

/** 비고: the draft's words, one speaker a line; speakers that neither they nor the row's other words name follow. */
export const remarksCell = (packet: Packet, row: Row, context: OutlineContext): Paragraph[] =>
  cell(packet, row, context, { words: speakersApart(row.remarks, row.speakers), isModeSaid: saysInterpretation(row) })

/**
 * 비고 for a draft that is to be read again: in the lines in which it was written, and without a mode that the reader
 * concludes from the row's own words. Else a division that returns the paper would seem to have changed every row.
 */
export const draftRemarksCell = (packet: Packet, row: Row, context: OutlineContext): Paragraph[] =>
  cell(packet, row, context, { words: row.remarks, isModeSaid: saysInterpretation(row) || row.notes.some(({ text }) => /로\s*진행/.test(text)) })

const cell = (packet: Packet, row: Row, { say }: OutlineContext, { words, isModeSaid }: { words: string; isModeSaid: boolean }): Paragraph[] => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, field] })
  const said = [row.remarks, row.title, ...row.details.map(({ text }) => text)].join('\n')
  const added = row.speakers.filter((speaker) => !isNamedIn(said, speaker)).map(speakerText)
  const mode = row.interpretation === null || isModeSaid ? '' : say(`book.interpretation.${row.interpretation}`)
  const lines = [...words.split('\n'), ...added, mode]
  return [
    ...proseParagraphs(lines.join('\n'), { role: 'cell-small', flat: true, place: at('remarks') }),
    ...proseParagraphs(row.remarksEn, { role: 'cell-small', flat: true, place: at('remarksEn') }),
  ]
}

/** The draft's own words on interpretation say more than the mode. */
const saysInterpretation = ({ remarks, notes }: Row): boolean => /통역|interpret/i.test([remarks, ...notes.map(({ text }) => text)].join(' '))

/** What may stand before a speaker's words and belongs to them: (캐), 사회: */
const LABEL = '(?:\\([^()\\s]{1,8}\\)|[^\\s/:]{1,6}\\s?:)\\s?'

/** Begins a new line before each speaker's words and label, where the draft put only a space between them. */
const speakersApart = (remarks: string, speakers: readonly Speaker[]): string =>
  speakers.reduce((text, { text: words }) => {
    if (words.trim() === '') return text
    return text.replace(new RegExp(`(?<![):])[ \\t]+((?:${LABEL})?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`), '\n$1')
  }, remarks)

const isNamedIn = (words: string, speaker: Speaker): boolean => {
  if (speaker.text !== '') return words.includes(speaker.text)
  const parts = [speaker.organisation, speaker.title, speaker.name].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? parts.every((part) => words.includes(part as string)) : words.includes(speaker.role ?? '')
}

/** `(한) 과기정통부 국장 홍길동` */
const speakerText = (speaker: Speaker): string => {
  if (speaker.text !== '') return joinFilled(' ', [speaker.side === null || speaker.text.startsWith('(') ? '' : `(${speaker.side})`, speaker.text])
  const side = joinFilled(', ', [speaker.side, speaker.role])
  return joinFilled(' ', [side === '' ? '' : `(${side})`, speaker.organisation, speaker.title, speaker.name])
}
