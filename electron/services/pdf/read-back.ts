import type { FilePart } from '../../../shared/edition/leak-check.ts'
import { readObjects, type ReadObject } from './read-objects.ts'

/**
 * All text of a finished file, decoded from its bytes as a reader's program would: each page through its
 * fonts' character maps, every string of every dictionary (bookmarks, information, descriptions of the
 * structure, link targets), and the XMP metadata.
 */
export const readBack = (file: Uint8Array): FilePart[] => {
  const objects = readObjects(file)
  const byId = new Map(objects.map(object => [object.id, object]))
  const pages = objects.filter(({ body }) => body.startsWith('<</Type/Page/'))
  const fontsOf = cachedFonts(byId)
  return [
    ...pages.map((page, index) => ({ place: `page ${index + 1}`, text: pageText(page, byId, fontsOf) })),
    ...objects.flatMap(({ id, body }) => (isDictionary(body) ? stringsIn(body) : []).map(text => ({ place: placeOf(body, id), text }))),
    ...objects.flatMap((object) =>
      (object.body.startsWith('/Type/Metadata') ? [{ place: 'metadata', text: xmlText(Buffer.from(object.stream ?? []).toString('utf8')) }] : [])),
  ]
}

/** What is no stream: the dictionaries of these have lost their brackets. */
const isDictionary = (body: string): boolean => body.startsWith('<<')

/** A glyph that no map names. */
const REPLACEMENT = '\ufffd'

type CharacterMap = ReadonlyMap<string, string>
type FontsOf = (resources: string) => ReadonlyMap<string, CharacterMap>
type Objects = ReadonlyMap<number, ReadObject>

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))

const latin1 = (stream: Uint8Array | null | undefined): string =>
  stream ? Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1') : ''

/** All pages of a book share their resources: each dictionary is read once. */
const cachedFonts = (byId: Objects): FontsOf => {
  const known = new Map<string, ReadonlyMap<string, CharacterMap>>()
  return resources => {
    const found = known.get(resources) ?? new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) =>
      [name, characterMap(latin1(byId.get(references(/\/ToUnicode (\d+ 0 R)/.exec(byId.get(Number(id))?.body ?? '')?.[1] ?? '')[0] ?? 0)?.stream))]))
    known.set(resources, found)
    return found
  }
}

const characterMap = (cmap: string): CharacterMap =>
  new Map([...cmap.matchAll(/^<([0-9a-f]{4})><((?:[0-9a-f]{4})+)>$/gm)].map(([, cid = '', units = '']) => [cid, fromUtf16(units)]))

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16)))

/** Font changes and shown strings, in the order of the page's content streams. */
const pageText = (page: ReadObject, byId: Objects, fontsOf: FontsOf): string => {
  const resources = byId.get(references(/\/Resources (\d+ 0 R)/.exec(page.body)?.[1] ?? '')[0] ?? 0)?.body ?? page.body
  const fonts = fontsOf(byId.get(references(/\/Font (\d+ 0 R)/.exec(resources)?.[1] ?? '')[0] ?? 0)?.body ?? '')
  const content = references(/\/Contents\[([^\]]*)\]/.exec(page.body)?.[1] ?? '').map(id => latin1(byId.get(id)?.stream)).join('\n')
  let map: CharacterMap | undefined
  let text = ''
  for (const [, font, shown] of content.matchAll(/\/(F\d+) \S+ Tf|<([0-9a-f]+)>/g)) {
    if (font !== undefined) map = fonts.get(font)
    else for (let at = 0; at < (shown?.length ?? 0); at += 4) text += map?.get(shown?.slice(at, at + 4) ?? '') ?? REPLACEMENT
  }
  return text
}

const STRING = /\(((?:[^\\()]|\\[^])*)\)|<feff([0-9a-f]*)>/g

const stringsIn = (body: string): string[] =>
  [...body.matchAll(STRING)].map(([, plain, hex]) => (plain === undefined ? fromUtf16(hex ?? '') : plain.replace(/\\([^])/g, '$1')))

const placeOf = (body: string, id: number): string => {
  if (body.includes('/Creator')) return 'information'
  if (body.includes('/Dest')) return 'bookmark'
  return `object ${id}`
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const xmlText = (xml: string): string => xml.replace(/<[^>]*>/g, '\n').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
