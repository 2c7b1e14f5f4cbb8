import type { Packet, Row, ScenarioStep } from '../packet/packet.ts'

/** The steps of a scenario by the row they stand in. */
export interface StepsByRow {
  /** Steps that no row comes before. */
  readonly before: readonly ScenarioStep[]
  readonly of: (row: Row) => readonly ScenarioStep[]
}

/** A step of no row, or of one that is not shown, follows the step before it: none is lost. */
export const stepsByRow = ({ scenario, runOfShow }: Pick<Packet, 'scenario' | 'runOfShow'>): StepsByRow => {
  const rows = new Set(runOfShow.map(({ id }) => id))
  let row: string | null = null
  const byRow = Map.groupBy(scenario, ({ rowId }) => {
    if (rowId !== null && rows.has(rowId)) row = rowId
    return row
  })
  return { before: byRow.get(null) ?? [], of: ({ id }) => byRow.get(id) ?? [] }
}
