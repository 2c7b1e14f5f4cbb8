export interface StreamEvent { name: string; data: unknown }

/**
 * Reads an event stream (`event: name`, `data: json`, blank line) until it ends.
 * Read by `fetch`, because an EventSource can't send the session token.
 */
export const readEvents = async (body: ReadableStream<Uint8Array>, onEvent: (event: StreamEvent) => void): Promise<void> => {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let waiting = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (waiting + value).split('\n\n')
    waiting = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseEvent(block)
      if (event) onEvent(event)
    }
  }
}

const parseEvent = (block: string): StreamEvent | null => {
  const match = /^event: (.*)\ndata: (.*)$/m.exec(block)
  return match?.[1] && match[2] ? { name: match[1], data: JSON.parse(match[2]) } : null
}
