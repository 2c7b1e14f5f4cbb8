import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

type Handler = (request: Request) => Promise<Response>

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}

const toRequest = (message: IncomingMessage, origin: string): Request => {
  const method = message.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array>)
  // Not `new URL(message.url, origin)`: a request for `//evil.example/` must not change the host.
  const init = { method, headers: headersOf(message), body, duplex: 'half' as const }
  return new Request(origin + (message.url ?? '/'), init)
}

/** Not `Readable.from`: when the client goes, that waits for the next chunk before it cancels the source. */
const toReadable = (body: ReadableStream<Uint8Array>): Readable => Readable.fromWeb(body as unknown as NodeReadableStream)

const send = async (response: Response, outgoing: ServerResponse, withBody: boolean): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body && withBody) await pipeline(toReadable(response.body), outgoing)
  else outgoing.end()
}

/**
 * Runs a fetch-style handler behind a Node server. A request that can't be read as one is answered with 400;
 * a client that goes away in the middle is no fault.
 */
export const answerWith = (handler: Handler, origin: string) =>
  async (message: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      const response = await handler(toRequest(message, origin))
      // An upload that was refused half-way: what is still coming would be taken for the next request.
      if (!message.complete) outgoing.setHeader('connection', 'close')
      await send(response, outgoing, message.method !== 'HEAD')
    } catch {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(400, { connection: 'close' }).end()
    }
  }
