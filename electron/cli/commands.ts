import { EXPORT_FORMATS, EXPORT_KINDS } from '../../shared/export/export-kinds.ts'
import type { Command } from './command.ts'

const library = { library: { type: 'string' } } as const
const packets = { ...library, packet: { type: 'string', multiple: true } } as const
const out = { out: { type: 'string' } } as const

/** The commands that exist. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  import: {
    usage: 'FILE… [--library DIR]',
    summary: 'reads drafts and prints what they hold; with --library they go into the library',
    options: library,
    load: async () => (await import('./commands/import.ts')).importDrafts,
  },
  check: {
    usage: '(FILE… | --library DIR) [--strict]',
    summary: 'prints the findings of drafts, packet files or a library',
    options: { ...library, strict: { type: 'boolean' } },
    load: async () => (await import('./commands/check.ts')).check,
  },
  book: {
    usage: '(FILE… | --library DIR [--packet ID]…) [--product NAME] [--edition NAME] [--open all|MEETING]… [--style NAME] [--fonts DIR] [--attachments DIR | --no-attachments] [--missing-attachments stop|sheet] --out FILE.pdf [--title TEXT] [--org TEXT] [--summary | --no-summary] [--dividers] [--right-hand] [--total-pages] [--booklet [--signature N] | --nup 2|4] [--duplex] [--copies FILE | --since COPY] [--archive | --password] [--names ko|en|both] [--plate a4|WxH] [--plate-text post|name|post-name] [--table-top] [--spares N]',
    summary: 'makes the PDF briefing book, or a handout: action, schedule (also FILE.txt), card, qa, script, scenario, interpreter, agenda, nameplates, badges, seating, signin, counts',
    options: {
      ...packets, ...out, product: { type: 'string' }, edition: { type: 'string' }, open: { type: 'string', multiple: true },
      style: { type: 'string' }, fonts: { type: 'string' }, attachments: { type: 'string' }, 'no-attachments': { type: 'boolean' }, 'missing-attachments': { type: 'string' }, title: { type: 'string' }, org: { type: 'string' }, summary: { type: 'boolean' }, 'no-summary': { type: 'boolean' }, dividers: { type: 'boolean' },
      'right-hand': { type: 'boolean' }, 'total-pages': { type: 'boolean' }, booklet: { type: 'boolean' }, signature: { type: 'string' }, nup: { type: 'string' },
      duplex: { type: 'boolean' }, copies: { type: 'string' }, since: { type: 'string' },
      archive: { type: 'boolean' }, password: { type: 'boolean' },
      names: { type: 'string' }, plate: { type: 'string' }, 'plate-text': { type: 'string' }, 'table-top': { type: 'boolean' }, spares: { type: 'string' },
    },
    load: async () => (await import('./commands/book.ts')).book,
  },
  export: {
    usage: `(FILE… | --library DIR [--packet ID]…) --out FILE [--format ${EXPORT_FORMATS.join('|')}] [--what ${EXPORT_KINDS.join('|')}]`,
    summary: 'writes packets for other programs; json, a packet file, is what check, book and export read again whole',
    options: { ...packets, ...out, format: { type: 'string' }, what: { type: 'string' } },
    load: async () => (await import('./commands/export.ts')).exportPackets,
  },
  backup: {
    usage: '[--library DIR] --out FILE',
    summary: 'makes a checked copy of the library in one file',
    options: { ...library, ...out },
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    usage: 'FILE [--library DIR]',
    summary: 'puts a backup in the place of the library; what stood there is kept beside it',
    options: library,
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  doctor: {
    usage: '[--library DIR] [--rebuild]',
    summary: 'looks at the installation and the library; --rebuild makes its lists and search index again',
    options: { ...library, rebuild: { type: 'boolean' } },
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  serve: {
    usage: '[--library DIR] [--port N]',
    summary: 'serves the window to a browser of this machine; prints one line {"ready":true,"url":…}',
    options: { ...library, port: { type: 'string' } },
    load: async () => (await import('./commands/serve.ts')).serve,
  },
}
