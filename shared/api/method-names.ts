/** The contract's names alone, without zod: the preload script is built from this file. */
export const METHOD_NAMES = [
  'app.status', 'app.retry',
  'settings.get', 'settings.set',
  'library.list', 'library.search', 'library.undo', 'library.redo',
  'packet.get', 'packet.create', 'packet.edit', 'packet.undo', 'packet.redo', 'packet.history', 'packet.remove', 'packet.duplicate',
  'import.read', 'import.unlock', 'import.adopt', 'import.commit', 'import.discard',
  'book.build', 'book.replace', 'book.contents', 'book.attachments', 'book.text', 'book.protect', 'export.make', 'export.clipboard',
  'attachment.keep', 'attachment.open', 'attachment.look',
  'job.cancel',
  'recipients.list', 'recipients.save', 'recipients.remove',
  'prints.log', 'prints.changes', 'prints.export',
  'file.save', 'file.print', 'file.reveal', 'file.taken',
] as const

export const EVENT_NAMES = ['packet.changed', 'library.changed', 'settings.changed', 'prints.changed', 'job.progress'] as const

export type MethodName = (typeof METHOD_NAMES)[number]
export type EventName = (typeof EVENT_NAMES)[number]
