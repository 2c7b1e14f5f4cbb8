import { AppError } from '../../shared/api/errors.ts'
import type { Clock, Log } from '../services/ports.ts'
import { stderrLog } from './node-ports.ts'

/**
 * Reports only what nobody foresaw: for commands, whose user gets every refusal as their result and does not
 * want the story.
 */
export const faultLog = (clock: Clock): Log => ({
  info: () => {},
  error: (text, details) => {
    if (details && 'error' in details && details.error instanceof AppError) return
    stderrLog(clock).error(text, details)
  },
})
