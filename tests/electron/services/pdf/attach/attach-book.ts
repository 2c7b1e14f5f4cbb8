import { createHash } from 'node:crypto'
import { startChild } from '../../../../../electron/host/child-helper.ts'
import { attachedOf } from '../../../../../electron/services/book/attached-of.ts'
import { type BuildBookInput, buildBook, type BuiltBook } from '../../../../../electron/services/book/build-book.ts'
import { newPacket } from '../../../../../shared/packet/new-packet.ts'
import type { Attachment, Packet } from '../../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../fonts-dir.ts'

const READER = new URL('../../../../../electron/services/import/foreign/read-file.ts', import.meta.url)
export const spawnReader = () => startChild(READER)

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface GivenFile { readonly name: string; readonly bytes: Uint8Array; readonly more?: Partial<Attachment> }

/** A meeting with these files attached, in this order. */
export const meetingWith = (files: readonly GivenFile[], given: Partial<Packet> = {}): Packet => ({
  ...newPacket('p'), mark: '1', title: '면담 자료',
  attachments: files.map(({ name, bytes, more }, at) => ({ id: `a${at + 1}`, name, mime: '', size: bytes.length, sha256: sha256Of(bytes), source: false, keepOnly: false, ...more })),
  ...given,
})

export interface AttachedBookOptions extends Partial<BuildBookInput> { readonly passwords?: Record<string, string> }

/** What a book of these packets with the pages of what is attached is made of, without the sections in front. */
export const inputWith = async (packets: Packet[], files: readonly GivenFile[], { passwords = {}, ...given }: AttachedBookOptions = {}): Promise<BuildBookInput> => {
  const bytes = new Map(files.map((file) => [sha256Of(file.bytes), file.bytes]))
  const edition = given.edition ?? 'principal'
  const attached = await attachedOf(packets, { edition, product: 'book' }, { read: (sha256) => bytes.get(sha256) ?? null, spawn: spawnReader, passwords })
  return {
    packets, attachedFiles: attached.files, settings: defaultSettings, today: '2026-09-07', fontsDir: FONTS_PATH,
    options: { cover: false, summary: false, schedule: false, toc: false }, ...given,
  }
}

export const bookWith = async (...given: Parameters<typeof inputWith>): Promise<BuiltBook> => buildBook(await inputWith(...given))
