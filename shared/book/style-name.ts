import type { Product } from './product.ts'

/** 보고서, 간결, 큰글씨: how large and how dense a product is set. */
export const STYLE_NAMES = ['report', 'compact', 'large'] as const
export type StyleName = (typeof STYLE_NAMES)[number]

/** The style a product is set in unless one is chosen: a day's schedule is read at a glance, and a question has a card to itself. */
export const defaultStyle = (product: Product): StyleName => (product === 'schedule' || product === 'qa' ? 'large' : 'report')
