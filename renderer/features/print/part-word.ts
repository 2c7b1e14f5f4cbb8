import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import { sectionOf } from '../../../shared/packet/summarize-change.ts'

/** The words for a part of a packet; the aides, who stand in the action plan, have their own here. */
export const partWord = (part: string): MessageKey => (part === 'aides' ? 'book.aides' : sectionOf(part))
