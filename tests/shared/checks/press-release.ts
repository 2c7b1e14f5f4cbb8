import type { DraftDocument, PressRelease } from '../../../shared/import/draft.ts'

/** A press release of 2031-01-02, 09:00, that reports the outcome of packet `p`. */
export const pressRelease = (more: Partial<PressRelease> = {}): DraftDocument => ({
  file: 0, name: '보도자료.md', kind: 'markdown', sha256: '', lines: 10, sourceLines: [], convertedFrom: null,
  press: {
    embargo: null, released: '2031-01-02T09:00', morningPaper: null, title: '협력 강화', subtitles: [],
    body: [], contacts: [],
    headings: [{
      title: '면담', when: '1. 2.(목) 오전', date: '2031-01-02', partOfDay: 'morning', line: 2, packetIds: ['p'],
      reportsOutcome: true,
    }],
    ...more,
  },
})
