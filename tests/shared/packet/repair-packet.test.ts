import { describe, expect, it } from 'vitest'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import { repairPacket } from '../../../shared/packet/repair-packet.ts'
import { packetShape, shapeAt } from '../../../shared/packet/shape.ts'
import { validatePacket } from '../../../shared/packet/validate-packet.ts'
import { filledPacket } from '../edition/filled-packet.ts'

const child = (id: string, parentId: string) => ({ ...newRow(id), parentId })

describe('repairing', () => {
  it('leaves a whole packet as it is', () => {
    expect(repairPacket(newPacket('p'))).toEqual(newPacket('p'))
    expect(repairPacket(filledPacket())).toEqual(filledPacket())
  })

  it('fills fields that an older packet lacks, in items too, and drops unknown ones', () => {
    const { dress: _, ...overview } = newPacket('p').overview
    const old = { id: 'p', version: 1, title: '제목', overview, runOfShow: [{ id: 'r', title: '개회' }], colour: 'red' }
    expect(repairPacket(old)).toEqual({
      ...newPacket('p'),
      title: '제목',
      runOfShow: [{ ...newRow('r'), title: '개회' }],
    })
  })

  it('keeps both items that share an id, under two names', () => {
    const rows = repairPacket({
      ...newPacket('p'),
      runOfShow: [newRow('r'), newRow('s'), newRow('r'), newRow('r')],
    }).runOfShow
    expect(rows.map(({ id }) => id)).toEqual(['r', 's', 'r~2', 'r~3'])
  })

  it('moves up rows whose block is gone or no block', () => {
    const rows = repairPacket({
      ...newPacket('p'),
      runOfShow: [newRow('a'), child('b', 'a'), child('c', 'b'), child('d', 'gone'), child('e', 'e')],
    }).runOfShow
    expect(rows.map(({ parentId }) => parentId)).toEqual([null, 'a', null, null, null])
  })

  it('refuses what is no packet', () => {
    expect(() => repairPacket({ id: 'p', overview: { start: 'nine' } })).toThrow(/start/)
  })
})

describe('the shape', () => {
  it('says how each place is kept', () => {
    const kinds = [
      ['overview', 'purpose'],
      ['overview', 'place'],
      ['runOfShow'],
      ['runOfShow', 'r1', 'title'],
      ['sourceUnits'],
      ['participation'],
      ['overview'],
      ['none'],
    ]
    expect(kinds.map(path => shapeAt(packetShape, path)?.kind)).toEqual([
      'prose',
      'plain',
      'list',
      'prose',
      'plain',
      'plain',
      'map',
      undefined,
    ])
  })
})

describe('validating', () => {
  it('names the place of what does not fit', () => {
    expect(validatePacket({ ...newPacket('p'), runOfShow: [newRow('a'), newRow('a')] })).toEqual({
      reason: 'runOfShow: an id is used twice',
    })
    expect(validatePacket({ ...newPacket('p'), title: 'a\ud83d' })).toEqual({ reason: 'title: half a character' })
    expect(validatePacket({ ...newPacket('p'), zone: 1 })).toMatchObject({
      reason: expect.stringMatching(/^zone: /) as string,
    })
  })
})
