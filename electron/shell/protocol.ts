import type { CustomScheme, Protocol } from 'electron'
import { createFileRoutes, isFilesPath, type FileGate } from '../web/file-routes.ts'
import { createPageRoutes } from '../web/page-routes.ts'
import { errorResponse, textResponse } from '../web/responses.ts'
import { APP_SCHEME, isOwnUrl } from './app-origin.ts'

/** Registered before the app is ready: an origin of its own, `fetch`, a secure context, and nothing that bypasses the policy. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** Serves the built window and the services' files at `app://briefing-book/`. */
export const serveAppScheme = (protocol: Pick<Protocol, 'handle'>, pageRoot: string, files: FileGate): void => {
  const pages = createPageRoutes(pageRoot)
  const fileRoutes = createFileRoutes(files)
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOwnUrl(request.url)) return textResponse(404, 'not found')
    try {
      return await (isFilesPath(new URL(request.url).pathname) ? fileRoutes(request) : pages(request))
    } catch (error) {
      return errorResponse(error)
    }
  })
}
