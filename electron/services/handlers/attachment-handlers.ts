import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { HandlerContext } from './context.ts'

/** Attached files, in and out by handle. */
export const attachmentHandlers = ({ library, files, ports, attachedCache }: HandlerContext): Pick<Handlers, 'attachment.keep' | 'attachment.open' | 'attachment.look'> => ({
  'attachment.keep': ({ handle }) => {
    const file = files.get(handle)
    if (!file) throw new AppError('not-found', `no file ${handle}`)
    return { sha256: library().attachments.keep(file.bytes), size: file.bytes.byteLength }
  },
  'attachment.open': ({ sha256 }) => {
    const bytes = library().attachments.get(sha256)
    if (!bytes) throw new AppError('not-found', `no attachment ${sha256}`)
    return { handle: files.put({ name: sha256, mime: 'application/octet-stream', bytes }) }
  },
  'attachment.look': async ({ sha256, passwords }) => {
    // What takes files apart is loaded for the first of them.
    const { readAttached } = await import('../book/gather-attachments.ts')
    const file = await readAttached({ sha256, name: sha256 }, {
      read: library().attachments.get, spawn: ports.spawn, ...(attachedCache && { cache: attachedCache }), passwords, withTexts: false,
    })
    return typeof file === 'string' ? { pages: null, problem: file } : { pages: file.pages.length, problem: null }
  },
})
