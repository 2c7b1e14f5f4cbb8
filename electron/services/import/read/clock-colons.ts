/** `09 : 00`, `09h00`: a clock with other signs than others write it with. */
const OTHER_CLOCK = /(?<![\d.:\p{L}])([01]?\d|2[0-4])(?: : |h)([0-5]\d)(?![\d:.\p{L}])/gu
/** `10h45 – 12h`: hours alone have no colon to share. */
const BARE_HOUR = /\dh(?!\d)/

/** A text whose clocks are written with a colon, as rules for them and those for what stands beside them expect. */
export const withColons = (text: string): string => (BARE_HOUR.test(text) ? text : text.replace(OTHER_CLOCK, '$1:$2'))
