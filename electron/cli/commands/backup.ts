import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/api/errors.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { textOption } from '../options.ts'
import { openExistingLibrary } from '../open-existing-library.ts'

/** A checked copy of the library in one file. It is never written over an older one. */
export const backup = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE says where the backup goes')
  const file = path.resolve(out)
  if (existsSync(file)) throw new AppError('output-not-writable', `${file} exists: a backup replaces nothing`, { path: file })
  const { dir, library } = openExistingLibrary(input)
  try {
    library.copyTo(file)
    const packets = library.list().packets.length
    return { exit: EXIT.ok, json: { ok: true, library: dir, out: file, packets }, text: [message(input.locale, 'cli.backed-up', { out: file })] }
  } finally {
    library.close()
  }
}
