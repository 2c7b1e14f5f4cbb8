import { z } from 'zod'
import { BookOptions } from '../api/book-options.ts'
import { PRODUCTS } from '../book/product.ts'
import { Settings } from '../settings/settings.ts'
import { Recipient } from './recipients.ts'

/** Everything that was asked for when something was printed, without any content of packets. Kept for good. */
export const PrintEntry = z.object({
  title: z.string(), product: z.enum(PRODUCTS), edition: z.string(), options: BookOptions.partial(),
  /** Unmarked meetings that counted as open to the press. */
  open: z.array(z.string()).nullable(),
  /** Version of the program. */
  program: z.string(),
  /** ISO date. */
  today: z.string(),
  settings: Settings.pick({ locale: true, partOrders: true }),
  /** Packets in the order of printing, whether that was the order of time, and all that there were in the library then. */
  packetIds: z.array(z.string()), byTime: z.boolean(), known: z.array(z.string()),
  /** First and last day of the packets. */
  days: z.tuple([z.string(), z.string()]).nullable(),
  pages: z.number().int(),
  how: z.enum(['saved', 'printed']),
  /** Of replacement pages: the run whose copies they are for. */
  base: z.string().nullable(),
})

/** A copy as the log has it. */
export const PrintedCopy = z.object({
  id: z.string(),
  /** 연번; `null` for a copy without one. */
  number: z.number().int().nullable(), total: z.number().int().nullable(),
  recipient: Recipient.nullable(),
  /** Name of the file, '' where it went to the printer, and its SHA-256. */
  file: z.string(), sha256: z.string(),
})

/** 출력·배부 기록: what was printed or saved at once. */
export const PrintRun = z.object({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  laptop: z.string(), person: z.string(),
  entry: PrintEntry, copies: z.array(PrintedCopy),
  /** Packets by the version that was printed. */
  packets: z.array(z.object({ id: z.string(), revision: z.number().int() })),
  /** What stood on the paper is still kept, so that it can be compared. */
  comparable: z.boolean(),
})

export type PrintEntry = z.infer<typeof PrintEntry>
export type PrintedCopy = z.infer<typeof PrintedCopy>
export type PrintRun = z.infer<typeof PrintRun>

/** A run and those of its copies that replacement pages are made for. */
export interface CopiesOfRun { readonly run: PrintRun; readonly copies: readonly PrintedCopy[]; readonly state: PrintRun }

/**
 * The run that is meant by the id of a run or of a copy, with its copies; `state` is the last run that changed their pages.
 * `mixed` where its copies have had different replacement pages, `null` where there is no such id.
 */
export const findCopies = (runs: readonly PrintRun[], id: string): CopiesOfRun | 'mixed' | null => {
  const named = runs.find((run) => run.id === id || run.copies.some((copy) => copy.id === id))
  if (!named) return null
  const run = runs.find((each) => each.id === named.entry.base) ?? named
  const numbers = new Set(named.copies.filter((copy) => named.id === id || copy.id === id).map(({ number }) => number))
  const copies = run.copies.filter(({ number }) => numbers.has(number))
  const states = new Set(copies.map(({ number }) => stateOf(runs, run, number)))
  const [state] = states
  if (!state) return null
  return states.size > 1 ? 'mixed' : { run, copies, state }
}

/** Runs are in the order of time. */
const stateOf = (runs: readonly PrintRun[], base: PrintRun, number: number | null): PrintRun =>
  runs.findLast((run) => run.entry.base === base.id && run.copies.some((copy) => copy.number === number)) ?? base
