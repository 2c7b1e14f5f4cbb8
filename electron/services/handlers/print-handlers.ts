import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { logRows } from '../../../shared/copies/log-rows.ts'
import { findCopies } from '../../../shared/copies/print-run.ts'
import type { PrintedBook } from '../../../shared/copies/printed-book.ts'
import { toCsv } from '../../../shared/export/separated-values.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { officeMoment } from '../../../shared/day/instant.ts'
import { bookInput } from './book-request.ts'
import { requestSince } from './book-handlers.ts'
import type { HandlerContext } from './context.ts'

type PrintMethods = 'prints.log' | 'prints.changes' | 'prints.export'

/** 출력·배부 기록: what was printed, and what has changed since. */
export const printHandlers = (context: HandlerContext): Pick<Handlers, PrintMethods> => ({
  'prints.log': () => context.library().prints.all(),
  'prints.changes': async ({ runId }) => {
    const found = findCopies(context.library().prints.all(), runId)
    if (found === null) throw new AppError('not-found', `no run ${runId} in the print log`, { variant: 'copy' })
    if (found === 'mixed') return null
    const printed = context.library().prints.content(found.state.id)
    if (printed === null) return null
    const request = requestSince(context.library(), found.run)
    // Loaded when it is asked for, as with books.
    const { changesSince } = await import('../book/changes-since.ts')
    const input = await bookInput(context, request, { missing: 'sheet', passwords: {} }, { signal: new AbortController().signal, progress: () => {} })
    return changesSince(JSON.parse(printed) as PrintedBook, input)
  },
  'prints.export': () => {
    const { locale, principal } = context.library().settings.get()
    const rows = logRows(context.library().prints.all(), at => officeMoment(Date.parse(at)).replace('T', ' '), (key, params) => message(locale, key, { principal: principal.title, ...params }))
    const name = `${message(locale, 'prints.title')} ${context.ports.clock.today()}.csv`
    return { handle: context.files.put({ name, mime: 'text/csv', bytes: new TextEncoder().encode(toCsv(rows)) }), name }
  },
})
