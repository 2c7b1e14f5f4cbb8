import { describe, expect, it } from 'vitest'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { copyMark, numberCopies } from '../../../shared/copies/number-copies.ts'
import type { Recipient } from '../../../shared/copies/recipients.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const recipient = (name: string, given: Partial<Recipient> = {}): Recipient =>
  ({ id: name, name, post: '', organisation: '', copies: 1, edition: null, collect: false, watermark: false, ...given })

const context = newOutlineContext('ko', defaultSettings.principal)

describe('numbered copies', () => {
  it('run through the recipients in their order, several of one recipient side by side', () => {
    const copies = numberCopies([recipient('가', { copies: 2 }), recipient('나')], 'principal')
    expect(copies.map(({ number, total, recipient: { name } }) => `${name} ${number}/${total}`)).toEqual(['가 1/3', '가 2/3', '나 3/3'])
  })

  it('go only to those who may get the edition', () => {
    const list = [recipient('차관', { edition: 'principal' }), recipient('모두'), recipient('손님', { edition: 'guest' })]
    const names = (edition: string): string[] => numberCopies(list, edition).map(({ recipient: { name } }) => name)
    expect(names('principal')).toEqual(['차관', '모두'])
    expect(names('guest:캐나다')).toEqual(['모두', '손님'])
    expect(names('staff')).toEqual(['모두'])
  })

  it('say on paper what the list says', () => {
    const [copy] = numberCopies([recipient('', { organisation: '외교부', post: '국장', collect: true, watermark: true })], 'staff')
    expect(copy && copyMark(copy, context)).toEqual({ number: '연번 1/1', note: '회의 후 회수', watermark: '외교부 국장 1/1' })
  })
})
