import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { checkOutlines } from './check-outlines.ts'
import type { OfficeFace } from './faces.ts'
import { type FontFile, readFontFile } from './font-file.ts'
import { readFontNames } from './font-names.ts'
import { readSfnt, type Sfnt, tableOf } from './sfnt.ts'

/** Why a file of the office's folder is not used. */
export type FontRefusal = 'damaged' | 'protected' | 'unknown'

/** The office's own fonts: 휴먼명조 or 함초롬바탕 for the body, HY헤드라인M for headings. */
export interface OfficeFonts {
  readonly faces: Readonly<Partial<Record<OfficeFace, FontFile>>>
  readonly refused: readonly { readonly file: string; readonly why: FontRefusal }[]
}

export const NO_OFFICE_FONTS: OfficeFonts = { faces: {}, refused: [] }

/** Names by which the fonts are known, best first; letters alone. A file called 본문 or 제목 is taken at its word. */
const KNOWN: readonly { face: OfficeFace; name: RegExp }[] = [
  { face: 'office-body', name: /^(본문|body)$/ },
  { face: 'office-body', name: /^(휴먼명조|humanmyeongjo|humanmyungjo)/ },
  { face: 'office-body', name: /^(함초롬바탕|hcrbatang|hamchorombatang)(lvt)?$/ },
  { face: 'office-heading', name: /^(제목|heading)$/ },
  { face: 'office-heading', name: /^(hy헤드라인m?|hyheadlinem?|hyheadlinemedium)$/ },
]

/** fsType of `OS/2`: may not be embedded at all, may not be cut down, bitmaps only. */
const FORBIDDEN_USES = [0x0100, 0x0200]
const USAGE_MASK = 0x000f
const RESTRICTED = 0x0002

/** Reads the TrueType files of a folder. One that is damaged, or may not be embedded, is told and not used; no folder, no fonts. */
export const readOfficeFonts = (dir: string): OfficeFonts => {
  const found: Partial<Record<OfficeFace, { rank: number; font: FontFile }>> = {}
  const refused: { file: string; why: FontRefusal }[] = []
  for (const file of fontFilesIn(dir)) {
    const read = readOne(path.join(dir, file))
    if (typeof read === 'string') refused.push({ file, why: read })
    else if ((found[read.face]?.rank ?? Infinity) > read.rank) found[read.face] = read
  }
  const faces = Object.fromEntries(Object.entries(found).map(([face, { font }]) => [face, font]))
  return { faces, refused }
}

/** Changes when a file of the folder does. */
export const officeFontsVersion = (dir: string): string =>
  fontFilesIn(dir).map((file) => {
    const { size, mtimeMs } = statSync(path.join(dir, file))
    return `${file} ${size} ${mtimeMs}`
  }).join('\n')

const fontFilesIn = (dir: string): string[] => {
  try {
    return readdirSync(dir).filter((file) => /\.(ttf|otf|ttc)$/i.test(file)).toSorted()
  } catch {
    return []
  }
}

const readOne = (file: string): FontRefusal | { face: OfficeFace; rank: number; font: FontFile } => {
  try {
    const bytes = readFileSync(file)
    // Several fonts in one file: which of them is meant, nobody can say.
    if (bytes.toString('latin1', 0, 4) === 'ttcf') return 'unknown'
    const sfnt = readSfnt(bytes)
    const names = readFontNames(sfnt)
    const rank = rankOf([path.parse(file).name, ...names.families])
    // Outlines of the other kind (.otf, .ttc) are cut down differently; no Korean office font has them.
    if (rank < 0 || !sfnt.tables.has('glyf')) return 'unknown'
    if (isProtected(sfnt)) return 'protected'
    const font = readFontFile(postScriptName(names.postScript ?? path.parse(file).name), sfnt)
    checkOutlines(font)
    return { face: (KNOWN[rank] as typeof KNOWN[0]).face, rank, font }
  } catch {
    return 'damaged'
  }
}

const rankOf = (names: readonly string[]): number => {
  const plain = names.map((name) => name.toLowerCase().normalize('NFC').replace(/[^a-z가-힣]/g, ''))
  return KNOWN.findIndex(({ name }) => plain.some((each) => name.test(each)))
}

const isProtected = (sfnt: Sfnt): boolean => {
  const use = sfnt.view.getUint16(tableOf(sfnt, 'OS/2').offset + 8)
  return (use & USAGE_MASK) === RESTRICTED || FORBIDDEN_USES.some((bit) => (use & bit) !== 0)
}

/** A name of a PDF has no spaces and no Korean. */
const postScriptName = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '') || 'OfficeFont'
