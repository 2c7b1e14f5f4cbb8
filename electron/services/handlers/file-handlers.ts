import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { StoredFile } from '../file-store.ts'
import type { Platform } from '../ports.ts'
import { writeWholeFile } from '../write-file.ts'
import type { HandlerContext } from './context.ts'

type FileMethods = 'file.save' | 'file.print' | 'file.reveal'

/** Saving, printing and showing files, where the host can; elsewhere the window does it itself. */
export const fileHandlers = ({ ports, files }: HandlerContext): Pick<Handlers, FileMethods> => {
  // Only what we wrote ourselves may be shown: the window can't probe the disk.
  const saved = new Set<string>()
  const file = (handle: string): StoredFile => {
    const found = files.get(handle)
    if (!found) throw new AppError('not-found', `no file ${handle}`)
    return found
  }
  return {
    'file.save': async ({ handle, name }) => {
      const { bytes } = file(handle)
      const path = await native(ports.platform).pickSavePath(name)
      if (path === null) return { path }
      writeWholeFile(path, bytes)
      saved.add(path)
      return { path }
    },
    'file.print': async ({ handle }) => ({ printed: await native(ports.platform).printPdf(file(handle).bytes) }),
    'file.reveal': async ({ path }) => {
      if (!saved.has(path)) throw new AppError('not-found', 'no file was saved there')
      await native(ports.platform).reveal(path)
      return {}
    },
  }
}

const native = (platform: Platform): NonNullable<Platform> => {
  if (!platform) throw new AppError('bad-input', 'this host has no dialogues of its own (nativeFiles is false)')
  return platform
}
