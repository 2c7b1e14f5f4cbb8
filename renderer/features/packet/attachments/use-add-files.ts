import { useRef, useState } from 'react'
import { MOST_ATTACHED_BYTES, printsByName } from '../../../../shared/packet/attachment-kind.ts'
import type { Attachment } from '../../../../shared/packet/packet.ts'
import { toAppError } from '../../../app/app-error.ts'
import { useServices } from '../../../app/services.ts'
import { errorText, useText } from '../../../app/text.ts'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { problemText } from './problem-text.ts'

export interface AddingFiles {
  /** Files kept so far, of all; `null` when none are being added. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Sentences about files that were not attached, or that the book can't hold. */
  readonly notices: readonly string[]
  add(files: readonly File[]): Promise<void>
  cancel(): void
}

/** Keeps files in the library one after the other and attaches them as one step; what was kept before a cancel is attached. */
export const useAddFiles = (): AddingFiles => {
  const t = useText()
  const { client } = useServices()
  const { apply, session } = usePacketEdit()
  const [progress, setProgress] = useState<AddingFiles['progress']>(null)
  const [notices, setNotices] = useState<readonly string[]>([])
  const isCancelled = useRef(false)

  /** `null` and a sentence for a file that is not kept. */
  const keep = async (file: File): Promise<Attachment | string> => {
    if (file.size === 0) return t('book.attachment.named-problem', { name: file.name, why: problemText(t, 'empty') })
    if (file.size > MOST_ATTACHED_BYTES) return t('book.attachment.named-problem', { name: file.name, why: problemText(t, 'too-large') })
    try {
      const kept = await client.call('attachment.keep', { handle: await client.upload(new Uint8Array(await file.arrayBuffer())) })
      return { id: newId(), name: file.name.normalize('NFC'), mime: file.type || 'application/octet-stream', ...kept, source: false, keepOnly: !printsByName(file.name) }
    } catch (cause) {
      // A folder can't be read as a file is.
      const why = cause instanceof DOMException ? t('attachment.unreadable') : errorText(t, toAppError(cause))
      return t('book.attachment.named-problem', { name: file.name, why })
    }
  }
  const attach = (added: readonly Attachment[]): void => {
    let after = session.snapshot()?.packet.attachments.at(-1)?.id ?? null
    apply(added.map(attachment => {
      const edit = { op: 'insert' as const, path: ['attachments'], value: attachment, after }
      after = attachment.id
      return edit
    }))
    focusPathSoon(`attachments.${added[0]?.id}.name`)
  }
  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || progress) return
    isCancelled.current = false
    const added: Attachment[] = []
    const told: string[] = []
    for (const [done, file] of files.entries()) {
      if (isCancelled.current) break
      setProgress({ done, total: files.length })
      const kept = await keep(file)
      if (typeof kept === 'string') told.push(kept)
      else added.push(kept)
    }
    setProgress(null)
    told.push(...added.filter(({ keepOnly }) => keepOnly).map(({ name }) => t('attachment.keptOnly', { name })))
    setNotices(told)
    if (added.length > 0) attach(added)
  }
  return { progress, notices, add, cancel: () => { isCancelled.current = true } }
}
