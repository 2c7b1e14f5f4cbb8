/**
 * Headers of everything a host serves. With COOP, COEP and CORP no other page can hold a reference to the
 * window, embed it or read what it loads, even from another port of this machine.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
}

/** For bytes that came from outside: whatever they are, a browser that opens them runs nothing. */
export const INERT_CONTENT = "sandbox; default-src 'none'"
