import { createApp } from '../../services/app.ts'
import { findInstallation } from '../../host/installation.ts'
import { startLoopback } from '../../host/loopback.ts'
import { nodeClock } from '../../host/node-clock.ts'
import { createNodePorts, stderrLog } from '../../host/node-ports.ts'
import { EXIT, type CommandInput, type CommandResult } from '../command.ts'
import { libraryDir, portOption } from '../options.ts'

/**
 * Serves the window to a browser of this machine until its last window has gone or Ctrl+C. Prints
 * `{"ready":true,"url":…}`, and again when an unused ticket was replaced: the last line counts.
 */
export const serve = async ({ options, io }: CommandInput): Promise<CommandResult> => {
  const { version, fontsDir, workers, pageRoot } = findInstallation()
  const port = portOption(options)
  const ports = createNodePorts({ workers, log: stderrLog(nodeClock), platform: null })
  const app = createApp({ version, fontsDir, libraryDir: libraryDir(options, io.env), ports, host: 'loopback' })
  try {
    const host = await startLoopback({ app, pageRoot, port, onUrl: (url) => io.out(JSON.stringify({ ready: true, url })) })
    io.signal.addEventListener('abort', () => void host.close())
    if (io.signal.aborted) await host.close()
    await host.ended
  } finally {
    await app.close()
  }
  return { exit: EXIT.ok, json: null, text: [] }
}
