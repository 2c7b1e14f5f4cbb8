import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { buildBook, type BuildBookInput } from '../../../../../electron/services/book/build-book.ts'
import { claimBack, claimFront, newClaims, tell } from '../../../../../electron/services/book/share/claims.ts'
import { helpWithBook } from '../../../../../electron/services/book/share/help-with-book.ts'
import { sharedMemory } from '../../../../../electron/services/book/share/shared-memory.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../../pdf/fonts-dir.ts'
import { completeFiles, completePackets } from '../complete-packets.ts'
import { samplePackets } from '../sample-packets.ts'

const input: BuildBookInput = {
  packets: [...samplePackets(), ...completePackets()], files: completeFiles(), settings: defaultSettings,
  options: { dividers: true, rightHand: true, totalPages: true }, today: '2026-06-30', fontsDir: FONTS_PATH,
}
const alone = await buildBook(input)

describe('claims', () => {
  it('part the sections between front and back, each once', () => {
    const claims = newClaims()
    const taken = [claimBack(claims, 5), claimFront(claims), claimBack(claims, 5), claimFront(claims), claimBack(claims, 5), claimBack(claims, 5), claimFront(claims)]
    expect(taken).toEqual([4, true, 3, true, 2, -1, false])
  })

  it('leave nothing to a back that comes when all is taken', () => {
    const claims = newClaims()
    for (let at = 0; at < 3; at++) expect(claimFront(claims)).toBe(true)
    expect(claimBack(claims, 3)).toBe(-1)
  })
})

describe('a book made with a helper', () => {
  it('is byte for byte the one made alone, with all that is told of it', async () => {
    const claims = newClaims()
    const { port1, port2 } = new MessageChannel()
    // In one thread the helper is done before the maker begins: every packet's section comes from it.
    await helpWithBook(input, claims, port2)
    const book = await buildBook(input, {}, sharedMemory(claims, port1))
    port1.close()
    expect(Buffer.compare(book.bytes, alone.bytes)).toBe(0)
    expect({ ...book, bytes: null }).toEqual({ ...alone, bytes: null })
  })

  it('is made without it where it fails', async () => {
    const claims = newClaims()
    const { port1 } = new MessageChannel()
    for (let at = 0; at < 4; at++) claimBack(claims, input.packets.length * 2)
    tell(claims, 'ended')
    const book = await buildBook(input, {}, sharedMemory(claims, port1))
    port1.close()
    expect(Buffer.compare(book.bytes, alone.bytes)).toBe(0)
  })
})
