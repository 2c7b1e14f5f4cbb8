import type { Handlers } from '../../../shared/api/contract.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { bookHandlers } from './book-handlers.ts'
import type { HandlerContext } from './context.ts'
import { exportHandlers } from './export-handlers.ts'
import { fileHandlers } from './file-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { libraryHandlers } from './library-handlers.ts'
import { packetHandlers } from './packet-handlers.ts'
import { printHandlers } from './print-handlers.ts'
import { recipientHandlers } from './recipient-handlers.ts'

/** Every call of the contract but those about the application itself. */
export const makeHandlers = (context: HandlerContext): Omit<Handlers, 'app.status' | 'app.retry'> => ({
  ...libraryHandlers(context),
  ...packetHandlers(context),
  ...importHandlers(context),
  ...attachmentHandlers(context),
  ...bookHandlers(context),
  ...recipientHandlers(context),
  ...printHandlers(context),
  ...exportHandlers(context),
  ...fileHandlers(context),
})
