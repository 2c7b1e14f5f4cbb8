import { formatOfficialDate, formatShortDate, type IsoDate } from '../time/calendar-date.ts'
import { formatClock, formatRange, type Minutes } from '../time/clock-time.ts'
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
  /** Between two ends: `~`, in English `–`. */
  readonly dash: string
  /** `09:00~09:30`, in English `09:00–09:30` */
  readonly range: (start: Minutes | null, end: Minutes | null) => string
  /** `12:25~`: from then on. */
  readonly from: (start: Minutes) => string
  /** Pictures that can be printed, by the SHA-256 of their files. */
  readonly pictures: ReadonlyMap<string, PictureSize>
  /** Attached files that are printed. */
  readonly attached: AttachedContents
  /** For readers outside the office, to whom no side is ours. */
  readonly outside: boolean
}

/** In pixels. */
export interface PictureSize { readonly width: number; readonly height: number }

const NO_PICTURES: ReadonlyMap<string, PictureSize> = new Map()
const NOTHING_ATTACHED: AttachedContents = new Map()

const rangesWith = (dash: string): Pick<OutlineContext, 'dash' | 'range' | 'from'> => ({
  dash,
  range: (start, end) => formatRange(start, end).replace('~', dash),
  from: (start) => `${formatClock(start)}${dash}`,
})
const KOREAN_RANGES = rangesWith('~')
const ENGLISH_RANGES = rangesWith('–')

export const newOutlineContext = (locale: Locale, principal: Settings['principal'], pictures = NO_PICTURES, attached: AttachedContents = NOTHING_ATTACHED): OutlineContext => ({
  locale,
  say: (key, params = {}) => message(locale, key, { principal: principalTitle(principal, locale), ...params }),
  date: locale === 'ko' ? formatOfficialDate : formatEnglishDate,
  shortDate: locale === 'ko' ? formatShortDate : formatEnglishShortDate,
  zone: locale === 'ko' ? zoneName : zoneNameEnglish,
  ...(locale === 'ko' ? KOREAN_RANGES : ENGLISH_RANGES),
  pictures,
  attached,
  outside: false,
})

/** `2026. 7. 1. 18:00` from `2026-07-01T18:00`. */
export const momentText = (context: OutlineContext, moment: string): string => {
  const [date = '', time = ''] = moment.split('T')
  return `${context.date(date)} ${time}`
}
