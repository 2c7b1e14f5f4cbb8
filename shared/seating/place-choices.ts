import { type BankName, type Layout, type Slot, slotAt, slotKey } from './seat-place.ts'
import type { SeatPlan } from './seat-plan.ts'

const BANKS: Readonly<Record<Layout, readonly BankName[]>> = {
  'two-sided': ['ours', 'theirs', 'ours-back', 'theirs-back'],
  u: ['head', 'left', 'right', 'head-back', 'left-back', 'right-back'],
  round: ['table'],
  theatre: ['stage'],
}

/** Where somebody may go: every place up to the last of its kind, the next one beyond it, and the places apart that there are. */
export const placeChoices = ({ layout, seats }: SeatPlan): Slot[] => {
  const slots = seats.map(({ slot }) => slot)
  const highest = (bank: BankName, row = 0): number => Math.max(0, ...slots.filter((slot) => slot.bank === bank && slot.row === row).map(({ number }) => number))
  const rows = layout === 'theatre' ? Math.max(1, ...slots.map(({ row }) => row)) : 0
  const width = Math.max(1, ...slots.filter(({ bank }) => bank === 'row').map(({ number }) => number))
  const all = [
    ...BANKS[layout].flatMap((bank) => upTo(bank, highest(bank) + 1)),
    ...Array.from({ length: rows + (rows > 0 ? 1 : 0) }, (_, row) => upTo('row', width + (row < rows ? 1 : 0), row + 1)).flat(),
    ...slots.filter(({ bank }) => bank === 'apart' || bank === 'table-back'),
    ...(layout === 'round' ? seats.filter(({ slot }) => slot.bank === 'table').map(({ slot }) => slotAt('table-back', slot.number)) : []),
  ]
  return [...new Map(all.map((slot) => [slotKey(slot), slot])).values()]
}

const upTo = (bank: BankName, last: number, row = 0): Slot[] => Array.from({ length: last }, (_, at) => slotAt(bank, at + 1, row))
