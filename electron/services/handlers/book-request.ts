import type { BookOptions, Parsed } from '../../../shared/api/contract.ts'
import type { Product } from '../../../shared/book/product.ts'
import { splitEntries } from '../../../shared/day/entry-packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { attachedOf } from '../book/attached-of.ts'
import type { BuildBookInput } from '../book/build-book.ts'
import { portraitFiles } from '../book/portraits.ts'
import type { JobHooks } from '../jobs.ts'
import type { Library } from '../library/open-library.ts'
import type { HandlerContext } from './context.ts'

/** What is asked for, of packets of the library. */
export interface BookRequest {
  readonly packetIds: readonly string[]
  readonly product: Product
  readonly edition?: string | undefined
  readonly open: readonly string[] | null
  readonly options: Partial<BookOptions>
  readonly settings: Settings
  readonly today: string
}

/** A book with all that the library has for it, its attached files taken apart. */
export const bookInput = async (
  { library, ports, attachedCache, fontsDir, officeFontsDir }: HandlerContext, { packetIds, edition, ...request }: BookRequest,
  attachments: Parsed<'book.build'>['attachments'], { signal, progress }: JobHooks,
): Promise<BuildBookInput> => {
  const { product, open } = request
  const day = dayOf(library(), packetIds, product)
  const attached = product !== 'book' || request.options.attachments === false ? null : await attachedOf(day.packets, { edition: edition ?? 'principal', product, open }, {
    read: library().attachments.get, spawn: ports.spawn, ...(attachedCache && { cache: attachedCache }), passwords: attachments.passwords, signal,
    onProgress: (done, total) => progress('attaching', done, total),
  })
  return {
    ...day, ...request, ...(edition !== undefined && { edition }), documents: [...library().documents.all()], fontsDir, officeFontsDir,
    ...(product === 'counts' && { recipients: library().recipients.all() }),
    ...(product === 'book' && { files: portraitFiles(day.packets, library().attachments.get) }),
    ...(attached && { attachedFiles: attached.files, missingAttachments: attachments.missing }),
  }
}

/** The library as a book was asked for: what is edited while it is made is not in it. */
export interface Shelf {
  readonly listed: ReturnType<Library['list']>['packets']
  /** All that the book tells of, by version. */
  readonly told: readonly { readonly id: string; readonly revision: number }[]
}

/** To be taken before anything of the book is waited for. */
export const shelfOf = (library: Library, { packetIds, product }: Pick<BookRequest, 'packetIds' | 'product'>): Shelf => {
  const listed = library.list().packets
  return { listed, told: toldIds(listed, packetIds, product).map(id => ({ id, revision: library.get(id).revision })) }
}

const dayOf = (library: Library, ids: readonly string[], product: Product): ReturnType<typeof splitEntries> =>
  splitEntries(toldIds(product === 'action' ? library.list().packets : [], ids, product).map(id => library.packet(id)))

/**
 * The meetings and entries chosen. The action plan tells what comes next on its day, so it knows that day's
 * entries also unchosen.
 */
const toldIds = (listed: Shelf['listed'], ids: readonly string[], product: Product): readonly string[] => {
  if (product !== 'action') return ids
  const dates = new Set(listed.flatMap(({ id, entry, date }) => (entry === null && date !== null && ids.includes(id) ? [date] : [])))
  return [...ids, ...listed.flatMap(({ id, entry, date }) => (entry !== null && date !== null && dates.has(date) && !ids.includes(id) ? [id] : []))]
}
