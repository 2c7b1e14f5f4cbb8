import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The script behind a package's command, to be run by this very Node: on Windows the link in .bin is a batch file. */
export const nodeBin = (packageName: string, command: string): string => {
  const file = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new Error(`${packageName} has no command ${command}`)
  return path.join(path.dirname(file), script)
}
