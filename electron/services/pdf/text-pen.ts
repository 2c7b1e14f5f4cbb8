import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import { ARTIFACT, type PlacedLine, type PlacedText } from '../typeset/flow-item.ts'
import { type GlyphRun, NO_FACE } from '../typeset/glyph-run.ts'
import type { StructureTag } from '../typeset/structure.ts'
import type { ByteBuffer } from './byte-buffer.ts'
import type { UsedCids } from './used-cids.ts'

/** Where the text of a content stream comes from. */
export interface ContentSource {
  readonly run: GlyphRun
  readonly sheet: CompiledSheet
  /** Tags of the section's elements; artifacts need none. */
  readonly tags: readonly StructureTag[]
  /** MCID of the first marked content: those of one sheet are numbered through. */
  readonly firstMark: number
}

const SPACE = 0x20
/** Bytes that one glyph with its adjustments can take, and one line beyond its glyphs. */
const BYTES_PER_GLYPH = 64
const BYTES_PER_LINE = 160
const NONE = -2

export interface TextPen {
  /** Elements of the marked content so far, by MCID. */
  readonly marked: number[]
  line(placed: PlacedLine, x: number, y: number): void
  /** A text of a drawing, at its size and from its side. */
  drawn(placed: PlacedText, x: number, y: number): void
  end(): void
}

/** Writes lines of text, and of the text state only what changes from one line to the next. */
export const newTextPen = (out: ByteBuffer, { run, sheet, tags, firstMark }: ContentSource, used: UsedCids): TextPen => {
  const marked: number[] = []
  let element = NONE
  let face = NONE
  let style = NONE
  let grey = NONE
  let letterSpace = 0
  let rise = 0

  const begin = (next: number): void => {
    if (element === next) return
    if (element === NONE) out.ascii('BT\n')
    else out.ascii('EMC\n')
    element = next
    if (next === ARTIFACT) {
      out.ascii('/Artifact BMC\n')
      return
    }
    out.name(tags[next] ?? 'Span')
    out.ascii('<</MCID ')
    out.number(firstMark + marked.push(next) - 1)
    out.ascii('>>BDC\n')
  }

  const setFont = (nextFace: number, nextStyle: number): void => {
    const look = sheet.styles[nextStyle]
    if (!look) throw new Error(`no text style ${nextStyle}`)
    if (look.grey !== grey) {
      grey = look.grey
      out.number(grey)
      out.ascii('g\n')
    }
    out.ascii('/F')
    out.number(nextFace)
    out.number(look.size)
    out.ascii('Tf\n')
    face = nextFace
    style = nextStyle
  }

  const glyphs = ({ line, wordSpace }: Pick<PlacedLine, 'line' | 'wordSpace'>): void => {
    const { cids, faces, styles, kerns, rises, units } = run
    let open = false
    let marks = used.marks(Math.max(face, 0))
    for (let i = line.from; i < line.to; i++) {
      const nextFace = faces[i] as number
      if (nextFace === NO_FACE) continue
      const nextStyle = styles[i] as number
      if (nextFace !== face || nextStyle !== style) {
        if (open) out.ascii('>]TJ\n')
        open = false
        setFont(nextFace, nextStyle)
        marks = used.marks(nextFace)
      }
      if (rises[i] !== rise) {
        if (open) out.ascii('>]TJ\n')
        open = false
        rise = rises[i] as number
        out.number((rise * (sheet.styles[nextStyle]?.size ?? 1)) / 1000)
        out.ascii('Ts\n')
      }
      if (!open) out.ascii('[<')
      open = true
      const cid = cids[i] as number
      out.hex(cid)
      if (marks[cid] === 0) used.add(nextFace, cid)
      if (i + 1 === line.to) continue
      const shift = (kerns[i] as number) + (units[i] === SPACE ? wordSpace : 0)
      if (shift !== 0) {
        out.ascii('>')
        out.number((-shift * 1000) / (sheet.styles[nextStyle]?.size ?? 1))
        out.ascii('<')
      }
    }
    if (open) out.ascii('>]TJ\n')
  }

  const setLetterSpace = (next: number): void => {
    if (next === letterSpace) return
    letterSpace = next
    out.number(letterSpace)
    out.ascii('Tc\n')
  }

  return {
    marked,
    line: (placed, x, y) => {
      out.reserve((placed.line.to - placed.line.from) * BYTES_PER_GLYPH + BYTES_PER_LINE)
      begin(placed.element)
      setLetterSpace(placed.letterSpace)
      out.ascii('1 0 0 1 ')
      out.number(x)
      out.number(y)
      out.ascii('Tm\n')
      glyphs(placed)
    },
    drawn: ({ line, scale, turned, element: own }, x, y) => {
      out.reserve((line.to - line.from) * BYTES_PER_GLYPH + BYTES_PER_LINE)
      begin(own)
      setLetterSpace(0)
      const along = turned ? -scale : scale
      out.number(along)
      out.ascii('0 0 ')
      out.number(along)
      out.number(x)
      out.number(y)
      out.ascii('Tm\n')
      glyphs({ line, wordSpace: 0 })
    },
    end: () => {
      if (element === NONE) return
      out.reserve(BYTES_PER_LINE)
      out.ascii('EMC\nET\n')
    },
  }
}
