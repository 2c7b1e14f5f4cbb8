import { describe, expect, it } from 'vitest'
import { readDraft, type DraftSource } from '../../../../electron/services/import/read-draft.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { sampleBytes } from './sample-draft.ts'
import { sequentialIds } from './sequential-ids.ts'

const PLAN = `제3차 양자기술 협의회
2026. 7. 1.(수) 14:00, 정부서울청사 별관

□ 세부 일정
14:00~14:05 ('5)  개회
14:05~14:30 ('25)  차관님 말씀`

/** 「제3차 양자기술 협의회 14:00~14:05 개회 …」 in EUC-KR, as an old Notepad saves it. */
const EUC_KR = Uint8Array.from(
  Buffer.from('c0cfc1a40d0a31343a30307e31343a303520b0b3c8b80d0a31343a30357e31343a333020c8afbfb5bbe7', 'hex'),
)

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (sources: DraftSource[], settings: Settings = defaultSettings): Promise<Draft> =>
  readDraft(sources, { ids: sequentialIds(), settings })
const readText = (text: string, settings?: Settings): Promise<Draft> =>
  read([{ name: 'plan.txt', bytes: bytesOf(text) }], settings)

describe('a draft that cannot be taken is refused as a whole', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['white space', bytesOf(' \n\t\n'), 'file-empty'],
    ['50 MB of text', new Uint8Array(50_000_000).fill(0x61), 'file-too-large'],
    ['zeros', new Uint8Array(2_000), 'file-binary'],
    ['control characters', bytesOf('\u0001\u0002\u0003 text'), 'file-binary'],
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'file-unsupported'],
    ['a ZIP (HWPX, DOCX)', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-unsupported'],
    ['an OLE file (HWP)', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'file-unsupported'],
    ['HTML', bytesOf('<!DOCTYPE html><html><body>10:00 개회</body></html>'), 'file-unsupported'],
    ['a packet file', bytesOf('{\n "format": "briefing-book",\n "version": 1, "packets": ["10:00 개회"]}'), 'file-no-draft'],
    ['prose without a meeting', bytesOf('오늘은 날씨가 맑았다.'), 'nothing-found'],
  ])('%s', async (_, bytes, code) => {
    await expect(read([{ name: 'draft.txt', bytes }])).rejects.toMatchObject({ code })
  })

  it('one bad file is named and does not refuse the good one beside it', async () => {
    const { packets, documents, refused } = await read([
      { name: 'empty.txt', bytes: new Uint8Array() },
      { name: 'sample.md', bytes: sampleBytes },
    ])
    expect(refused).toEqual([{ file: 0, name: 'empty.txt', error: expect.objectContaining({ code: 'file-empty' }) }])
    expect(packets).toHaveLength(5)
    expect(documents.map(({ file, name }) => [file, name])).toEqual([[1, 'sample.md']])
  })

  it.each([
    'Ⅱ급비밀',
    '  - Ⅲ급 비밀 -',
    'II급비밀',
    '□ Ⅰ급비밀 □',
    'Ⅱ급비밀   - 3 -',
    'Ⅱ급비밀 (보존기간 3년) 사본번호 1/3',
    '[Ⅲ급비밀] 관리번호 2026-12',
    '예고문: Ⅱ급비밀 → 일반문서로 재분류',
  ])('a secret grade: %s', async (mark) => {
    await expect(readText(`${mark}\n${PLAN}`)).rejects.toMatchObject({ code: 'secret-grade' })
  })

  it('when it is cancelled', async () => {
    const signal = AbortSignal.abort()
    await expect(
      readDraft([{ name: 'sample.md', bytes: sampleBytes }], {
        ids: sequentialIds(),
        settings: defaultSettings,
        signal,
      }),
    ).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('a draft that may be taken', () => {
  it.each([
    'Ⅱ급비밀 취급 인가자만 참석',
    '이 회의에서는 Ⅱ급비밀을 다루지 않는다.',
    '비밀취급(Ⅲ급비밀) 인가 현황 점검',
  ])('a sentence that cites the grade is no mark: %s', async (sentence) => {
    expect((await readText(`${PLAN}\n\n${sentence}`)).packets).toHaveLength(1)
  })

  it('대외비 keeps its mark, where the office takes it', async () => {
    const draft = await readText(`대 외 비\n${PLAN}`)
    expect(draft.packets[0]?.documentMark.security).toBe('official-use')
    expect(draft.documents[0]?.sourceLines).toEqual([1])
    await expect(readText(`대외비\n${PLAN}`, { ...defaultSettings, acceptOfficialUse: false })).rejects.toMatchObject(
      { code: 'official-use-refused' },
    )
  })

  it('in EUC-KR is converted, and says so', async () => {
    const draft = await read([{ name: 'old.txt', bytes: EUC_KR }])
    expect(draft.packets[0]?.runOfShow.map(({ title }) => title)).toEqual(['개회', '환영사'])
    expect(draft.documents[0]?.convertedFrom).toBe('EUC-KR')
    expect(draft.findings[0]).toMatchObject({
      code: 'text-converted',
      severity: 'info',
      params: { name: 'old.txt', encoding: 'EUC-KR' },
    })
  })

  it('in UTF-16 with its mark, and decomposed as a Mac writes it', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...PLAN].map((character) => character.charCodeAt(0))).buffer),
    ])
    const mac = bytesOf(PLAN.normalize('NFD'))
    for (const bytes of [utf16, mac]) {
      const [packet] = (await read([{ name: 'plan.txt', bytes }])).packets
      expect(packet?.title).toBe('제3차 양자기술 협의회')
    }
  })

  it('gives title, day and place that only the head states, and the principal of the rows', async () => {
    const [packet] = (await readText(PLAN)).packets
    expect(packet).toMatchObject({
      title: '제3차 양자기술 협의회',
      overview: { date: '2026-07-01', start: 840, place: '정부서울청사 별관' },
    })
    expect(packet?.participation).toEqual({ mode: 'attend', status: 'tentative' })
    expect(packet?.runOfShow.map(({ principal }) => principal)).toEqual([false, true])
  })

  it('tells how many files are read', async () => {
    const seen: [number, number][] = []
    await readDraft(
      [1, 2].map((n) => ({ name: `${n}.txt`, bytes: bytesOf(PLAN) })),
      {
        ids: sequentialIds(),
        settings: defaultSettings,
        onProgress: (done, total) => seen.push([done, total]),
      },
    )
    expect(seen).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [2, 2],
    ])
  })
})
