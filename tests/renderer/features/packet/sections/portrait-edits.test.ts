import { expect, test } from 'vitest'
import { portraitEdits } from '../../../../../renderer/features/packet/sections/portrait-edits.ts'
import { newAttendee, newSide } from '../../../../../shared/packet/new-packet.ts'
import type { Attachment } from '../../../../../shared/packet/packet.ts'

const file = (id: string): Attachment => ({ id, name: `${id}.jpg`, mime: 'image/jpeg', size: 1, sha256: 'a'.repeat(64), source: false, keepOnly: false })
const person = { ...newAttendee('a'), photo: 'old' }
const path = ['sides', 's', 'attendees', 'a']

test('a new portrait takes the place of the one before; one that somebody else has stays', () => {
  const alone = { person, path, attachments: [file('old'), file('plan')], sides: [{ ...newSide('s'), attendees: [person] }] }
  const set = (value: string | null) => ({ op: 'set', path: [...path, 'photo'], value })
  const removed = { op: 'remove', path: ['attachments'], id: 'old' }
  expect(portraitEdits(alone, file('new'))).toEqual([{ op: 'insert', path: ['attachments'], value: file('new'), after: 'plan' }, set('new'), removed])
  expect(portraitEdits(alone, null)).toEqual([set(null), removed])
  const shared = { ...alone, sides: [{ ...newSide('s'), attendees: [person, { ...newAttendee('b'), photo: 'old' }] }] }
  expect(portraitEdits(shared, null)).toEqual([set(null)])
})
