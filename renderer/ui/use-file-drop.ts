import { useState, type DragEvent, type HTMLAttributes } from 'react'

const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export interface FileDrop { isOver: boolean; dropProps: Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'> }

/** Lets an element take files that are dropped on it; to the window behind it they are none of its business then. */
export const useFilesDrop = (onFiles: (files: File[]) => void): FileDrop => {
  const [isOver, setOver] = useState(false)
  const dropProps = {
    onDragOver: (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false) },
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!isFile(event)) return
      event.preventDefault()
      onFiles([...event.dataTransfer.files])
    },
  }
  return { isOver, dropProps }
}

/** The same for an element that takes one. */
export const useFileDrop = (onFile: (file: File | undefined) => void): FileDrop => useFilesDrop(([file]) => onFile(file))
