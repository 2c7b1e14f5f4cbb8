import type { BuiltBook } from '../../../../electron/services/book/build-book.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'

/** A page of a copy in somebody's hands. */
export interface Page { readonly name: string; readonly text: string }

export const textsOf = (file: Uint8Array): string[] => readBack(file).filter(({ place }) => place.startsWith('page ')).map(({ text }) => text)

/** The copy as it left the printer. */
export const newCopy = ({ bytes }: BuiltBook): Page[] => textsOf(bytes).map((text, at) => ({ name: `${at + 1}`, text }))

/** `5쪽, 6쪽`, `8쪽~12쪽`: names of pages as the notice has them. `among` are those that a range runs over. */
const named = (list: string, among: readonly string[]): string[] => list.split(', ').flatMap((part) => {
  const [from = '', to = from] = part.split('~').map((name) => name.replace(/쪽$/, ''))
  return among.slice(among.indexOf(from), among.indexOf(to) + 1)
})

/** What somebody does who reads the notice sentence by sentence and takes the new pages from the stack. */
export const applyByHand = (copy: readonly Page[], built: BuiltBook, names: readonly string[]): Page[] => {
  const stack = textsOf(built.bytes).filter((text) => text !== '' && !/교체 쪽 안내|^바뀐 내용 \(계속\)/.test(text))
  const pages = [...copy]
  for (const sentence of built.replacement?.exchanges ?? []) {
    const inside = /(?:^|빼고 |다음에 |앞에 )([^ ]+(?:, [^ ]+)*)[을를] 넣으십시오/.exec(sentence)?.[1] ?? ''
    const out = /^(.*?)[을를] (?:빼고|빼십시오)/.exec(sentence)?.[1] ?? ''
    const after = /^(.*?) 다음에/.exec(sentence)?.[1]?.replace(/쪽$/, '')
    const gone = out === '' ? [] : named(out, pages.map(({ name }) => name))
    const at = gone.length > 0 ? pages.findIndex(({ name }) => name === gone[0]) : after === undefined ? 0 : pages.findIndex(({ name }) => name === after) + 1
    const put = inside === '' ? [] : named(inside, names)
    pages.splice(at, gone.length, ...put.map((name): Page => ({ name, text: stack.shift() ?? '(no page left)' })))
  }
  if (stack.length > 0) throw new Error(`${stack.length} pages are left over`)
  return pages
}
