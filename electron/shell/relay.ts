import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Answer } from '../../shared/api/dispatch.ts'
import { AppError, toErrorValue } from '../../shared/api/errors.ts'
import { METHOD_NAMES } from '../../shared/api/method-names.ts'
import { isOwnPage } from './app-origin.ts'
import { callChannel, eventChannel } from './channels.ts'

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & { sender: Pick<WebContents, 'mainFrame'> }

/** Only the main frame of our own page may call; a frame that is already gone may not. */
export const isTrustedSender = ({ sender, senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url)

/** One handler per method of the contract; arguments are checked where they are used, by the dispatcher. */
export const relayCalls = (
  ipcMain: Pick<IpcMain, 'handle'>, call: (method: string, input: unknown) => Promise<Answer>,
): void => {
  for (const method of METHOD_NAMES) {
    ipcMain.handle(callChannel(method), async (event, input: unknown): Promise<Answer> => {
      if (isTrustedSender(event)) return call(method, input)
      return { ok: false, error: toErrorValue(new AppError('unauthorised', 'a call from a strange frame')) }
    })
  }
}

type Window = { isDestroyed(): boolean; webContents: Pick<WebContents, 'send'> }

/** Pushes an event to every window that is still there. */
export const broadcast = (windows: readonly Window[], event: string, data: unknown): void => {
  for (const window of windows) if (!window.isDestroyed()) window.webContents.send(eventChannel(event), data)
}
