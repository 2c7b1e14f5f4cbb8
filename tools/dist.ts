// `npm run dist`: installers for this platform in out/release. Arguments go on to electron-builder.
import { nodeBin } from './node-bin.ts'
import { buildAll } from './build-steps.ts'
import { runCommand } from './run-step.ts'

await buildAll()
const args = ['--publish', 'never', ...process.argv.slice(2)]
process.exitCode = (await runCommand(process.execPath, [nodeBin('electron-builder', 'electron-builder'), ...args])) ? 0 : 1
