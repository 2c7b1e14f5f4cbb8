import type { PressRelease } from '../../../../shared/import/draft.ts'
import type { DraftLine } from '../parse/draft-line.ts'

type Contact = PressRelease['contacts'][number]

const PHONE = /\d{2,4}[-.)]\s?\d{3,4}[-.]\d{4}/
const DUTY = /^(?:책임자|담당자|총괄|공동)$/
const LABEL = /담당\s*부서|책임자|담당자/

const close = (text: string): string => text.replace(/\s+/g, '')

/**
 * `담당 부서 | … | 책임자 | 과 장 | 정성욱 (044-…)`: who answers for the paper, or `null`. A merged department
 * cell comes empty below the first, so the one above holds.
 */
export const pressContactOf = (line: DraftLine, departmentAbove: string): Contact | null => {
  const cells = (line.cells ?? line.text.split(/ {2,}/)).map((cell) => cell.trim()).filter((cell) => cell !== '')
  const at = cells.findIndex((cell) => PHONE.test(cell))
  const phone = PHONE.exec(cells[at] ?? '')?.[0]
  if (phone === undefined || at < 1) return null
  const beside = (cells[at] ?? '').replace(phone, '').replace(/[()☎\s]+/g, ' ').trim()
  const before = cells.slice(0, beside === '' ? at - 1 : at)
  const duty = close(before.find((cell) => DUTY.test(close(cell))) ?? '')
  const last = close(before.at(-1) ?? '')
  const title = last === duty ? '' : last
  const department = before.find((cell) => !LABEL.test(cell) && close(cell) !== title) ?? departmentAbove
  return { department, duty, title, name: beside === '' ? cells[at - 1] ?? '' : beside, phone }
}
