/** `０９：３０`, `１２월 ７일`, `９시`: figures of times and dates as wide as Hangul, as some editors write them. A title keeps its own. */
const WIDE_FIGURES = /[０-９]+(?:\s?[：:．.／/~～∼－-]\s?[０-９]+)+|[０-９]+(?=\s?(?:년|월|일|시|분))/g
const WIDE_SIGN = /[０-９：．／]/g
const TO_NARROW = 0xfee0

/** A text whose figures of times and dates are narrow. */
export const withNarrowFigures = (text: string): string =>
  (/[０-９]/.test(text) ? text.replace(WIDE_FIGURES, (figures) => figures.replace(WIDE_SIGN, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_NARROW))) : text)
