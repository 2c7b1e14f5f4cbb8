/** The address must outlive the click that uses it; a minute is ample for a local copy. */
const URL_LIFE_MS = 60_000

const fileUrl = (bytes: Uint8Array, type: string): string => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFE_MS)
  return url
}

const TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', zip: 'application/zip', csv: 'text/csv' }

/** Saves through the browser, where the host has no save dialogue. */
export const downloadFile = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a')
  link.href = fileUrl(bytes, TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  link.download = name
  link.click()
}

/** Opens the browser's print dialogue with the PDF, in a frame that is not seen. */
export const printPdf = (bytes: Uint8Array): Promise<void> => new Promise((resolve) => {
  const frame = document.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.title = 'PDF'
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
    setTimeout(() => frame.remove(), URL_LIFE_MS)
    resolve()
  }, { once: true })
  frame.src = fileUrl(bytes, 'application/pdf')
  document.body.append(frame)
})
