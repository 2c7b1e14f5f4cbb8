import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  PasswordResponses,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
// Leaves its handler where pdf.js looks for one before it would start a worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { AppError } from '../../../../../shared/api/errors.ts'
import type { FormatFile } from '../read-bytes.ts'

// Tables of characters for fonts that name a Korean encoding and bring none; beside the built window, too.
const fromSource = import.meta.url.endsWith('.ts')
const CMAPS = fromSource ? '../../../../../node_modules/pdfjs-dist/cmaps/' : '../renderer/pdfjs/cmaps/'

/** Opens a PDF. Throws `password-needed`, `password-wrong` or `file-unreadable`. */
export const openPdf = async ({ name, bytes, password }: FormatFile): Promise<PDFDocumentProxy> => {
  try {
    return await getDocument({
      // A copy, since pdf.js takes it over; of a Buffer, too, which it would refuse.
      data: new Uint8Array(bytes),
      ...(password === null ? {} : { password }),
      cMapUrl: fileURLToPath(new URL(CMAPS, import.meta.url)),
      cMapPacked: true,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: true,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (cause) {
    if (cause instanceof PasswordException) {
      const wrong = cause.code === PasswordResponses.INCORRECT_PASSWORD
      throw new AppError(
        wrong ? 'password-wrong' : 'password-needed',
        `${name}: protected by a password`,
        { name },
        { cause },
      )
    }
    if (cause instanceof InvalidPDFException)
      throw new AppError('file-unreadable', `${name}: ${cause.message}`, { name }, { cause })
    throw cause
  }
}
