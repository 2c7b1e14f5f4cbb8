import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import type { Packet } from '../packet/packet.ts'
import { principalTitle } from '../settings/principal-title.ts'
import type { Settings } from '../settings/settings.ts'
import { speakingClock } from '../speech/speaking-clock.ts'
import { type Bilingual, bilingualLabel } from './bilingual.ts'
import type { Block, Paragraph, TableRow } from './block.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { speechName } from './speech.ts'
import { type Speech, speechesByRow } from './spoken.ts'

/** 통역 대본: row by row what will be said, paragraph beside paragraph in both languages. An empty column is for the interpreter's own words. */
export const interpreterScript = (packet: Packet, settings: Settings, both: Bilingual): Block[] => {
  const { of, rest } = speechesByRow(packet, settings)
  const speeches = [...packet.runOfShow.flatMap(({ id }) => of(id)), ...rest]
  if (speeches.length === 0) return []
  const heading = bilingualLabel(both, 'book.interpreter.script', ' ')
  return [
    paragraph('heading', heading, { marker: '□' }),
    {
      kind: 'table',
      columns: [{ share: 85, align: 'left' }, { share: 85, align: 'left' }],
      head: [bilingualLabel(both, 'book.language.korean', ' '), bilingualLabel(both, 'book.language.english', ' ')],
      continued: continuedLine(`${heading} ${bilingualLabel(both, 'book.continued', ' ')}`),
      rows: speeches.flatMap((speech) => [speechBand(packet, speech, settings, both), ...speechRows(speech)]),
    },
  ]
}

/** When, in which row, who, what, how it is interpreted and how long it takes. */
const speechBand = (packet: Packet, speech: Speech, settings: Settings, both: Bilingual): TableRow => {
  const { say, range } = both[settings.locale]
  const row = packet.runOfShow.find(({ id }) => id === speech.rowId)
  const place = speech.at('korean')
  const mode = row ? interpretationOf(packet, row) : packet.overview.interpretation
  const time = speakingClock(speech.alone)
  const about = joinFilled(' · ', [
    speakerText(packet, speech, settings, both),
    speech.point ? speechName(speech.point, both[settings.locale]) : '',
    mode && say(`book.interpretation.${mode}`),
    say('book.script.length', { time }),
  ])
  return {
    cells: [[
      ...(row ? [paragraph('cell-band', [
        run(joinFilled('  ', [range(row.start, row.end), row.title.replaceAll('\n', ' ')])),
        ...(row.titleEn.trim() === '' ? [] : [run(`  ${row.titleEn.replaceAll('\n', ' ')}`, 'soft')]),
      ], { place })] : []),
      ...paragraphIf('cell-small', about, { place }),
    ]],
    tone: 'band', keepWithNext: true, marked: false,
  }
}

/** `예시기술부 차관 홍길동 (Hong Gildong, Vice Minister)`; a moderator as the scenario calls him. */
const speakerText = (packet: Packet, { point, step }: Speech, { principal }: Settings, { ko, en }: Bilingual): string => {
  if (step) return step.speaker.trim() === '' ? `${ko.say('book.role.moderator')} (${en.say('book.role.moderator')})` : step.speaker
  const speaker = packet.sides.flatMap(({ attendees }) => attendees).find(({ id }) => id === point?.speakerId)
  if (point?.speakerId !== null && speaker) {
    const english = joinFilled(', ', [speaker.nameEn, speaker.titleEn, speaker.organisationEn])
    return joinFilled(' ', [speaker.organisation, speaker.title, speaker.name, english === '' ? '' : `(${english})`])
  }
  return joinFilled(' ', [principalTitle(principal, 'ko'), principal.name, principal.titleEn && `(${principal.titleEn})`])
}

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')

/** Paragraph beside paragraph where both languages have as many; else each language as a whole. */
const speechRows = (speech: Speech): TableRow[] => {
  const [korean, english] = [linesOf(speech.korean), linesOf(speech.english)]
  const isPaired = korean.length === english.length
  const count = isPaired ? korean.length : 1
  const cell = (lines: readonly string[], field: 'korean' | 'english', at: number): Paragraph[] =>
    proseParagraphs((isPaired ? lines.slice(at, at + 1) : lines).join('\n'), { role: 'cell', flat: true, place: speech.at(field) })
  return Array.from({ length: count }, (_, at): TableRow => ({
    cells: [cell(korean, 'korean', at), cell(english, 'english', at)], tone: 'plain', keepWithNext: false, marked: false,
  }))
}
