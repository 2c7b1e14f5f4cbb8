import type { Client } from '../../shared/api/client.ts'
import type { EventData, EventName, Output } from '../../shared/api/contract.ts'
import { fromErrorValue } from '../../shared/api/errors.ts'
import type { Bridge } from './bridge.ts'
import { createFileTransfer } from './files.ts'

/** The client over Electron's preload bridge. */
export const createIpcClient = (bridge: Bridge): Client => ({
  call: async (method, input) => {
    const answer = await bridge.call(method, input)
    if (!answer.ok) throw fromErrorValue(answer.error)
    return answer.value as Output<typeof method>
  },
  on: <E extends EventName>(event: E, listener: (data: EventData<E>) => void) =>
    bridge.on(event, data => listener(data as EventData<E>)),
  ...createFileTransfer((path, init) => fetch(path, init)),
})
