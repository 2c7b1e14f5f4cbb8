import { parseArgs } from 'node:util'
import { AppError, toErrorValue, type ErrorValue } from '../../shared/api/errors.ts'
import { isMessageKey, message, type Locale } from '../../shared/messages/catalogue.ts'
import { EXIT, UsageError, type CliIo, type Command, type CommandInput, type ExitCode } from './command.ts'
import { COMMANDS } from './commands.ts'
import { usageOf, usageText } from './usage.ts'

const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Command['options']

const localeOf = (value: unknown): Locale => {
  if (value === undefined || value === 'ko' || value === 'en') return value ?? 'ko'
  throw new UsageError(`--lang ${String(value)}: ko or en`)
}

const parse = (command: Command, args: string[], io: CliIo): CommandInput => {
  try {
    const options = { ...COMMON_OPTIONS, ...command.options }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { positionals, options: values, locale: localeOf(values['lang']), io }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

const sentence = ({ code, message: english, params }: ErrorValue, locale: Locale): string => {
  const key = [`error.${code}.${params['variant'] ?? ''}`, `error.${code}`].find(isMessageKey)
  return key ? message(locale, key, params) : english
}

const exitOf = (error: unknown): ExitCode => {
  if (error instanceof UsageError) return EXIT.usage
  return error instanceof AppError && error.code !== 'internal' ? EXIT.badInput : EXIT.internal
}

const report = (error: unknown, json: boolean, locale: Locale, io: CliIo): ExitCode => {
  const value = toErrorValue(error)
  const code = error instanceof UsageError ? 'usage' : value.code
  const text = error instanceof AppError ? sentence(value, locale) : value.message
  const exit = exitOf(error)
  if (json) io.out(JSON.stringify({ ok: false, error: { code, message: text } }))
  else if (exit !== EXIT.internal) io.err(text)
  // The English message, or the place: for whoever looks into it.
  if (exit === EXIT.internal) io.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
  else if (value.message !== text) io.err(value.message)
  return exit
}

const runCommand = async (name: string, command: Command, args: string[], io: CliIo): Promise<ExitCode> => {
  let locale: Locale = 'ko'
  try {
    const input = parse(command, args, io)
    locale = input.locale
    if (input.options['help']) {
      io.out(usageOf(name, command))
      return EXIT.ok
    }
    const result = await (await command.load())(input)
    if (input.options['json'] && result.json) io.out(JSON.stringify(result.json))
    else for (const line of result.text) io.out(line)
    return result.exit
  } catch (error) {
    const exit = report(error, args.includes('--json'), locale, io)
    if (exit === EXIT.usage) io.err(usageOf(name, command))
    return exit
  }
}

/** Runs one command line (without the program's name) and returns the exit code. Never throws. */
export const runCli = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const print = name === undefined ? io.err : io.out
    print(usageText(COMMANDS))
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return runCommand(name, command, rest, io)
  io.err(`unknown command ${name}\n${usageText(COMMANDS)}`)
  return EXIT.usage
}
