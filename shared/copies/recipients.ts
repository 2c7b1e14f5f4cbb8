import { z } from 'zod'
import { EDITION_NAME } from '../edition/edition-name.ts'
import { id } from '../packet/field.ts'

const word = () => z.string().max(200)

/** Copies that one recipient may get. */
export const MOST_COPIES_EACH = 99
const MOST_RECIPIENTS = 500

/** Somebody, or an office, that gets copies. */
export const Recipient = z.strictObject({
  id: id(),
  name: word(), post: word(), organisation: word(),
  copies: z.number().int().min(1).max(MOST_COPIES_EACH),
  /** The only edition that may go there (`edition-name.ts`); `null` for any. */
  edition: z.string().max(200).regex(EDITION_NAME).nullable(),
  /** 회의 후 회수: printed on every page of the copy. */
  collect: z.boolean(),
  /** The name stands behind the text of every page. */
  watermark: z.boolean(),
})

/** 배부처: kept in the library under a name and used again. */
export const RecipientList = z.strictObject({ id: id(), name: word(), recipients: z.array(Recipient).max(MOST_RECIPIENTS) })

export type Recipient = z.infer<typeof Recipient>
export type RecipientList = z.infer<typeof RecipientList>
