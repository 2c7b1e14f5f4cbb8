import { PDFDict, PDFDocument, PDFName, ParseSpeeds } from 'pdf-lib'
import { AttachmentError } from './attachment-error.ts'
import { asDict, dictOf } from './values.ts'

/** Opens a PDF, protected ones with this password. Throws AttachmentError: `locked`, `password-wrong`, `damaged`, `dynamic-form` or `unsupported`. */
export const openAttached = async (bytes: Uint8Array, password: string | null): Promise<PDFDocument> => {
  const document = await load(bytes, password)
  const catalogue = asDict(document.context.lookup(document.context.trailerInfo.Root))
  if (!catalogue || !dictOf(catalogue, 'Pages')) throw new AttachmentError('damaged', 'no catalogue or no pages')
  // Made by its program while it is looked at: its page says "please wait" to all others.
  if (catalogue.lookup(PDFName.of('NeedsRendering'))?.toString() === 'true') throw new AttachmentError('dynamic-form', 'an XFA form')
  // A cover sheet with files inside.
  if (catalogue.lookup(PDFName.of('Collection')) instanceof PDFDict) throw new AttachmentError('unsupported', 'a portfolio')
  return document
}

/** Files that only forbid changing open with the empty password. */
const load = async (bytes: Uint8Array, password: string | null): Promise<PDFDocument> => {
  const plain = await parse(bytes, '')
  if (plain !== 'locked') return plain
  if (password === null || password === '') throw new AttachmentError('locked', 'protected by a password')
  const opened = await parse(bytes, password)
  if (opened === 'locked') throw new AttachmentError('password-wrong', 'protected by another password')
  return opened
}

const parse = async (bytes: Uint8Array, password: string): Promise<PDFDocument | 'locked'> => {
  try {
    return await PDFDocument.load(bytes, { password, updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  } catch (cause) {
    if (cause instanceof Error && /NEEDS PASSWORD|Password incorrect|Input document to `PDFDocument.load` is encrypted/i.test(cause.message)) return 'locked'
    if (cause instanceof Error && /encryption|crypt/i.test(cause.message)) throw new AttachmentError('unsupported', cause.message, { cause })
    throw new AttachmentError('damaged', cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
