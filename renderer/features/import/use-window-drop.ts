import { useEffect, useState } from 'react'
import { useWindow } from '../../app/window-state.ts'
import { clipboardSources } from './clipboard-source.ts'
import { droppedSources } from './dropped-files.ts'
import { useImport, type ImportSource } from './import-store.ts'

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files and folders dropped anywhere on the window, and files, tables or text pasted outside of a field, are offered for import. */
export const useWindowDrop = (pastedName: string): { isOver: boolean } => {
  const [isOver, setOver] = useState(false)
  const offer = useImport(state => state.offer)
  const openDialog = useWindow(state => state.openDialog)

  useEffect(() => {
    const begin = (sources: readonly ImportSource[]): void => {
      if (sources.length === 0) return
      offer(sources)
      openDialog('import')
    }
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // A field that takes the file for itself (a portrait) has said so.
      setOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const onDragLeave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false) }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      if (event.dataTransfer) void droppedSources(event.dataTransfer).then(begin)
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (isEditable(event.target) || useWindow.getState().dialog !== null) return
      begin(clipboardSources(event.clipboardData, pastedName))
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [offer, openDialog, pastedName])

  return { isOver }
}
