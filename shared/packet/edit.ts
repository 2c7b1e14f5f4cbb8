import { z } from 'zod'
import { id } from './field.ts'

/**
 * A small command that changes one place of a document. A path names fields by key and list
 * items by id: `['runOfShow', 'r7', 'title']`. It never holds an index.
 */
const path = z.array(z.string().min(1).max(64)).min(1).max(12)

/** What a packet may hold at one place: JSON without undefined. */
export const EditValue = z.json()

export const SetEdit = z.object({ op: z.literal('set'), path, value: EditValue })
/** Puts `value` (a map with an `id`) into the list at `path`, after the item `after`, or first if `null`. */
export const InsertEdit = z.object({
  op: z.literal('insert'), path, after: id().nullable(), value: z.looseObject({ id: id() }),
})
export const RemoveEdit = z.object({ op: z.literal('remove'), path, id: id() })
export const MoveEdit = z.object({ op: z.literal('move'), path, id: id(), after: id().nullable() })
/** Replaces `remove` UTF-16 units of the prose at `path` from offset `at` by `insert`. */
export const SpliceEdit = z.object({
  op: z.literal('splice'), path, at: z.number().int().min(0), remove: z.number().int().min(0), insert: z.string(),
})

export const Edit = z.discriminatedUnion('op', [SetEdit, InsertEdit, RemoveEdit, MoveEdit, SpliceEdit])
export type Edit = z.infer<typeof Edit>
export type EditValue = z.infer<typeof EditValue>
