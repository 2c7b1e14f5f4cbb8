import type { Command } from './command.ts'

const line = (name: string, command: Command): string => `  ${`${name} ${command.usage}`.trim()}\n      ${command.summary}`

/** The usage of one command. */
export const usageOf = (name: string, command: Command): string => `usage: npm run -s cli -- COMMAND\n${line(name, command)}`

/** All commands: only those that exist. */
export const usageText = (commands: Readonly<Record<string, Command>>): string => [
  'usage: npm run -s cli -- COMMAND',
  '',
  ...Object.entries(commands).map(([name, command]) => line(name, command)),
  '',
  'Every command takes --json (one object on stdout), --lang ko|en and --help.',
  'Exit codes: 0 ok, 1 internal error, 2 usage, 3 bad input, 4 findings of severity error with --strict.',
].join('\n')
