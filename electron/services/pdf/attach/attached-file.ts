import type { z } from 'zod'
import type { AttachmentProblem as Problem } from '../../../../shared/api/contract.ts'

/**
 * A foreign file taken apart: all that goes into a book but the numbers of its objects and the places of its pages.
 * Coordinates are those of its pages as they are seen: turned upright, cropped, in points, from the lower left corner.
 */
export interface AttachedFile {
  readonly pages: readonly AttachedPage[]
  readonly objects: readonly AttachedObject[]
  /** In the order of the outline, those inside another after it and deeper. */
  readonly bookmarks: readonly AttachedBookmark[]
  readonly form: AttachedForm | null
  readonly layers: AttachedLayers | null
  /** What it says, for the check of editions; empty where nobody asked. `page` counts from 0, `null` for words of no page. */
  readonly texts: readonly { readonly page: number | null; readonly text: string }[]
}

export interface AttachedPage {
  readonly width: number
  readonly height: number
  /** Object that draws it, at full size. */
  readonly drawing: number
  readonly annotations: readonly AttachedAnnotation[]
}

export interface AttachedAnnotation {
  readonly object: number
  readonly tag: 'Link' | 'Form' | 'Annot'
}

/** An object of a PDF as Latin-1 text with tokens for what only the book knows; a stream's dictionary is without its length. */
export interface AttachedObject {
  readonly body: string
  readonly stream: Uint8Array | null
}

export interface AttachedBookmark {
  readonly title: string
  readonly depth: number
  /** Where it leads; `null` for one that only holds others. */
  readonly target: { readonly page: number; readonly y: number | null } | null
}

/** Its interactive form: the object that all fields hang on, and the fonts they name. */
export interface AttachedForm {
  readonly root: number
  readonly fonts: readonly { readonly name: string; readonly object: number }[]
  readonly needAppearances: boolean
}

/** Optional content: the objects of all layers, and those that are not shown. */
export interface AttachedLayers { readonly all: readonly number[]; readonly off: readonly number[] }

/** Why the pages of an attached file can't be printed. */
export type AttachmentProblem = z.infer<typeof Problem>

/** Control characters stand in no name and no number, and all strings are written in hexadecimal. */
const END = '\x02'
const OBJECT = '\x01'
const PAGE = '\x03'
const POINTS = '\x04'
const TARGET = '\x05'
const OWN = '\x06'
const PREFIX = '\x07'

/** Tokens for what only the book knows. */
export const token = {
  object: (index: number): string => `${OBJECT}${index}${END}`,
  page: (index: number): string => `${PAGE}${index}${END}`,
  /** Numbers that are x and y by turns, on a page. */
  points: (page: number, numbers: readonly number[]): string => `${POINTS}${[page, ...numbers].join(' ')}${END}`,
  /** An explicit destination; `null` leaves a coordinate as it is. */
  target: (page: number, kind: 'Fit' | 'FitR' | 'XYZ', numbers: readonly (number | null)[]): string =>
    `${TARGET}${[page, kind, ...numbers.map((number) => number ?? 'null')].join(' ')}${END}`,
  /** The number of the object itself. */
  own: `${OWN}${END}`,
  /** A name that no other file in the book has. */
  prefix: `${PREFIX}${END}`,
} as const

/** What the book knows. */
export interface TokenValues {
  readonly object: (index: number) => number
  /** `null` for a page that is not in the book: not all are among replacement pages. */
  readonly page: (index: number) => number | null
  /** A point of a page where it stands on its sheet. */
  readonly place: (page: number, x: number, y: number) => readonly [number, number]
  readonly own: number
  readonly prefix: string
}

const TOKEN = new RegExp(`([${OBJECT}${PAGE}${POINTS}${TARGET}${OWN}${PREFIX}])([^${END}]*)${END}`, 'g')

const reference = (number: number | null): string => (number === null ? 'null' : `${number} 0 R`)

const short = (value: number): string => String(Math.round(value * 1000) / 1000)

/** The text of an object with every token filled in. */
export const fillTokens = (body: string, values: TokenValues): string => body.replace(TOKEN, (_whole, kind: string, given: string) => {
  switch (kind) {
    case OBJECT: return `${values.object(Number(given))} 0 R`
    case PAGE: return reference(values.page(Number(given)))
    case POINTS: return placed(given.split(' ').map(Number), values)
    case TARGET: return destination(given.split(' '), values)
    case OWN: return String(values.own)
    case PREFIX: return values.prefix
    default: throw new Error('no such token')
  }
})

const placed = ([page = 0, ...numbers]: readonly number[], { place }: TokenValues): string => {
  const points: string[] = []
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push(...place(page, numbers[at] as number, numbers[at + 1] as number).map(short))
  return points.join(' ')
}

const destination = ([at, kind = '', ...given]: readonly string[], { page, place }: TokenValues): string => {
  const number = Number(at)
  const target = page(number)
  if (target === null) return ' null'
  const coordinate = (index: number): number | null => (given[index] === undefined || given[index] === 'null' ? null : Number(given[index]))
  const pair = (index: number): string[] => {
    const [x, y] = [coordinate(index), coordinate(index + 1)]
    const [left, top] = place(number, x ?? 0, y ?? 0)
    return [x === null ? 'null' : short(left), y === null ? 'null' : short(top)]
  }
  const rest = kind === 'XYZ' ? [...pair(0), 'null'] : kind === 'FitR' ? [...pair(0), ...pair(2)] : []
  return `[${reference(target)}/${kind}${rest.length === 0 ? '' : ` ${rest.join(' ')}`}]`
}
