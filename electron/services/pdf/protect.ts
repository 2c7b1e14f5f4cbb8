import { PDFDocument } from 'pdf-lib'
import { normalPassword } from '../../../shared/book/file-password.ts'

/**
 * The same file under a password: AES-256 of PDF 2.0 (revision 6) over all of it, its metadata included. Whoever has the
 * password may do everything. The same file under the same password is never the same bytes.
 */
export const protect = async (bytes: Uint8Array, password: string): Promise<Uint8Array> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const normal = normalPassword(password)
  document.encrypt({
    algorithm: 'AES-256', userPassword: normal, ownerPassword: normal,
    permissions: {
      printing: 'highResolution', modifying: true, copying: true, annotating: true, fillingForms: true, contentAccessibility: true, documentAssembly: true,
    },
  })
  return document.save({ updateFieldAppearances: false, addDefaultPage: false })
}
