import type { DrawnLine, Place } from '../book/block.ts'
import type { Attendee } from '../packet/packet.ts'
import type { Sitter } from './who-sits.ts'

/** In which language names and posts stand: Korean, English, or both. What a person has not in the one stands in the other. */
export type NameLanguage = 'ko' | 'en' | 'both'

/** What is known of a person in one language. */
export interface PersonWords { readonly name: string; readonly post: string; readonly organisation: string }

/** In this language; a person of whom nothing is given in it is named in the other. */
export const wordsIn = ({ name, nameEn, title, titleEn, organisation, organisationEn }: Attendee, language: 'ko' | 'en'): PersonWords => {
  const korean = { name: name.trim(), post: title.trim(), organisation: organisation.trim() }
  const english = { name: nameEn.trim(), post: titleEn.trim(), organisation: organisationEn.trim() }
  const [first, second] = language === 'ko' ? [korean, english] : [english, korean]
  const isEmpty = first.name === '' && first.post === '' && first.organisation === ''
  return isEmpty ? second : first
}

/** Where each of them is corrected. */
export const placesOf = (packetId: string, { side, attendee }: Sitter, language: 'ko' | 'en'): Record<keyof PersonWords, Place> => {
  const suffix = language === 'ko' ? '' : 'En'
  const at = (field: string): Place => ({ packetId, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  return { name: at(`name${suffix}`), post: at(`title${suffix}`), organisation: at(`organisation${suffix}`) }
}

/** Sizes in points: as large as asked for, and the least that can be read on a sheet in the hand. */
export const PLAN_SIZES = {
  name: { size: 15, least: 7 }, post: { size: 10, least: 7 }, small: { size: 8.5, least: 6.5 },
} as const
export const LEAST_READABLE_PT = PLAN_SIZES.small.least

/**
 * The words of a plate of a plan, most important first left in: name, post or what the seat is called, organisation; `joined` has organisation
 * and post on one line. Without a name the post is the name, without a post the organisation.
 */
export const planLines = (packetId: string, sitter: Sitter, label: string, language: NameLanguage, joined = false): DrawnLine[] => {
  const first = language === 'en' ? 'en' : 'ko'
  const words = wordsIn(sitter.attendee, first)
  const places = placesOf(packetId, sitter, first)
  const post = first === 'ko' ? postOf(label, words) : words.post
  const below: Part[] = joined && words.name !== ''
    ? [{ kind: 'post', text: (first === 'ko' ? [post.startsWith(words.organisation) ? '' : words.organisation, post] : [post, words.organisation]).filter((text) => text !== '').join(first === 'ko' ? ' ' : ', ') }]
    : [{ kind: 'post', text: post }, { kind: 'organisation', text: words.organisation }]
  const parts: Part[] = [{ kind: 'name' as const, text: words.name }, ...below].filter(({ text }) => text !== '')
  const lines = parts.map(({ kind, text }, at): DrawnLine => {
    const sizes = at === 0 ? PLAN_SIZES.name : at === 1 ? PLAN_SIZES.post : PLAN_SIZES.small
    return { text, style: at === 0 ? 'strong' : at === 1 ? 'plain' : 'soft', ...sizes, place: places[kind] }
  })
  if (language !== 'both') return lines
  const english = [sitter.attendee.nameEn.trim(), sitter.attendee.titleEn.trim()].filter((text) => text !== '').join(', ')
  if (english === '' || english === parts[0]?.text) return lines
  return [...lines, { text: english, style: 'soft', ...PLAN_SIZES.small, place: placesOf(packetId, sitter, 'en').name }]
}

interface Part { readonly kind: keyof PersonWords; readonly text: string }

/** What the seat is called, without the name of whoever sits there, else the post. */
const postOf = (label: string, { name, post }: PersonWords): string => {
  const called = label.trim()
  if (called === '' || name === '' || !called.startsWith(name)) return sameWords(called, name) || called === '' ? post : called
  return called.slice(name.length).trim() || post
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s/gu, '') === b.replace(/\s/gu, '')
