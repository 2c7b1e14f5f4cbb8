import { useEffect, useState } from 'react'
import { useWindow } from '../../app/window-state.ts'
import { useImport, type ImportSource } from './import-store.ts'

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere on the window, and files or text pasted outside of a field, are offered for import. */
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
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false) }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      begin([...event.dataTransfer?.files ?? []].map(file => ({ name: file.name, file })))
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (isEditable(event.target) || useWindow.getState().dialog !== null) return
      const files = [...event.clipboardData?.files ?? []]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) begin(files.map(file => ({ name: file.name, file })))
      else if (text.trim() !== '') begin([{ name: pastedName, text }])
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
