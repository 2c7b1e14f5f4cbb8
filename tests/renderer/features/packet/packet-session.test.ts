import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { AppError } from '../../../../shared/api/errors.ts'
import { createPacketSession } from '../../../../renderer/features/packet/packet-session.ts'
import { createSessions } from '../../../../renderer/features/packet/sessions.ts'
import { createFakeLibrary, type FakeLibrary } from './fake-client.ts'

const set = (path: string, value: string): Edit => ({ op: 'set', path: path.split('.'), value })

/** A session whose pause before saving ends when the test says so. */
const open = async (library: FakeLibrary) => {
  const refused: AppError[] = []
  let due: (() => void) | null = null
  const session = createPacketSession(library.client, 'p1', {
    later: (_ms, run) => {
      due = run
      return () => { due = null }
    },
    onEdit: () => {},
    onRefused: error => refused.push(error),
  })
  await session.refresh()
  return { session, refused, pauseEnds: () => due?.() }
}

describe('packet session', () => {
  it('shows an edit at once and stores a burst of typing as one edit', async () => {
    const library = createFakeLibrary()
    const { session, pauseEnds } = await open(library)
    for (const title of ['면담 ', '면담 계', '면담 계획']) session.edit([set('title', title)])
    expect(session.snapshot()).toMatchObject({ packet: { title: '면담 계획' }, saving: 'saving' })
    expect(library.received).toEqual([])
    pauseEnds()
    await session.flush()
    expect(library.received).toEqual([[set('title', '면담 계획')]])
    expect(session.snapshot()).toMatchObject({ packet: { title: '면담 계획' }, saving: 'saved', canUndo: true })
  })

  it('keeps what is typed while an earlier edit is on its way, in order', async () => {
    const library = createFakeLibrary()
    const { session } = await open(library)
    const release = library.hold()
    session.edit([set('title', '가')])
    const first = session.flush()
    await Promise.resolve()
    session.edit([set('title', '가나')])
    session.edit([set('overview.place', '서울')])
    release()
    await first
    expect(session.snapshot()).toMatchObject({ packet: { title: '가나', overview: { place: '서울' } }, saving: 'saving' })
    await session.flush()
    expect(library.received).toEqual([[set('title', '가')], [set('title', '가나')], [set('overview.place', '서울')]])
    expect(library.stored()).toMatchObject({ title: '가나', overview: { place: '서울' } })
  })

  it('stores what was typed before it undoes', async () => {
    const library = createFakeLibrary()
    const { session } = await open(library)
    session.edit([set('title', '바뀐 제목')])
    await session.undo()
    expect(session.snapshot()).toMatchObject({ packet: { title: '면담' }, canRedo: true })
    await session.redo()
    expect(session.snapshot()).toMatchObject({ packet: { title: '바뀐 제목' } })
    await session.undo()
    await expect(session.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('takes back what the library refuses and says so', async () => {
    const library = createFakeLibrary()
    const { session, refused } = await open(library)
    session.edit([set('title', '너무 긴 제목')])
    library.failNext('edit-refused')
    await session.flush()
    expect(refused.map(({ code }) => code)).toEqual(['edit-refused'])
    expect(session.snapshot()).toMatchObject({ packet: { title: '면담' }, saving: 'saved' })
  })

  it('loses nothing when the disk is full: it waits for a retry', async () => {
    const library = createFakeLibrary()
    const { session } = await open(library)
    session.edit([set('title', '중요')])
    library.failNext('disk-full')
    await session.flush()
    expect(session.snapshot()).toMatchObject({ packet: { title: '중요' }, saving: 'failed', error: { code: 'disk-full' } })
    await session.flush()
    expect(session.snapshot()).toMatchObject({ saving: 'saved', error: null })
    expect(library.stored().title).toBe('중요')
  })

  it('undoes nothing while an edit waits for a retry', async () => {
    const library = createFakeLibrary()
    const { session } = await open(library)
    session.edit([set('title', '먼저')])
    await session.flush()
    session.edit([set('title', '나중')])
    library.failNext('disk-full')
    await expect(session.undo()).rejects.toMatchObject({ code: 'disk-full' })
    expect(library.stored().title).toBe('먼저')
    expect(session.snapshot()).toMatchObject({ packet: { title: '나중' }, saving: 'failed' })
  })

  it('follows changes made elsewhere and keeps unsaved typing on top', async () => {
    const library = createFakeLibrary()
    const sessions = createSessions(library.client, { later: () => () => {}, onEdit: () => {}, onRefused: () => {} })
    const session = sessions.of('p1')
    await session.refresh()
    session.edit([set('title', '여기서')])
    library.changeElsewhere([set('overview.place', '거기서')])
    await session.refresh(2)
    expect(session.snapshot()).toMatchObject({ packet: { title: '여기서', overview: { place: '거기서' } } })
    expect(sessions.hasUnsaved()).toBe(true)
    await sessions.flushAll()
    expect(sessions.hasUnsaved()).toBe(false)
    expect(library.stored()).toMatchObject({ title: '여기서', overview: { place: '거기서' } })
  })

  it('leaves unchanged parts of the packet the same objects, so that they are not drawn again', async () => {
    const library = createFakeLibrary()
    const { session } = await open(library)
    const before = session.snapshot()?.packet
    session.edit([set('title', '새 제목')])
    await session.flush()
    const after = session.snapshot()?.packet
    expect(after).not.toBe(before)
    expect(after?.overview).toBe(before?.overview)
    expect(after?.runOfShow).toBe(before?.runOfShow)
  })
})
