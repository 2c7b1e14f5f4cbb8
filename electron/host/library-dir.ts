import path from 'node:path'

export interface Machine { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string }

const userData = ({ platform, env, home }: Machine): string => {
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Briefing Book')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Briefing Book')
  return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'briefing-book')
}

/**
 * Where the library is when nobody says otherwise: `BRIEFING_BOOK_LIBRARY`, else a folder of the
 * platform's place for user data. The same for the app, the host and the CLI.
 */
export const defaultLibraryDir = (machine: Machine): string =>
  machine.env['BRIEFING_BOOK_LIBRARY'] || path.join(userData(machine), 'library')
