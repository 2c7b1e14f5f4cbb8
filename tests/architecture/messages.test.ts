import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

type Catalogue = Record<string, string>

const load = async (locale: 'ko' | 'en'): Promise<Catalogue> => {
  const folder = path.resolve('shared/messages', locale)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(files.map((file) => import(path.join(folder, file)) as Promise<Record<string, Catalogue>>))
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Catalogue
}

const ko = await load('ko')
const en = await load('en')
const parameters = (text = ''): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].toSorted()

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(ko).toSorted())
  })

  it('say the same: no parameter is lost in one language', () => {
    expect(Object.keys(ko).filter((key) => parameters(ko[key]).join() !== parameters(en[key]).join())).toEqual([])
  })

  it('are calm: no exclamation marks, no emoji', () => {
    const loud = /!|[\u{1F000}-\u{1FAFF}]/u
    expect([...Object.entries(ko), ...Object.entries(en)].filter(([, text]) => loud.test(text)).map(([key]) => key)).toEqual([])
  })

  it('of errors are whole sentences', () => {
    const errors = [...Object.entries(ko), ...Object.entries(en)].filter(([key]) => key.startsWith('error.'))
    // What follows the sentence may be filled in, or stand in brackets.
    expect(errors.filter(([, text]) => !/\.( \{\w+\}| \(.+\))?$/.test(text)).map(([key]) => key)).toEqual([])
  })

  it('have no empty text', () => {
    expect([...Object.entries(ko), ...Object.entries(en)].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })
})
