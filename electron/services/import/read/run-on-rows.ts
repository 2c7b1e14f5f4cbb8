const HOUR = String.raw`(?:\d{1,2}[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?|(?:오전 |오후 )?\d{1,2}시(?: ?[0-5]?\d분)?)(?:\s?[-–—~∼]\s?\d{1,2}(?:[:.][0-5]\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?`
/** What parts an hour from the words of its row: `: `, ` - `, `- `. */
const PARTED = String.raw`\s?[:：–—-]\s+(?=[\p{L}"“(])`
const ROW = new RegExp(String.raw`^(\s*(?:([-–—•·*○◦▪■□])\s*)?)${HOUR}${PARTED}`, 'u')
/** `Assembly Chambers9:30 am- Prayer`: the next row, its line break lost. */
const GLUED = new RegExp(String.raw`(?<=[\p{Ll}가-힣)])(?=${HOUR}${PARTED})`, 'u')

/** `Flag ceremony – 6.15pm: Family photo`: the next row behind the sign that began the first. */
const behindSign = (sign: string): RegExp => new RegExp(String.raw`(?<=\S)\s+(?=[${sign === '-' ? '\\-' : sign}]\s*${HOUR}${PARTED})`, 'u')

/**
 * `– 6.05pm: Flag ceremony – 6.15pm: Family photo`, `• 9:00 am - Chambers9:30 am- Prayer`: rows that ran into one line, each begun as
 * the first one is, by its sign, its hour and what parts it from its words; or `null`.
 */
export const splitRunOn = (line: string): string[] | null => {
  const [, lead, sign] = ROW.exec(line) ?? []
  if (lead === undefined) return null
  const parts = line.split(GLUED).flatMap((part, at) => (at === 0 ? part : lead + part)).flatMap((part) => (sign === undefined ? [part] : part.split(behindSign(sign))))
  return parts.length > 1 ? parts : null
}
