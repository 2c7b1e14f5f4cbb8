import '../host/require-node-api.ts'
import type { ParentPort } from 'electron'
import { findInstallation } from '../host/installation.ts'
import { nodeClock } from '../host/node-clock.ts'
import { createNodePorts, stderrLog } from '../host/node-ports.ts'
import { createApp } from '../services/app.ts'
import { createPortRpc } from './port-rpc.ts'
import { createReaderClient } from './reader-relay.ts'
import type { ServicesDuties, ServicesStart, ShellDuties } from './services-protocol.ts'

// Entry of the utility process: the whole application but for the window. Here synchronous SQLite stalls nothing.
const parentPort: ParentPort = process.parentPort
const { version, fontsDir, workers } = findInstallation()
const { libraryDir } = JSON.parse(process.argv[2] ?? '') as ServicesStart

const readers = createReaderClient((name, input) => shell.request(name, input))
const ports = createNodePorts({
  workers,
  startReader: readers.start,
  log: stderrLog(nodeClock),
  platform: {
    pickSavePath: (name) => shell.request('pickSavePath', name),
    printPdf: (bytes) => shell.request('printPdf', bytes),
    reveal: (path) => shell.request('reveal', path),
  },
})
const app = createApp({ version, fontsDir, libraryDir, ports, host: 'electron' })

const duties: ServicesDuties = {
  ...readers.events,
  call: ({ method, input }) => app.call(method, input),
  putFile: (file) => app.files.put(file),
  getFile: (handle) => app.files.get(handle),
  close: () => app.close(),
}
const shell = createPortRpc<ServicesDuties, ShellDuties>(
  {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => void parentPort.on('message', ({ data }) => listener(data)),
  },
  duties,
)
app.on((event, data) => {
  shell.request('event', { event, data }).catch((error: unknown) => ports.log.error(`${event} did not reach the window`, { error }))
})
