import type { PrintDraft } from '../../../../electron/services/library/print-log.ts'

/** Two numbered copies of a packet, made and not yet recorded. */
export const printDraft = (packetId: string, given: Partial<PrintDraft['entry']> = {}): PrintDraft => ({
  entry: {
    title: '자료집', product: 'book', edition: 'principal', options: {}, open: null, program: '1', today: '2026-07-01',
    settings: { locale: 'ko', partOrders: [] }, packetIds: [packetId], byTime: true, known: [packetId], days: null, pages: 7, base: null, ...given,
  },
  copies: [1, 2].map((number) => ({
    number, total: 2, recipient: { id: `r${number}`, name: `받는 이 ${number}`, post: '', organisation: '', copies: 1, edition: null, collect: false, watermark: true }, file: '', sha256: 'ab',
  })),
  packets: [{ id: packetId, revision: 1 }],
  printed: '{"version":1}',
})
