import mammoth from 'mammoth'
import { addHtml } from './html/add-html.ts'
import type { FormatFile } from './read-bytes.ts'
import { slimDocx } from './slim-docx.ts'
import { createUnitBuilder, type UnitBuilder } from './unit-builder.ts'

const OPTIONS = {
  // Comments and struck words are content that somebody must see.
  styleMap: ['comment-reference => sup', 'strike => s'],
  // They part what stands above them from what follows.
  ignoreEmptyParagraphs: false,
  // Pictures hold no text for us: not one byte of them goes into the HTML.
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
}

/** Reads DOCX by mammoth, which keeps footnotes of list items and text boxes (kordoc drops the former). */
export const readDocx = async ({ bytes }: FormatFile): Promise<UnitBuilder> => {
  const slim = slimDocx(bytes)
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(slim.buffer, slim.byteOffset, slim.length) },
    OPTIONS,
  )
  const units = createUnitBuilder()
  addHtml(value, units, true)
  return units
}
