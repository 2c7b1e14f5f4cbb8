import { lineOf } from '../../../../shared/export/block-text.ts'
import type { OfficeDocument } from '../../../../shared/export/office-document.ts'
import { packZip, type ZipPart } from '../pack-zip.ts'
import { headerXml } from './header.ts'
import { containerXml, contentXml, manifestXml, settingsXml, versionXml } from './package-parts.ts'
import { pictureItems, picturePart } from './picture.ts'
import { sectionXml } from './section.ts'

/** What file managers show of the text, in characters. */
const PREVIEW_LENGTH = 1_000

const text = (name: string, content: string): ZipPart => ({ name, bytes: new TextEncoder().encode(content) })

/** 한글's HWPX (KS X 6101, OWPML); the same bytes for the same document. */
export const writeHwpx = (document: OfficeDocument): Uint8Array => {
  return packZip([
    // First and stored, so that the kind of file stands at a fixed place (OCF).
    { ...text('mimetype', 'application/hwp+zip'), stored: true },
    text('version.xml', versionXml()),
    text('Contents/header.xml', headerXml()),
    text('Contents/section0.xml', sectionXml(document)),
    ...[...pictureItems([...document.pictures.keys()])].flatMap(([image, item]): ZipPart[] => {
      const picture = document.pictures.get(image)
      return picture ? [{ name: picturePart(item, picture.kind), bytes: picture.bytes }] : []
    }),
    text('Preview/PrvText.txt', previewOf(document)),
    text('settings.xml', settingsXml()),
    text('Contents/content.hpf', contentXml(document)),
    text('META-INF/container.xml', containerXml()),
    text('META-INF/manifest.xml', manifestXml()),
  ])
}

const previewOf = ({ sections }: OfficeDocument): string =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block)] : []))).filter((line) => line !== '').join('\r\n').slice(0, PREVIEW_LENGTH)
