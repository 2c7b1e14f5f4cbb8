import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { looseParagraphs } from './loose-paragraphs.ts'
import { looseSheetText } from './loose-sheet-text.ts'
import type { ZipContainer } from './zip-container.ts'

export { looseTextOfHwp } from './loose-hwp-text.ts'

/** A paragraph that the second look found, in one piece. */
export interface LooseText {
  readonly text: string
  readonly kind: SourceUnitKind
  /** Empty paragraphs above it. */
  readonly blanks?: number
}

const DOCX_PARTS: readonly (readonly [RegExp, SourceUnitKind])[] = [
  [/^word\/document\.xml$/, 'text'],
  [/^word\/(?:foot|end)notes\.xml$/, 'footnote'],
  [/^word\/(?:header|footer)\d*\.xml$/, 'header'],
  [/^word\/comments\.xml$/, 'comment'],
]
const HWPX_PARTS: readonly (readonly [RegExp, SourceUnitKind])[] = [[/^Contents\/section\d+\.xml$/i, 'text']]

const partsOf = (zip: ZipContainer, kinds: readonly (readonly [RegExp, SourceUnitKind])[]): LooseText[] =>
  zip.names.flatMap((part) => {
    const kind = kinds.find(([pattern]) => pattern.test(part))?.[1]
    return kind ? looseParagraphs(zip.text(part), kind) : []
  })

/** The text in the XML of an office file, read without knowing what the elements around it mean. */
export const looseTextOfZip = (format: 'docx' | 'hwpx' | 'xlsx', zip: ZipContainer): LooseText[] => {
  switch (format) {
    case 'docx':
      return partsOf(zip, DOCX_PARTS)
    // A file with a password holds its sections encrypted: there is nothing to compare with.
    case 'hwpx':
      return zip.names.includes('META-INF/manifest.xml') &&
        zip.text('META-INF/manifest.xml').includes('encryption-data')
        ? []
        : partsOf(zip, HWPX_PARTS)
    case 'xlsx':
      return looseSheetText(zip)
    default:
      return format satisfies never
  }
}
