export const shell = {
  'shell.name': 'Briefing Book',
  'shell.menu.file': 'File',
  'shell.menu.quit': 'Quit',
  'shell.menu.view': 'View',
  'shell.menu.zoom-in': 'Larger',
  'shell.menu.zoom-out': 'Smaller',
  'shell.menu.zoom-reset': 'Actual size',
  'shell.menu.full-screen': 'Full screen',
  'shell.print.title': 'Print',
} as const
