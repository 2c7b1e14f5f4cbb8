import '../host/require-node-api.ts'
import './compile-little.ts'
import '../host/compile-cache.ts'

// Loaded from here on, so that what is compiled once is kept for the next start.
void import('./run-process.ts').then(({ runProcess }) => runProcess())
