import type { MessageKey, MessageParams } from '../messages/catalogue.ts'
import { editionKindOf } from '../edition/edition-name.ts'
import { defaultEdition } from '../book/product.ts'
import type { PrintRun } from './print-run.ts'

type Say = (key: MessageKey, params?: MessageParams) => string

/** The log as a table, a copy a row, below its heads; `when` writes an instant. */
export const logRows = (runs: readonly PrintRun[], when: (at: string) => string, say: Say): string[][] => [
  (['prints.at', 'prints.person', 'prints.laptop', 'prints.how', 'prints.title-of', 'prints.product', 'prints.edition', 'prints.pages', 'prints.number',
    'recipients.name', 'recipients.post', 'recipients.organisation', 'prints.file', 'prints.sha256', 'prints.program', 'prints.packets', 'prints.run', 'prints.base', 'prints.copy'] as const).map((key) => say(key)),
  ...runs.flatMap((run) => run.copies.map(({ id, number, total, recipient, file, sha256 }) => [
    when(run.at), run.person, run.laptop, say(`prints.how.${run.entry.how}`), run.entry.title, say(`book.product.${run.entry.product}`),
    say(`book.edition.${editionKindOf(run.entry.edition || defaultEdition(run.entry.product))}`), String(run.entry.pages), number === null ? '' : `${number}/${total}`,
    recipient?.name ?? '', recipient?.post ?? '', recipient?.organisation ?? '', file, sha256, run.entry.program,
    run.packets.map((packet) => `${packet.id}:${packet.revision}`).join(' '), run.id, run.entry.base ?? '', id,
  ])),
]
