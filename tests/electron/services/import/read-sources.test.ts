import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { FileState } from '../../../../shared/import/file-state.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { readHere } from './foreign/reader-fixture.ts'
import { sampleBytes } from './sample-draft.ts'
import { sequentialIds } from './sequential-ids.ts'

const lockedPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([595, 842]).drawText('Agenda', { x: 60, y: 760, size: 11, font })
  document.encrypt({ userPassword: 'open', ownerPassword: 'open' })
  return document.save()
}

/** Reads a locked file between two others; `answers` are typed one after another. */
const readLocked = async (answers: readonly (string | null)[]) => {
  const asked: [number, boolean][] = []
  const seen: (readonly FileState[])[] = []
  const left = [...answers]
  const draft = await readDraft(
    [{ name: 'empty.txt', bytes: new Uint8Array() }, { name: 'locked.pdf', bytes: await lockedPdf() }, { name: 'sample.md', bytes: sampleBytes }],
    {
      ids: sequentialIds(), settings: defaultSettings, spawn: readHere,
      onProgress: (_done, _total, files) => void seen.push([...files]),
      askPassword: (file, again) => {
        asked.push([file, again])
        return Promise.resolve(left.shift() ?? null)
      },
    },
  )
  return { draft, asked, seen }
}

it('asks for the password of a locked file, again where it is wrong, with the others read meanwhile', async () => {
  const { draft, asked, seen } = await readLocked(['no', 'open'])
  expect(asked).toEqual([[1, false], [1, true]])
  expect(draft.documents.map(({ name }) => name)).toEqual(['locked.pdf', 'sample.md'])
  expect(draft.refused.map(({ name, error }) => [name, error.code])).toEqual([['empty.txt', 'file-empty']])
  expect(seen).toContainEqual(['refused', 'locked', 'read'])
  expect(seen).toContainEqual(['refused', 'wrong-password', 'read'])
  expect(seen.at(-1)).toEqual(['refused', 'read', 'read'])
})

it('leaves a locked file out where nobody gives the password, and keeps the rest', async () => {
  const { draft } = await readLocked([null])
  expect(draft.packets).toHaveLength(5)
  expect(draft.refused.map(({ file, error }) => [file, error.code])).toEqual([[0, 'file-empty'], [1, 'password-needed']])
})
