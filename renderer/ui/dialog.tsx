import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useText } from '../app/text.ts'
import { IconButton } from './button.tsx'
import './dialog.css'

export interface DialogProps {
  title: string
  /** `full` is a workplace as large as the window. */
  size?: 'small' | 'medium' | 'large' | 'full'
  /** A click beside it closes it, where nothing can be lost. */
  isDismissable?: boolean
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  footer?: ReactNode
}

/** A window over the window: title, body that scrolls, actions at the foot. Esc closes it. */
export const Dialog = ({ title, size = 'medium', isDismissable = true, isOpen, onClose, children, footer }: DialogProps) => {
  const t = useText()
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => {
    // What had the focus may be gone with the step before: outside of the dialogue even Esc would not be heard.
    if (document.activeElement === document.body) dialog.current?.focus()
  })
  return (
    <ModalOverlay className={`dialog-overlay ${size}`} isOpen={isOpen} isDismissable={isDismissable} onOpenChange={open => { if (!open) onClose() }}>
      <Modal className={`dialog-modal ${size}`}>
        <AriaDialog ref={dialog} className="dialog">
          <header>
            <Heading slot="title" level={2}>{title}</Heading>
            <IconButton label={t('common.close')} keys="Esc" onPress={onClose}><X size={18} /></IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {footer ? <footer>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
