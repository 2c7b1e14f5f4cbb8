import type { AttachedFile } from './attached-file.ts'

/** Room for streams of these lengths (`null` for an object without one), one behind the other in memory that threads share. */
export const sharedStreams = (lengths: readonly (number | null)[]): { all: Uint8Array; streams: readonly (Uint8Array | null)[] } => {
  const all = new Uint8Array(new SharedArrayBuffer(lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0)))
  let next = 0
  const streams = lengths.map((length) => {
    if (length === null) return null
    next += length
    return all.subarray(next - length, next)
  })
  return { all, streams }
}

/** The same file with its streams in memory that threads share: sent to another, nothing of them is copied. */
export const inSharedMemory = (file: AttachedFile): AttachedFile => {
  const { streams } = sharedStreams(file.objects.map(({ stream }) => stream?.length ?? null))
  return {
    ...file,
    objects: file.objects.map(({ body, stream }, index) => {
      const shared = streams[index] ?? null
      if (stream && shared) shared.set(stream)
      return { body, stream: shared }
    }),
  }
}

/** Bytes of all streams of a file. */
export const streamBytes = ({ objects }: AttachedFile): number => objects.reduce((sum, { stream }) => sum + (stream?.length ?? 0), 0)
