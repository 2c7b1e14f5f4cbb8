import { describe, expect, it } from 'vitest'
import { reviewFindings } from '../../../../renderer/features/import/review/review-findings.ts'
import { reviewPlans } from '../../../../renderer/features/import/review/review-plan.ts'
import { checkPacket, checkPackets } from '../../../../shared/checks/check-packets.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { compareVersion } from '../../../../shared/import/reimport/compare-version.ts'
import { editPacket } from '../../../../shared/import/review/edit-packet.ts'
import { startHistory } from '../../../../shared/import/review/history.ts'
import { reviewOf, type Review } from '../../../../shared/import/review/review.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { samplePacket } from '../../../electron/services/library/library-fixture.ts'

const MANY = 150

/** Many meetings of one day, in which the principal is here and there. */
const draft = (): Draft => {
  const packets = Array.from({ length: MANY }, (_, at): Packet => {
    const packet = samplePacket(`p${at}`)
    const start = 480 + at * 2
    return { ...packet, overview: { ...packet.overview, start, end: start + 30 }, participation: at % 50 === 0 ? { mode: 'attend', status: 'confirmed' } : null }
  })
  const findings = checkPackets({ packets, documents: [], settings: defaultSettings, importing: true })
  // A line without a place becomes a note of some packet, whichever is compared.
  return { packets, findings, unassigned: [{ file: 0, line: 3, text: '통역 부스는 뒤편' }], documents: [], origins: [], refused: [], sources: [], peopleLists: [] }
}

/** The states of a review in which letters are typed into the place of one packet, one after another. */
const typed = (first: Review, id: string, letters: string): Review[] =>
  [...letters].reduce<Review[]>((states, _, at) => {
    const next = editPacket(states.at(-1) ?? first, id, [{ op: 'set', path: ['overview', 'place'], value: letters.slice(0, at + 1) }])
    if (!next) throw new Error('not edited')
    return [...states, next]
  }, [])

describe('a letter typed in a review of many meetings', () => {
  it('has one packet checked, and the findings are those of checking all', () => {
    const read = draft()
    const checked: string[] = []
    const findingsOf = reviewFindings(read, defaultSettings, undefined, (packet, context) => {
      checked.push(packet.id)
      return checkPacket(packet, context)
    })
    findingsOf(reviewOf(read))
    expect(checked).toEqual([])
    for (const state of typed(reviewOf(read), 'p7', '세종청사')) findingsOf(state)
    expect(checked).toEqual(['p7', 'p7', 'p7', 'p7'])
    const moved = editPacket(reviewOf(read), 'p50', [{ op: 'set', path: ['overview', 'start'], value: 690 }, { op: 'set', path: ['overview', 'end'], value: 720 }])
    const packets = moved?.packets ?? []
    const all = checkPackets({ packets, documents: [], settings: defaultSettings, importing: true })
    const now = [...findingsOf({ packets }).values()].flat()
    const plain = (findings: typeof all): string[] => findings.filter(({ code }) => code !== 'alias').map(finding => JSON.stringify(finding)).toSorted()
    expect(plain(now)).toEqual(plain(all))
    expect(now.some(({ code }) => code === 'principal-overlap')).toBe(true)
  })

  it('has one packet compared with the library, and a step without one none', () => {
    const read = draft()
    const known = read.packets.map(packet => ({ packetId: `k${packet.id}`, draftId: packet.id, revision: 1, base: packet, current: packet, typed: false }))
    const compared: string[] = []
    const planOf = reviewPlans((version, theirs) => {
      compared.push(theirs.id)
      return compareVersion(version, theirs)
    })
    const decided = { known, out: new Set<string>(), separate: new Set<string>(), ticks: new Map<string, boolean>() }
    const plans = [reviewOf(read), ...typed(reviewOf(read), 'p7', '세종청사')].map(state => planOf({ ...decided, history: startHistory(state) }))
    expect(compared).toHaveLength(MANY + 4)
    expect(plans.at(-1)?.versions.get('p7')?.differences.map(({ is }) => is)).toEqual(['세종청사'])
    expect(plans[0]?.versions.size).toBe(MANY)
  })

  it('leaves everything else the same object', () => {
    const [before] = [reviewOf(draft())]
    const [after] = typed(before, 'p7', '서')
    const [was, is] = [before, after].map(review => review?.packets.find(({ id }) => id === 'p7'))
    expect(is?.overview.place).toBe('서')
    expect(is?.runOfShow).toBe(was?.runOfShow)
    expect(is?.sides).toBe(was?.sides)
    expect(after?.packets.filter((packet, at) => packet !== before.packets[at])).toHaveLength(1)
  })
})
