import { type FontSet, openFonts } from '../typeset/font/font-set.ts'
import { NO_OFFICE_FONTS, officeFontsVersion, readOfficeFonts } from '../typeset/font/office-fonts.ts'

/** Fonts stay open between books: a resident worker reads each file once. */
const openSets = new Map<string, { version: string; fonts: FontSet }>()
export const fontsIn = (dir: string, officeDir: string | null): FontSet => {
  const version = officeDir === null ? '' : officeFontsVersion(officeDir)
  const key = `${dir}\n${officeDir ?? ''}`
  const open = openSets.get(key)
  if (open?.version === version) return open.fonts
  const fonts = openFonts(dir, officeDir === null ? NO_OFFICE_FONTS : readOfficeFonts(officeDir))
  openSets.set(key, { version, fonts })
  return fonts
}
