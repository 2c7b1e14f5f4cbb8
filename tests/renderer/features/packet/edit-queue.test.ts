import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { addStep, rebase, type Step } from '../../../../renderer/features/packet/edit-queue.ts'

const set = (path: string, value: string): Edit => ({ op: 'set', path: path.split('.'), value })

describe('edit queue', () => {
  it('joins what is typed into one field, and nothing else', () => {
    const edits = [set('title', 'a'), set('title', 'ab'), set('overview.place', 'x'), set('title', 'abc')]
    expect(edits.reduce<readonly Step[]>((queue, edit) => addStep(queue, [edit]), [])).toEqual([[set('title', 'ab')], [set('overview.place', 'x')], [set('title', 'abc')]])
  })

  it('leaves a step of several edits whole', () => {
    const steps: Step[] = [[set('title', 'a')], [set('title', 'b'), set('overview.place', 'x')], [set('overview.place', 'y')]]
    expect(steps.reduce<readonly Step[]>(addStep, [])).toEqual(steps)
  })

  it('passes over an edit whose row is gone', () => {
    const document = { title: 'a', rows: [{ id: 'r1', title: 'x' }] }
    expect(rebase(document, [set('rows.r9.title', 'y'), set('title', 'b')])).toEqual({ title: 'b', rows: [{ id: 'r1', title: 'x' }] })
  })
})
