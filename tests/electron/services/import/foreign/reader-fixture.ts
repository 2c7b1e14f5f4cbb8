import { readFileSync } from 'node:fs'
import { findInstallation } from '../../../../../electron/host/installation.ts'
import { createNodePorts, nodeClock, stderrLog } from '../../../../../electron/host/node-ports.ts'
import type { Spawn } from '../../../../../electron/services/ports.ts'

/** The product's own way to start the reading process. */
export const realSpawn: Spawn = createNodePorts({
  workers: findInstallation().workers,
  log: stderrLog(nodeClock),
  platform: null,
}).spawn

export const readSample = (form: string): Uint8Array =>
  readFileSync(`tests/fixtures/foreign/quantum-korea-2026.${form}`)

/** The sample as divisions send it; the Markdown is the office's own. */
export const FORMS = ['docx', 'hwpx', 'hwp', 'xlsx', 'pdf', 'borderless.pdf'] as const
export type Form = (typeof FORMS)[number]
