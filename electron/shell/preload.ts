import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { EVENT_NAMES, METHOD_NAMES } from '../../shared/api/method-names.ts'
import { callChannel, eventChannel } from './channels.ts'

// All that the page can reach: the contract's own names and nothing of Electron, not even an event object.
const methods: ReadonlySet<string> = new Set(METHOD_NAMES)
const events: ReadonlySet<string> = new Set(EVENT_NAMES)

contextBridge.exposeInMainWorld('briefingBook', {
  call: async (method: string, input: unknown): Promise<unknown> => {
    if (!methods.has(method)) throw new Error(`unknown method ${method}`)
    return ipcRenderer.invoke(callChannel(method), input)
  },
  on: (event: string, listener: (data: unknown) => void): (() => void) => {
    if (!events.has(event)) throw new Error(`unknown event ${event}`)
    const forward = (_event: IpcRendererEvent, data: unknown): void => listener(data)
    ipcRenderer.on(eventChannel(event), forward)
    return () => void ipcRenderer.removeListener(eventChannel(event), forward)
  },
})
