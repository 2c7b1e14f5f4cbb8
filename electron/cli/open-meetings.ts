import { AppError } from '../../shared/api/errors.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import type { CommandInput } from './command.ts'
import { listOption } from './options.ts'

/**
 * The meetings that `--open` names (`all`, or by id, mark or title) and that count as open to the press where
 * nobody has said whether they are; `null` without it.
 */
export const openMeetings = ({ options }: CommandInput, meetings: readonly Pick<Packet, 'id' | 'mark' | 'title'>[]): string[] | null => {
  const named = listOption(options, 'open')
  if (named.length === 0) return null
  return named.flatMap((name) => {
    const found = name === 'all' ? meetings : meetings.filter(({ id, mark, title }) => [id, mark, title.trim()].includes(name.trim()))
    if (found.length === 0) throw new AppError('bad-input', `--open ${name}: no meeting of that id, mark or title`)
    return found.map(({ id }) => id)
  })
}
