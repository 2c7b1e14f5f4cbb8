import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Types of what the built window consists of; anything else is served as plain bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

export interface StaticFile { type: string; bytes: Uint8Array<ArrayBuffer> }

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** The file of `root` that a URL path names, or `null`: also for a path that leads out of `root`. */
export const readStaticFile = async (root: string, pathname: string): Promise<StaticFile | null> => {
  const name = decoded(pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const file = path.join(root, name === '/' ? 'index.html' : name)
  if (!file.startsWith(path.resolve(root) + path.sep)) return null
  const bytes = await readFile(file).catch(() => null)
  return bytes && { type: TYPES[path.extname(file)] ?? 'application/octet-stream', bytes }
}
