import { likeness } from './likeness.ts'

type Item = { id: string } & Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const joined = (...parts: readonly unknown[]): string => parts.map(text).filter(part => part !== '').join(' ')

/** The words by which people would know an item of a list again. */
const WORDS: Readonly<Record<string, (item: Item) => string>> = {
  runOfShow: item => text(item['title']),
  sides: item => text(item['name']),
  attendees: item => joined(item['organisation'], item['title'], item['name'], item['nameEn']),
  responsible: item => joined(item['department'], item['title'], item['name']),
  talkingPoints: item => joined(item['heading'], item['text']),
  qa: item => text(item['question']),
  aides: item => joined(item['title'], item['name']),
  actionPlan: item => text(item['text']) || joined(item['contact'], item['kind']),
  scenario: item => joined(item['speaker'], item['words']),
  seats: item => text(item['label']) || text(item['place']),
}

/** Whoever sits there tells a seat, wherever it goes; `attendeeId` is the same on both sides once people are paired. */
const keyOf = (list: string, item: Item): string => (list === 'seats' && text(item['attendeeId']) !== '' ? text(item['attendeeId']) : wordsOfItem(list, item))

export const wordsOfItem = (list: string, item: Item): string => WORDS[list]?.(item) ?? text(item['text'])

/** When a row or an action is: they are known again by their time too. */
const timeOf = (item: Item): string => {
  const at = item['start'] ?? item['at']
  return typeof at === 'number' ? `${String(item['day'] ?? 0)}:${at}` : ''
}

/** Above this many pairs the rest stays unmatched rather than making people wait. */
const MOST_PAIRS = 250_000
const ALIKE = 0.5
/** Rows that begin at the same minute need fewer words in common. */
const ALIKE_AT_SAME_TIME = 0.25

/** Which item of `theirs` is which of `base`, both items of the list `name`: ids of `theirs` to ids of `base`. */
export const sameItems = (name: string, base: readonly Item[], theirs: readonly Item[]): Map<string, string> => {
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  const pair = (their: Item, own: Item): void => {
    pairs.set(their.id, own.id)
    taken.add(own.id)
  }
  const byKey = (key: (item: Item) => string): void => {
    const free = Map.groupBy(base.filter(({ id }) => !taken.has(id)), key)
    for (const item of theirs) {
      const same = pairs.has(item.id) || key(item) === '' ? undefined : free.get(key(item))?.shift()
      if (same) pair(item, same)
    }
  }
  const words = (item: Item): string => keyOf(name, item)
  byKey(item => (words(item) === '' ? '' : `${timeOf(item)} ${words(item)}`))
  byKey(words)
  // Of sides that nobody named only their order tells which is which.
  const blank = (items: readonly Item[]): Item[] => (name === 'sides' ? items.filter(item => words(item) === '') : [])
  const blanks = blank(base)
  blank(theirs).forEach((their, at) => { if (blanks[at]) pair(their, blanks[at]) })
  const open = (items: readonly Item[], isDone: (id: string) => boolean): Item[] => items.filter(item => !isDone(item.id) && words(item) !== '')
  const [left, right] = [open(base, id => taken.has(id)), open(theirs, id => pairs.has(id))]
  if (left.length * right.length > MOST_PAIRS) return pairs
  const alike = right
    .flatMap(their => left.map(own => {
      const isSameTime = timeOf(their) !== '' && timeOf(their) === timeOf(own)
      const score = likeness(words(their), words(own))
      return { their, own, score: score + (isSameTime ? 0.5 : 0), fits: score >= (isSameTime ? ALIKE_AT_SAME_TIME : ALIKE) }
    }))
    .filter(({ fits }) => fits)
    .toSorted((a, b) => b.score - a.score)
  for (const { their, own } of alike) if (!pairs.has(their.id) && !taken.has(own.id)) pair(their, own)
  return pairs
}
