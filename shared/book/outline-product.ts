import { actionOutline } from './action-plan.ts'
import { agendaOutline } from './agenda.ts'
import { badgeOutline } from './badges.ts'
import type { BookInput, Outline } from './book-input.ts'
import { countsOutline } from './copy-counts.ts'
import { dayScheduleOutline } from './day-schedule.ts'
import { inEitherLanguage } from './in-either-language.ts'
import { nameplateOutline } from './nameplates.ts'
import { outlineBook } from './outline-book.ts'
import { interpreterOutline } from './interpreter.ts'
import type { Product } from './product.ts'
import { questionCardOutline } from './question-cards.ts'
import { scenarioOutline } from './scenario.ts'
import { seatingOutline } from './seating-plan.ts'
import { signInOutline } from './sign-in.ts'
import { cardOutline } from './speech-card.ts'
import { scriptOutline } from './speech-script.ts'

/** One product of these packets. A book without sections has nothing to print. Pure. */
export const outlineProduct = (product: Product, input: BookInput): Outline =>
  outlineOf(product, IN_BOTH_LANGUAGES.has(product) ? input : { ...input, packets: input.packets.map(inEitherLanguage) })

/** These know by themselves what stands in which language. */
const IN_BOTH_LANGUAGES: ReadonlySet<Product> = new Set<Product>(['interpreter', 'agenda', 'nameplates', 'badges', 'seating', 'signin'])

const outlineOf = (product: Product, input: BookInput): Outline => {
  switch (product) {
    case 'book':
      return { book: outlineBook(input), findings: [] }
    case 'action':
      return { book: actionOutline(input), findings: [] }
    case 'schedule':
      return { book: dayScheduleOutline(input), findings: [] }
    case 'card':
      return { book: cardOutline(input), findings: [] }
    case 'qa':
      return { book: questionCardOutline(input), findings: [] }
    case 'script':
      return { book: scriptOutline(input), findings: [] }
    case 'scenario':
      return { book: scenarioOutline(input), findings: [] }
    case 'interpreter':
      return interpreterOutline(input)
    case 'agenda':
      return agendaOutline(input)
    case 'nameplates':
      return nameplateOutline(input)
    case 'badges':
      return badgeOutline(input)
    case 'seating':
      return seatingOutline(input)
    case 'signin':
      return signInOutline(input)
    case 'counts':
      return { book: countsOutline(input), findings: [] }
    default:
      return product satisfies never
  }
}
