import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { addEdit, rebase } from '../../../../renderer/features/packet/edit-queue.ts'

const set = (path: string, value: string): Edit => ({ op: 'set', path: path.split('.'), value })

describe('edit queue', () => {
  it('joins edits of one field that follow each other, and no others', () => {
    const edits = [set('title', 'a'), set('title', 'ab'), set('overview.place', 'x'), set('title', 'abc')]
    expect(edits.reduce<readonly Edit[]>(addEdit, [])).toEqual([set('title', 'ab'), set('overview.place', 'x'), set('title', 'abc')])
  })

  it('passes over an edit whose row is gone', () => {
    const document = { title: 'a', rows: [{ id: 'r1', title: 'x' }] }
    expect(rebase(document, [set('rows.r9.title', 'y'), set('title', 'b')])).toEqual({ title: 'b', rows: [{ id: 'r1', title: 'x' }] })
  })
})
