import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { momentText, newOutlineContext } from '../../../shared/book/outline-context.ts'
import { defaultEdition, type Product } from '../../../shared/book/product.ts'
import { numberCopies } from '../../../shared/copies/number-copies.ts'
import { packetsSince } from '../../../shared/copies/packets-since.ts'
import { type CopiesOfRun, findCopies, type PrintRun } from '../../../shared/copies/print-run.ts'
import { splitEntries } from '../../../shared/day/entry-packet.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { principalTitle } from '../../../shared/settings/principal-title.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { attachedOf } from '../book/attached-of.ts'
import { scheduleText } from '../book/schedule-text.ts'
import { officeMoment } from '../../../shared/day/instant.ts'
import type { Library } from '../library/open-library.ts'
import { bookInput, type BookRequest, shelfOf } from './book-request.ts'
import type { HandlerContext } from './context.ts'
import { protectFile } from './protect-file.ts'
import { copiesInput, fileTitle, finishBook } from './finish-book.ts'

type BookMethods = 'book.build' | 'book.replace' | 'book.contents' | 'book.attachments' | 'book.text' | 'book.protect' | 'job.cancel'

export const bookHandlers = (context: HandlerContext): Pick<Handlers, BookMethods> => {
  const { library, ports, files, jobs, bookThread, attachedCache, version } = context
  return {
    'book.build': ({ packetIds, options, product, edition, open, copies: wanted, attachments, jobId }) =>
      jobs.run(jobId, async (hooks) => {
        const settings = library().settings.get()
        const request: BookRequest = { packetIds, options, product, edition, open, settings, today: ports.clock.today() }
        const copies = wanted ? numberCopies(wanted.recipients, edition ?? defaultEdition(product)) : []
        if (wanted && copies.length === 0) throw new AppError('no-recipients', 'no recipient may get this edition')
        const inFiles = wanted?.files ?? 'one'
        const shelf = shelfOf(library(), request)
        const built = await bookThread.build(
          { ...await bookInput(context, request, attachments, hooks), ...copiesInput(copies, inFiles, request), records: true },
          { onProgress: hooks.progress, signal: hooks.signal },
        )
        const title = fileTitle(`${options.title?.trim() || productName(product, settings)} ${request.today}`)
        return finishBook(files, { built, shelf, request, copies, files: inFiles, title, program: version, base: null })
      }),
    'book.replace': ({ since, packetIds, files: wanted, duplex, attachments, jobId }) =>
      jobs.run(jobId, async (hooks) => {
        const { run, copies: chosen, state } = copiesOf(library(), since)
        const printed = library().prints.content(state.id)
        if (printed === null) throw new AppError('printed-content-gone', `what run ${state.id} printed is gone`)
        const request = requestSince(library(), run, packetIds)
        const options = { ...request.options, duplex: duplex ?? request.options.duplex ?? false }
        const copies = chosen.flatMap(({ number, total, recipient }) => (number === null || total === null || recipient === null ? [] : [{ number, total, recipient }]))
        const printedAt = momentText(newOutlineContext(request.settings.locale, request.settings.principal), officeMoment(Date.parse(run.at)))
        const shelf = shelfOf(library(), request)
        const built = await bookThread.build(
          { ...await bookInput(context, { ...request, options }, attachments, hooks), ...copiesInput(copies, wanted, { ...request, options }), since: { printed, printedAt } },
          { onProgress: hooks.progress, signal: hooks.signal },
        )
        const name = message(request.settings.locale, 'prints.replacement.file', { title: options.title?.trim() || productName(request.product, request.settings) })
        const title = fileTitle(`${name} ${ports.clock.today()}`)
        return finishBook(files, { built, shelf, request: { ...request, options }, copies, files: wanted, title, program: version, base: run.id })
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
      return { handle: files.put(await protectFile(file, bytes => bookThread.protect(bytes, password))) }
    },
    'job.cancel': ({ jobId }) => {
      jobs.cancel(jobId)
      return {}
    },
  }
}

const productName = (product: Product, { locale, principal }: Settings): string =>
  message(locale, `book.product.${product}`, { principal: principalTitle(principal, locale) })

/** @throws AppError `not-found`, `copies-differ` */
const copiesOf = (library: Library, id: string): CopiesOfRun => {
  const found = findCopies(library.prints.all(), id)
  if (found === null) throw new AppError('not-found', `no copy ${id} in the print log`, { variant: 'copy' })
  if (found === 'mixed') throw new AppError('copies-differ', `the copies of ${id} have had different replacement pages`)
  return found
}

/** What a run was made of, as it would be made today. */
export const requestSince = (library: Library, { entry }: PrintRun, packetIds?: readonly string[]): BookRequest => ({
  packetIds: packetIds ?? packetsSince(entry, library.list().packets),
  product: entry.product, ...(entry.edition !== '' && { edition: entry.edition }), open: entry.open, options: entry.options,
  settings: { ...library.settings.get(), ...entry.settings }, today: entry.today,
})
