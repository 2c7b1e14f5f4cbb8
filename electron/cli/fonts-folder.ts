import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError, type OptionValues } from './command.ts'
import { textOption } from './options.ts'

/** The folder that `--fonts` names; `null` without it. @throws UsageError where it is none */
export const fontsFolder = (options: OptionValues): string | null => {
  const named = textOption(options, 'fonts')
  if (named === null) return null
  const dir = path.resolve(named)
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new UsageError(`--fonts ${named}: no such folder`)
  return dir
}
