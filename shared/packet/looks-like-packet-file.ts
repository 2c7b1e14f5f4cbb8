/** Does this text claim to be a packet file? A look at its beginning, so that drafts are told apart cheaply. */
export const looksLikePacketFile = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"briefing-book"/.test(text.slice(0, 200))
