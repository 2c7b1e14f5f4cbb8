import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { BookOptions, Output, PacketSummary } from '../../../shared/api/contract.ts'
import { defaultEdition, isArranged, isMadeFor, isOfTheRoom, type Product } from '../../../shared/book/product.ts'
import { editionKindOf } from '../../../shared/edition/edition-name.ts'
import { useLibrary, useSettings } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import type { BookRequest } from '../book/use-book.ts'
import { useFilePasswords } from '../packet/attachments/file-passwords.ts'
import { useRecipientLists } from '../copies/use-recipients.ts'
import { daysOf, type Day } from '../day/days.ts'
import { chosenOf, inOrder, likelyDays, printableDays } from './chosen.ts'
import { usePrint } from './print-store.ts'

export type Contents = Output<'book.contents'>

/** What is asked for, worked out of what was chosen. */
export interface Print {
  days: readonly Day[]
  chosen: readonly PacketSummary[]
  edition: string
  contents: Contents
  /** `null` where nothing is chosen. */
  request: BookRequest | null
}

const NOTHING: Contents = { sides: [], unmarked: [], withheld: [], leftOut: [], findings: [] }

export const GUEST_OF = 'guest:'

/** The edition that is made: the product's own where it is not made in this one; a side that sits in no chosen meeting has none. */
export const editionFor = (product: Product, edition: string, sides: readonly string[]): string => {
  if (!isMadeFor(product, editionKindOf(edition))) return defaultEdition(product)
  return edition.startsWith(GUEST_OF) && !sides.includes(edition.slice(GUEST_OF.length)) ? 'guest' : edition
}

/** Only what the product has: a handout has no cover and no parts. */
const optionsFor = (product: Product, options: Partial<BookOptions>): Partial<BookOptions> => {
  const { style, totalPages, rightHand, imposition, signature, archive, duplex, names, plate, plateText, tableTop, spares } = options
  if (product === 'book') return options
  const room = { ...(names && { names }), ...(plate && { plate }), ...(plateText && { plateText }), ...(tableTop && { tableTop }), ...(spares !== undefined && { spares }) }
  const handout = { ...(style && { style }), ...(totalPages !== undefined && { totalPages }), ...(archive && { archive }), ...(duplex && { duplex }), ...(isOfTheRoom(product) && room) }
  return isArranged(product) ? handout : { ...handout, ...(rightHand !== undefined && { rightHand }), ...(imposition && { imposition }), ...(signature !== undefined && { signature }) }
}

/** The days that can be printed, and the meetings chosen of them in the order of printing. */
export const useChosen = (): Pick<Print, 'days' | 'chosen'> => {
  const { status: { today } } = useServices()
  const { list } = useLibrary()
  const { decided, order, product } = usePrint()
  const days = useMemo(() => {
    const { past, coming } = daysOf(list.packets, today)
    return printableDays([...past, ...coming], product === 'schedule')
  }, [list.packets, today, product])
  const chosen = useMemo(() => inOrder(chosenOf(days, decided, likelyDays(days, today)), order), [days, decided, today, order])
  return { days, chosen }
}

export const usePrintRequest = (): Print => {
  const { client } = useServices()
  const settings = useSettings()
  const { options, product, edition: wanted, openMeetings, missingAttachments, listId, copyFiles, since } = usePrint()
  const { list } = useLibrary()
  const lists = useRecipientLists()
  const recipients = lists.find(({ id }) => id === listId)?.recipients
  const passwords = useFilePasswords(state => state.passwords)
  const { days, chosen } = useChosen()

  const packetIds = useMemo(() => chosen.map(({ id }) => id), [chosen])
  // A count of copies is made of the lists themselves.
  const counted = product === 'counts' ? lists : null
  const version = useMemo(() => JSON.stringify([settings, chosen.map(({ updatedAt }) => updatedAt), counted]), [settings, chosen, counted])
  const open = useMemo(() => packetIds.filter(id => openMeetings.has(id)), [packetIds, openMeetings])
  // Sides are of the meetings, whatever the edition: they are known before one of them is asked for.
  const { data: contents = NOTHING } = useQuery({
    queryKey: ['book.contents', packetIds, product, wanted, open, version], placeholderData: keepPreviousData,
    queryFn: () => client.call('book.contents', { packetIds, product, edition: editionFor(product, wanted, [wanted.slice(GUEST_OF.length)]), open }),
  })
  const edition = editionFor(product, wanted, contents.sides)
  const request = useMemo((): BookRequest | null => packetIds.length === 0 ? null : {
    packetIds, options: optionsFor(product, options), product, edition, open, version,
    ...(product === 'book' && options.attachments !== false && { attachments: { missing: missingAttachments, passwords } }),
    ...(recipients && recipients.length > 0 && { copies: { recipients, files: copyFiles } }),
  }, [packetIds, options, product, edition, open, version, missingAttachments, passwords, recipients, copyFiles])
  // Whatever changes in the library may be in the copy that somebody holds.
  const library = useMemo(() => JSON.stringify([settings, list.packets.map(({ id, updatedAt }) => [id, updatedAt])]), [settings, list.packets])
  const replacement = useMemo((): BookRequest | null => since && {
    packetIds: [], options: {}, since: { id: since.id, files: copyFiles, duplex: since.duplex }, attachments: { missing: missingAttachments, passwords }, version: library,
  }, [since, copyFiles, missingAttachments, passwords, library])
  return { days, chosen, edition, contents, request: replacement ?? request }
}
