import { describe, expect, it } from 'vitest'
import { proposeTitles } from '../../../../../electron/services/import/draft/propose-titles.ts'
import type { PressRelease } from '../../../../../shared/import/draft.ts'
import { newPacket, newRow, newSide } from '../../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../../shared/packet/packet.ts'

const packet = (id: string, title: string, date: string, start: number, party: string | null): Packet => {
  const made = newPacket(id)
  const sides =
    party === null
      ? []
      : [
          { ...newSide(`${id}a`), name: '한국', ours: true },
          { ...newSide(`${id}b`), name: party },
        ]
  return { ...made, title, overview: { ...made.overview, date, start }, sides }
}

const release = (
  title: string,
  date: string,
  partOfDay: PressRelease['headings'][number]['partOfDay'],
): PressRelease => ({
  embargo: null,
  released: null,
  morningPaper: null,
  title: '',
  subtitles: [],
  body: [],
  contacts: [],
  headings: [{ title, when: '', date, partOfDay, line: 1, packetIds: [], reportsOutcome: false }],
})

const inFile = (name: string): Packet[] => {
  const file = { name, sha256: name, kind: 'markdown' }
  return [packet(`${name}a`, '한국-캐나다 정부 간 대화', '2026-07-01', 540, '캐나다'), packet(`${name}b`, '', '2026-07-01', 570, '캐나다')]
    .map((made) => ({ ...made, sourceFiles: [file] }))
}

describe('titles that a draft lost', () => {
  it('come from the rest of a heading that names two meetings', () => {
    const packets = [
      packet('a', '한국-캐나다 정부 간 대화', '2026-07-01', 540, '캐나다'),
      packet('b', '', '2026-07-01', 570, '캐나다'),
    ]
    const press = release('한-캐나다 정부 간 대화 및 라운드테이블', '2026-07-01', 'morning')
    proposeTitles(packets, [press])
    expect(packets.map(({ title, titleProposed }) => [title, titleProposed])).toEqual([
      ['한국-캐나다 정부 간 대화', false],
      ['한국-캐나다 라운드테이블', true],
    ])
    expect(press.headings[0]?.packetIds).toEqual(['a', 'b'])
  })

  it('come to each copy of a meeting that stands in two files', () => {
    const packets = [...inFile('one'), ...inFile('two')]
    proposeTitles(packets, [release('한-캐나다 정부 간 대화 및 라운드테이블', '2026-07-01', 'morning')])
    expect(packets.map(({ title }) => title)).toEqual(['한국-캐나다 정부 간 대화', '한국-캐나다 라운드테이블', '한국-캐나다 정부 간 대화', '한국-캐나다 라운드테이블'])
  })

  it('never come from another day, another half of the day or another country', () => {
    const packets = [
      packet('a', '', '2026-07-02', 960, '영국'),
      packet('b', '', '2026-07-01', 900, '캐나다'),
      packet('c', '', '2026-07-01', 540, '영국'),
    ]
    proposeTitles(packets, [release('한-캐나다 라운드테이블', '2026-07-01', 'morning')])
    expect(packets.map(({ title }) => title)).toEqual(['', '', ''])
  })

  it('come from what the blocks of the programme have in common', () => {
    const made = packet('a', '', '2026-07-02', 700, null)
    made.runOfShow = ['네트워킹 리셉션(1부)', '네트워킹 리셉션(2부)'].map((title, index) => ({
      ...newRow(`r${index}`),
      title,
    }))
    proposeTitles([made], [])
    expect(made).toMatchObject({ title: '네트워킹 리셉션', titleProposed: true, kind: 'meal' })
  })

  it('stay missing where nothing tells them', () => {
    const made = packet('a', '', '2026-07-02', 700, null)
    proposeTitles([made], [])
    expect(made).toMatchObject({ title: '', titleProposed: false })
  })
})
