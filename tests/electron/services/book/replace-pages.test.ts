import { assert, asyncProperty, constantFrom, record, array, nat } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBook, type BuildBookInput, type BuiltBook } from '../../../../electron/services/book/build-book.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { newOutlineContext } from '../../../../shared/book/outline-context.ts'
import { outlineBook } from '../../../../shared/book/outline-book.ts'
import { pageNameText } from '../../../../shared/copies/change-text.ts'
import { printedText, type PrintedBook } from '../../../../shared/copies/printed-book.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { applyByHand, newCopy, type Page } from './by-hand.ts'
import { completePackets } from './complete-packets.ts'

const { say } = newOutlineContext('ko', defaultSettings.principal)

const build = (packets: Packet[], given: Partial<BuildBookInput> = {}): Promise<BuiltBook> =>
  buildBook({ packets, settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH, records: true, ...given })

const since = ({ printed }: BuiltBook) => ({ since: { printed: printed ?? '', printedAt: '2026. 6. 30.(화) 23:41' } })

const namesOf = ({ printed }: BuiltBook): string[] =>
  (JSON.parse(printed ?? '') as PrintedBook).sections.flatMap(({ pages }) => pages.map(({ name }) => pageNameText(name, say)))

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** Head, foot and number are drawn after what a page holds. */
const withoutFurniture = ({ text }: Page): string => squeezed(text).replace(/(?:[1-49]\.|일정표|목차|요약)(?:(?![1-49]\.|일정표|목차|요약).)*차관용.{0,80}$/u, '').replace(/-[\d의]+(?:\/\d+)?-$/u, '')

const wordsIn = (packets: Packet[]): string[] =>
  outlineBook({ packets, settings: defaultSettings, options: {}, today: '2026-06-30' }).sections
    .flatMap((section) => printedText(section, '').blocks.flatMap((block) => block.map(([, text]) => squeezed(text)))).filter((text) => text.length > 1)

/** Every word of a new book in its order, and none that only the old one had. */
const holdsBook = (copy: readonly Page[], now: Packet[], old: Packet[]): void => {
  const text = copy.map(withoutFurniture).join('')
  const missing = wordsIn(now).filter((words) => !text.includes(words))
  expect(missing).toEqual([])
  const words = wordsIn(now)
  const all = words.join('\n')
  expect(wordsIn(old).filter((word) => word.length > 12 && !all.includes(word) && text.includes(word))).toEqual([])
}

const check = async (before: Packet[], after: Packet[], duplex: boolean): Promise<{ old: BuiltBook; built: BuiltBook }> => {
  const options = { duplex }
  const old = await build(before, { options })
  const built = await build(after, { options, ...since(old) })
  const copy = applyByHand(newCopy(old), built, namesOf(built))
  expect(copy.map(({ name }) => name)).toEqual(namesOf(built))
  holdsBook(copy, after, before)
  // The copy holds the book of today: there is nothing more to replace.
  await expect(build(after, { options, ...since(built) })).rejects.toMatchObject({ code: 'nothing-changed' })
  return { old, built }
}

type Edit = (packets: Packet[], n: number) => Packet[]

const inPacket = (change: (packet: Packet, n: number) => Packet): Edit => (packets, n) =>
  packets.map((packet, at) => (at === n % packets.length ? change(packet, n) : packet))

const edits = {
  moveRow: inPacket((packet, n) => {
    const rows = packet.runOfShow.filter(({ parentId }) => parentId === null && !packet.runOfShow.some((row) => row.parentId === packet.runOfShow[n % packet.runOfShow.length]?.id))
    const row = rows[n % rows.length]
    if (!row) return packet
    const others = packet.runOfShow.filter(({ id }) => id !== row.id)
    return { ...packet, runOfShow: packet.runOfShow.some(({ parentId }) => parentId === row.id) ? packet.runOfShow : [...others, row] }
  }),
  changeRow: inPacket((packet, n) => ({ ...packet, runOfShow: packet.runOfShow.map((row, at) => (at === n % packet.runOfShow.length ? { ...row, title: `고친 순서 ${n}` } : row)) })),
  addAttendee: inPacket((packet, n) => ({
    ...packet, sides: packet.sides.map((side, at) => (at === 0 && side.attendees[0] ? { ...side, attendees: [...side.attendees, { ...side.attendees[0], id: `new${n}`, name: `임꺽정${n}` }] } : side)),
  })),
  removeAttendee: inPacket((packet, n) => ({ ...packet, sides: packet.sides.map((side) => ({ ...side, attendees: side.attendees.filter((_, at) => at !== n % (side.attendees.length + 1)) })) })),
  longerSpeech: inPacket((packet, n) => ({ ...packet, talkingPoints: packet.talkingPoints.map((point, at) => (at === 0 ? { ...point, text: `${point.text}\n${`새로 더한 말씀 ${n}. `.repeat(5 + n % 200)}` } : point)) })),
  shorterSpeech: inPacket((packet) => ({ ...packet, talkingPoints: packet.talkingPoints.slice(1) })),
  // No two meetings of a library have the same id.
  newPacket: ((packets, n) => packets[0] && packets.every(({ id }) => id !== `new${n}`) ? packets.toSpliced(n % (packets.length + 1), 0, { ...packets[n % packets.length] as Packet, id: `new${n}`, title: `새 회의 ${n}`, mark: '9' }) : packets) as Edit,
  deletePacket: ((packets, n) => (packets.length > 1 ? packets.filter((_, at) => at !== n % packets.length) : packets)) as Edit,
  swapPackets: ((packets) => packets.toReversed()) as Edit,
} satisfies Record<string, Edit>

describe('replacement pages put into the old copy by hand', () => {
  it('give the new book, whatever was changed, printed on one side or on both', async () => {
    await expect(assert(asyncProperty(
      array(record({ kind: constantFrom(...Object.keys(edits) as (keyof typeof edits)[]), n: nat(400) }), { minLength: 1, maxLength: 4 }), constantFrom(true, false),
      async (steps, duplex) => {
        const before = completePackets()
        const after = steps.reduce((packets, { kind, n }) => edits[kind](packets, n), before)
        if (JSON.stringify(after) === JSON.stringify(before)) return
        await check(before, after, duplex).catch(async (error: unknown) => {
          // What changed may show nowhere: then the old copy is the book of today.
          if (!(error instanceof AppError) || error.code !== 'nothing-changed') throw error
          holdsBook(newCopy(await build(before)), after, before)
        })
      },
    ), { numRuns: 15 })).resolves.toBeUndefined()
  }, 120_000)

  it('of a row that moved are the pages that show it, not the book', async () => {
    const before = completePackets()
    const [first] = before
    if (!first) throw new Error('no packet')
    const { built } = await check(before, [{ ...first, runOfShow: first.runOfShow.toSpliced(0, 2, ...first.runOfShow.slice(0, 2).toReversed()) }, ...before.slice(1)], false)
    expect(built.replacement).toMatchObject({ out: 1, in: 1, total: 38, exchanges: ['7쪽을 빼고 7쪽을 넣으십시오.'] })
  })
})
