import type { SourceUnit } from './source-unit.ts'

/** A grade that stands alone in a line or a cell, perhaps between signs or beside a page number. */
const SECRET = /^(?:[ⅠⅡⅢ1-3]|I{1,3})\s*급\s*비\s*밀$/
/** 예고문: the notice about protection that only a classified document carries. */
const NOTICE = /^예\s*고\s*문.{0,40}[ⅠⅡⅢ1-3]\s*급\s*비\s*밀/
/** What a stamp adds beside its grade: 보존기간, 사본번호, 관리번호, each with a short value, at the end. */
const STAMP_TAIL = /[\s(]*(?:보존\s?기간|사본\s?번호|관리\s?번호|예고문).{0,60}$/
/** 대외비, in English as our own papers print it. */
const OFFICIAL_USE = /^(?:대\s*외\s*비|for official use(?: only)?|official use only)$/i
const SIGNS = /^[\s\-–—*#<>()[\]【】〔〕|·○□■•.,:]+|[\s\-–—*#<>()[\]【】〔〕|·○□■•.,:]+$/g
const PAGE_NUMBER = /^[-–]?\s*\d{1,4}\s*(?:\/\s*\d{1,4})?\s*[-–]?\s+|\s+[-–]?\s*\d{1,4}\s*(?:\/\s*\d{1,4})?\s*[-–]?$/g

const MAX_MARK_LENGTH = 90

const standsAlone = (text: string, mark: RegExp): boolean => {
  if (text.length > MAX_MARK_LENGTH || !/비|예|official/i.test(text)) return false
  const bare = text.replace(SIGNS, '')
  return mark.test(bare) || mark.test(bare.replace(PAGE_NUMBER, '').replace(SIGNS, ''))
}

const pieces = (unit: SourceUnit): string[] => unit.text.split(/\n| {2,}/)

/**
 * Does the draft carry the mark of a secret grade (Ⅰ·Ⅱ·Ⅲ급비밀)? Only as a mark: on a line or in a cell
 * of its own. A sentence that cites the term is none (보안업무규정 제21조).
 */
export const hasSecretMark = (units: readonly SourceUnit[]): boolean =>
  units.some(
    (unit) =>
      unit.text.includes('급') &&
      pieces(unit).some((text) => standsAlone(text.replace(STAMP_TAIL, ''), SECRET) || NOTICE.test(text.replace(SIGNS, ''))),
  )

/** Is the text the mark 대외비 and nothing else? */
export const isOfficialUse = (text: string): boolean => standsAlone(text, OFFICIAL_USE)

/** The lines that carry the mark 대외비. */
export const officialUseLines = (units: readonly SourceUnit[]): Set<number> =>
  new Set(
    units
      .filter((unit) => /비|official/i.test(unit.text) && pieces(unit).some((text) => standsAlone(text, OFFICIAL_USE)))
      .map(({ line }) => line),
  )
