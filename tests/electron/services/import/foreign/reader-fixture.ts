import { readFileSync } from 'node:fs'
import { findInstallation } from '../../../../../electron/host/installation.ts'
import { toErrorValue } from '../../../../../shared/api/errors.ts'
import { nodeClock } from '../../../../../electron/host/node-clock.ts'
import { createNodePorts, stderrLog } from '../../../../../electron/host/node-ports.ts'
import type { ReaderAnswer, ReadOrder } from '../../../../../electron/services/import/foreign/reader-protocol.ts'
import type { Spawn } from '../../../../../electron/services/ports.ts'
import { readAny } from '../formats/read-any.ts'

/** The product's own way to start the reading process. */
export const realSpawn: Spawn = createNodePorts({
  workers: findInstallation().workers,
  log: stderrLog(nodeClock),
  platform: null,
}).spawn

/** Reads in this process, for tests of what is read: the real one takes most of a second to start, each time. */
export const readHere: Spawn = () => {
  let listener: ((answer: ReaderAnswer) => void) | null = null
  const tell = (answer: ReaderAnswer): void => listener?.(answer)
  return {
    post: (message) => {
      const { name, bytes, password } = message as ReadOrder
      readAny(name, bytes, password).then((text) => tell({ kind: 'read', text }), (error: unknown) => tell({ kind: 'refused', error: toErrorValue(error) }))
    },
    onMessage: (added) => {
      listener = added
      queueMicrotask(() => tell({ kind: 'ready' }))
      return () => {}
    },
    onExit: () => {},
    kill: () => {},
    residentBytes: () => Promise.resolve(null),
  }
}

export const readSample = (form: string): Uint8Array =>
  readFileSync(`tests/fixtures/foreign/quantum-korea-2026.${form}`)

/** The sample as divisions send it; the Markdown is the office's own. */
export const FORMS = ['docx', 'hwpx', 'hwp', 'xlsx', 'pdf', 'borderless.pdf'] as const
export type Form = (typeof FORMS)[number]
