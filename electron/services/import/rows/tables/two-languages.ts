import { isSpeltAlike } from '../../lexicon/initial-sounds.ts'
import { COURTESY, isLatinName, isTransliteratedName } from '../../lexicon/names.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { type ColumnRole, roleOfHead } from './columns.ts'
import { isSpeech } from '../people/title-speaker.ts'

const isKorean = (text: string): boolean => /[가-힣]{2}/.test(text)
const isLatin = (text: string): boolean => /[A-Za-z]{3}/.test(text) && !/[가-힣]/.test(text)

/** Of a column nearly every cell, and of rows so many. */
const FEWEST_ROWS = 3
const holds = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length >= FEWEST_ROWS && cells.filter(test).length * 10 >= cells.length * 9

/** `Programme | 프로그램` over `Opening | 개회`: of two columns that say what the rows are, each in its language, the Korean one is their words. */
export const withTranslation = (roles: readonly ColumnRole[] | null, head: readonly string[], bodies: readonly DraftLine[]): readonly ColumnRole[] | null => {
  const columns = roles ? head.flatMap((cell, column) => (roleOfHead(cell) === 'content' ? [column] : [])) : []
  if (!roles || columns.length !== 2 || columns.some((column) => roles[column] !== 'content' && roles[column] !== 'remarks')) return roles
  const cellsIn = (column: number): string[] => bodies.map(({ cells }) => cells?.[column] ?? '').filter((cell) => cell !== '')
  const korean = columns.find((column) => holds(cellsIn(column), isKorean))
  const english = columns.find((column) => holds(cellsIn(column), isLatin))
  return korean === undefined || english === undefined ? roles : roles.map((role, column) => (column === korean ? 'content' : column === english ? 'english' : role))
}

/** `Moderator: `, `Welcome remarks: `; `좌장: `, `축사 `: what somebody does, before who it is. */
const DOES_EN = /^[^:]{3,40}:\s*/
const DOES_KO = /^(?:(?:사회|좌장|진행|발표|발제|토론)자?|연사|패널)\s*[:：]\s*/
const speechAhead = (text: string): string => {
  const [ahead = '', speech = ''] = /^(\S+)\s*[:：]?\s+/.exec(text) ?? []
  return isSpeech(speech.replace(/[:：]$/, '')) ? ahead : ''
}

/** `헬레나 브란트 웁란드대 교수` beside `Prof. Helena BRANDT, University of Uppland`: the English tells that it is somebody and how many words make the name. */
const personInBoth = (korean: string, english: string): string | null => {
  const [first = ''] = english.replace(DOES_EN, '').split(/\s*[,–—(]\s*/)
  const name = first.replace(COURTESY, '')
  if (!isLatinName(name) || (name === first && first === english)) return null
  const role = DOES_KO.exec(korean)?.[0] ?? ''
  const words = korean.slice((role || speechAhead(korean)).length).trim().split(/\s+/)
  const length = name.split(/\s+/).length
  const spelt = words.slice(0, length).join(' ')
  if (isTransliteratedName(spelt) && isSpeltAlike(spelt, name)) return `${role}${spelt}(${name}) ${words.slice(length).join(' ')}`.trim()
  return parsePerson(words.join(' ')).name === '' ? null : `${role}${words.join(' ')}`
}

interface People { readonly people: readonly string[]; readonly others: readonly string[] }

/** Of the lines below a row that stand in two languages side by side those that name somebody, as remarks, and the others. */
export const peopleInBoth = (lines: readonly string[], linesEn: readonly string[]): People => {
  const found = lines.map((line, at) => personInBoth(line, linesEn[at] ?? ''))
  return { people: found.filter((person) => person !== null), others: lines.filter((_, at) => found[at] === null) }
}
