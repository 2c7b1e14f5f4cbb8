// Loaded before the services' bundle in the stand-in's child process: what Electron gives a utility process.
import { EventEmitter } from 'node:events'

const port = new EventEmitter()
process.on('message', (data) => void port.emit('message', { data }))
Object.assign(process, {
  parentPort: Object.assign(port, { postMessage: (message: unknown) => void process.send?.(message) }),
})
