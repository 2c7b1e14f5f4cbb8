import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { findInstallation } from '../host/installation.ts'
import type { BookMemory } from '../services/book/book-memory.ts'
import { type Claims, newClaims } from '../services/book/share/claims.ts'
import { sharedMemory } from '../services/book/share/shared-memory.ts'
import type { CommandInput } from './command.ts'
import type { SourceFile } from './read-file.ts'

/** What the helper of a book is started with: the same bytes, options and day, so that it comes to the same sections. */
export interface HelperData extends Pick<CommandInput, 'positionals' | 'options' | 'locale'> {
  readonly sources: readonly SourceFile[]
  readonly today: string
  readonly claims: Claims
  readonly port: MessagePort
}

/** The memory to make this book with, together with a helper. */
export const shareBook = (sources: readonly SourceFile[], input: CommandInput, today: string): BookMemory => {
  const { claims, port } = startHelper(sources, input, today)
  return sharedMemory(claims, port)
}

/** Starts a thread that makes sections of this book from its end. The process does not wait for it. */
export const startHelper = (sources: readonly SourceFile[], { positionals, options, locale }: CommandInput, today: string): Pick<HelperData, 'claims' | 'port'> => {
  const claims = newClaims()
  const { port1, port2 } = new MessageChannel()
  const data: HelperData = { positionals, options: { ...options }, locale, sources, today, claims, port: port2 }
  const helper = new Worker(findInstallation().bookHelper, { workerData: data, transferList: [port2] })
  // A helper that fails leaves its sections to us; what is wrong with the book is told there.
  helper.on('error', () => {})
  helper.unref()
  return { claims, port: port1 }
}
