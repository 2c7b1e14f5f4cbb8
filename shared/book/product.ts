/** 자료집, 차관 행동계획, 일일 일정표, 휴대용 말씀카드, 낭독용 원고, 참석자 배포용. */
export const PRODUCTS = ['book', 'action', 'schedule', 'card', 'script', 'agenda'] as const
export type Product = (typeof PRODUCTS)[number]

/** The edition a product is made in unless one is named. */
export const defaultEdition = (product: Product): string => (product === 'agenda' ? 'guest' : 'principal')
