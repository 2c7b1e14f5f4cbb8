import { app as appEn } from './en/app.ts'
import { book as bookEn } from './en/book.ts'
import { cli as cliEn } from './en/cli.ts'
import { errors as errorsEn } from './en/errors.ts'
import { exports as exportsEn } from './en/export.ts'
import { findings as findingsEn } from './en/findings.ts'
import { imports as importsEn } from './en/imports.ts'
import { library as libraryEn } from './en/library.ts'
import { review as reviewEn } from './en/review.ts'
import { shell as shellEn } from './en/shell.ts'
import { app } from './ko/app.ts'
import { book } from './ko/book.ts'
import { cli } from './ko/cli.ts'
import { errors } from './ko/errors.ts'
import { exports } from './ko/export.ts'
import { findings } from './ko/findings.ts'
import { imports } from './ko/imports.ts'
import { library } from './ko/library.ts'
import { review } from './ko/review.ts'
import { shell } from './ko/shell.ts'
import { particleFor } from './particle.ts'

/**
 * All words of the product. Korean is the source of the keys; English must have the same ones
 * (the compiler holds it). `{name}` is filled from params; `{name:이/가}` also picks the particle, and
 * `‘{name:’이/가}` puts it behind the closing quotation mark.
 */
const ko = { ...app, ...book, ...cli, ...errors, ...exports, ...findings, ...imports, ...library, ...review, ...shell } as const
const en: Record<MessageKey, string> = { ...appEn, ...bookEn, ...cliEn, ...errorsEn, ...exportsEn, ...findingsEn, ...importsEn, ...libraryEn, ...reviewEn, ...shellEn }

export type MessageKey = keyof typeof ko
export type Locale = 'ko' | 'en'
export type MessageParams = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)(?::([’」』)]?)([^}]+))?\}/g

const catalogues: Record<Locale, Record<MessageKey, string>> = { ko, en }

/** The sentence for `key` in `locale`. A parameter that is missing stays visible as `{name}`. */
export const message = (locale: Locale, key: MessageKey, params: MessageParams = {}): string =>
  (catalogues[locale][key] as string).replace(PLACEHOLDER, (whole, name: string, close = '', particle = '') => {
    const value = params[name]
    if (value === undefined) return whole
    return particle === '' ? String(value) : `${value}${close}${particleFor(String(value), particle)}`
  })

export const MESSAGE_KEYS = Object.keys(ko) as readonly MessageKey[]

/** Is this a key of the catalogue? For keys made from codes (`finding.gap`). */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(ko, key)
