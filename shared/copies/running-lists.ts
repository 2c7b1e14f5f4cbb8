/** Where a thing is printed: its lines, by section. */
interface Printed {
  readonly key: string
  readonly packetId: string
  readonly path: readonly string[]
  readonly name: string
  readonly printings: ReadonlyMap<string, Printing>
}
interface Printing { readonly lines: readonly string[]; readonly blocks: readonly number[]; readonly files: readonly string[] }

/**
 * The things of one book (`own`), with the people of a running list (`한국 측  예시부 국장, 예시부 과장`) each by themselves where the
 * `other` book gives them rows: who has got a row, but nothing new is said of, has not come to the meeting.
 */
export const spreadLists = <T extends Printed>(own: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
  const spread = new Map(own)
  for (const list of own.values()) {
    if (list.path[0] !== 'sides' || list.path.length !== 2) continue
    for (const [section, printing] of list.printings) {
      const people = [...other.values()].filter((person) =>
        person.packetId === list.packetId && isBelow(person.path, list.path) && person.printings.has(section) && !own.get(person.key)?.printings.has(section))
      const { rest, found } = takeOut(printing.lines.join('\n'), people.map((person) => ({ person, lines: person.printings.get(section)?.lines ?? [] })))
      if (found.length === 0) continue
      for (const { person, lines } of found) {
        const before = spread.get(person.key)
        spread.set(person.key, { ...person, ...before, printings: new Map([...before?.printings ?? [], [section, { lines, blocks: printing.blocks, files: [] }]]) })
      }
      const lines = likeOther(rest.split('\n'), other.get(list.key)?.printings.get(section)?.lines ?? [])
      spread.set(list.key, { ...list, printings: new Map([...(spread.get(list.key) ?? list).printings, [section, { ...printing, lines }]]) })
    }
  }
  return spread
}

const isBelow = (path: readonly string[], above: readonly string[]): boolean => path.length > above.length && above.every((part, at) => path[at] === part)

const TAKEN = '\0'
/** What stands around somebody in a list. */
const [BEFORE, AFTER] = [/(?:^|[,(]\s*|\s{2})$/u, /^(?:$|\n|\s*[,()]|\s(?:등|and others))/u]

/** The words that a list says of these people, in its order, and what else it says. */
const takeOut = <T>(list: string, people: readonly { person: T; lines: readonly string[] }[]): { rest: string; found: { person: T; lines: string[] }[] } => {
  let rest = list
  const places = new Map<T, { at: number; lines: string[] }>()
  // The longest first: 예시부 과장 is not 과장.
  const wanted = people.flatMap(({ person, lines }) => lines.map((line) => ({ person, line }))).toSorted((a, b) => b.line.length - a.line.length)
  for (const { person, line } of wanted) {
    const at = placeOf(rest, line)
    if (at < 0) continue
    rest = rest.slice(0, at) + TAKEN.repeat(line.length) + rest.slice(at + line.length)
    const place = places.get(person)
    places.set(person, { at: Math.min(at, place?.at ?? at), lines: [...place?.lines ?? [], line] })
  }
  const found = [...places].toSorted(([, a], [, b]) => a.at - b.at).map(([person, { lines }]) => ({ person, lines: (people.find((each) => each.person === person)?.lines ?? []).filter((line) => lines.includes(line)) }))
  return { rest: tidy(rest), found }
}

const placeOf = (list: string, words: string): number => {
  for (let at = list.indexOf(words); at >= 0; at = list.indexOf(words, at + 1)) {
    if (BEFORE.test(list.slice(0, at)) && AFTER.test(list.slice(at + words.length))) return at
  }
  return -1
}

/** Commas and brackets around what was taken out go with it. */
const tidy = (rest: string): string =>
  rest.replaceAll(TAKEN, '').replaceAll(/\s*\(\s*\)/gu, '').replaceAll(/(?:\s*,)+(?=\s*,|\s*$)/gmu, '').replaceAll(/(?<=\s{2})\s*,\s*/gu, '').replaceAll(/\s+$/gmu, '')

const SYMBOL = /^[-○□·]\s+/u
const bare = (line: string): string => line.replace(SYMBOL, '').trim()

/** A list that became a heading says nothing new by its symbol. */
const likeOther = (lines: readonly string[], other: readonly string[]): string[] =>
  lines.map((line) => other.find((each) => bare(each) === bare(line)) ?? line)
