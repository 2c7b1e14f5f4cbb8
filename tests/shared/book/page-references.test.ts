import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import { PRODUCTS } from '../../../shared/book/product.ts'
import { parsePacketFile } from '../../../shared/packet/packet-file.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

// The typesetter does not look into a packet's section for them.
it('only sections of the whole book show page numbers of others', () => {
  const { packets, entries } = parsePacketFile(readFileSync('assets/samples/complete.json', 'utf8'))
  const showing = PRODUCTS.flatMap((product) => outlineProduct(product, { packets, entries, settings: defaultSettings, options: {}, today: '2026-06-30' }).book.sections)
    .filter((section) => JSON.stringify(section.blocks).includes('"pageOf"'))
  expect(showing.map(({ id, packetId }) => [id, packetId])).toEqual([['schedule', null], ['contents', null]])
})
