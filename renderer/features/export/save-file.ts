import type { Client } from '../../../shared/api/client.ts'
import { MIME_OF_FORMAT, type ExportFormat } from '../../../shared/export/export-kinds.ts'

/** The address must outlive the click that uses it; a minute is ample for a local copy. */
const URL_LIFE_MS = 60_000

/** Saves a made file where a person says; the path, or `null` where nobody chose one or the browser keeps it to itself. */
export const saveFile = async (client: Client, file: { handle: string; name: string }, format: ExportFormat, nativeFiles: boolean): Promise<string | null> => {
  if (nativeFiles) return (await client.call('file.save', file)).path
  const bytes = await client.download(file.handle)
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MIME_OF_FORMAT[format] }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFE_MS)
  return null
}
