/** Millimetres on the paper, y downwards. */
export interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The chair of a place; `key` is its slot's (`seat-place.ts`). */
export interface Chair { readonly key: string; readonly x: number; readonly y: number; readonly radius: number }

/** Where a place's name stands. */
export interface Plate extends Rect {
  readonly key: string
  /** On the far side, as the paper lies before its reader. */
  readonly far: boolean
  /** Far from its chair: both bear the seat's number. */
  readonly isNumbered?: boolean
}

/** Tables, chairs and plates of a room, or of a part of it. */
export interface RoomPlan {
  readonly tables: readonly Table[]
  readonly chairs: readonly Chair[]
  readonly plates: readonly Plate[]
}

export interface Table extends Rect { readonly form: 'box' | 'ellipse'; readonly label: 'stage' | null }

export const EMPTY_PLAN: RoomPlan = { tables: [], chairs: [], plates: [] }

export const planOfTables = (tables: readonly Table[]): RoomPlan => ({ ...EMPTY_PLAN, tables })

export const joinPlans = (plans: readonly RoomPlan[]): RoomPlan => ({
  tables: plans.flatMap(({ tables }) => tables),
  chairs: plans.flatMap(({ chairs }) => chairs),
  plates: plans.flatMap(({ plates }) => plates),
})
