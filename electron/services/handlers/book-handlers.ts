import type { Handlers } from '../../../shared/api/contract.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Product } from '../../../shared/book/product.ts'
import { splitEntries } from '../../../shared/day/entry-packet.ts'
import type { Library } from '../library/open-library.ts'
import { principalTitle } from '../../../shared/settings/settings.ts'
import { runBookJob } from '../book/run-book-job.ts'
import type { HandlerContext } from './context.ts'

export const bookHandlers = ({
  library,
  ports,
  files,
  jobs,
  fontsDir,
}: HandlerContext): Pick<Handlers, 'book.build' | 'job.cancel'> => ({
  'book.build': ({ packetIds, options, product, edition, jobId }) =>
    jobs.run(jobId, async ({ signal, progress }) => {
      const settings = library().settings.get()
      const input = {
        ...dayOf(library(), packetIds, product),
        documents: [...library().documents.all()],
        settings,
        options,
        product,
        ...(edition !== undefined && { edition }),
        today: ports.clock.today(),
        fontsDir,
      }
      const { bytes, pages, findings, packetPages } = await runBookJob(ports.spawn, input, {
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
      }
    }),
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
