import { isLatinName } from '../lexicon/names.ts'
import { isPostBesideName } from '../lexicon/posts.ts'

const POST =
  '(?:Minister|Secretary(?:[- ]General)?|Ambassador|Director(?:[- ]General)?|President|Chair(?:man|woman|person)?|Commissioner|Governor|Mayor|Senator|Councill?or|Member|Spokes(?:person|man|woman)|Representative|Chancellor|Provost|Rector|Dean|Chief|Treasurer|Superintendent|Justice|Judge|Reverend|Rabbi|Imam|Bishop|Archbishop|Cardinal|Pastor)'
/** `Latvian Foreign Minister`, `Federal Minister of Transport`, `Deputy Prime Minister and Minister of Finance`, `City Council Member`. */
const POST_PHRASE = new RegExp(String.raw`^(?:(?:\p{Lu}[\p{L}’'.-]*|and|of|the|for),?\s){0,8}?${POST}(?:\s(?:of|for)(?:\sthe)?(?:(?:,|\sand|\s&|\sof(?:\sthe)?)?\s\p{Lu}[\p{L}’'-]+)+)?$`, 'u')
const NAME_WORDS = [2, 3, 4]

export interface PostAndName { readonly title: string; readonly name: string }

/** `Federal Minister of Transport Karin Lohse`: a post in English and the name right behind it, of two words or as many as its particles ask for. */
export const postBeforeName = (text: string): PostAndName | null => {
  const words = text.trim().split(/\s+/)
  const found = NAME_WORDS.map((count) => ({ title: words.slice(0, -count).join(' '), name: words.slice(-count).join(' ') }))
    .find(({ title, name }) => title !== '' && /^\p{Lu}/u.test(name) && isLatinName(name) && !isPostBesideName(name) && POST_PHRASE.test(title))
  return found ?? null
}
