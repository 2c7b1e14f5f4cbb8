import { formatOfficialDate, formatShortDate, type IsoDate } from '../time/calendar-date.ts'
import { formatEnglishDate, formatEnglishShortDate } from '../time/english-date.ts'
import { zoneName, zoneNameEnglish } from '../time/zone-name.ts'
import { type Locale, message, type MessageKey, type MessageParams } from '../messages/catalogue.ts'
import { principalTitle } from '../settings/principal-title.ts'
import type { AttachedContents } from './attachment-section.ts'
import type { Settings } from '../settings/settings.ts'

/** What every part of the outline needs: the words and the dates in the office's language. */
export interface OutlineContext {
  readonly locale: Locale
  /** Sentence of the catalogue; `{principal}` is filled in. */
  readonly say: (key: MessageKey, params?: MessageParams) => string
  /** `2026. 7. 1.(수)` */
  readonly date: (date: IsoDate) => string
  /** `7. 1.(수)` */
  readonly shortDate: (date: IsoDate) => string
  /** `영국시간`, from an IANA name */
  readonly zone: (zone: string) => string
  /** Pictures that can be printed, by the SHA-256 of their files. */
  readonly pictures: ReadonlyMap<string, PictureSize>
  /** Attached files that are printed. */
  readonly attached: AttachedContents
}

/** In pixels. */
export interface PictureSize { readonly width: number; readonly height: number }

const NO_PICTURES: ReadonlyMap<string, PictureSize> = new Map()
const NOTHING_ATTACHED: AttachedContents = new Map()

export const newOutlineContext = (locale: Locale, principal: Settings['principal'], pictures = NO_PICTURES, attached: AttachedContents = NOTHING_ATTACHED): OutlineContext => ({
  locale,
  say: (key, params = {}) => message(locale, key, { principal: principalTitle(principal, locale), ...params }),
  date: locale === 'ko' ? formatOfficialDate : formatEnglishDate,
  shortDate: locale === 'ko' ? formatShortDate : formatEnglishShortDate,
  zone: locale === 'ko' ? zoneName : zoneNameEnglish,
  pictures,
  attached,
})

/** `2026. 7. 1. 18:00` from `2026-07-01T18:00`. */
export const momentText = (context: OutlineContext, moment: string): string => {
  const [date = '', time = ''] = moment.split('T')
  return `${context.date(date)} ${time}`
}
