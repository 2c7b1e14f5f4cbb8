import { describe, expect, it } from 'vitest'
import { createClientWatch, GRACE_MS } from '../../../electron/host/client-watch.ts'
import { createManualTimers } from './manual-timers.ts'

const open = () => {
  const ends: string[] = []
  const { after, pass } = createManualTimers()
  return { watch: createClientWatch(() => ends.push('gone'), after), ends, pass }
}

describe('client watch', () => {
  it('waits for the first window for ever', () => {
    const { ends, pass } = open()
    pass(1_000 * GRACE_MS)
    expect(ends).toEqual([])
  })

  it('ends when the last window has been gone for the grace period', () => {
    const { watch, ends, pass } = open()
    const first = watch.arrive()
    const second = watch.arrive()
    first()
    pass(2 * GRACE_MS)
    expect(ends).toEqual([])
    second()
    pass(GRACE_MS - 1)
    expect(ends).toEqual([])
    pass(1)
    expect(ends).toEqual(['gone'])
  })

  it('survives a reload', () => {
    const { watch, ends, pass } = open()
    const leave = watch.arrive()
    leave()
    pass(GRACE_MS - 1)
    watch.arrive()
    pass(2 * GRACE_MS)
    expect(ends).toEqual([])
  })

  it('counts a window that leaves twice once', () => {
    const { watch, ends, pass } = open()
    const first = watch.arrive()
    watch.arrive()
    first()
    first()
    pass(2 * GRACE_MS)
    expect(ends).toEqual([])
  })

  it('ends when a browser was let in and its page never came', () => {
    const { watch, ends, pass } = open()
    watch.expect()
    pass(GRACE_MS)
    expect(ends).toEqual(['gone'])
  })

  it('says nothing after it was closed', () => {
    const { watch, ends, pass } = open()
    watch.arrive()()
    watch.close()
    pass(2 * GRACE_MS)
    expect(ends).toEqual([])
  })
})
