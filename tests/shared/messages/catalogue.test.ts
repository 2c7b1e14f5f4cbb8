import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '../../../shared/checks/finding.ts'
import { isMessageKey, message } from '../../../shared/messages/catalogue.ts'

type Parts = Record<string, Record<string, Record<string, string>>>

const wordsOf = (parts: Parts): Record<string, string> => Object.assign({}, ...Object.values(parts).flatMap(part => Object.values(part)))
const ko = wordsOf(import.meta.glob('../../../shared/messages/ko/**/*.ts', { eager: true }) as Parts)
const en = wordsOf(import.meta.glob('../../../shared/messages/en/**/*.ts', { eager: true }) as Parts)

const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)[^}]*\}/g)].map(match => match[1] ?? ''))].toSorted()

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(ko).toSorted())
  })

  it('has no empty sentence', () => {
    expect(Object.entries({ ...ko, ...en }).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  it('names the same parameters in both languages', () => {
    const apart = Object.keys(ko).filter(key => String(placeholders(ko[key] ?? '')) !== String(placeholders(en[key] ?? '')))
    expect(apart).toEqual([])
  })

  it('has particles only where there are such in Korean, and known ones', () => {
    const particles = [...Object.values(ko).join('\n').matchAll(/\{\w+:[’」』)]?([^}]+)\}/g)].map(match => match[1])
    const known = new Set(['이/가', '을/를', '은/는', '으로/로', '과/와', '이나/나', '이란/란', '아/야', '이랑/랑', '이에요/예요', '이라/라'])
    expect(particles.filter(particle => !known.has(particle ?? ''))).toEqual([])
    // In English they are the two forms of what is counted.
    expect(Object.values(en).filter(sentence => /\{\w+:(?![a-z ]+\/[a-z ]+\})/.test(sentence))).toEqual([])
  })

  it('leaves no doubled particle and does not shout', () => {
    expect(Object.values(ko).filter(sentence => /[은을이과]\([는를가와]\)|!|ㅎㅎ|ㅋㅋ/.test(sentence))).toEqual([])
  })

  it('prints no word twice: a particle brings its word along', () => {
    expect(Object.entries(ko).filter(([, sentence]) => /\{(\w+)\}[’」』)]?\{\1:/.test(sentence))).toEqual([])
  })

  it('has a sentence for every code of the checks', () => {
    expect(FINDING_CODES.filter(code => !isMessageKey(`finding.${code}`))).toEqual([])
  })
})

describe('message', () => {
  it('fills parameters and picks particles, also behind a closing mark', () => {
    expect(message('ko', 'finding.promised-item-missing', { item: '축사' })).toBe('주요 내용에 있는 축사가 세부 일정에 없습니다.')
    expect(message('ko', 'finding.title-missing.proposed', { title: '한-영국 회의' })).toBe('원문에 제목이 없어 ‘한-영국 회의’를 제안했습니다. 맞습니까?')
    expect(message('en', 'finding.fix.set-start', { time: '10:39' })).toBe('Start at 10:39')
  })

  it('shows a parameter that is missing', () => {
    expect(message('ko', 'finding.promised-item-missing')).toContain('{item:이/가}')
  })

  it('takes parameters as they are, whatever they hold', () => {
    expect(message('en', 'finding.title-missing.proposed', { title: '$& {item}' })).toContain('“$& {item}”')
  })

  it('knows its keys and no others', () => {
    expect(isMessageKey('finding.gap')).toBe(true)
    expect(isMessageKey('toString')).toBe(false)
  })
})
