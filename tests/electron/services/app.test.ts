import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/services/app.ts'
import type { Platform } from '../../../electron/services/ports.ts'
import type { EventName, Input, MethodName, Output } from '../../../shared/api/contract.ts'
import { fromErrorValue } from '../../../shared/api/errors.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { createClock, createLog, sequentialIds, temporaryDir } from './library/library-fixture.ts'

const open: App[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(app => app.close()))
})

const startApp = (libraryDir = temporaryDir(), platform: Platform = null) => {
  const log = createLog()
  const app = createApp({
    libraryDir,
    host: 'loopback',
    version: '0.0.0',
    fontsDir: '',
    ports: {
      clock: createClock(),
      ids: sequentialIds('t'),
      log,
      platform,
      spawn: () => {
        throw new Error('this test starts no helper')
      },
    },
  })
  open.push(app)
  const heard: [EventName, unknown][] = []
  app.on((event, data) => void heard.push([event, data]))
  const call = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = await app.call(method, input)
    if (!answer.ok) throw fromErrorValue(answer.error)
    return answer.value as Output<M>
  }
  const events = () => heard.splice(0).map(([event]) => event)
  return { app, call, heard, events, log }
}

const refusal = (code: string) => expect.objectContaining({ code })

describe('the application', () => {
  it('says what it is', async () => {
    const dir = temporaryDir()
    const { app, call } = startApp(dir)
    expect(await call('app.status', {})).toEqual(app.status())
    expect(app.status()).toEqual({
      version: '0.0.0',
      host: 'loopback',
      library: dir,
      failure: null,
      locale: 'ko',
      today: '2026-07-01',
      nativeFiles: false,
    })
  })

  it('answers a call that is unknown or malformed by a code', async () => {
    const { app } = startApp()
    expect(await app.call('packet.burn', {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } })
    expect(await app.call('packet.get', { packetId: 7 })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(await app.call('packet.get', { packetId: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it('edits, undoes and redoes a packet and tells its listeners', async () => {
    const { call, events, heard } = startApp()
    const {
      packet: { id: packetId },
    } = await call('packet.create', { title: '면담', date: '2026-07-01' })
    expect(events()).toEqual(['library.changed'])
    const edited = await call('packet.edit', {
      packetId,
      edits: [{ op: 'set', path: ['title'], value: '장관급 면담' }],
    })
    expect(edited).toMatchObject({ packet: { title: '장관급 면담' }, revision: 2, canUndo: true, canRedo: false })
    expect(heard[0]).toEqual(['packet.changed', { packetId, revision: 2 }])
    expect(events()).toEqual(['packet.changed', 'library.changed'])
    expect(await call('packet.undo', { packetId })).toMatchObject({
      packet: { title: '면담' },
      canUndo: false,
      canRedo: true,
    })
    expect(await call('packet.redo', { packetId })).toMatchObject({ packet: { title: '장관급 면담' } })
    await expect(call('packet.redo', { packetId })).rejects.toEqual(refusal('nothing-to-redo'))
    events()
    await call('packet.edit', { packetId, edits: [{ op: 'set', path: ['overview', 'purpose'], value: '협의' }] })
    expect(events()).toEqual(['packet.changed'])
    const history = await call('packet.history', { packetId })
    expect(history.map(({ summary }) => summary)).toEqual([
      '수정: 개요',
      '다시 실행: 제목',
      '되돌리기: 제목',
      '수정: 제목',
      '새 일정 자료',
    ])
  })

  it('says nothing where nothing changed', async () => {
    const { call, events } = startApp()
    const {
      packet: { id: packetId },
    } = await call('packet.create', { title: '면담' })
    events()
    expect(
      (await call('packet.edit', { packetId, edits: [{ op: 'set', path: ['title'], value: '면담' }] })).revision,
    ).toBe(1)
    expect(events()).toEqual([])
  })

  it('duplicates and removes, and takes it back', async () => {
    const { call } = startApp()
    const { packet } = await call('packet.create', { title: '면담', date: '2026-07-01' })
    const copy = await call('packet.duplicate', { packetId: packet.id })
    expect(copy.packet).toEqual({ ...packet, id: copy.packet.id, title: '면담 사본' })
    expect((await call('packet.remove', { packetIds: [packet.id, copy.packet.id] })).packets).toEqual([])
    const back = await call('library.undo', {})
    expect(back.packets).toHaveLength(2)
    expect(back.redo).toEqual({ kind: 'remove', count: 2, title: '면담' })
    expect((await call('library.redo', {})).packets).toEqual([])
  })

  it('keeps settings in the library', async () => {
    const dir = temporaryDir()
    const first = startApp(dir)
    await first.call('settings.set', { locale: 'en', principal: { title: '제1차관', titleEn: 'Vice Minister', name: '홍길동', ministry: '', ministryShort: '' } })
    expect(first.events()).toEqual(['settings.changed', 'library.changed'])
    await first.app.close()
    const second = startApp(dir)
    expect(second.app.status().locale).toBe('en')
    expect((await second.call('settings.get', {})).principal).toEqual({ title: '제1차관', titleEn: 'Vice Minister', name: '홍길동', ministry: '', ministryShort: '' })
  })

  it('changes no setting with another one', async () => {
    const { call } = startApp(temporaryDir())
    const panels = { left: { open: false, width: 300 }, right: { open: true, width: 500 } }
    const partOrders: Settings['partOrders'] = [{ kind: 'visit', parts: ['actions', 'overview'] }]
    await call('settings.set', { panels })
    await call('settings.set', { partOrders })
    expect(await call('settings.set', { theme: 'dark' })).toEqual({ ...defaultSettings, panels, partOrders, theme: 'dark' })
  })
})

describe('a library that can’t be opened', () => {
  it('is a state that every call answers with, until it can be', async () => {
    const dir = temporaryDir()
    const holder = startApp(dir)
    const { app, call } = startApp(dir)
    expect(app.status().failure).toMatchObject({ code: 'library-locked', params: { folder: dir } })
    await expect(call('library.list', {})).rejects.toEqual(refusal('library-locked'))
    expect((await call('app.retry', {})).failure).toMatchObject({ code: 'library-locked' })
    await holder.app.close()
    expect(await call('app.retry', {})).toEqual({ failure: null })
    expect(await call('library.list', {})).toMatchObject({ packets: [] })
  })

  it('that is damaged stays as it is', async () => {
    const dir = temporaryDir()
    mkdirSync(dir, { recursive: true })
    writeFileSync(path.join(dir, 'library.db'), 'not a library')
    const { app, log } = startApp(dir)
    expect(app.status().failure).toMatchObject({ code: 'library-damaged' })
    expect(readFileSync(path.join(dir, 'library.db'), 'utf8')).toBe('not a library')
    expect(log.errors).toHaveLength(1)
  })

  it('answers after closing, too', async () => {
    const { app, call } = startApp()
    await app.close()
    await expect(call('library.list', {})).rejects.toEqual(refusal('disconnected'))
  })
})

describe('files', () => {
  const pdf = { name: 'a.pdf', mime: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }

  it('are refused natively where the host has no dialogues', async () => {
    const { app, call } = startApp()
    const handle = app.files.put(pdf)
    await expect(call('file.save', { handle, name: 'a.pdf' })).rejects.toEqual(refusal('bad-input'))
  })

  it('are saved where the person says, and only those can be shown', async () => {
    const dir = temporaryDir()
    const shown: string[] = []
    let choice: string | null = path.join(dir, 'a.pdf')
    const platform: Platform = {
      pickSavePath: async () => choice,
      printPdf: async bytes => bytes.byteLength === 3,
      reveal: async file => void shown.push(file),
    }
    const { app, call } = startApp(path.join(dir, 'library'), platform)
    const handle = app.files.put(pdf)
    expect(await call('file.save', { handle, name: 'a.pdf' })).toEqual({ path: choice })
    expect([...readFileSync(choice)]).toEqual([1, 2, 3])
    await call('file.reveal', { path: choice })
    expect(shown).toEqual([choice])
    await expect(call('file.reveal', { path: dir })).rejects.toEqual(refusal('not-found'))
    expect(await call('file.print', { handle })).toEqual({ printed: true })
    choice = path.join(dir, 'gone', 'a.pdf')
    await expect(call('file.save', { handle, name: 'a.pdf' })).rejects.toEqual(refusal('output-not-writable'))
    choice = null
    expect(await call('file.save', { handle, name: 'a.pdf' })).toEqual({ path: null })
    await expect(call('file.print', { handle: 't'.repeat(20) })).rejects.toEqual(refusal('not-found'))
    rmSync(dir, { recursive: true })
  })
})
