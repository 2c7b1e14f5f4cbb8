import diff from 'fast-diff'

/** Replaces `remove` UTF-16 units at `at` (in the text before all changes) by `insert`. */
export interface ProseChange {
  at: number
  remove: number
  insert: string
}

/** Above this the middle is replaced whole: comparing letters grows with the product of both lengths. */
const MAX_COMPARED = 4_000

/** The smallest changes that turn `before` into `after`, in order, never through the middle of a character. */
export const proseChanges = (before: string, after: string): ProseChange[] => {
  if (before === after) return []
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, start)
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  if (was === '' || is === '' || was.length + is.length > MAX_COMPARED)
    return [{ at: start, remove: was.length, insert: is }]
  return fromDiff(diff(was, is), start)
}

const fromDiff = (parts: diff.Diff[], start: number): ProseChange[] => {
  const changes: ProseChange[] = []
  let at = start
  for (const [kind, text] of parts) {
    const last = changes.at(-1)
    const open = last && last.at + last.remove === at ? last : null
    if (kind === diff.EQUAL) at += text.length
    else if (kind === diff.INSERT) {
      if (open) open.insert += text
      else changes.push({ at, remove: 0, insert: text })
    } else {
      if (open) open.remove += text.length
      else changes.push({ at, remove: text.length, insert: '' })
      at += text.length
    }
  }
  return changes
}

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length
}

const sharedEnd = (a: string, b: string, start: number): number => {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return splitsPair(a, a.length - length) || splitsPair(b, b.length - length) ? length - 1 : length
}

/** Does offset `at` fall between the two halves of a surrogate pair? */
export const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff

/**
 * Both sides' changes to `base` in one text: a letter stays where both kept it, and what either
 * wrote is there (`ours` first where both wrote at one place).
 */
export const mergeProse = (base: string, ours: string, theirs: string): string => {
  const [a, b] = [proseChanges(base, ours), proseChanges(base, theirs)]
  const removed = new Uint8Array(base.length)
  for (const { at, remove } of [...a, ...b]) removed.fill(1, at, at + remove)
  const inserts = [...a, ...b].filter(change => change.insert !== '').toSorted((x, y) => x.at - y.at)
  let merged = ''
  let from = 0
  const keepUntil = (to: number): void => {
    for (; from < to; from++) if (removed[from] === 0) merged += base[from]
  }
  for (const { at, insert } of inserts) {
    keepUntil(at)
    merged += insert
  }
  keepUntil(base.length)
  return merged
}
