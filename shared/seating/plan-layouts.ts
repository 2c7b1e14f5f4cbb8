import type { Packet } from '../packet/packet.ts'
import { CHAIR_MM, edgePlan, type EdgeSeats, type Outward, shareOut, shareStrips, stripDepth } from './edge-geometry.ts'
import { orderAtEdge } from './order-at-edge.ts'
import { EMPTY_PLAN, joinPlans, planOfTables, type Rect, type RoomPlan, type Table } from './room-plan.ts'
import { roundPlan } from './round-plan.ts'
import type { SeatPlan } from './seat-plan.ts'
import { type BankName, type Slot, slotAt, slotKey } from './seat-place.ts'
import type { Party } from './who-sits.ts'

/** A table's depth at most, and the plates' room beside it at least. */
const TABLE_MM = 14
const U_BAR_MM = 11
const ROW_GAP_MM = 2
const SHORTEST_LEG_MM = 46
const MANY_AT_A_LEG = 7
const LEG_PLACE_MM = 34
/** Longer tables than their seats need look lost. */
const TABLE_OVERHANG_MM = 6
const PLACE_MM = 84

/** Tables, chairs and plates in this area of the paper. */
export const layoutPlan = (plan: SeatPlan, seating: Pick<Packet['seating'], 'door' | 'honour'>, area: Rect): RoomPlan => {
  const slots = plan.seats.map(({ slot }) => slot)
  const apart = slots.filter(({ bank }) => bank === 'apart' || (bank === 'stage' && plan.layout !== 'theatre'))
  if (plan.layout === 'theatre') {
    // Rows and stage keep the middle of the room: who sits apart is below them.
    const rows = apart.length === 0 ? area : { ...area, height: area.height - APART_BELOW_MM - APART_GAP_MM }
    return joinPlans([rowsPlan(slots, rows), apartBelow(apart, area)])
  }
  const aside = apartPlan(apart, area)
  const free = apart.length === 0 ? area : { ...area, width: area.width - APART_MM - APART_GAP_MM }
  switch (plan.layout) {
    case 'two-sided':
      return joinPlans([twoSided(slots, upperParty(seating), free), aside])
    case 'u':
      return joinPlans([uShaped(slots, free), aside])
    case 'round':
      return joinPlans([roundPlan(slots, free), aside])
    default:
      return plan.layout satisfies never
  }
}

/**
 * The party at the upper edge of a table that lies across the page. By custom the guests face the door, the hosts sit with
 * their backs to it; of a table whose end is turned to the door the guests have the right side as one comes in (diplomatic custom,
 * e.g. https://protocol.dubai.ae, "The position of honor is to the right of the host"). `honour` turns it round.
 */
export const upperParty = ({ door, honour }: Pick<Packet['seating'], 'door' | 'honour'>): Party => {
  const guestsAbove = door === null || door === 'bottom' || door === 'right'
  return guestsAbove === (honour !== 'hosts') ? 'theirs' : 'ours'
}

/** All places of a bank up to its highest number, from the sitters' left to their right. */
const seatsOf = (slots: readonly Slot[], bank: BankName, facing: 'reader' | 'away'): EdgeSeats => {
  const own = slots.filter((slot) => slot.bank === bank)
  const order = orderAtEdge(Math.max(0, ...own.map(({ number }) => number))).map((number) => slotKey(slotAt(bank, number)))
  return { keys: facing === 'reader' ? order.toReversed() : order, taken: new Set(own.map(slotKey)) }
}

const twoSided = (slots: readonly Slot[], upper: Party, area: Rect): RoomPlan => {
  const lower: Party = upper === 'ours' ? 'theirs' : 'ours'
  const edge = (party: Party, facing: 'reader' | 'away') => ({ front: seatsOf(slots, party, facing), back: seatsOf(slots, `${party}-back`, facing) })
  const [above, below] = [edge(upper, 'reader'), edge(lower, 'away')]
  const wanted = [above.back, above.front, below.front, below.back].map(({ keys }) => stripDepth(keys.length, area.width, true))
  const gaps = [above.back, below.back].filter(({ keys }) => keys.length > 0).length * ROW_GAP_MM
  const [farBack = 0, far = 0, near = 0, nearBack = 0] = shareStrips(area.height - TABLE_MM - gaps, wanted)
  const used = farBack + far + near + nearBack + gaps
  const tableHeight = Math.min(TABLE_MM + 14, area.height - used)
  const tableY = area.y + (area.height - used - tableHeight) / 2 + farBack + far + (above.back.keys.length > 0 ? ROW_GAP_MM : 0)
  const widest = Math.max(above.front.keys.length, below.front.keys.length, 2)
  const tableWidth = Math.min(area.width, widest * PLACE_MM + TABLE_OVERHANG_MM)
  const table: Table = { form: 'box', label: null, x: area.x + (area.width - tableWidth) / 2, y: tableY, width: tableWidth, height: tableHeight }
  const strip = (y: number, height: number): Rect => ({ x: area.x, width: area.width, y, height })
  const foot = tableY + tableHeight
  const most = Math.max(...[above, below].flatMap(({ front, back }) => [front.keys.length, back.keys.length]))
  return joinPlans([
    planOfTables([table]),
    edgePlan(above.front, strip(tableY - far, far), 'up', most),
    edgePlan(above.back, strip(tableY - far - ROW_GAP_MM - farBack, farBack), 'up', most),
    edgePlan(below.front, strip(foot, near), 'down', most),
    edgePlan(below.back, strip(foot + near + ROW_GAP_MM, nearBack), 'down', most),
  ])
}

/** The closed end above, looking down; its right leg is the page's left one. */
const uShaped = (slots: readonly Slot[], area: Rect): RoomPlan => {
  const [head, headBack] = [seatsOf(slots, 'head', 'reader'), seatsOf(slots, 'head-back', 'reader')]
  const legOf = (bank: 'left' | 'right' | 'left-back' | 'right-back'): EdgeSeats => {
    const own = slots.filter((slot) => slot.bank === bank)
    const highest = Math.max(0, ...own.map(({ number }) => number))
    return { keys: Array.from({ length: highest }, (_, at) => slotKey(slotAt(bank, at + 1))), taken: new Set(own.map(slotKey)) }
  }
  const [left, right, leftBack, rightBack] = [legOf('left'), legOf('right'), legOf('left-back'), legOf('right-back')]
  const gap = headBack.keys.length > 0 ? ROW_GAP_MM : 0
  const longest = Math.max(...[left, right].map(({ keys }) => keys.length))
  const across = [headBack, head].map(({ keys }) => stripDepth(keys.length, area.width, true))
  // Long legs need the height.
  const [backHeight = 0, headHeight = 0] = shareStrips(area.height * (longest > MANY_AT_A_LEG ? 0.28 : 0.45) - gap, across)
  const barY = area.y + backHeight + gap + headHeight
  const legY = barY + U_BAR_MM
  const legHeight = Math.min(area.y + area.height - legY, Math.max(SHORTEST_LEG_MM, Math.max(longest, leftBack.keys.length, rightBack.keys.length) * LEG_PLACE_MM))
  const inner = longest > MANY_AT_A_LEG ? 30 : 54
  const room = area.width - inner - 2 * U_BAR_MM
  const columns = [[right, rightBack], [left, leftBack]].map((banks) => banks.reduce((sum, { keys }) => sum + stripDepth(keys.length, legHeight, false).tiers, 0))
  const [onTheLeft = 0, onTheRight = 0] = columns
  // A leg with many more people has more room beside it.
  const share = onTheLeft + onTheRight === 0 ? 0.5 : Math.min(0.78, Math.max(0.22, onTheLeft / (onTheLeft + onTheRight)))
  const barX = area.x + room * (Math.abs(onTheLeft - onTheRight) > 1 ? share : 0.5)
  const bar = inner + 2 * U_BAR_MM
  const leg = (front: EdgeSeats, back: EdgeSeats, outward: Outward): RoomPlan[] => {
    const tableEdge = outward === 'left' ? barX : barX + bar
    const there = outward === 'left' ? barX - area.x : area.x + area.width - tableEdge
    const wanted = [front, back].map(({ keys }) => stripDepth(keys.length, legHeight, false))
    const backGap = back.keys.length > 0 ? ROW_GAP_MM : 0
    const [frontWidth = 0, backWidth = 0] = shareStrips(there - backGap, wanted)
    const strip = (from: number, width: number): Rect => ({ y: legY, height: legHeight, width, x: outward === 'left' ? tableEdge - from - width : tableEdge + from })
    return [edgePlan(front, strip(0, frontWidth), outward, longest), edgePlan(back, strip(frontWidth + backGap, backWidth), outward, longest)]
  }
  const legRect = (x: number): Table => ({ form: 'box', label: null, x, y: legY, width: U_BAR_MM, height: legHeight })
  const middle = barX + bar / 2
  const reach = Math.min(middle - area.x, area.x + area.width - middle)
  return joinPlans([
    planOfTables([{ form: 'box', label: null, x: barX, y: barY, width: bar, height: U_BAR_MM }, legRect(barX), legRect(barX + bar - U_BAR_MM)]),
    edgePlan(headBack, { x: middle - reach, width: 2 * reach, y: area.y, height: backHeight }, 'up'),
    edgePlan(head, { x: middle - reach, width: 2 * reach, y: barY - headHeight, height: headHeight }, 'up'),
    ...leg(right, rightBack, 'left'), ...leg(left, leftBack, 'right'),
  ])
}

const STAGE_MM = 12
const ROW_LIMITS = { width: 72, height: 38 } as const
/** Room behind the first row's plates, and between rows. */
const ROW_PITCH_GAP_MM = 1.6

/** Rows before a stage: a plate is the chair itself; free chairs are drawn between them. */
const rowsPlan = (slots: readonly Slot[], area: Rect): RoomPlan => {
  const rows = slots.filter(({ bank }) => bank === 'row')
  const stage = seatsOf(slots, 'stage', 'reader')
  const onStage = stage.keys.length > 0 ? stripDepth(stage.keys.length, area.width, true).wanted : 0
  const depth = Math.max(1, ...rows.map(({ row }) => row))
  const width = Math.max(1, ...rows.map(({ number }) => number))
  const [stageHeight = 0] = shareOut(area.height * 0.4, [onStage])
  const top = area.y + stageHeight + STAGE_MM + 6
  const cell = { width: Math.min(ROW_LIMITS.width, area.width / width), height: Math.min(ROW_LIMITS.height, (area.y + area.height - top) / depth) }
  const left = area.x + (area.width - cell.width * width) / 2
  const taken = new Set(rows.map(slotKey))
  const places = Array.from({ length: depth * width }, (_, at) => ({ row: Math.floor(at / width), column: at % width }))
  const cells = places.map(({ row, column }) => ({
    key: slotKey(slotAt('row', column + 1, row + 1)),
    x: left + column * cell.width, y: top + row * cell.height,
  }))
  const stageWidth = Math.min(area.width, Math.max(120, cell.width * width * 0.7))
  return joinPlans([
    planOfTables([{ form: 'box', label: 'stage', x: area.x + (area.width - stageWidth) / 2, y: area.y + stageHeight, width: stageWidth, height: STAGE_MM }]),
    edgePlan(stage, { x: area.x, width: area.width, y: area.y, height: stageHeight }, 'up'),
    {
      ...EMPTY_PLAN,
      chairs: cells.filter(({ key }) => !taken.has(key)).map(({ key, x, y }) => ({ key, x: x + cell.width / 2, y: y + cell.height / 2, radius: CHAIR_MM / 2 })),
      plates: cells.filter(({ key }) => taken.has(key)).map(({ key, x, y }) => (
        { key, far: false, x: x + ROW_PITCH_GAP_MM / 2, y: y + ROW_PITCH_GAP_MM / 2, width: cell.width - ROW_PITCH_GAP_MM, height: cell.height - ROW_PITCH_GAP_MM }
      )),
    },
  ])
}

const APART_MM = 40
const APART_HEIGHT_MM = 29
const APART_BELOW_MM = 19
const APART_GAP_MM = 4

/** Places that have no part in rows, beside one another at the right, below them. */
const apartBelow = (slots: readonly Slot[], area: Rect): RoomPlan => {
  const width = Math.min(APART_MM, area.width / slots.length)
  const left = area.x + area.width - width * slots.length
  return {
    ...EMPTY_PLAN,
    plates: slots.map((slot, at) => ({ key: slotKey(slot), far: false, x: left + at * width, y: area.y + area.height - APART_BELOW_MM, width: width - 1.2, height: APART_BELOW_MM - 1.6 })),
  }
}

/** Places that have no part in the layout, one under the other at the right. */
const apartPlan = (slots: readonly Slot[], area: Rect): RoomPlan => {
  if (slots.length === 0) return EMPTY_PLAN
  const columns = Math.max(1, Math.ceil((slots.length * 9) / area.height))
  const inColumn = Math.ceil(slots.length / columns)
  const [width, height] = [APART_MM / columns, Math.min(APART_HEIGHT_MM, area.height / inColumn)]
  const top = area.y + area.height - height * inColumn
  return {
    ...EMPTY_PLAN,
    plates: slots.map((slot, at) => ({
      key: slotKey(slot), far: false,
      x: area.x + area.width - APART_MM + Math.floor(at / inColumn) * width, y: top + (at % inColumn) * height,
      width: width - 1.2, height: height - 1.6,
    })),
  }
}
