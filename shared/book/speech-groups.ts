import type { TalkingPoint } from '../packet/packet.ts'
import type { Paragraph } from './block.ts'

const isUnderSame = (a: TalkingPoint, b: TalkingPoint): boolean =>
  a.kind === b.kind && a.use === b.use && a.heading.trim() === b.heading.trim()
  && a.rowId === b.rowId && a.topicId === b.topicId && a.speakerId === b.speakerId

/** Points one behind the other that stand under one heading: the lines of a list, as divisions write them. */
export const speechGroups = (points: readonly TalkingPoint[]): TalkingPoint[][] =>
  points.reduce<TalkingPoint[][]>((groups, point) => {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (group && first && isUnderSame(first, point)) group.push(point)
    else groups.push([point])
    return groups
  }, [])

/** The words of one point of several under a heading, with a sign that tells it from the next. */
export const asListed = (paragraphs: readonly Paragraph[], isListed: boolean): Paragraph[] =>
  paragraphs.map((one, at) => (isListed && at === 0 && one.marker === '' ? { ...one, marker: '-' } : one))
