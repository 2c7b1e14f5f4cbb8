import { MINUTES_PER_HOUR } from '../../../../shared/time/clock-time.ts'

const CLOCK = String.raw`\d{1,2}[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?`
/** `10:25 House of Representatives`, `10:25~10:30 도의원 입장`: an hour and the words of its row. */
const ROW = new RegExp(String.raw`^(\d{1,2})[:.](\d{2})(?: ?[AaPp]\.?[Mm]\.?)?(?:\s?[-–—~∼]\s?${CLOCK})?\s+(?=[^\d\s]*\p{L})(.+)$`, 'su')
/** A run of spaces before the next hour that no word gap is. */
const APART = new RegExp(String.raw`(?<!\s)\s{4,}(?=${CLOCK}(?:\s?[-–—~∼]\s?${CLOCK})?\s+\p{L})`, 'u')
/** `14:00 UTC`, `17:00 Seoul`: one moment in several zones has a word beside each hour. */
const WORDS_OF_ROW = /\S\s+\S/
/** Before this hour a clock of twelve has turned: `1:30` behind `11:30`. */
const TURNED = 8 * MINUTES_PER_HOUR

/** Does each part begin with an hour, later than the one before it, and say what is done then? */
export const hoursAscend = (parts: readonly string[]): boolean => {
  let before = -1
  return parts.some((part) => WORDS_OF_ROW.test(ROW.exec(part)?.[3] ?? '')) && parts.every((part) => {
    const [, hour, minute] = ROW.exec(part) ?? []
    if (hour === undefined) return false
    const told = Number(hour) * MINUTES_PER_HOUR + Number(minute)
    const at = told < TURNED && before >= TURNED ? told + 12 * MINUTES_PER_HOUR : told
    const isLater = at > before
    before = at
    return isLater
  })
}

const partsOf = (line: string): string[] => line.trim().split(APART)

/**
 * `10:22 Former Governors      10:25 House of Representatives`: rows in one line that only long runs of spaces hold apart, alone among
 * the others. Lines of which each has several hours stand in columns, and are no such list.
 */
export const splitHoursApart = (lines: readonly string[], at: number): string[] | null => {
  const parts = partsOf(lines[at] ?? '')
  if (parts.length < 2 || !hoursAscend(parts)) return null
  const beside = [lines.slice(0, at).findLast((line) => line.trim() !== ''), lines.slice(at + 1).find((line) => line.trim() !== '')]
  return beside.some((line) => partsOf(line ?? '').length > 1) ? null : parts
}
