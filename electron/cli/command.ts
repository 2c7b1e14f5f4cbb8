import type { ParseArgsOptionDescriptor } from 'node:util'
import type { Locale } from '../../shared/messages/catalogue.ts'

/** 0 done · 1 internal error · 2 usage · 3 bad input · 4 findings of severity error with `--strict`. */
export const EXIT = { ok: 0, internal: 1, usage: 2, badInput: 3, findings: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What the outside gives a command, so that tests run commands without a process. */
export interface CliIo {
  env: NodeJS.ProcessEnv
  /** Results: text for people, or one JSON object with `--json`. */
  out(line: string): void
  /** Progress and complaints. */
  err(line: string): void
  /** Asks at the terminal for a password; `null` where there is none. */
  askSecret(question: string): Promise<string | null>
  /** Aborted by Ctrl+C. */
  signal: AbortSignal
}

export type OptionValues = Readonly<Record<string, string | boolean | string[] | undefined>>

export interface CommandInput {
  positionals: readonly string[]
  options: OptionValues
  locale: Locale
  io: CliIo
}

/** What a command has to say: `json` is printed with `--json`, `text` without; `null` where it printed itself. */
export interface CommandResult { exit: ExitCode; json: object | null; text: readonly string[] }

export interface Command {
  /** Behind the command's name in the usage text. */
  usage: string
  summary: string
  options: Readonly<Record<string, ParseArgsOptionDescriptor>>
  /** Loaded when it is used: a book needs no document engine, a check no PDF writer. */
  load(): Promise<(input: CommandInput) => Promise<CommandResult>>
}

/** The command line itself is wrong: exit code 2 and the usage text. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
