import { AppError } from '../../../shared/api/errors.ts'
import { dayScheduleText } from '../../../shared/book/day-schedule.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import type { BuildBookInput } from './build-book.ts'
import { refuseLeaks } from './refuse-leaks.ts'
import { selectContent } from './select-content.ts'

/** 일일 일정표 as plain text for a messenger. Throws `nothing-to-print`, `leak` or `bad-input`. */
export const scheduleText = async (input: Omit<BuildBookInput, 'fontsDir' | 'files' | 'attachedFiles'>): Promise<string> => {
  const { packets, entries = [], documents = [], settings } = input
  const content = await selectContent({ packets, entries, documents }, { edition: input.edition ?? 'principal', product: 'schedule' })
  const { say } = newOutlineContext(settings.locale, settings.principal)
  const text = dayScheduleText({ ...input, ...content })
  if (text === '') {
    throw new AppError('nothing-to-print', 'schedule: none of the packets has what it prints', { missing: say('book.missing.schedule') })
  }
  refuseLeaks(() => [{ place: 'text', text }], [], content, packets, settings)
  return text
}
