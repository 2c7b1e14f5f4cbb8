import equal from 'fast-deep-equal'
import { documentChanges } from '../../packet/document-changes.ts'
import type { Edit, EditValue } from '../../packet/edit.ts'
import type { Packet } from '../../packet/packet.ts'
import { packetShape, type Shape } from '../../packet/shape.ts'
import { valueAt } from '../../packet/value-at.ts'
import { isSaidElsewhere } from './replaced-files.ts'
import { isContent } from '../source-fields.ts'
import { wordsOfItem } from './same-items.ts'

/** One thing that a new draft says otherwise than the draft before it. */
export interface Difference {
  /** The same for the same difference, however often it is worked out. */
  id: string
  kind: 'changed' | 'added' | 'removed' | 'moved'
  /** Of the value, or of the item that comes, goes or moves. */
  path: readonly string[]
  /** In the draft before, in the new one, and in the packet today; `undefined` where it is not there. */
  was: unknown
  is: unknown
  ours: unknown
  /** `draft`: nobody touched it here since. `both`: a person changed or typed it too, whose value stays unless told otherwise. */
  by: 'draft' | 'both'
  /** What the new draft does, in terms of the one before. */
  edits: readonly Edit[]
}

export interface ThreeWays {
  /** What the draft before made. */
  base: Packet
  /** What the new one makes, with the ids of `base` (`alignPacket`). */
  theirs: Packet
  /** The packet today. */
  ours: Packet
  /** All of `ours` is a person's own words (`KnownPacket.typed`): what a draft does not mention it does not take away. */
  typed?: boolean
}

type Fields = Record<string, unknown>
type Item = Fields & { id: string }

/** Of the library, or worked out from other values: no words of a draft. */
const UNSAID = new Set([
  'id', 'version', 'kind', 'titleProposed', 'attachments', 'sourceFiles', 'sourceUnits', 'dismissed', 'editionRules', 'tags',
  'marker', 'ordinal', 'mark', 'attendeeId', 'rowId', 'topicId', 'speakerId', 'personId', 'principal',
])
/** `mark` is a sign before a line, at the top the meeting's number; what kind of action it is a plan of actions says. */
const SAID: ReadonlySet<string> = new Set(['packet.mark', 'actionPlan.kind'])
const isUnsaid = (key: string, within: string): boolean => UNSAID.has(key) && !SAID.has(`${within}.${key}`)

/** `theirs` with what a draft does not say as in `base`. */
const onlySaid = (shape: Shape, base: unknown, theirs: unknown, within = 'packet'): unknown => {
  if (shape.kind === 'map') {
    return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => {
      const [was, is] = [(base as Fields)[key], (theirs as Fields)[key]]
      return [key, isUnsaid(key, within) ? was : onlySaid(field, was, is, key)]
    }))
  }
  if (shape.kind === 'list') {
    const own = new Map((base as Item[]).map(item => [item.id, item]))
    return (theirs as Item[]).map(item => (own.has(item.id) ? onlySaid(shape.item, own.get(item.id), item, within) : item))
  }
  return theirs
}

/**
 * All that the new draft changed and the packet does not say yet, in the order of the packet. What only a person
 * changed is none: it stays.
 */
export const differencesOf = ({ base, theirs, ours, typed = false }: ThreeWays): Difference[] => {
  const said = onlySaid(packetShape, base, theirs) as Packet
  const changes = speakersTogether(documentChanges(packetShape, base, said), base, said)
  const found = new Map<string, Difference>()
  for (const edit of changes) {
    const difference = differenceOf(edit, { base, theirs: { ...said, sourceFiles: theirs.sourceFiles }, ours, typed })
    if (difference && !found.has(difference.id)) found.set(difference.id, difference)
  }
  return together([...found.values()])
}

const isSpeakers = ({ path }: Edit): boolean => path[0] === 'runOfShow' && path[2] === 'speakers'

/** Speakers of a row are one value: they are read out of one text. */
const speakersTogether = (edits: readonly Edit[], base: Packet, theirs: Packet): Edit[] => {
  const rows = new Set(edits.filter(isSpeakers).map(({ path }) => path[1] ?? ''))
  const whole = [...rows].flatMap((row): Edit[] => {
    const path = ['runOfShow', row, 'speakers']
    const [was, is] = [wordsOfSpeakers(valueAt(base, path)), wordsOfSpeakers(valueAt(theirs, path))]
    return was === is ? [] : [{ op: 'set', path, value: valueAt(theirs, path) as EditValue }]
  })
  return [...edits.filter(edit => !isSpeakers(edit)), ...whole]
}

const wordsOfSpeakers = (speakers: unknown): string => (speakers as { text: string }[]).map(({ text }) => text).join('\n')

const differenceOf = (edit: Edit, ways: ThreeWays): Difference | null => {
  const { base, theirs, ours, typed } = ways
  const missing = missingItem(edit.path, ours, base)
  if (missing) {
    // A person took the whole item away: the draft's change to it is asked as one.
    const [was, is] = [valueAt(base, missing), valueAt(theirs, missing)]
    if (is === undefined) return null
    const insert: Edit = { op: 'insert', path: missing.slice(0, -1), after: null, value: is as Item }
    return { id: idOf('added', missing), kind: 'added', path: missing, was, is, ours: undefined, by: 'both', edits: [insert] }
  }
  const isOurs = (now: unknown, was: unknown): boolean => (typed ? isContent(now) : !isSame(now, was))
  switch (edit.op) {
    case 'set': {
      const now = valueAt(ours, edit.path)
      const was = valueAt(base, edit.path)
      const is = edit.value
      if (now === undefined || equal(now, is) || (!isContent(is) && (typed || isSaidElsewhere(base, theirs, edit.path)))) return null
      return { id: idOf('changed', edit.path), kind: 'changed', path: edit.path, was, is, ours: now, by: isOurs(now, was) ? 'both' : 'draft', edits: [edit] }
    }
    case 'insert': {
      const path = [...edit.path, edit.value.id]
      if (isThere(edit.path, edit.value, ways)) return null
      return { id: idOf('added', path), kind: 'added', path, was: undefined, is: edit.value, ours: undefined, by: 'draft', edits: [edit] }
    }
    case 'remove': {
      const path = [...edit.path, edit.id]
      const now = valueAt(ours, path)
      const was = valueAt(base, path)
      if (now === undefined || typed || isSaidElsewhere(base, theirs, path)) return null
      return { id: idOf('removed', path), kind: 'removed', path, was, is: undefined, ours: now, by: isOurs(now, was) ? 'both' : 'draft', edits: [edit] }
    }
    case 'move': {
      const path = [...edit.path, edit.id]
      if (valueAt(ours, path) === undefined) return null
      const order = (packet: Packet): string[] => (valueAt(packet, edit.path) as Item[]).map(({ id }) => id)
      const [mine, was, now] = [order(ours), order(base), order(theirs)]
      const common = (ids: readonly string[]): string[] => ids.filter(id => mine.includes(id) && was.includes(id) && now.includes(id))
      if (equal(common(mine), common(now))) return null
      const by = !typed && equal(common(mine), common(was)) ? 'draft' : 'both'
      return { id: idOf('moved', path), kind: 'moved', path, was: valueAt(base, path), is: valueAt(theirs, path), ours: valueAt(ours, path), by, edits: [edit] }
    }
    case 'splice':
      return null
    default:
      return edit satisfies never
  }
}

const idOf = (kind: Difference['kind'], path: readonly string[]): string => `${kind}:${path.join('.')}`

/** Links aside, which follow from other values. */
const isSame = (now: unknown, was: unknown): boolean => equal(withoutLinks(now), withoutLinks(was))

const withoutLinks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLinks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !UNSAID.has(key) || key === 'id').map(([key, inner]) => [key, withoutLinks(inner)]))
}

/** The path of the outermost item on the way that `base` has and `ours` lacks. */
const missingItem = (path: readonly string[], ours: Packet, base: Packet): readonly string[] | null => {
  const depth = path.findIndex((_, at) => valueAt(ours, path.slice(0, at + 1)) === undefined)
  if (depth < 0) return null
  const missing = path.slice(0, depth + 1)
  return valueAt(base, missing) === undefined ? null : missing
}

/** Did a person add the same by hand? */
const isThere = (path: readonly string[], value: Item, { base, ours }: ThreeWays): boolean => {
  const list = path.at(-1) ?? ''
  const before = new Set((valueAt(base, path) as Item[]).map(({ id }) => id))
  const words = wordsOfItem(list, value)
  return (valueAt(ours, path) as Item[]).some(item =>
    item.id === value.id || (!before.has(item.id) && words !== '' && wordsOfItem(list, item) === words && item['start'] === value['start']))
}

/** Values that follow from the words of another one: they come and go with it. */
const LEADERS: readonly (readonly [follower: RegExp, leaders: (path: string) => readonly string[]])[] = [
  [/^attendance\.(?:stated|approximate)$/, () => ['attendance.text']],
  [/^overview\.interpretation$/, () => ['overview.interpretationText']],
  [/^runOfShow\.[^.]+\.(?:speakers|interpretation)$/, path => {
    const row = path.split('.').slice(0, 2).join('.')
    return [`${row}.title`, `${row}.remarks`, `${row}.details`, `${row}.notes`]
  }],
]

const together = (all: readonly Difference[]): Difference[] => {
  const taken = new Map<Difference, Difference[]>()
  const isTaken = new Set<Difference>()
  for (const difference of all) {
    const path = difference.path.join('.')
    const leaders = difference.by === 'draft' ? LEADERS.find(([follower]) => follower.test(path))?.[1](path) ?? [] : []
    const leader = all.find(other => other !== difference && other.by === 'draft' && leaders.some(name => other.path.join('.').startsWith(name)))
    if (!leader) continue
    taken.set(leader, [...(taken.get(leader) ?? []), difference])
    isTaken.add(difference)
  }
  return all.filter(difference => !isTaken.has(difference))
    .map(difference => ({ ...difference, edits: [...difference.edits, ...(taken.get(difference) ?? []).flatMap(({ edits }) => edits)] }))
}
