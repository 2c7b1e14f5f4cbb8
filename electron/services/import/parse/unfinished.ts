const ENGLISH =
  /(?:[,&/]|[a-z]-|\s[–—-]|\b(?:of|the|and|or|for|in|on|to|with|without|within|an?|at|by|from|its|their|our|into|between|among|towards?|through|across|under|over|via|against|about|during|than|that|which|who|whose|versus|vs\.?)|[a-z]['’]s)$/i
/** `Mr. Rafael Quiroga, Deputy Executive`: what stands before a post. */
const POST_AHEAD = /,(?: \p{Lu}[\p{L}-]*)* (?:Deputy|Vice|Assistant|Associate|Acting|Managing|(?<!Chief )Executive|Senior|Permanent)$/u
/** `Participants check in`: a verb and its small word, not a preposition. */
const WHOLE_VERB = /\b(?:check|sign|log|dial|drop|settle|stand|walk|fill|carry|move|go|hand|take|turn|follow)[ -](?:in|on|by|over|to)$/i
/** `What the regulation asks for`: a question that its small word ends. */
const WHOLE_QUESTION = /\b(?:what|who|whom|where|how|which)\b.* (?:asks?|looks?|calls?|stands?|waits?|hopes?|pays?|cares?|comes?|talks?|thinks?|lives?|depends?) (?:for|about|from|with|at|on)$/i
const KOREAN = /(?:[,·]|(?:^|\s)(?:및|또는|등을|위한|통한|대한|관한|따른)|[을를에]\s?(?:위한|관한|대한|통한|따른|위해|통해|대해|관해|따라)|[가-힣](?:으로|에서|하는|되는|있는|없는)|[–—-])$/

/** 의 that ends a noun: 회의, 협의, 강의, 합의 … */
const GENITIVE = /[가-힣](?<![회협논심강결건합문토제주동정발질의창호예편고수여유상신명본임모진사하축거])의$/
/** 마을, 가을: 을 that ends a noun. */
const OBJECT = /[가-힣](?<!마|가|노|고|거)[을를]$/
/** `중앙정부와`, `국제 동향과`; 수자원정책과 may be who reports, and 결과, 성과, 분과 are nouns. */
const WITH = /(?:[가-힣]와|(?:^|\s)[가-힣]{2,3}(?<![통결성효경분학치교부초사제내전일대])과)$/
const AT = /[가-힣]{2}에$/
const hasFinal = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 !== 0

const endsInParticle = (text: string): boolean =>
  GENITIVE.test(text) || AT.test(text) || (OBJECT.test(text) && hasFinal(text.at(-2) ?? '') === text.endsWith('을')) ||
  (WITH.test(text) && hasFinal(text.at(-2) ?? '') === text.endsWith('과'))

const opens = (text: string, open: string, close: string): boolean => text.split(open).length > text.split(close).length

/** Does the text end inside a bracket or a quotation? */
export const endsInside = (text: string): boolean => opens(text, '(', ')') || opens(text, '“', '”') || opens(text, '「', '」')

/** Was a line broken off? It ends with what nothing ends with, or inside a bracket or a quotation. */
export const isUnfinished = (text: string): boolean => {
  const words = text.trim()
  return (/[가-힣]/.test(words) ? KOREAN.test(words) || endsInParticle(words) : (ENGLISH.test(words) && !WHOLE_VERB.test(words) && !WHOLE_QUESTION.test(words)) || POST_AHEAD.test(words)) || endsInside(words)
}
