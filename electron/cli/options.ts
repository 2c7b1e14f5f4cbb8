import { homedir } from 'node:os'
import path from 'node:path'
import { defaultLibraryDir } from '../host/library-dir.ts'
import { UsageError, type CliIo, type CommandInput, type OptionValues } from './command.ts'

/** The value of a text option, or `null`. */
export const textOption = (options: OptionValues, name: string): string | null => {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

export const listOption = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name]
  return Array.isArray(value) ? value : []
}

/** @throws UsageError for anything but a port number */
export const portOption = (options: OptionValues): number => {
  const text = textOption(options, 'port')
  const port = Number(text ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text === '') throw new UsageError(`--port ${text} is no port number`)
  return port
}

/** The folder of `--library`, or the platform's. */
export const libraryDir = (options: OptionValues, env: CliIo['env']): string =>
  path.resolve(textOption(options, 'library') ?? defaultLibraryDir({ platform: process.platform, env, home: homedir() }))

/**
 * Whether a command that takes files or a library takes the library: where `--library` names one, or no file is named and
 * `BRIEFING_BOOK_LIBRARY` is set.
 * @throws UsageError for files and `--library`
 */
export const takesLibrary = ({ options, positionals, io }: CommandInput): boolean => {
  const isNamed = textOption(options, 'library') !== null
  if (isNamed && positionals.length > 0) throw new UsageError('either files or --library')
  return isNamed || (positionals.length === 0 && Boolean(io.env['BRIEFING_BOOK_LIBRARY']))
}
