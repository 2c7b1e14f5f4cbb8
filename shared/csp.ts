/**
 * The one content security policy of both hosts. Everything is forbidden, then each entry opens
 * what the window needs and nothing else; the reason stands beside it.
 * @param styleNonce fresh for each page served, base64
 */
export const contentSecurityPolicy = (styleNonce: string): string => [
  "default-src 'none'",
  // Our own bundle; WebAssembly for pdf.js (JPEG 2000, ICC), but never `eval`.
  "script-src 'self' 'wasm-unsafe-eval'",
  // The pdf.js worker is a file of the bundle.
  "worker-src 'self'",
  // Style sheets of the bundle, and the `<style>` elements that react-aria-components injects with the nonce.
  `style-src 'self' 'nonce-${styleNonce}'`,
  // Images of a packet are fetched with the session token and shown from memory.
  "img-src 'self' blob:",
  "font-src 'self'",
  // The API, `/files` and the pdf.js data files.
  "connect-src 'self'",
  // The finished PDF, made in memory, is printed from a hidden frame where the host has no print dialogue.
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
