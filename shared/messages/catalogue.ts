import { content as contentEn } from './en/app/content.ts'
import { frame as frameEn } from './en/app/frame.ts'
import { packet as packetEn } from './en/app/packet.ts'
import { words as wordsEn } from './en/app/words.ts'
import { work as workEn } from './en/app/work.ts'
import { attached as attachedEn } from './en/attached.ts'
import { book as bookEn } from './en/book.ts'
import { cli as cliEn } from './en/cli.ts'
import { copies as copiesEn } from './en/copies.ts'
import { errors as errorsEn } from './en/errors.ts'
import { exports as exportsEn } from './en/export.ts'
import { findings as findingsEn } from './en/findings.ts'
import { imports as importsEn } from './en/imports.ts'
import { library as libraryEn } from './en/library.ts'
import { review as reviewEn } from './en/review.ts'
import { shell as shellEn } from './en/shell.ts'
import { content } from './ko/app/content.ts'
import { frame } from './ko/app/frame.ts'
import { packet } from './ko/app/packet.ts'
import { words } from './ko/app/words.ts'
import { work } from './ko/app/work.ts'
import { attached } from './ko/attached.ts'
import { book } from './ko/book.ts'
import { cli } from './ko/cli.ts'
import { copies } from './ko/copies.ts'
import { errors } from './ko/errors.ts'
import { exports } from './ko/export.ts'
import { findings } from './ko/findings.ts'
import { imports } from './ko/imports.ts'
import { library } from './ko/library.ts'
import { review } from './ko/review.ts'
import { shell } from './ko/shell.ts'
import { countedForm, particleFor } from './particle.ts'

/**
 * All words of the product. Korean is the source of the keys; English must have the same ones
 * (the compiler holds it). `{name}` is filled from params; `{name:이/가}` also picks the particle, and
 * `‘{name:’이/가}` puts it behind the closing quotation mark; in English `{count:row/rows}` counts. The parts stay apart: to join them would take
 * every process longer than all the words it says.
 */
const ko = [frame, words, packet, content, work, book, attached, cli, copies, errors, exports, findings, imports, library, review, shell] as const
const en: Translated<typeof ko> = [
  frameEn, wordsEn, packetEn, contentEn, workEn, bookEn, attachedEn, cliEn, copiesEn, errorsEn, exportsEn, findingsEn, importsEn, libraryEn, reviewEn, shellEn,
]

type Translated<Parts> = { readonly [At in keyof Parts]: Readonly<Record<keyof Parts[At], string>> }
type KeyOf<Part> = Part extends unknown ? keyof Part : never
export type MessageKey = KeyOf<(typeof ko)[number]>
export type Locale = 'ko' | 'en'
export type MessageParams = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)(?::([’」』)]?)([^}]+))?\}/g

const catalogues: Record<Locale, readonly Readonly<Record<string, string>>[]> = { ko, en }
const known: Record<Locale, Map<string, string>> = { ko: new Map(), en: new Map() }

const sentenceOf = (locale: Locale, key: MessageKey): string => {
  const before = known[locale].get(key)
  if (before !== undefined) return before
  const found = catalogues[locale].find((part) => Object.hasOwn(part, key))?.[key]
  if (found === undefined) throw new Error(`no message ${key}`)
  known[locale].set(key, found)
  return found
}

/** The sentence for `key` in `locale`. A parameter that is missing stays visible as `{name}`. */
export const message = (locale: Locale, key: MessageKey, params: MessageParams = {}): string => {
  const sentence = sentenceOf(locale, key)
  return sentence.includes('{') ? filled(sentence, params) : sentence
}

const filled = (sentence: string, params: MessageParams): string =>
  sentence.replace(PLACEHOLDER, (whole, name: string, close = '', particle = '') => {
    const value = params[name]
    if (value === undefined) return whole
    if (/^[a-z]/i.test(particle)) return `${value} ${countedForm(String(value), particle)}`
    return particle === '' ? String(value) : `${value}${close}${particleFor(String(value), particle)}`
  })

export const messageKeys = (): MessageKey[] => ko.flatMap((part) => Object.keys(part) as MessageKey[])

/** Is this a key of the catalogue? For keys made from codes (`finding.gap`). */
export const isMessageKey = (key: string): key is MessageKey => ko.some((part) => Object.hasOwn(part, key))
