import type { EditionRule } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import { withRule } from './change-rules.ts'
import { type Edition, type EditionAnswers, selectForEdition } from './edition.ts'
import { WHOLE_PACKET } from './rulings.ts'

/** Something that an edition shows or leaves out, as the office decides about it. */
export interface ContentItem {
  /** What an edition rule names: `talkingPoints.t1`, `overview.purpose`, `packet`. */
  readonly target: string
  /** The packet's own key: `talkingPoints`, `overview`; `title` is the packet as a whole. */
  readonly part: keyof Packet
  readonly text: string
  readonly shown: boolean
  /** Shown if the packet had no rules of its own. */
  readonly byTable: boolean
}

/**
 * Everything of a packet that an edition may show or leave out, in the order of the book: first the packet as
 * a whole, then its values and items that hold a text. What hangs below an item (a phone number, a biography)
 * goes by the table and is not told apart.
 */
export const editionContents = (packet: Packet, edition: Edition, answers: EditionAnswers): ContentItem[] => {
  const own = shownIn(packet, packet.editionRules, edition, answers)
  const table = packet.editionRules.length === 0 ? own : shownIn(packet, [], edition, answers)
  return itemsOf(packet).map(item => ({ ...item, shown: own(item.target), byTable: table(item.target) }))
}

/** How many items of each part an edition leaves out. */
export const countLeftOut = (items: readonly ContentItem[]): { part: keyof Packet; count: number }[] =>
  [...Map.groupBy(items.filter(item => !item.shown), item => item.part)].map(([part, left]) => ({ part, count: left.length }))

type Item = Pick<ContentItem, 'target' | 'part' | 'text'>

const shownIn = (
  packet: Packet, editionRules: readonly EditionRule[], edition: Edition, answers: EditionAnswers,
): ((target: string) => boolean) => {
  // The principal's book hides nothing but what the packet says: no need to walk through all of it.
  if (edition.kind === 'principal' && editionRules.length === 0) return () => true
  const { packet: selected, visible } = selectForEdition({ ...packet, editionRules: [...editionRules] }, edition, answers)
  const targets = new Set(visible ? itemsOf(selected).map(item => item.target) : [])
  return target => (target === WHOLE_PACKET ? visible : targets.has(target))
}

const itemsOf = (packet: Packet): Item[] => [
  { target: WHOLE_PACKET, part: 'title', text: packet.title },
  ...[...OVERVIEW.map((key): Item => ({ target: `overview.${key}`, part: 'overview', text: packet.overview[key] })),
    ...listItems('overview', packet.overview.notes, note => note.text, 'overview.notes'),
    ...packet.sides.flatMap(side => listItems('sides', side.attendees, each => words(each.organisation, each.title, each.name), `sides.${side.id}.attendees`)),
    ...listItems('responsible', packet.responsible, each => words(each.department, each.title, each.name)),
    ...listItems('topics', packet.topics, topic => topic.text),
    ...listItems('runOfShow', packet.runOfShow, row => row.title),
    ...listItems('scenario', packet.scenario, step => words(step.speaker, step.words)),
    ...listItems('talkingPoints', packet.talkingPoints, point => point.text || point.heading),
    ...listItems('qa', packet.qa, item => item.question || item.answer),
    ...listItems('actionPlan', packet.actionPlan, action => action.text || action.contact),
    ...listItems('aides', packet.aides, aide => words(aide.title, aide.name)),
    ...listItems('seating', packet.seating.seats, seat => words(seat.place, seat.label), 'seating.seats'),
    ...listItems('notes', packet.notes, note => note.text),
  ].filter(({ text }) => text.trim() !== ''),
]

const OVERVIEW = ['purpose', 'theme', 'summary', 'place', 'dress', 'interpretationText'] as const

const listItems = <T extends { readonly id: string }>(
  part: keyof Packet, items: readonly T[], textOf: (item: T) => string, at: string = part,
): Item[] => items.map(item => ({ target: `${at}.${item.id}`, part, text: textOf(item) }))

const words = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

/** The lists that can be shown or left out as a whole, by the rule that names all their items. */
const LIST_RULES: Partial<Record<keyof Packet, string>> = {
  sides: 'sides.*.attendees.*',
  responsible: 'responsible.*',
  topics: 'topics.*',
  runOfShow: 'runOfShow.*',
  scenario: 'scenario.*',
  talkingPoints: 'talkingPoints.*',
  qa: 'qa.*',
  actionPlan: 'actionPlan.*',
  aides: 'aides.*',
  seating: 'seating.seats.*',
  notes: 'notes.*',
}

/** Can this part be decided about as a whole? */
export const isListPart = (part: keyof Packet): boolean => LIST_RULES[part] !== undefined

/** The packet's rules once `target` is shown or not in this edition; where the table says so already, without one. */
export const decideItem = (
  packet: Packet, edition: Edition, answers: EditionAnswers, { target, show }: { target: string; show: boolean },
): EditionRule[] => {
  const plain = withRule(packet.editionRules, target, edition.kind, null)
  return shownIn(packet, plain, edition, answers)(target) === show ? plain : withRule(plain, target, edition.kind, show)
}

/**
 * The packet's rules once all of a part is shown or not, what is added later included. What is marked against
 * being shown (언급 금지, internal rows) stays out: that takes a decision about the very item.
 */
export const decidePart = (
  packet: Packet, edition: Edition, answers: EditionAnswers, { part, show }: { part: keyof Packet; show: boolean },
): EditionRule[] => {
  const targets = itemsOf(packet).filter(item => item.part === part && item.target !== WHOLE_PACKET).map(item => item.target)
  const pattern = LIST_RULES[part]
  if (pattern === undefined) return packet.editionRules
  const plain = [...targets, pattern].reduce((rules, target) => withRule(rules, target, edition.kind, null), packet.editionRules)
  const shown = shownIn(packet, plain, edition, answers)
  return targets.every(target => shown(target) === show) ? plain : withRule(plain, pattern, edition.kind, show)
}
