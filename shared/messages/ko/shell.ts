/** Words of the desktop shell: its menu and its own windows. */
export const shell = {
  'shell.name': '브리핑북',
  'shell.menu.file': '파일',
  'shell.menu.quit': '끝내기',
  'shell.menu.view': '보기',
  'shell.menu.zoom-in': '크게',
  'shell.menu.zoom-out': '작게',
  'shell.menu.zoom-reset': '원래 크기',
  'shell.menu.full-screen': '전체 화면',
  'shell.print.title': '인쇄',
} as const
