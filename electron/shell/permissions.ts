import type { Session } from 'electron'

type GuardedSession = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'>

/** Copying a row as text, and reading without panels. All else, also what Chromium adds later, is denied. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Answers every permission question of a page for the user: camera, location, notifications and the rest are no. */
export const denyPermissions = (session: GuardedSession): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.has(permission))
  session.setDevicePermissionHandler(() => false)
  // Its dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}
