import { expect, it } from 'vitest'
import { onePerItem } from '../../../../renderer/features/library/one-per-item.ts'

const hit = (path: string, packetId = 'p1') =>
  ({ packetId, title: '면담', date: null, start: null, path: path.split('.'), field: path, snippet: '김상우', match: [0, 3] as [number, number] })

it('shows a row, a person and a field once each, at the place that is in sight', () => {
  const hits = [
    'runOfShow.r1.speakers.s1.name', 'runOfShow.r1.remarks', 'sides.a.attendees.x.name', 'sides.a.attendees.x.bio',
    'sides.a.attendees.y.name', 'overview.purpose', 'overview.place',
  ].map(path => hit(path))
  expect(onePerItem([...hits, hit('runOfShow.r1.title', 'p2')]).map(({ path }) => path.join('.'))).toEqual([
    'runOfShow.r1.remarks', 'sides.a.attendees.x.name', 'sides.a.attendees.y.name', 'overview.purpose', 'overview.place',
    'runOfShow.r1.title',
  ])
})
