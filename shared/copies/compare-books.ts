import { alignKeys } from './align.ts'
import type { PrintedBlock, PrintedText } from './printed-book.ts'
import { spreadLists } from './running-lists.ts'

/** One thing that is not as it was: a row, an attendee, a field, a whole meeting. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** Title of the section that tells it. */
  readonly section: string
  /** Path of the field or item in its packet; `null` for a whole section, empty for words of the book's own. */
  readonly path: readonly string[] | null
  /** How the item is called; '' where the path says it. */
  readonly name: string
  /** Lines that are gone and lines that are new. */
  readonly was: readonly string[]
  readonly is: readonly string[]
  /** Of something that was moved, its place among its like before and now, from 1. */
  readonly moved: readonly [was: number, is: number] | null
  /** Another picture or file is shown in the place of one. */
  readonly replaced?: boolean
  /** Where it stands: blocks by section. */
  readonly blocksWas: readonly BlockAt[]
  readonly blocksIs: readonly BlockAt[]
}

export interface BlockAt { readonly section: string; readonly block: number }

/** Something with a place of its own, wherever it is printed. */
interface Entity {
  readonly key: string
  readonly packetId: string
  readonly path: readonly string[]
  readonly name: string
  readonly printings: ReadonlyMap<string, Printing>
}

interface Printing { readonly lines: readonly string[]; readonly blocks: readonly number[]; readonly files: readonly string[] }

/** Fields by which things are called. */
const NAMING = ['name', 'title', 'question', 'organisation', 'nameEn']
/** What has none of these is called by its first words. */
const NAMED_BY = [...NAMING, '']
/** Longest that a name may be before it is cut. */
const NAME_LENGTH = 30

/** All that a reader would see changed, in the order of the new book; what is gone comes after what stood before it. */
export const compareBooks = (was: readonly PrintedText[], is: readonly PrintedText[]): Change[] => {
  const [idsWas, idsIs] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))]
  const whole = [
    ...is.filter(({ id }) => !idsWas.has(id)).map((section) => wholeSection('added', section)),
    ...was.filter(({ id }) => !idsIs.has(id)).map((section) => wholeSection('removed', section)),
  ].filter((change) => change !== null)
  const order = movedSections(was, is)
  // A meeting that comes or goes is one change, not one for each of its rows; one whose attachment does is still there.
  const staying = new Set(is.filter(({ id }) => idsWas.has(id)).map(({ packetId }) => packetId))
  const wholePackets = new Set([...is.filter(({ id }) => !idsWas.has(id)), ...was.filter(({ id }) => !idsIs.has(id))].map(({ packetId }) => packetId).filter((id) => !staying.has(id)))
  const [read, readNow] = [entitiesOf(was), entitiesOf(is)]
  const [old, now] = [spreadLists(read, readNow), spreadLists(readNow, read)]
  const titles = new Map([...was, ...is].map(({ id, title }) => [id, title]))
  const moves = movesOf(old, now)
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  const inside = keys.flatMap((key): Change[] => {
    const [before, after] = [old.get(key), now.get(key)]
    const entity = after ?? before
    if (!entity || wholePackets.has(entity.packetId)) return []
    const sections = [...new Set([...(before?.printings.keys() ?? []), ...(after?.printings.keys() ?? [])])].filter((id) => idsWas.has(id) && idsIs.has(id))
    const replacing = sections.filter((id) => isReplaced(before?.printings.get(id), after?.printings.get(id)))
    const differing = sections.filter((id) => replacing.includes(id) || !sameLines(before?.printings.get(id)?.lines, after?.printings.get(id)?.lines))
    const moved = moves.get(key) ?? null
    const [shown] = differing.toSorted((a, b) => Number(b.endsWith(entity.packetId)) - Number(a.endsWith(entity.packetId)))
    if (shown === undefined && !moved) return []
    const lines = shown === undefined ? { was: [], is: [] } : onlyDifferent(before?.printings.get(shown)?.lines ?? [], after?.printings.get(shown)?.lines ?? [])
    return [{
      kind: kindOf(before, after, shown), section: titles.get(shown ?? sections[0] ?? '') ?? '', path: entity.path, name: entity.name, ...lines, moved, ...(replacing.length > 0 && { replaced: true }),
      blocksWas: blocksAt(before, shown === undefined ? sections : differing), blocksIs: blocksAt(after, shown === undefined ? sections : differing),
    }]
  })
  return [...whole, ...order, ...inside, ...ownWords(was, is, [...whole, ...order, ...inside])]
}

/** Sections that both have, and that stand elsewhere among those. */
const movedSections = (was: readonly PrintedText[], is: readonly PrintedText[]): Change[] => {
  const [old, now] = [was, is].map((sections, at) => sections.filter(({ id }) => (at === 0 ? is : was).some((other) => other.id === id)))
  const kept = new Set(alignKeys((old ?? []).map(({ id }) => id), (now ?? []).map(({ id }) => id)).map(([, at]) => at))
  return (now ?? []).flatMap(({ id, title, blocks }, at): Change[] => (kept.has(at) || id.startsWith('divider:') ? [] : [{
    kind: 'moved', section: title, path: null, name: '', was: [], is: [], moved: [(old ?? []).findIndex((other) => other.id === id) + 1, at + 1],
    blocksWas: [], blocksIs: blocks.map((_, block) => ({ section: id, block })),
  }]))
}

const kindOf = (before: Entity | undefined, after: Entity | undefined, shown: string | undefined): Change['kind'] => {
  if (!before) return 'added'
  if (!after) return 'removed'
  return shown === undefined ? 'moved' : 'changed'
}

/** Something is shown instead of something else; what comes or goes shows in the words. */
const isReplaced = (was: Printing | undefined, is: Printing | undefined): boolean => was !== undefined && is !== undefined && !sameLines(was.files, is.files)

const sameLines = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.length === b.length && a.every((line, at) => line === b[at])

/** Sections that belong to no packet and can't be called anything are told by what they hold. */
const wholeSection = (kind: 'added' | 'removed', { id, title, packetId, blocks }: PrintedText): Change | null => (packetId === null && id.startsWith('divider:') ? null : {
  kind, section: title, path: null, name: '', was: kind === 'removed' ? [title] : [], is: kind === 'added' ? [title] : [], moved: null,
  blocksWas: kind === 'removed' ? blocks.map((_, block) => ({ section: id, block })) : [],
  blocksIs: kind === 'added' ? blocks.map((_, block) => ({ section: id, block })) : [],
})

interface OpenPrinting { readonly lines: string[]; readonly blocks: number[]; readonly files: string[] }

const entitiesOf = (sections: readonly PrintedText[]): Map<string, Entity> => {
  const found = new Map<string, { packetId: string; path: readonly string[]; names: Map<string, string>; printings: Map<string, OpenPrinting> }>()
  for (const { id, blocks } of sections) blocks.forEach((block, index) => {
    for (const [place, text, file] of block) {
      if (place === null || text === '') continue
      const [packetId = '', ...fields] = place
      const path = entityPath(fields)
      const key = [packetId, ...path].join('/')
      const entity = found.get(key) ?? { packetId, path, names: new Map<string, string>(), printings: new Map<string, OpenPrinting>() }
      found.set(key, entity)
      const printing = entity.printings.get(id) ?? { lines: [], blocks: [], files: [] }
      entity.printings.set(id, printing)
      printing.lines.push(text)
      if (file !== undefined && !printing.files.includes(file)) printing.files.push(file)
      if (printing.blocks.at(-1) !== index) printing.blocks.push(index)
      const field = fields.at(-1) ?? ''
      if (path.length > 1 && path[0] !== 'overview') {
        if (NAMING.includes(field) && !entity.names.has(field)) entity.names.set(field, text)
        if (!entity.names.has('')) entity.names.set('', text)
      }
    }
  })
  return new Map([...found].map(([key, { packetId, path, names, printings }]) => [key, { key, packetId, path, printings, name: nameOf(names) }]))
}

/** A field of the packet, an item of a list, a person of a side. */
const entityPath = (fields: readonly string[]): string[] => fields.slice(0, fields[0] === 'sides' && fields[2] === 'attendees' && fields.length > 3 ? 4 : 2)

const SYMBOL = /^\s*(?:[□○\-·※①-⑳]|\d+[.)])\s+/u

const nameOf = (names: ReadonlyMap<string, string>): string => {
  const name = NAMED_BY.flatMap((field) => names.get(field) ?? [])[0] ?? ''
  const [line = ''] = name.replace(SYMBOL, '').split('\n')
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}…` : line
}

/** Items of a list that stand elsewhere among those that stayed. */
const movesOf = (old: ReadonlyMap<string, Entity>, now: ReadonlyMap<string, Entity>): Map<string, [number, number]> => {
  const lists = Map.groupBy([...now.values()].filter(({ key, path }) => path.length > 1 && old.has(key)), listOf)
  const moves = new Map<string, [number, number]>()
  for (const [list, entities] of lists) {
    const [allOld, allNow] = [[...old.values()], [...now.values()]].map((all) => all.filter((entity) => entity.path.length > 1 && listOf(entity) === list).map(({ key }) => key))
    const kept = new Set(alignKeys((allOld ?? []).filter((key) => now.has(key)), entities.map(({ key }) => key)).map(([, at]) => entities[at]?.key))
    for (const { key } of entities) if (!kept.has(key)) moves.set(key, [(allOld ?? []).indexOf(key) + 1, (allNow ?? []).indexOf(key) + 1])
  }
  return moves
}

const listOf = ({ packetId, path }: Entity): string => [packetId, ...path.slice(0, -1)].join('/')

/** Lines of either that the other lacks. */
const onlyDifferent = (was: readonly string[], is: readonly string[]): { was: string[]; is: string[] } => {
  const pairs = alignKeys(was, is)
  const [keptWas, keptIs] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))]
  return { was: was.filter((_, at) => !keptWas.has(at)), is: is.filter((_, at) => !keptIs.has(at)) }
}

const blocksAt = (entity: Entity | undefined, sections: readonly string[]): BlockAt[] =>
  sections.flatMap((section) => (entity?.printings.get(section)?.blocks ?? []).map((block) => ({ section, block })))

const withoutPlace = (blocks: readonly PrintedBlock[]): { block: number; text: string }[] =>
  blocks.flatMap((block, index) => block.flatMap(([place, text]) => (place === null && text !== '' ? [{ block: index, text }] : [])))

/** Words of the book's own (headings, labels, heads) are told where nothing else in their section is: they follow from it. */
const ownWords = (was: readonly PrintedText[], is: readonly PrintedText[], told: readonly Change[]): Change[] => is.flatMap((section): Change[] => {
  const before = was.find(({ id }) => id === section.id)
  if (!before) return []
  const isTold = told.some(({ blocksIs, blocksWas }) => [...blocksIs, ...blocksWas].some((at) => at.section === section.id))
  const [old, now] = [withoutPlace(before.blocks), withoutPlace(section.blocks)]
  const words = isTold || (section.id === 'contents' && told.length > 0) ? { was: [], is: [] } : onlyDifferent(old.map(({ text }) => text), now.map(({ text }) => text))
  const heads = onlyDifferent(before.head, isTold && section.head[0] !== before.head[0] ? [before.head[0] ?? '', ...section.head.slice(1)] : section.head)
  const lines = { was: [...heads.was, ...words.was], is: [...heads.is, ...words.is] }
  if (lines.was.length === 0 && lines.is.length === 0) return []
  const blocksOf = (all: readonly { block: number; text: string }[], texts: readonly string[]): BlockAt[] =>
    all.filter(({ text }) => texts.includes(text)).map(({ block }) => ({ section: section.id, block }))
  return [{ kind: 'changed', section: section.title, path: [], name: '', ...lines, moved: null, blocksWas: blocksOf(old, words.was), blocksIs: blocksOf(now, words.is) }]
})
