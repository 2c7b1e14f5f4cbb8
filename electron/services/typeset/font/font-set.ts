import path from 'node:path'
import { AppError } from '../../../../shared/api/errors.ts'
import { FACE_FILES, FACE_SUBSTITUTES, type FaceName, FACES } from './faces.ts'
import { type FontFile, readFontFile } from './font-file.ts'
import { NO_OFFICE_FONTS, type OfficeFonts } from './office-fonts.ts'
import { openSfnt } from './sfnt.ts'

/** A character in the font that draws it. `cid` 0 is the box of a character that no font has. */
export interface FoundGlyph {
  readonly face: number
  readonly cid: number
}

/** The fonts that come with the program, each read when it is first needed, and the office's own. */
export interface FontSet {
  readonly office: OfficeFonts
  /** By number in `FACES`. Throws `font-missing`. */
  font(face: number): FontFile
  /** The font for a code point that `face` lacks. */
  substitute(face: number, codePoint: number): FoundGlyph
}

/** Its `.notdef` is an empty box, which the serif's and the fallback's are not. */
export const BOX_FACE = FACES.indexOf('sans')

const LONGEST_BMP = 0xffff

export const cidOf = (font: FontFile, codePoint: number): number =>
  (codePoint <= LONGEST_BMP ? font.cids[codePoint] : font.astralCids.get(codePoint)) ?? 0

/** Opens the fonts below `dir`; one that can't be read is an `AppError` `font-missing` at its first use. */
export const openFonts = (dir: string, office: OfficeFonts = NO_OFFICE_FONTS): FontSet => {
  const fonts: (FontFile | undefined)[] = []
  const known = new Map<number, FoundGlyph>()
  const font = (face: number): FontFile => (fonts[face] ??= readFace(dir, FACES[face] as FaceName, office))
  const find = (face: number, codePoint: number): FoundGlyph => {
    for (const name of FACE_SUBSTITUTES[FACES[face] as FaceName]) {
      const index = FACES.indexOf(name)
      const cid = cidOf(font(index), codePoint)
      if (cid !== 0) return { face: index, cid }
    }
    return { face: BOX_FACE, cid: 0 }
  }
  return {
    office,
    font,
    substitute: (face, codePoint) => {
      const key = codePoint * FACES.length + face
      const cached = known.get(key)
      if (cached) return cached
      const found = find(face, codePoint)
      known.set(key, found)
      return found
    },
  }
}

const readFace = (dir: string, face: FaceName, { faces }: OfficeFonts): FontFile => {
  if (face === 'office-body' || face === 'office-heading') {
    const own = faces[face]
    if (!own) throw new AppError('font-missing', `the office has no font for ${face}`, { file: face })
    return own
  }
  const { name, file } = FACE_FILES[face]
  try {
    return readFontFile(name, openSfnt(path.join(dir, file)))
  } catch (error) {
    throw new AppError('font-missing', `cannot read the font ${file}`, { file }, { cause: error })
  }
}
