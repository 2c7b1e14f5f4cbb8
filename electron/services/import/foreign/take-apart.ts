import { AttachmentError } from '../../pdf/attach/foreign/attachment-error.ts'
import { readAttachedPdf } from '../../pdf/attach/foreign/read-attached-pdf.ts'
import type { AttachedFile } from '../../pdf/attach/attached-file.ts'
import type { ReaderAnswer, TakeApartOrder } from './reader-protocol.ts'

/** Streams are sent in pieces of about this size, so that neither side holds them twice. */
const PIECE_BYTES = 4 * 1024 * 1024

/** Takes a PDF apart and tells the parent, object by object. */
export const takeApart = async (
  { name, bytes, password, withTexts }: TakeApartOrder, answer: (message: ReaderAnswer) => Promise<void>, onProgress: (done: number, total: number) => void,
): Promise<void> => {
  try {
    // What comes over a channel is a Buffer, a window on shared memory.
    const { objects, ...file } = await readAttachedPdf({ bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), password, onProgress })
    const texts = withTexts ? [...file.texts, ...await pageTexts({ name, bytes, password })] : []
    await answer({ kind: 'apart', head: { ...file, texts, bodies: objects.map(({ body }) => body), lengths: objects.map(({ stream }) => stream?.length ?? null) } })
    for (const piece of pieces(objects)) await answer({ kind: 'piece', bytes: piece })
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error
    await answer({ kind: 'unprintable', problem: error.problem })
  }
}

/** All streams one after the other, in pieces. */
function* pieces(objects: AttachedFile['objects']): Generator<Uint8Array> {
  let small: Uint8Array[] = []
  let size = 0
  for (const stream of objects.flatMap((object) => object.stream ?? [])) {
    for (let at = 0; at < stream.length; at += PIECE_BYTES) {
      const piece = stream.subarray(at, at + PIECE_BYTES)
      small.push(piece)
      size += piece.length
      if (size < PIECE_BYTES) continue
      yield Buffer.concat(small)
      small = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(small)
}

/** The words of each page, by a reader of its own: what is seen, not what the taking apart made of it. */
const pageTexts = async (file: { name: string; bytes: Uint8Array; password: string | null }): Promise<AttachedFile['texts']> => {
  const { openPdf } = await import('../formats/pdf/open-pdf.ts')
  const document = await openPdf({ ...file, onProgress: () => {} })
  const texts: { page: number; text: string }[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const opened = await document.getPage(page)
    const { items } = await opened.getTextContent()
    texts.push({ page: page - 1, text: items.map((item) => ('str' in item ? item.str : '')).join('') })
    opened.cleanup()
  }
  return texts
}
