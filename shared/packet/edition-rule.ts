import { z } from 'zod'
import { label } from './field.ts'

/** 차관용·수행용·통역용·참석자 배포용·언론용. A guest edition is made for one side. */
export const EditionKind = z.enum(['principal', 'staff', 'interpreter', 'guest', 'press'])

/**
 * The office's own decision for one packet, over the table in `shared/edition/`. `target` names
 * either a rule of the table (`overview.purpose`, `talkingPoints.*`) or one item or value of this
 * packet by id (`runOfShow.r7`, `notes.n2.text`). The nearer one wins; of two equal ones, the
 * one that hides.
 */
export const EditionRule = z.object({ target: label(), editions: z.array(EditionKind), show: z.boolean() })

export type EditionKind = z.infer<typeof EditionKind>
export type EditionRule = z.infer<typeof EditionRule>

export const EDITION_KINDS = EditionKind.options

/** "For the principal alone": hides an item or value from everybody else. */
export const forPrincipalOnly = (target: string): EditionRule => ({
  target, editions: EDITION_KINDS.filter(kind => kind !== 'principal'), show: false,
})
