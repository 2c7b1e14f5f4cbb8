import { basename } from 'node:path'
import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { StoredFile } from '../file-store.ts'
import type { Platform } from '../ports.ts'
import { writeWholeFile } from '../write-file.ts'
import { writeFolder } from '../write-folder.ts'
import type { HandlerContext } from './context.ts'

type FileMethods = 'file.save' | 'file.print' | 'file.taken' | 'file.reveal'

/** Saving, printing and showing files, where the host can; elsewhere the window does it itself. */
export const fileHandlers = ({ ports, files, library, emit }: HandlerContext): Pick<Handlers, FileMethods> => {
  // Only what we wrote ourselves may be shown: the window can't probe the disk.
  const saved = new Set<string>()
  const file = (handle: string): StoredFile => {
    const found = files.get(handle)
    if (!found) throw new AppError('not-found', `no file ${handle}`)
    return found
  }
  /** A product that is where it belongs goes into the print log; returns its entry. */
  const taken = (handle: string, how: 'saved' | 'printed', name: string): string | null => {
    const { print } = file(handle)
    if (!print) return null
    const runId = library().prints.record(print, how, name)
    emit('prints.changed', {})
    return runId
  }
  return {
    'file.save': async ({ handle, name }) => {
      const { bytes, entries } = file(handle)
      const path = await native(ports.platform).pickSavePath(entries ? name.replace(/\.zip$/, '') : name)
      if (path === null) return { path }
      if (entries) writeFolder(path, entries)
      else writeWholeFile(path, bytes)
      saved.add(path)
      taken(handle, 'saved', basename(path))
      return { path }
    },
    'file.print': async ({ handle }) => {
      const { bytes, entries } = file(handle)
      if (entries) throw new AppError('bad-input', 'a file for each copy is saved, not printed')
      const printed = await native(ports.platform).printPdf(bytes)
      if (printed) taken(handle, 'printed', '')
      return { printed }
    },
    'file.taken': ({ handle, how, name }) => ({ runId: taken(handle, how, name) }),
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
