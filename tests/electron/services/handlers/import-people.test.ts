import { expect, it } from 'vitest'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { importHandlers } from '../../../../electron/services/handlers/import-handlers.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import { testLibrary } from '../library/library-fixture.ts'

const spawn = (): never => {
  throw new Error('this test starts no helper')
}

const plan = (day: number, person: string): string =>
  `제${day}차 협의회\n일시: 2026. 7. ${day}. 10:00~11:00\n장소: 세종청사\n□ 참석자\n- ${person}\n□ 세부 일정\n10:00~10:10 개회\n10:10~11:00 논의\n`

const start = () => {
  const { library, clock, log } = testLibrary()
  let last = 0
  const ids = (): string => `m${String(last += 1).padStart(19, '0')}`
  const context: HandlerContext = {
    library: () => library, ports: { clock, ids, log, platform: null, spawn }, files: createFileStore(ids), jobs: createJobs(() => {}), emit: () => {}, bookThread: newBookThread(spawn), fontsDir: '', version: '', officeFontsDir: '',
  }
  const handlers = importHandlers(context)
  const read = (day: number, person: string) => handlers['import.read']({ sources: [{ name: `${day}.txt`, text: plan(day, person) }], asksPasswords: false })
  const bring = async (day: number, person: string) => {
    const { importId, draft } = await read(day, person)
    const [id = ''] = draft.packets.map((packet) => packet.id)
    handlers['import.commit']({ importId, packetIds: [id], updates: [] })
    return library.packet(id).sides[0]?.attendees[0]
  }
  return { library, handlers, read, bring }
}

it('knows a person whom a packet of the library names, and asks about a namesake elsewhere', async () => {
  const { library, read, bring } = start()
  const first = await bring(1, '홍길동 과기정통부 과장')
  expect(first).toMatchObject({ name: '홍길동', personId: null })
  expect(await bring(2, '홍길동 과기정통부 국장')).toMatchObject({ title: '국장', personId: first?.id })
  const asked = (await read(3, '홍길동 외교부 심의관')).draft.findings.filter(({ code }) => code === 'person-match')
  expect(asked.map(({ params }) => params)).toEqual([{ name: '홍길동 (외교부 심의관)', other: '홍길동 (과기정통부 국장)' }])
  library.settings.set({ aliases: [{ name: '홍길동 (외교부 심의관)', variants: ['홍길동 (과기정통부 국장)'] }] })
  expect(await bring(3, '홍길동 외교부 심의관')).toMatchObject({ personId: first?.id })
})

it('tells which meetings of the library name the people of a list', async () => {
  const { library, handlers, bring } = start()
  await bring(1, '홍길동 과기정통부 과장')
  await bring(2, '김철수 외교부 심의관')
  const text = '| 성명 | 소속 | 직위 |\n|---|---|---|\n| 홍길동 | 과기정통부 | 과장 |\n| 이영희 | 과기정통부 | 사무관 |\n'
  const { draft } = await handlers['import.read']({ sources: [{ name: '명단.md', text }], jobId: 'people-list', asksPasswords: true })
  const first = library.list().packets.find(({ title }) => title === '제1차 협의회')
  expect(draft.peopleLists.map(({ inLibrary }) => inLibrary)).toEqual([[{ packetId: first?.id, names: 1 }]])
})
