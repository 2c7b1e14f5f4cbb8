import { useState, type DragEvent, type HTMLAttributes } from 'react'

const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Lets an element take a file that is dropped on it; to the window behind it is none of its business then. */
export const useFileDrop = (onFile: (file: File | undefined) => void): { isOver: boolean; dropProps: Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'> } => {
  const [isOver, setOver] = useState(false)
  const dropProps = {
    onDragOver: (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!isFile(event)) return
      event.preventDefault()
      onFile(event.dataTransfer.files[0])
    },
  }
  return { isOver, dropProps }
}
