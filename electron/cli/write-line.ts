import { writeSync } from 'node:fs'

const STDOUT = 1
const STDERR = 2

/** Descriptors that could not take all at once: from then on their streams take everything, in order. */
const slow = new Set<number>()

/**
 * Writes a line at once: to load Node's streams takes as long as to set ten pages. Where a pipe can't take it at once its stream does,
 * as on Windows, where only that speaks Unicode to a console.
 */
const writeLine = (descriptor: typeof STDOUT | typeof STDERR, line: string): void => {
  let bytes: Uint8Array = Buffer.from(`${line}\n`)
  if (process.platform !== 'win32' && !slow.has(descriptor)) {
    try {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes))
      return
    } catch (error) {
      // A reader that has enough (`| head`) is no fault.
      if (codeOf(error) === 'EPIPE') process.exit(0)
      if (codeOf(error) !== 'EAGAIN') throw error
    }
  }
  writeToStream(descriptor, bytes)
}

const writeToStream = (descriptor: typeof STDOUT | typeof STDERR, bytes: Uint8Array): void => {
  const stream = descriptor === STDOUT ? process.stdout : process.stderr
  if (!slow.has(descriptor)) stream.on('error', (error) => process.exit(codeOf(error) === 'EPIPE' ? 0 : 1))
  slow.add(descriptor)
  stream.write(bytes)
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)

export const writeOut = (line: string): void => writeLine(STDOUT, line)
export const writeError = (line: string): void => writeLine(STDERR, line)
