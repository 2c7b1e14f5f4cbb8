import type { FaceName } from '../font/faces.ts'
import { type ParagraphLook, PT_PER_MM, type StyleSheet, type TextLook } from '../style-sheet.ts'

/**
 * 보고서: what Korean ministries print by custom (no rule of law): A4, margins 15 mm above and below and
 * 20 mm at the sides with 10 mm for head and foot, body in a serif of 15 pt at 155 %, notes of 13 pt.
 */
const BODY = 15
const NOTE = 13
const CELL = 11.5
const LINE_SPACING = 1.55
const BLACK = 0.07
const SOFT = 0.35
/** Light enough to read any text over it in print, dark enough that a photograph of the page shows it. */
const WATERMARK = 0.91

const look = (face: FaceName, size: number, grey = BLACK): TextLook => ({ face, size, grey })

type Given = Partial<ParagraphLook> & { plain: TextLook; strong?: TextLook; soft?: TextLook; spacing?: number }

const paragraph = ({ plain, strong = plain, soft = { ...plain, grey: SOFT }, spacing = 1.4, ...rest }: Given): ParagraphLook => ({
  fonts: { plain, strong, soft },
  leading: plain.size * spacing,
  align: 'left',
  breaking: 'word',
  levelIndent: plain.size,
  hang: plain.size * 0.95,
  before: 0,
  after: 0,
  keepWithNext: false,
  together: false,
  marker: 'plain',
  leaders: false,
  tag: 'P',
  ...rest,
})

const bodyStrong = look('sans-semibold', BODY * 0.93)
const body = (given: Partial<ParagraphLook>): ParagraphLook => paragraph({
  plain: look('serif', BODY), strong: bodyStrong, soft: look('sans', BODY * 0.86, SOFT), spacing: LINE_SPACING,
  align: 'justify', breaking: 'syllable', hang: BODY * 0.82, levelIndent: BODY * 0.9, after: 2.5, ...given,
})
const cell = (given: Partial<Given>): ParagraphLook => paragraph({
  plain: look('sans', CELL), strong: look('sans-semibold', CELL), spacing: 1.42, ...given,
})

/** To be read aloud, standing, without bending down: 16 to 24 pt at one and a half to two lines. */
const SCRIPT = 20
const script = (given: Partial<ParagraphLook>): ParagraphLook => paragraph({
  plain: look('serif', SCRIPT), soft: look('sans', 11, SOFT), spacing: 1.75, hang: SCRIPT * 1.9, together: true, ...given,
})

/** Words of a moderator, read aloud from a page on the lectern; times stand in a margin of their own left of them. */
const SPOKEN = 17
const SCENE_MARGIN = 54
const spoken = (given: Partial<ParagraphLook>): ParagraphLook => paragraph({
  plain: look('serif', SPOKEN), spacing: 1.6, levelIndent: SCENE_MARGIN, align: 'justify', breaking: 'syllable', after: 3, together: true, ...given,
})

export const reportSheet: StyleSheet = {
  page: {
    width: 210 * PT_PER_MM, height: 297 * PT_PER_MM,
    top: 15 * PT_PER_MM, bottom: 15 * PT_PER_MM, left: 20 * PT_PER_MM, right: 20 * PT_PER_MM,
    head: 10 * PT_PER_MM, foot: 10 * PT_PER_MM,
  },
  rules: { heavy: 1.6, heavyBefore: 0, heavyAfter: 8, light: 0.7, lightBefore: 7.5, lightAfter: 5 },
  table: {
    paddingX: 2 * PT_PER_MM, paddingY: 3.4, outerRule: 1.2, innerRule: 0.45, innerGrey: 0.5,
    headFill: 0.935, bandFill: 0.955, blockFill: 0.978, markWidth: 2.4, before: 3, after: 6,
  },
  paragraphs: {
    'cover-mark': paragraph({ plain: look('sans-bold', 18), align: 'right' }),
    'cover-kicker': paragraph({ plain: look('sans', 13, SOFT), align: 'centre', after: 3 }),
    'cover-title': paragraph({ plain: look('sans-bold', 30), spacing: 1.35, align: 'centre', before: 14, after: 14, tag: 'H1' }),
    'cover-line': paragraph({ plain: look('sans-semibold', 16), align: 'centre', before: 10, after: 5 }),
    'cover-org': paragraph({ plain: look('sans-semibold', 20), align: 'centre', before: 6 }),
    title: paragraph({
      plain: look('sans-bold', 21), soft: look('sans', 13, BLACK), spacing: 1.32, align: 'centre', keepWithNext: true, tag: 'H1',
    }),
    'title-english': paragraph({ plain: look('sans', 12.5, 0.2), align: 'centre', before: 2, keepWithNext: true }),
    day: paragraph({ plain: look('sans-semibold', 16), align: 'centre', after: 8, keepWithNext: true, tag: 'H2' }),
    'script-first': script({ marker: 'soft', before: SCRIPT * 0.7 }),
    script: script({}),
    scene: paragraph({
      plain: look('sans-semibold', 13), strong: look('sans-bold', 14), soft: look('sans', 11, SOFT), spacing: 1.45,
      hang: SCENE_MARGIN, levelIndent: SCENE_MARGIN, before: 5, after: 3, marker: 'strong', tag: 'H3',
    }),
    'scene-speaker': paragraph({ plain: look('sans-semibold', 12, 0.2), spacing: 1.45, levelIndent: SCENE_MARGIN, before: 2, after: 1 }),
    spoken: spoken({}),
    'spoken-english': paragraph({ plain: look('serif', 14, 0.15), spacing: 1.5, levelIndent: SCENE_MARGIN, after: 3, together: true }),
    direction: paragraph({ plain: look('sans', 12, 0.27), spacing: 1.45, hang: 16, levelIndent: SCENE_MARGIN, before: 2, after: 3, together: true }),
    introduction: paragraph({ plain: look('serif', SPOKEN), soft: look('sans', 12, SOFT), spacing: 1.5, hang: SPOKEN * 1.2, levelIndent: BODY * 0.9, after: 1 }),
    byline: paragraph({ plain: look('sans', 10, 0.2), spacing: 1.5, align: 'right', keepWithNext: true }),
    heading: paragraph({
      plain: look('sans-bold', 15.5), hang: 15.5 * 1.1, before: 13, after: 4, keepWithNext: true, tag: 'H2',
    }),
    subheading: paragraph({
      plain: look('sans-semibold', 13.5), strong: look('sans-bold', 13.5), soft: look('sans', 11.5, SOFT),
      spacing: 1.45, before: 6, after: 2, keepWithNext: true, tag: 'H3',
    }),
    item: body({}),
    text: body({}),
    // Words are never parted, so a justified line would gape.
    english: body({ breaking: 'word', align: 'left', after: 4, leading: NOTE * 1.5, fonts: {
      plain: look('serif', NOTE, 0.15), strong: look('sans-semibold', NOTE * 0.93), soft: look('sans', NOTE * 0.86, SOFT),
    } }),
    note: paragraph({
      plain: look('sans', NOTE - 0.5, 0.16), spacing: 1.5, align: 'justify', breaking: 'syllable', levelIndent: BODY * 0.9, after: 2,
    }),
    contents: paragraph({
      plain: look('sans', 13.5), soft: look('sans', 11, SOFT), spacing: 1.5, before: 2, after: 4, leaders: true, tag: 'TOCI',
    }),
    continued: paragraph({ plain: look('sans', 10.5, SOFT), spacing: 1.5, after: 2, keepWithNext: true }),
    head: paragraph({ plain: look('sans', 9.5, 0.27) }),
    'head-mark': paragraph({ plain: look('sans-semibold', 9.5, 0.2) }),
    'foot-number': paragraph({ plain: look('sans', 10), align: 'centre' }),
    catchword: paragraph({ plain: look('sans', 12, 0.27), align: 'right' }),
    'foot-note': paragraph({ plain: look('sans', 9, SOFT), align: 'right' }),
    'copy-mark': paragraph({ plain: look('sans-semibold', 9.5) }),
    watermark: paragraph({ plain: look('sans-bold', 30, WATERMARK) }),
    'cell-head': cell({ plain: look('sans-semibold', CELL), align: 'centre' }),
    'cell-time': cell({ align: 'centre' }),
    'cell-strong': cell({ plain: look('sans-semibold', CELL), soft: look('sans', 10, SOFT) }),
    cell: cell({}),
    'cell-small': paragraph({ plain: look('sans', 10.5), spacing: 1.38 }),
    'cell-centred': cell({ align: 'centre' }),
    'cell-band': cell({ plain: look('sans-semibold', 11) }),
    // Every drawn text says its own size.
    drawn: paragraph({ plain: look('sans', 10), strong: look('sans-bold', 10), soft: look('sans', 10, 0.25), spacing: 1.28 }),
  },
}
