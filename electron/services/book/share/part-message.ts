import type { DrawnPart, DrawnSection } from '../../pdf/draw-part.ts'
import type { CidLists } from '../../pdf/used-cids.ts'

/** A drawn part on its way between threads: text is copied faster than the thousands of small objects that it tells, bytes are handed over. */
export interface PartMessage {
  /** Which of the shared sections it is. */
  readonly index: number
  readonly json: string
  readonly used: CidLists
  /** Content streams of the sheets behind each other. */
  readonly contents: Uint8Array<ArrayBuffer>
}

/** As JSON has it: no maps, and of each content its length. */
interface PlainPart extends Omit<DrawnPart, 'sections' | 'sheets' | 'used'> {
  readonly sections: readonly PlainSection[]
  readonly sheets: readonly (Omit<DrawnPart['sheets'][number], 'content'> & { readonly content: number })[]
}

type Structure = DrawnSection['structure']
type Plain<T> = { readonly [Name in keyof T]: T[Name] extends ReadonlyMap<infer Key, infer Value> ? readonly (readonly [Key, Value])[] : T[Name] }
type PlainSection = Omit<Plain<DrawnSection>, 'structure'> & { readonly structure: Plain<Structure> }

const plainSection = ({ structure, boxes, ...section }: DrawnSection): PlainSection => ({
  ...section, boxes: [...boxes],
  structure: { ...structure, spans: [...structure.spans], alts: [...structure.alts], languages: [...structure.languages] },
})

const wholeSection = ({ structure, boxes, ...section }: PlainSection): DrawnSection => ({
  ...section, boxes: new Map(boxes),
  structure: { ...structure, spans: new Map(structure.spans), alts: new Map(structure.alts), languages: new Map(structure.languages) },
})

export const packPart = (index: number, { used, ...part }: DrawnPart): PartMessage => {
  const contents = new Uint8Array(part.sheets.reduce((sum, { content }) => sum + content.length, 0))
  let at = 0
  for (const { content } of part.sheets) {
    contents.set(content, at)
    at += content.length
  }
  const plain: PlainPart = { ...part, sections: part.sections.map(plainSection), sheets: part.sheets.map((sheet) => ({ ...sheet, content: sheet.content.length })) }
  return { index, json: JSON.stringify(plain), used, contents }
}

export const unpackPart = ({ json, used, contents }: PartMessage): DrawnPart => {
  const plain = JSON.parse(json) as PlainPart
  let at = 0
  return {
    ...plain,
    used,
    sections: plain.sections.map(wholeSection),
    sheets: plain.sheets.map((sheet) => {
      at += sheet.content
      return { ...sheet, content: contents.subarray(at - sheet.content, at) }
    }),
  }
}
