import type { Packet, TalkingPoint } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import { speakingClock } from '../speech/speaking-clock.ts'
import { rateOf, speakingSeconds } from '../speech/speaking-time.ts'
import { asOfText } from './as-of.ts'
import type { Book, Paragraph, Section } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { headMarks, numberedTitle } from './marks.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { paragraph, paragraphIf, run } from './paragraph.ts'
import { sentencesOf } from './sentences.ts'
import { speechGroups } from './speech-groups.ts'
import { ownPoints, speechName, speechSlot, spokenText } from './speech.ts'

/** 낭독용 원고: every speech of the principal to read aloud, each on sheets of its own. Points of a talk are no speech. */
export const scriptOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.product.script')
  const sections = input.packets.flatMap((packet) => speechGroups(ownPoints(packet).filter(({ kind }) => kind !== 'agenda'))
    .flatMap((group) => speechSection(packet, group, input.settings, context)))
  return newBook(input, context, { title, paper: 'script', sections, words: sections.map(({ bookmark }) => bookmark) })
}

/** A speech whose paragraphs came one by one (`○ …`) is one speech. */
const speechSection = (packet: Packet, group: readonly TalkingPoint[], settings: Settings, context: OutlineContext): Section[] => {
  const [point] = group
  if (!point) return []
  const { say } = context
  const name = speechName(point, context)
  const at = ({ id, rowId }: TalkingPoint, field: string) => ({ packetId: packet.id, rowId, path: ['talkingPoints', id, field] })
  const paragraphs = group.flatMap((part) => spokenText(part).split(/\r\n?|\n/).map(sentencesOf).filter((sentences) => sentences.length > 0)
    .map((sentences) => ({ sentences, place: at(part, part.text.trim() === '' ? 'textEn' : 'text') })))
  const secondsTo = elapsedBefore(paragraphs.map(({ sentences }) => sentences), settings)
  return [{
    id: `speech:${packet.id}:${point.id}`,
    packetId: packet.id,
    bookmark: name,
    head: { text: numberedTitle(packet, context), marks: headMarks(packet, context) },
    foot: asOfText([packet], context),
    numbered: true,
    onePage: false,
    catchwords: true,
    blocks: [
      paragraph('title', [run(name), run(`  ${say('book.script.length', { time: speakingClock(secondsTo.at(-1) ?? 0) })}`, 'soft')], { place: at(point, 'heading') }),
      ...paragraphIf('title-english', speechSlot(packet, point, context), { place: at(point, 'rowId') }),
      { kind: 'rule', weight: 'light' },
      ...paragraphs.flatMap(({ sentences, place }, index) => sentences.map((sentence, number): Paragraph => number === 0
        ? paragraph('script-first', sentence, { marker: speakingClock(secondsTo[index] ?? 0), place })
        : paragraph('script', sentence, { aligned: true, place }))),
    ],
  }]
}

/** Seconds until each paragraph begins, and at the end the whole; the interpreter's time is not the speaker's. */
const elapsedBefore = (paragraphs: readonly (readonly string[])[], settings: Settings): number[] => {
  const rate = rateOf(settings.principal.name, settings)
  return paragraphs.reduce((sums, sentences) => [...sums, (sums.at(-1) ?? 0) + speakingSeconds(sentences.join(' '), rate, null)], [0])
}
