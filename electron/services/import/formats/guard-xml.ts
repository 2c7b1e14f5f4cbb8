import { AppError } from '../../../../shared/api/errors.ts'
import { MAX_NESTING } from '../foreign/limits.ts'

const TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|(\/?)[^\s<>/!?][^<>]*?(\/?)>)/g

/**
 * Refuses XML that is made to bring readers down: entities of its own (one line that unfolds to gigabytes)
 * and elements within elements without end. Office programs write neither. Throws `file-too-complex`.
 */
export const guardXml = (name: string, xml: string): void => {
  if (/<!(?:DOCTYPE|ENTITY)\b[^>]{0,2000}(?:\[|ENTITY)/i.test(xml)) {
    throw new AppError('file-too-complex', `${name}: XML with entities of its own`, { name })
  }
  let depth = 0
  for (const [, close, empty] of xml.matchAll(TAG)) {
    if (close === undefined || empty === '/') continue
    depth += close === '/' ? -1 : 1
    if (depth > MAX_NESTING)
      throw new AppError('file-too-complex', `${name}: XML more than ${MAX_NESTING} levels deep`, { name })
  }
}
