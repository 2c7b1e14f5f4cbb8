import type { EditionKind } from '../packet/edition-rule.ts'

/** 자료집, 차관 행동계획, 일일 일정표, 휴대용 말씀카드, 질의·답변 카드, 낭독용 원고, 진행 시나리오, 통역 자료, 참석자 배포용. */
export const PRODUCTS = ['book', 'action', 'schedule', 'card', 'qa', 'script', 'scenario', 'interpreter', 'agenda'] as const
export type Product = (typeof PRODUCTS)[number]

/** What leaves the office shows no more than these may see, whoever asks for it. The first is the product's own. */
const OUTSIDE: Partial<Record<Product, readonly [EditionKind, ...EditionKind[]]>> = {
  agenda: ['guest', 'press'],
  interpreter: ['interpreter', 'guest', 'press'],
}

/** The edition a product is made in unless one is named. */
export const defaultEdition = (product: Product): EditionKind => OUTSIDE[product]?.[0] ?? 'principal'

/** Is the product made in such an edition? */
export const isMadeFor = (product: Product, edition: EditionKind): boolean => OUTSIDE[product]?.includes(edition) ?? true

/** On A6 cards, four to a sheet. */
export const isOnCards = (product: Product): boolean => product === 'card' || product === 'qa'
