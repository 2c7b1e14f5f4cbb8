import type { EventData, EventName, Input, MethodName, Output } from './contract.ts'

/** What the window calls: made by a transport (IPC or HTTP), chosen at run time. */
export interface Client {
  /** @throws AppError with a code of the closed list. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>
  /** Subscribes and returns what unsubscribes. */
  on<E extends EventName>(event: E, listener: (data: EventData<E>) => void): () => void
  /** Sends bytes and returns the handle for calls. */
  upload(bytes: Uint8Array): Promise<string>
  /** The bytes behind a handle. */
  download(handle: string): Promise<Uint8Array>
}
