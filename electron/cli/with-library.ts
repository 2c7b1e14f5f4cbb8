import type { Input, MethodName, Output } from '../../shared/api/contract.ts'
import { fromErrorValue } from '../../shared/api/errors.ts'
import { createApp, type App } from '../services/app.ts'
import { findInstallation } from '../host/installation.ts'
import { faultLog } from '../host/fault-log.ts'
import { nodeClock } from '../host/node-clock.ts'
import { createNodePorts } from '../host/node-ports.ts'
import type { CommandInput } from './command.ts'
import { existingLibraryDir } from './open-existing-library.ts'
import { fontsFolder } from './fonts-folder.ts'
import { libraryDir } from './options.ts'
import { progressLine } from './progress.ts'

export interface OpenApp {
  dir: string
  files: App['files']
  /** @throws AppError with the code of the refusal */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>
}

/**
 * Runs `work` over the library, through the same calls as the window, and closes it.
 * @throws AppError where it can't be opened (in use, damaged, from a newer version …)
 */
export const withLibrary = async <T>({ options, io }: CommandInput, work: (app: OpenApp) => Promise<T>): Promise<T> => {
  const { version, fontsDir, workers } = findInstallation()
  const dir = libraryDir(options, io.env)
  const ports = createNodePorts({ workers, log: faultLog(nodeClock), platform: null })
  const officeFontsDir = fontsFolder(options)
  const app = createApp({ version, fontsDir, ...(officeFontsDir !== null && { officeFontsDir }), libraryDir: dir, ports, host: 'loopback' })
  const unsubscribe = app.on((event, data) => {
    if (event !== 'job.progress') return
    const { phase, done, total } = data as { phase: string; done: number; total: number }
    io.err(progressLine(phase, done, total))
  })
  try {
    const { failure } = app.status()
    if (failure) throw fromErrorValue(failure)
    return await work({
      dir,
      files: app.files,
      call: async (method, input) => {
        const answer = await app.call(method, input)
        if (!answer.ok) throw fromErrorValue(answer.error)
        return answer.value as Output<typeof method>
      },
    })
  } finally {
    unsubscribe()
    await app.close()
  }
}

/** The same over a library that is there: what only reads makes none. @throws AppError also `not-found` */
export const withExistingLibrary = async <T>(input: CommandInput, work: (app: OpenApp) => Promise<T>): Promise<T> => {
  existingLibraryDir(input)
  return withLibrary(input, work)
}
