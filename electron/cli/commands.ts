import type { Command } from './command.ts'

/** The commands that exist. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    usage: '[--library DIR] [--port N]',
    summary: 'serves the window to a browser of this machine; prints one line {"ready":true,"url":…}',
    options: { library: { type: 'string' }, port: { type: 'string' } },
    load: async () => (await import('./commands/serve.ts')).serve,
  },
}
