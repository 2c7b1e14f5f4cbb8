import { AppError, fromErrorValue, toErrorValue, type ErrorValue } from '../../shared/api/errors.ts'

/** One end of a message port between two processes; messages are structured clones. */
export interface Port {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

/** What one side does for the other. */
export type Duties = Record<string, (input: never) => unknown>

type Message =
  | { kind: 'request'; id: number; name: string; input: unknown }
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; error: ErrorValue }

export interface PortRpc<Remote extends Duties> {
  /** @throws AppError as thrown by the other side, or as given to `abandon` */
  request<N extends keyof Remote & string>(name: N, input: Parameters<Remote[N]>[0]): Promise<Awaited<ReturnType<Remote[N]>>>
  /** The other side is gone: everything that waits for it fails with `error`, and so do later requests. */
  abandon(error: AppError): void
}

/** Requests in both directions over one port; errors keep their code. */
export const createPortRpc = <Local extends Duties, Remote extends Duties>(port: Port, duties: Local): PortRpc<Remote> => {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  let gone: AppError | null = null

  const serve = async (id: number, name: string, input: unknown): Promise<void> => {
    try {
      const duty = Object.hasOwn(duties, name) ? duties[name] : undefined
      if (!duty) throw new AppError('unknown-method', `no duty ${name}`)
      const value = await duty(input as never)
      port.post({ kind: 'done', id, value } satisfies Message)
    } catch (error) {
      port.post({ kind: 'failed', id, error: toErrorValue(error) } satisfies Message)
    }
  }

  const take = (id: number): PromiseWithResolvers<unknown> | undefined => {
    const reply = waiting.get(id)
    waiting.delete(id)
    return reply
  }

  port.onMessage((raw) => {
    // Both ends are ours and of one version; the port is not reachable from the window.
    const message = raw as Message
    switch (message.kind) {
      case 'request': return void serve(message.id, message.name, message.input)
      case 'done': return take(message.id)?.resolve(message.value)
      case 'failed': return take(message.id)?.reject(fromErrorValue(message.error))
      default: message satisfies never
    }
  })

  return {
    request: (name, input) => {
      if (gone) return Promise.reject(gone)
      const id = (lastId += 1)
      const reply = Promise.withResolvers<unknown>()
      waiting.set(id, reply)
      port.post({ kind: 'request', id, name, input } satisfies Message)
      return reply.promise as Promise<never>
    },
    abandon: (error) => {
      gone = error
      for (const reply of waiting.values()) reply.reject(error)
      waiting.clear()
    },
  }
}
