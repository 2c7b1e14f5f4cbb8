import { COURTESY, isLatinName } from '../../lexicon/names.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'

/** A row that is several speeches, so that those listed below it give them. */
const SPEECHES = /^(?:(?:opening|closing|welcome|welcoming|short|guest|main|formal) )?(?:speeches|remarks|addresses|toasts|tributes|eulogies|greetings|statements)$/i

const isName = (text: string): boolean => isLatinName(text.replace(COURTESY, '')) && !isParty(partyName(text))

/** `Chair of the Trust, Olu Berg` as `Olu Berg, Chair of the Trust`; `null` of a line that is no name with what he is. */
const whoFirst = (line: string): string | null => {
  const parts = line.replace(/[;.]$/, '').split(/,\s+/)
  const last = parts.at(-1) ?? ''
  if (isName(parts[0] ?? '')) return parts.join(', ')
  return parts.length > 1 && isName(last) ? [last, ...parts.slice(0, -1)].join(', ') : null
}

/** `7:45 pm – Speeches` ↵ `1. Patron, Dame Ada Holm` ↵ `2. Chair of the Trust, Olu Berg`: who speaks one after the other, where every line names somebody. */
export const speakersListed = (title: string, lines: readonly string[]): string[] => {
  const people = SPEECHES.test(title.trim()) ? lines.map(whoFirst) : []
  return people.every((one) => one !== null) ? people.map((one) => `발언: ${one}`) : []
}
