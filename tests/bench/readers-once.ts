// Reads one file in a fresh process, as the reading process does. Prints one JSON line; see readers.bench.ts.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'kordoc'
import { readBytes } from '../../electron/services/import/formats/read-bytes.ts'

process.env['KORDOC_OFFLINE'] = '1'
const [reader = '', file = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file))
const name = path.basename(file)

const readByKordoc = async (): Promise<void> => {
  const result = await parse(bytes.slice().buffer)
  if (!result.success) throw new Error(result.error)
}

const start = performance.now()
try {
  await (reader === 'kordoc' ? readByKordoc() : readBytes({ name, bytes, password: null, onProgress: () => {} }))
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1_000, megabytes: process.resourceUsage().maxRSS / 1_024 }))
} catch {
  // kordoc alone reads no PDF here: its optional parts are not installed.
  console.log('null')
}
