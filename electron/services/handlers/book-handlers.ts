import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Product } from '../../../shared/book/product.ts'
import { splitEntries } from '../../../shared/day/entry-packet.ts'
import type { Library } from '../library/open-library.ts'
import { principalTitle } from '../../../shared/settings/principal-title.ts'
import { attachedOf } from '../book/attached-of.ts'
import { portraitFiles } from '../book/portraits.ts'
import { scheduleText } from '../book/schedule-text.ts'
import type { HandlerContext } from './context.ts'

export const bookHandlers = ({
  library,
  ports,
  files,
  jobs,
  bookThread,
  attachedCache,
  fontsDir,
  officeFontsDir,
}: HandlerContext): Pick<Handlers, 'book.build' | 'book.contents' | 'book.attachments' | 'book.text' | 'book.protect' | 'job.cancel'> => ({
  'book.build': ({ packetIds, options, product, edition, open, attachments, jobId }) =>
    jobs.run(jobId, async ({ signal, progress }) => {
      const settings = library().settings.get()
      const day = dayOf(library(), packetIds, product)
      const attached = product !== 'book' ? null : await attachedOf(day.packets, { edition: edition ?? 'principal', product, open }, {
        read: library().attachments.get, spawn: ports.spawn, ...(attachedCache && { cache: attachedCache }), passwords: attachments.passwords, signal,
        onProgress: (done, total) => progress('attaching', done, total),
      })
      const input = {
        ...day,
        ...(attached && { files: portraitFiles(day.packets, library().attachments.get), attachedFiles: attached.files, missingAttachments: attachments.missing }),
        documents: [...library().documents.all()],
        settings,
        options,
        product,
        ...(edition !== undefined && { edition }),
        open,
        today: ports.clock.today(),
        fontsDir,
        officeFontsDir,
      }
      const { bytes, pages, findings, packetPages, unmarked } = await bookThread.build(input, {
        onProgress: progress,
        signal,
      })
      const name = fileName(options.title?.trim() || message(settings.locale, `book.product.${product}`, { principal: principalTitle(settings.principal, settings.locale) }), ports.clock.today())
      return {
        handle: files.put({ name, mime: 'application/pdf', bytes }),
        name,
        pages,
        bytes: bytes.byteLength,
        findings,
        packetPages,
        unmarked: [...unmarked],
      }
    }),
  'book.contents': async ({ packetIds, ...audience }) => {
    const checked = packetIds.map(id => library().get(id))
    // The table of editions is made from the packet's schema: loaded when it is asked for.
    return (await import('../book/book-contents.ts')).bookContents(checked, audience)
  },
  'book.attachments': ({ packetIds, edition, open, passwords, jobId }) =>
    jobs.run(jobId, async ({ signal, progress }) => {
      const { packets } = splitEntries(packetIds.map(id => library().packet(id)))
      const { printed, files: read } = await attachedOf(packets, { edition, product: 'book', open }, {
        read: library().attachments.get, spawn: ports.spawn, ...(attachedCache && { cache: attachedCache }), passwords, signal,
        onProgress: (done, total) => progress('attaching', done, total),
      })
      return {
        printed: printed.length,
        problems: printed.flatMap(({ packet, attachment: { id, sha256, name } }) => {
          const problem = read[sha256]
          return typeof problem === 'string' ? [{ packetId: packet.id, attachmentId: id, sha256, name, problem }] : []
        }),
      }
    }),
  'book.text': async ({ packetIds, edition }) => {
    const settings = library().settings.get()
    const input = { ...splitEntries(packetIds.map(id => library().packet(id))), settings, options: {}, today: ports.clock.today() }
    return { text: await scheduleText({ ...input, ...(edition !== undefined && { edition }) }) }
  },
  'book.protect': async ({ handle, password }) => {
    const file = files.get(handle)
    if (!file) throw new AppError('not-found', `no file ${handle}`)
    return { handle: files.put({ ...file, bytes: await bookThread.protect(file.bytes, password) }) }
  },
  'job.cancel': ({ jobId }) => {
    jobs.cancel(jobId)
    return {}
  },
})

/**
 * The meetings and entries chosen. The action plan tells what comes next on its day, so it knows that day's
 * entries also unchosen.
 */
const dayOf = (library: Library, ids: readonly string[], product: Product): ReturnType<typeof splitEntries> => {
  const chosen = splitEntries(ids.map(id => library.packet(id)))
  if (product !== 'action') return chosen
  const dates = new Set(chosen.packets.map(({ overview }) => overview.date))
  const others = library.list().packets.filter(({ id, entry, date }) => entry !== null && dates.has(date) && !ids.includes(id))
  return { ...chosen, entries: [...chosen.entries, ...splitEntries(others.map(({ id }) => library.packet(id))).entries] }
}

/** Windows forbids these in file names. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu

const fileName = (title: string, today: string): string => `${title.replace(FORBIDDEN, ' ').trim()} ${today}.pdf`
