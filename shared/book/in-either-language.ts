import type { Packet } from '../packet/packet.ts'

/**
 * The packet for a paper in one language: a title, place, name or row that has no Korean text stands there in
 * English, once. What needs no such help comes back as it is, so that what is kept by it is found again.
 */
export const inEitherLanguage = (packet: Packet): Packet => {
  const known = helped.get(packet)
  if (known) return known
  const { overview, sides, runOfShow } = packet
  const parts = {
    overview: filled(overview, 'place', 'placeEn'),
    sides: each(sides, side => withPart(filled(side, 'name', 'nameEn'), 'attendees', each(side.attendees, one => filled(one, 'name', 'nameEn')))),
    runOfShow: each(runOfShow, row => withPart(filled(row, 'title', 'titleEn'), 'details', each(row.details, detail => filled(detail, 'text', 'textEn')))),
  }
  const titled = filled(packet, 'title', 'titleEn')
  const isSame = titled === packet && parts.overview === overview && parts.sides === sides && parts.runOfShow === runOfShow
  const made = isSame ? packet : { ...titled, ...parts }
  helped.set(packet, made)
  return made
}

const helped = new WeakMap<Packet, Packet>()

const filled = <K extends string, E extends string, T extends Readonly<Record<K | E, string>>>(item: T, korean: K, english: E): T =>
  (item[korean].trim() === '' && item[english].trim() !== '' ? { ...item, [korean]: item[english], [english]: '' } : item)

const withPart = <K extends string, T extends Readonly<Record<K, unknown>>>(item: T, key: K, part: T[K]): T =>
  (item[key] === part ? item : { ...item, [key]: part })

const each = <T>(list: T[], make: (item: T) => T): T[] => {
  const made = list.map(make)
  return made.every((item, index) => item === list[index]) ? list : made
}
