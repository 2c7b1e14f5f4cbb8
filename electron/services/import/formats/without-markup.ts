/** kordoc marks bold and underlined words in cells by tags; `<개회>` is the draft's own. */
const MARKUP = /<\/?(?:b|i|u|s|del|ins|strong|em|sub|sup|br)\s*\/?>/gi

/** Words without those tags. */
export const withoutMarkup = (text: string): string => text.replace(/<br\s*\/?>/gi, '\n').replace(MARKUP, '')
