import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../../electron/services/library/database.ts'
import { createLibrary, type Library } from '../../electron/services/library/library.ts'
import { openLibraryFile } from '../../electron/services/library/library-file.ts'
import { migrations } from '../../electron/services/library/migrations/migrations.ts'
import { fold } from '../../electron/services/library/search/fold.ts'
import { newPacket, newRow } from '../../shared/packet/new-packet.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { addDays } from '../../shared/time/calendar-date.ts'

const PACKETS = 10_000
const WORDS = [
  ...'국무회의 안건 보고 예산 정책 비서실 경제 안보 외교 회담 조찬 간담회 현장 방문 의견 수렴 추진 계획 검토'.split(' '),
  ...'결과 후속 조치 일정 조정 배석 발언 요지 모두 말씀 자료 첨부 국회 장관 차관 협의 부처 합동 AI반도체 G20정상회의'.split(' '),
]
const PARTICLES = ['', '을', '의', '에서', '']
const QUERIES = ['무', '동맹', '회의', '국무', '국무회의', '한미동맹', '반도체', '상회', 'g20', '예산을']

/** The same texts in every run. */
const createWords = () => {
  let state = 99
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff
    return (state >> 8) % limit
  }
  return (count: number): string =>
    Array.from({ length: count }, () => `${WORDS[below(WORDS.length)]}${PARTICLES[below(PARTICLES.length)]}`).join(' ')
}

const words = createWords()

const packetNumber = (nth: number, rows: number): Packet => {
  const empty = newPacket(`p${nth}`)
  const day = addDays('2020-01-01', nth % 2_500)
  return {
    ...empty,
    title: words(3),
    overview: { ...empty.overview, date: day, start: 540, purpose: words(40) + (nth === 777 ? ' 한미동맹 강화' : '') },
    runOfShow: Array.from({ length: rows }, (_, at) => ({
      ...newRow(`r${at}`),
      title: words(4),
      remarks: words(3),
      start: 540 + at * 5,
      end: 545 + at * 5,
    })),
  }
}

const milliseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * at)] ?? 0
const show = (ms: number): string => `${ms.toFixed(2)} ms`

const importAll = (library: Library, packets: Packet[]): void =>
  library.changes.import({
    draft: { packets, unassigned: [], findings: [], documents: [], origins: [], refused: [], sources: [], peopleLists: [] },
    files: [],
    packetIds: packets.map(({ id }) => id),
  })

const typically = (work: () => void): number => quantile(Array.from({ length: 9 }, () => milliseconds(work)), 0.5)

const benchEdits = (library: Library): void => {
  importAll(library, [{ ...packetNumber(PACKETS, 46), id: 'edited' }])
  const times = Array.from({ length: 600 }, (_, nth) =>
    milliseconds(() => {
      if (nth % 3 === 0)
        library.packets.edit('edited', [{ op: 'set', path: ['runOfShow', `r${nth % 46}`, 'start'], value: nth }])
      else
        library.packets.edit('edited', [
          { op: 'splice', path: ['runOfShow', `r${nth % 46}`, 'title'], at: 0, remove: 0, insert: '가' },
        ])
    }),
  )
  console.log(
    `edit of a packet of 46 rows, on disk: median ${show(quantile(times, 0.5))}, 95 % ${show(quantile(times, 0.95))}`,
  )
  const undo = Array.from({ length: 100 }, () => milliseconds(() => library.packets.undo('edited')))
  console.log(`undo: median ${show(quantile(undo, 0.5))}, 95 % ${show(quantile(undo, 0.95))}`)
}

const benchSearch = (library: Library, texts: readonly string[]): void => {
  const db = openDatabase(':memory:')
  db.exec('CREATE TABLE folded (text TEXT)')
  const insert = db.prepare('INSERT INTO folded VALUES (?)')
  db.transaction(() => {
    for (const text of texts) insert.run(fold(text))
  }).immediate()
  const like = db.prepare(`SELECT count(*) FROM folded WHERE text LIKE '%' || ? || '%'`).pluck()
  console.log(
    `search in ${PACKETS} packets, ${texts.length} texts (50 results, median of 9), against LIKE over the same texts:`,
  )
  for (const query of QUERIES) {
    const ours = typically(() => library.search(query, 50))
    const scan = typically(() => like.get(query))
    const figures = [show(ours), `LIKE ${show(scan)}`, `ratio ${(scan / ours).toFixed(1)}`]
    console.log(`  ${query.padEnd(5, '　')} ${String(like.get(query)).padStart(6)} texts  ${figures.join('  ')}`)
  }
  db.close()
}

/** Edit and search times of a library of 10,000 packets in a temporary folder. */
export const run = (): void => {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-library-'))
  const clock = { now: () => Date.now(), today: () => '2026-07-01' }
  let last = 0
  const open = () =>
    createLibrary({
      version: 'bench',
      db: openLibraryFile({ dir, migrations, now: clock.now() }),
      dir,
      clock,
      ids: () => `id${++last}`,
      log: { info: () => {}, error: (text, details) => console.error(text, details) },
    })
  try {
    const library = open()
    const packets = Array.from({ length: PACKETS }, (_, nth) => packetNumber(nth, 1))
    console.log(`import of ${PACKETS} packets: ${show(milliseconds(() => importAll(library, packets)))}`)
    console.log(
      `list, first: ${show(milliseconds(() => library.list()))}, again: ${show(milliseconds(() => library.list()))}`,
    )
    benchEdits(library)
    benchSearch(
      library,
      packets.flatMap(({ title, overview, runOfShow }) => [
        title,
        overview.purpose,
        ...runOfShow.flatMap(row => [row.title, row.remarks]),
      ]),
    )
    library.close()
    let reopened: Library | null = null
    console.log(
      `open: ${show(
        milliseconds(() => {
          reopened = open()
        }),
      )}`,
    )
    const again = reopened as Library | null
    again?.close()
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
