import type { Settings } from './settings.ts'

/** Before the office has decided anything; apart from the schema, which a book from a file need not load. */
export const defaultSettings: Settings = {
  principal: { title: '차관', titleEn: 'Vice Minister', name: '', ministry: '', ministryShort: '' },
  speechRates: [{ name: '', koreanSyllablesPerMinute: 300, englishWordsPerMinute: 120 }],
  acceptOfficialUse: true,
  aliases: [],
  distinctNames: [],
  locale: 'ko',
  theme: 'light',
  panels: { left: { open: true, width: 256 }, right: { open: true, width: 392 } },
  partOrders: [],
}
