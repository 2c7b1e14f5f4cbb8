import type { DraftDocument, PressRelease } from '../import/draft.ts'
import type { Block, Section } from './block.ts'
import { momentText, type OutlineContext } from './outline-context.ts'
import { officerText } from './packet-title.ts'
import { joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { NO_PLACE } from './block.ts'

/** 보도자료 that came with the drafts, as an annex. */
export const pressSection = (document: DraftDocument, press: PressRelease, context: OutlineContext): Section => {
  const { say } = context
  return {
    id: `document:${document.file}`,
    packetId: null,
    bookmark: joinFilled(': ', [say('book.press'), press.title]),
    head: { text: say('book.press'), marks: [] },
    foot: '',
    numbered: true,
    onePage: false,
    blocks: [
      { kind: 'rule', weight: 'heavy' },
      paragraph('title', press.title.trim() === '' ? say('book.press') : [run(press.title), run(`  ${say('book.press')}`, 'soft')]),
      { kind: 'rule', weight: 'light' },
      ...paragraphIf('byline', timesText(press, context)),
      ...press.subtitles.flatMap((subtitle) => paragraphIf('subheading', subtitle, { marker: '-' })),
      ...bodyBlocks(press),
      ...contactBlocks(press, context),
    ],
  }
}

const labelled = (label: string, text: string | null): string => (text === null ? '' : `${label} ${text}`)

const timesText = (press: PressRelease, context: OutlineContext): string => {
  const { say } = context
  return joinFilled(', ', [
    labelled(say('book.press.embargo'), press.embargo && momentText(context, press.embargo)),
    labelled(say('book.press.released'), press.released && momentText(context, press.released)),
    labelled(say('book.press.morning'), press.morningPaper && context.date(press.morningPaper)),
  ])
}

/** Body and headings in the order of the draft's lines. */
const bodyBlocks = (press: PressRelease): Block[] => {
  const headings = new Map(press.headings.map((heading) => [heading.line, heading]))
  const bodyLines = new Set(press.body.map(({ line }) => line))
  const alone = press.headings.filter(({ line }) => !bodyLines.has(line)).map(({ line }) => ({ line, text: '' }))
  return [...press.body, ...alone].toSorted((a, b) => a.line - b.line).flatMap(({ line, text }) => {
    const heading = headings.get(line)
    if (heading) return paragraphIf('heading', joinFilled(' ', [heading.title, heading.when && `(${heading.when})`]), { marker: '□' })
    return proseParagraphs(text, { role: 'text', noteRole: 'note', place: NO_PLACE })
  })
}

const contactBlocks = (press: PressRelease, { say }: OutlineContext): Block[] =>
  press.contacts.flatMap((contact) => paragraphIf('note', officerText({ id: contact.name, ...contact }, say('book.press.contacts'))))
