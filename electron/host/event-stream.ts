import { respond } from '../web/responses.ts'

/** A window that reads nothing for this many events is cut off; it asks for everything again when it reconnects. */
const MAX_WAITING_EVENTS = 1_000

export interface EventStreams {
  /** A `text/event-stream` response that lives until the window goes; `onEnd` is called once. */
  open(onEnd: () => void): Response
  send(event: string, data: unknown): void
  close(): void
}

/** Pushes events to every open window, read there with `fetch` (an EventSource can't send the token). */
export const createEventStreams = (): EventStreams => {
  const open = new Map<ReadableStreamDefaultController<Uint8Array>, () => void>()
  const encoder = new TextEncoder()

  const end = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const onEnd = open.get(controller)
    open.delete(controller)
    onEnd?.()
  }
  const cutOff = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    controller.close()
    end(controller)
  }

  return {
    open: (onEnd) => {
      let own: ReadableStreamDefaultController<Uint8Array>
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          own = controller
          open.set(controller, onEnd)
          // The headers go out with the first byte: the window knows at once that it is connected.
          controller.enqueue(encoder.encode(': connected\n\n'))
        },
        cancel: () => end(own),
      }, { highWaterMark: MAX_WAITING_EVENTS })
      return respond(200, body, { 'content-type': 'text/event-stream' })
    },
    send: (event, data) => {
      const bytes = encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      for (const controller of open.keys()) {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes)
        else cutOff(controller)
      }
    },
    close: () => {
      for (const controller of open.keys()) cutOff(controller)
    },
  }
}
