import type { PressRelease } from '../../../../shared/import/draft.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { Minutes } from '../../../../shared/time/clock-time.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isSameParty } from '../lexicon/countries.ts'

type Heading = PressRelease['headings'][number]

/** First and last start, in minutes, that a part of a day can mean. */
const PARTS: Readonly<Record<NonNullable<Heading['partOfDay']>, readonly [Minutes, Minutes]>> = {
  morning: [300, 719],
  lunch: [660, 840],
  afternoon: [720, 1_079],
  evening: [1_020, 1_439],
}

const fitsDay = (packet: Packet, heading: Heading): boolean => {
  const { date, start } = packet.overview
  if (heading.date === null || date !== heading.date) return false
  if (heading.partOfDay === null || start === null) return true
  const [first, last] = PARTS[heading.partOfDay]
  return start >= first && start <= last
}

const COUNTRY_PAIR = /^([가-힣A-Za-z]+)\s*[-–·]\s*([가-힣A-Za-z]+?)(?=\s|\(|$)/

/** The other party that a heading names (한-캐나다 → 캐나다). */
const partyOf = (title: string): string | null => COUNTRY_PAIR.exec(title)?.[2] ?? null

/** A heading about one country never means the meeting with another. */
const fitsParty = (packet: Packet, heading: Heading): boolean => {
  const party = partyOf(heading.title)
  const others = packet.sides.filter(({ ours }) => !ours)
  const named =
    party === null ? null : others.some(({ name }) => isSameParty(name, party) || heading.title.includes(name))
  return named ?? others.length === 0
}

/** `한-캐나다 정부 간 대화 및 라운드테이블` names two meetings. */
const partsOf = (title: string): string[] =>
  title
    .split(/\s+및\s+|\s*[,·]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const bare = (text: string): string => text.replace(/[\s\-–·()「」]/g, '').replace(/^한국/, '한')

/** Is the part the one that a titled packet of the same heading already has? */
const isTitleOf = (part: string, title: string): boolean =>
  bare(title).includes(bare(part)) || bare(part).includes(bare(title))

/** `라운드테이블` alone needs the parties that its heading, or the titled meeting beside it, names. */
const withParties = (part: string, heading: Heading, titled: readonly Packet[]): string => {
  if (COUNTRY_PAIR.test(part)) return part
  const pair = [...titled.map(({ title }) => title), heading.title]
    .map((title) => COUNTRY_PAIR.exec(title)?.[0])
    .find((found) => found !== undefined)
  return pair === undefined ? part : `${pair} ${part}`
}

const proposeFor = (heading: Heading, packets: readonly Packet[]): void => {
  const titled = packets.filter(({ title }) => title !== '')
  const untitled = packets.filter(({ title }) => title === '')
  const parts = partsOf(heading.title).filter((part) => !titled.some(({ title }) => isTitleOf(part, title)))
  // One name for each nameless meeting, in the order of the day; otherwise nothing is sure.
  if (untitled.length === 0 || (parts.length !== untitled.length && untitled.length !== 1)) return
  const ordered = untitled.toSorted((a, b) => (a.overview.start ?? 0) - (b.overview.start ?? 0))
  ordered.forEach((packet, index) => {
    const part = parts.length === untitled.length ? parts[index] : undefined
    packet.title = part === undefined ? heading.title : withParties(part, heading, titled)
    packet.titleProposed = true
  })
}

const occasionOf = ({ overview: { date, start, end }, runOfShow }: Packet): string =>
  [date, start, end, ...runOfShow.map((row) => row.start)].join(' ')

/** The same meeting in several files of one import, as of a draft that was given twice; one of one file is another. */
const sameOccasions = (packets: readonly Packet[]): Packet[][] =>
  [...Map.groupBy(packets, occasionOf).values()].flatMap((same) =>
    new Set(same.map(({ sourceFiles }) => sourceFiles[0])).size === same.length ? [same] : same.map((packet) => [packet]))

/** A heading names a meeting once, in however many files it is. */
const proposeOnce = (heading: Heading, packets: readonly Packet[]): void => {
  const occasions = sameOccasions(packets).flatMap((same) => {
    const first = same.find(({ title }) => title !== '') ?? same[0]
    return first ? [{ first, same }] : []
  })
  proposeFor(heading, occasions.map(({ first }) => first))
  for (const { first, same } of occasions) {
    for (const packet of same) {
      if (packet.title !== '' || first.title === '') continue
      packet.title = first.title
      packet.titleProposed = true
    }
  }
}

/** `글로벌 네트워킹 리셉션(1부)`, `(2부)`: what the blocks of a programme have in common. */
const commonBlockTitle = (packet: Packet): string | null => {
  const stems = packet.runOfShow
    .filter(({ parentId }) => parentId === null)
    .map(({ title }) => /^(.{4,60}?)\s*\(?(?:제?\d부)\)?$/.exec(title)?.[1]?.trim() ?? null)
  const [first] = stems
  return first && stems.length >= 2 && stems.every((stem) => stem === first) ? first : null
}

/**
 * Ties the headings of press releases to the meetings they speak of, and proposes titles for meetings
 * that lost theirs: from a heading of the same day, part of day and party, or from the programme's blocks.
 */
export const proposeTitles = (packets: readonly Packet[], releases: readonly PressRelease[]): void => {
  for (const heading of releases.flatMap(({ headings }) => headings)) {
    const meant = packets.filter((packet) => fitsDay(packet, heading) && fitsParty(packet, heading))
    proposeOnce(heading, meant)
    heading.packetIds = meant.map(({ id }) => id)
  }
  for (const packet of packets) {
    if (packet.title !== '') continue
    const title = commonBlockTitle(packet)
    if (title === null) continue
    packet.title = title
    packet.titleProposed = true
  }
  for (const packet of packets) packet.kind = meetingKindOf(packet.title)
}
