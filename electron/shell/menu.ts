import type { MenuItemConstructorOptions } from 'electron'
import { message, type Locale } from '../../shared/messages/catalogue.ts'

/**
 * The menu bar. It has no editing commands: undo belongs to the packet, and a menu shortcut would take
 * Ctrl+Z away from it. The default menu, with its reload, is replaced.
 */
export const menuTemplate = (locale: Locale, platform: NodeJS.Platform): MenuItemConstructorOptions[] => {
  const text = (key: Parameters<typeof message>[1]): string => message(locale, key)
  return [
    // macOS puts copy and paste into the menu or has none of them.
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const, { role: 'editMenu' } as const] : [
      { label: text('shell.menu.file'), submenu: [{ role: 'quit', label: text('shell.menu.quit') } as const] },
    ]),
    {
      label: text('shell.menu.view'),
      submenu: [
        { role: 'zoomIn', label: text('shell.menu.zoom-in') },
        { role: 'zoomOut', label: text('shell.menu.zoom-out') },
        { role: 'resetZoom', label: text('shell.menu.zoom-reset') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: text('shell.menu.full-screen') },
      ],
    },
  ]
}
