import type { Edit } from '../packet/edit.ts'
import type { Row, Speaker } from '../packet/packet.ts'
import { proseChanges, type ProseChange } from '../packet/prose-changes.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const FIELDS = ['organisation', 'title', 'name'] as const

/**
 * What the speakers of a row become when its remarks are rewritten: whoever was read from words of the remarks follows
 * them (김상우 → 김상욱 in the remarks is so in the handout too), and goes where all of his words are gone. Speakers
 * written by hand, or read from elsewhere, stay as they are.
 */
export const followRemarks = ({ id, speakers }: Pick<Row, 'id' | 'speakers'>, before: string, after: string): Edit[] => {
  const changes = proseChanges(before, after)
  return speakers.flatMap(speaker => {
    const at = speaker.text === '' ? -1 : before.indexOf(speaker.text)
    if (at < 0 || after.includes(speaker.text)) return []
    return followOne(['runOfShow', id, 'speakers'], speaker, at, changes, after)
  })
}

const followOne = (path: string[], speaker: Speaker, at: number, changes: readonly ProseChange[], after: string): Edit[] => {
  const wordsAt = (span: Span): string => {
    const { start, end } = moved(span, changes)
    return after.slice(start, end).trim()
  }
  const text = wordsAt({ start: at, end: at + speaker.text.length })
  if (text === '') return [{ op: 'remove', path, id: speaker.id }]
  const fields = FIELDS.flatMap((field): Edit[] => {
    const value = speaker[field] ?? ''
    const inside = value === '' ? -1 : speaker.text.indexOf(value)
    if (inside < 0) return []
    const now = wordsAt({ start: at + inside, end: at + inside + value.length })
    return now === value ? [] : [{ op: 'set', path: [...path, speaker.id, field], value: now === '' ? null : now }]
  })
  return [{ op: 'set', path: [...path, speaker.id, 'text'], value: text }, ...fields]
}

/** Where a span of the old text lies in the new one; what is written at its end is behind it, unless it replaces some of it. */
const moved = ({ start, end }: Span, changes: readonly ProseChange[]): Span => {
  let [from, to] = [start, end]
  for (const { at, remove, insert } of changes) {
    const shift = insert.length - remove
    if (at + remove <= start && !(remove > 0 && at === start)) from += shift
    else if (at < start) from += at + insert.length - start
    if (at < end) to += at + remove <= end ? shift : at + insert.length - end
  }
  return { start: from, end: Math.max(from, to) }
}
