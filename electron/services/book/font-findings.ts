import type { Finding } from '../../../shared/checks/finding.ts'
import { newFinding, NOWHERE } from '../../../shared/checks/new-finding.ts'
import type { FontRefusal, OfficeFonts } from '../typeset/font/office-fonts.ts'

/** A finding for each file of the office's font folder that the book was made without. */
export const fontFindings = ({ refused }: OfficeFonts): Finding[] => refused.map(({ file, why }) => findingOf(why, file))

const findingOf = (why: FontRefusal, file: string): Finding => {
  switch (why) {
    case 'damaged':
      return newFinding('font-damaged', 'warning', NOWHERE, { file })
    case 'protected':
      return newFinding('font-protected', 'warning', NOWHERE, { file })
    case 'unknown':
      return newFinding('font-unused', 'info', NOWHERE, { file })
    default:
      return why satisfies never
  }
}
