import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { token } from '../attached-file.ts'
import { apply, type PageGeometry } from './page-geometry.ts'
import { arrayOf, dictOf, isText, itemsOf, nameOf, rawItemsOf, refKey } from './values.ts'

/** A place inside the file, in the coordinates of its page as seen. */
export interface Target {
  readonly page: number
  readonly y: number | null
  /** As a destination in the book. */
  readonly text: string
}

/** Finds where a destination leads (ISO 32000-1, 12.3.2), explicit or by its name; `null` for nowhere in the file. */
export type FindTarget = (destination: PDFObject | undefined) => Target | null

export const targetFinder = (document: PDFDocument, geometries: readonly PageGeometry[], numbers: ReadonlyMap<string, number>): FindTarget => {
  const names = namedDestinations(document)
  const find = (destination: PDFObject | undefined, depth: number): Target | null => {
    const given = destination instanceof PDFRef ? document.context.lookup(destination) : destination
    if (given instanceof PDFArray) return explicit(given, geometries, numbers)
    if (given instanceof PDFDict) return depth < MOST_HOPS ? find(given.get(PDFName.of('D')), depth + 1) : null
    const name = given instanceof PDFName ? given.decodeText() : isText(given) ? given.decodeText() : null
    return name === null || depth >= MOST_HOPS ? null : find(names.get(name), depth + 1)
  }
  return (destination) => find(destination, 0)
}

const MOST_HOPS = 4

const explicit = (destination: PDFArray, geometries: readonly PageGeometry[], numbers: ReadonlyMap<string, number>): Target | null => {
  const [first, kind, ...rest] = rawItemsOf(destination)
  const page = first instanceof PDFRef ? numbers.get(refKey(first)) : first instanceof PDFNumber ? first.asNumber() : undefined
  const geometry = page === undefined ? undefined : geometries[page]
  if (page === undefined || geometry === undefined) return null
  const given = rest.map((value) => (value instanceof PDFNumber && Number.isFinite(value.asNumber()) ? value.asNumber() : null))
  const way = kind instanceof PDFName ? kind.asString().slice(1) : 'Fit'
  const { box, toSeen } = geometry
  const at = (x: number | null, y: number | null): Target => {
    const [left, top] = apply(toSeen, x ?? box[0], y ?? box[3])
    return { page, y: top, text: token.target(page, 'XYZ', [left, top]) }
  }
  switch (way) {
    case 'XYZ': return at(given[0] ?? null, given[1] ?? null)
    case 'FitH':
    case 'FitBH': return at(null, given[0] ?? null)
    case 'FitV':
    case 'FitBV': return at(given[0] ?? null, null)
    case 'FitR': {
      const [left = null, bottom = null, right = null, top = null] = given
      if (left === null || bottom === null || right === null || top === null) return at(left, top)
      const corners = [apply(toSeen, left, bottom), apply(toSeen, right, top)] as const
      const [xs, ys] = [corners.map(([x]) => x).toSorted((a, b) => a - b), corners.map(([, y]) => y).toSorted((a, b) => a - b)]
      return { page, y: ys[1] ?? null, text: token.target(page, 'FitR', [xs[0] ?? 0, ys[0] ?? 0, xs[1] ?? 0, ys[1] ?? 0]) }
    }
    default: return { page, y: geometry.height, text: token.target(page, 'Fit', []) }
  }
}

/** Names of both kinds: the old dictionary, and the tree of strings. */
const namedDestinations = ({ catalog }: PDFDocument): ReadonlyMap<string, PDFObject> => {
  const names = new Map<string, PDFObject>()
  for (const [name, value] of dictOf(catalog, 'Dests')?.entries() ?? []) names.set(name.decodeText(), value)
  const seen = new Set<PDFDict>()
  const walk = (node: PDFDict): void => {
    if (seen.has(node)) return
    seen.add(node)
    const pairs = arrayOf(node, 'Names')
    const values = rawItemsOf(pairs)
    itemsOf(pairs).forEach((key, index) => {
      const value = values[index + 1]
      if (index % 2 === 0 && isText(key) && value) names.set(key.decodeText(), value)
    })
    for (const kid of itemsOf(arrayOf(node, 'Kids'))) if (kid instanceof PDFDict) walk(kid)
  }
  const tree = dictOf(catalog, 'Names')
  const root = tree ? dictOf(tree, 'Dests') : null
  if (root) walk(root)
  return names
}

/** Where a link or a bookmark leads: by a destination, or by an action that goes to one. */
export const targetOf = (dict: PDFDict, find: FindTarget): Target | null => {
  const destination = dict.get(PDFName.of('Dest'))
  if (destination) return find(destination)
  const action = dictOf(dict, 'A')
  return action && nameOf(action, 'S') === 'GoTo' ? find(action.get(PDFName.of('D'))) : null
}
