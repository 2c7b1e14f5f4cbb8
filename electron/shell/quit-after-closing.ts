import type { App } from 'electron'

/** All that was acknowledged is on disk already: services that do not answer may not keep the app on the screen. */
const LONGEST_CLOSING_MS = 5_000

/** Closes the library before the process ends: quitting waits for it once, and not for ever. */
export const quitAfterClosing = (app: Pick<App, 'on' | 'quit'>, services: { close(): Promise<void> }, longest = LONGEST_CLOSING_MS): void => {
  let quits = false
  const quit = (): void => {
    if (quits) return
    quits = true
    app.quit()
  }
  let asked = false
  app.on('will-quit', (event) => {
    if (quits) return
    event.preventDefault()
    if (asked) return
    asked = true
    const patience = setTimeout(quit, longest)
    void services.close().finally(() => {
      clearTimeout(patience)
      quit()
    })
  })
}
