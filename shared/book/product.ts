import type { EditionKind } from '../packet/edition-rule.ts'

/**
 * 자료집, 차관 행동계획, 일일 일정표, 휴대용 말씀카드, 질의·답변 카드, 낭독용 원고, 진행 시나리오, 통역 자료, 참석자 배포용, 명패, 명찰,
 * 좌석배치도, 참석자 서명부, 부수표.
 */
export const PRODUCTS = [
  'book', 'action', 'schedule', 'card', 'qa', 'script', 'scenario', 'interpreter', 'agenda', 'nameplates', 'badges', 'seating', 'signin', 'counts',
] as const
export type Product = (typeof PRODUCTS)[number]

/**
 * What leaves the office shows no more than these may see, whoever asks for it, and a count of copies is the office's own. The first is the
 * product's own.
 */
const MADE_FOR: Partial<Record<Product, readonly [EditionKind, ...EditionKind[]]>> = {
  agenda: ['guest', 'press'],
  interpreter: ['interpreter', 'guest', 'press'],
  nameplates: ['guest'],
  badges: ['guest'],
  seating: ['guest'],
  signin: ['guest'],
  counts: ['staff', 'principal'],
}

/** The edition a product is made in unless one is named. */
export const defaultEdition = (product: Product): EditionKind => MADE_FOR[product]?.[0] ?? 'principal'

/** Is the product made in such an edition? */
export const isMadeFor = (product: Product, edition: EditionKind): boolean => MADE_FOR[product]?.includes(edition) ?? true

/** On A6 cards, four to a sheet. */
export const isOnCards = (product: Product): boolean => product === 'card' || product === 'qa'

/** Drawn or arranged as it is printed: it is never made smaller or laid several to a side. */
export const isArranged = (product: Product): boolean => isOnCards(product) || product === 'nameplates' || product === 'badges' || product === 'seating'

/** Made of the list of those who sit in the room. */
export const isOfTheRoom = (product: Product): boolean => isCut(product) || product === 'seating' || product === 'signin' || product === 'counts'

/** A sheet to cut and fold: it has neither head nor foot. */
export const isCut = (product: Product): boolean => product === 'nameplates' || product === 'badges'
