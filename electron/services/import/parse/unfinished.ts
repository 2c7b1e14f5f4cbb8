const ENGLISH = /(?:[,&/]|[a-z]-|\b(?:of|the|and|for|in|on|to|with|an?|at|by|from|or|its|their|into|between|towards?))$/i
const KOREAN = /(?:[,·]|(?:^|\s)(?:및|또는)|[을를에]\s?(?:위한|관한|대한|통한|따른))$/

const opens = (text: string, open: string, close: string): boolean => text.split(open).length > text.split(close).length

/** Was a line broken off? It ends with what nothing ends with, or inside a quotation. */
export const isUnfinished = (text: string): boolean =>
  (/[가-힣]/.test(text) ? KOREAN : ENGLISH).test(text.trim()) || opens(text, '“', '”') || opens(text, '「', '」')
