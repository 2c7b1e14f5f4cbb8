import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest time that a zip can hold: the same bytes whenever a file is made. Local, as zip times are. */
const FIXED_TIME = new Date(1980, 0, 1)

/** One part of a container; `stored` leaves it uncompressed (a `mimetype` must be). */
export interface ZipPart { readonly name: string; readonly bytes: Uint8Array; readonly stored?: boolean }

/** Packs the parts in their order, the same bytes for the same parts. */
export const packZip = (parts: readonly ZipPart[]): Uint8Array => {
  const files: Zippable = {}
  for (const { name, bytes, stored } of parts) files[name] = [bytes, { level: stored ? 0 : 9, mtime: FIXED_TIME, os: 0 }]
  return zipSync(files)
}

/** Packs a container that a library made anew, with fixed times; `change` may rewrite a text part. */
export const repackZip = (bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array => packZip(
  Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = /\.(?:xml|rels)$/.test(name) ? strFromU8(content) : null
    const changed = text === null ? null : change(name, text)
    return { name, bytes: changed === null || changed === text ? content : new TextEncoder().encode(changed) }
  }),
)
