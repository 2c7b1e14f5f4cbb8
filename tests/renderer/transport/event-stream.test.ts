import { describe, expect, it } from 'vitest'
import { readEvents, type StreamEvent } from '../../../renderer/transport/event-stream.ts'

const streamOf = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
}

describe('event stream', () => {
  const text = ': connected\n\nevent: library.changed\ndata: {}\n\nevent: packet.changed\ndata: {"packetId":"한글","revision":2}\n\n'

  it.each([1, 3, 7, 1_000])('reads events however the bytes are cut (%i at a time)', async (size) => {
    const events: StreamEvent[] = []
    await readEvents(streamOf(text, size), event => events.push(event))
    expect(events).toEqual([{ name: 'library.changed', data: {} }, { name: 'packet.changed', data: { packetId: '한글', revision: 2 } }])
  })

  it('drops an event that was cut off by the end', async () => {
    const events: StreamEvent[] = []
    await readEvents(streamOf('event: library.changed\ndata: {}\n\nevent: packet.ch', 5), event => events.push(event))
    expect(events).toHaveLength(1)
  })
})
