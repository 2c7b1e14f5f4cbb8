import type { CopyMark } from '../book/copy-mark.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { editionKindOf } from '../edition/edition-name.ts'
import type { Recipient } from './recipients.ts'

/** One copy with its 연번. */
export interface NumberedCopy {
  /** From 1. */
  readonly number: number
  readonly total: number
  readonly recipient: Recipient
}

/** May the recipient get this edition? A side's own edition goes where guests' editions go. */
const mayGet = ({ edition }: Recipient, wanted: string): boolean =>
  edition === null || edition === wanted || (edition === 'guest' && editionKindOf(wanted) === 'guest')

/** The copies of an edition for these recipients, numbered in their order; who may not get it is passed over. */
export const numberCopies = (recipients: readonly Recipient[], edition: string): NumberedCopy[] => {
  const each = recipients.filter((recipient) => mayGet(recipient, edition)).flatMap((recipient) => Array.from({ length: recipient.copies }, () => recipient))
  return each.map((recipient, index) => ({ number: index + 1, total: each.length, recipient }))
}

/** How a recipient is called: by name, else by what there is of office and post. */
export const recipientLabel = ({ name, post, organisation }: Pick<Recipient, 'name' | 'post' | 'organisation'>): string =>
  name.trim() || [organisation, post].map((word) => word.trim()).filter((word) => word !== '').join(' ')

/** What is printed on every page of a copy. */
export const copyMark = ({ number, total, recipient }: NumberedCopy, { say }: Pick<OutlineContext, 'say'>): CopyMark => ({
  number: say('book.copy.number', { number, total }),
  note: recipient.collect ? say('book.copy.collect') : '',
  watermark: recipient.watermark ? `${recipientLabel(recipient)} ${number}/${total}`.trim() : '',
})
