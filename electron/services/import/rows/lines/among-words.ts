import type { TimeMatch } from '../../../../../shared/time/korean-time.ts'
import { isClock, spanOf } from '../times/row-span.ts'
import type { Reading } from './row-line.ts'

const LONGEST_AMONG = 40
/** What may follow a time that is only spoken of: 14:00~15:00까지, 에, 동안. */
const PARTICLE = /^(?:(?:까지|부터|동안|사이|이후|이전|and|or|to|until)(?![가-힣A-Za-z]{2})|(?:에(?:는|도|서)?|간|중|경|쯤|전|후|은|는|이|가|을|를|로)(?![가-힣]))/i

/** `Lunch 13:05-14:30 Lounge area`, `Breakfast 7.30-8.45am - Birch Hall`: what is done and where begin with a capital; before a time that a sentence speaks of stands a small word. */
const BETWEEN_NAMES = /^["“(]?\p{Lu}(?:.*[^\s,])?\s*(?:(?<!\b(?:at|by|from|until|till|to|of|before|after|around|about|and|or|on|for|since|between|is|are|open))\s|[,–—-]\s)$/su
const AFTER_NAME = /^\s*(?:[,–—-]\s+)?(?:the\s)?["“(]?\p{Lu}/u
/** `제등행진 16:30~17:30 관통로 자율방범대`: words, a range (or, behind a bullet, one time) and a few more words. */
export const amongWords = (body: string, times: readonly TimeMatch[], bullet: boolean): Reading | null => {
  const [time, ...others] = times.filter(isClock)
  if (!time || others.length > 0 || !(/[가-힣]/.test(body) ? bullet || time.to !== null || time.openEnded : time.to !== null && BETWEEN_NAMES.test(body.slice(0, time.start)) && AFTER_NAME.test(body.slice(time.end)))) return null
  const [before, after] = [body.slice(0, time.start).replace(/[\s,–—-]+$/, '').trim(), body.slice(time.end).replace(/^[\s,–—-]+/, '')]
  const fits = [before, after].every((text) => text !== '' && text.length <= LONGEST_AMONG && /\p{L}/u.test(text)) && !PARTICLE.test(after)
  return fits && !/[은는을를,]$/.test(before) ? { span: spanOf(time), content: `${before}  ${after}`, setApart: false } : null
}
