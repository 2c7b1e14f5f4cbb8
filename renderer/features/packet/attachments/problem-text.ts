import type { Output } from '../../../../shared/api/contract.ts'
import { MOST_ATTACHED_BYTES, MOST_ATTACHED_PAGES } from '../../../../shared/packet/attachment-kind.ts'
import type { Translate } from '../../../app/text.ts'

export type Problem = NonNullable<Output<'attachment.look'>['problem']>

/** Can a password help? */
export const isLocked = (problem: Problem | null | undefined): boolean => problem === 'locked' || problem === 'password-wrong'

/** Why the pages of an attached file can't be printed, and what to do. */
export const problemText = (t: Translate, problem: Problem): string =>
  t(`book.attachment.problem.${problem}`, { megabytes: Math.round(MOST_ATTACHED_BYTES / 1024 / 1024), pages: MOST_ATTACHED_PAGES })
