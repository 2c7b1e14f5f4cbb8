import { fileURLToPath } from 'node:url'

export const FONTS_DIR = new URL('../../../../assets/fonts/', import.meta.url)
export const FONTS_PATH = fileURLToPath(FONTS_DIR)
