const STORED_AS = 'briefing-book.session'

/**
 * The loopback session: the one-use ticket of the address is exchanged for a token, which lives in
 * this tab only, so that a reload survives. `null` where there is neither.
 */
export const openSession = async (): Promise<string | null> => {
  const ticket = new URLSearchParams(location.hash.slice(1)).get('ticket')
  if (!ticket) return sessionStorage.getItem(STORED_AS)
  // The ticket is spent: it must not stay in the address, in history or in a copied link.
  history.replaceState(null, '', location.pathname)
  const response = await fetch('/api/session', { method: 'POST', headers: { 'x-ticket': ticket } })
  if (!response.ok) return sessionStorage.getItem(STORED_AS)
  const token = await response.text()
  sessionStorage.setItem(STORED_AS, token)
  return token
}
