import { newPacket } from '../packet/new-packet.ts'
import { EDITION_KINDS, type EditionKind } from '../packet/edition-rule.ts'
import { Packet } from '../packet/packet.ts'
import { COPIED_TEXTS, PACKET_TABLE } from './edition-table.ts'
import { hiddenTargetsOf } from './hidden-targets.ts'
import { withoutLonelySigns } from './lonely-signs.ts'
import { planOf } from './plan.ts'
import { printedForms } from './printed-forms.ts'
import { rowFactsOf } from './row-facts.ts'
import { rulingsOf, type Rulings } from './rulings.ts'
import { selectFields, textsOf, type TextAt } from './select-fields.ts'

/** 용도: for whom a book or handout is made. A guest edition is made for one side of a meeting, or (`null`) for all of them. */
export type Edition =
  { readonly kind: Exclude<EditionKind, 'guest'> } | { readonly kind: 'guest'; readonly sideId: string | null }

/** What the office has said when asked. */
export interface EditionAnswers {
  /** Unmarked meetings that count as open to the press; `null` until the office was asked. */
  readonly openMeetings: readonly string[] | null
}

/** Asked once for a whole book: which of these unmarked meetings are open? Unanswered, none is. */
export interface EditionQuestion {
  readonly code: 'access-unmarked'
  readonly packetIds: readonly string[]
}

export interface EditionSelection {
  /** The packet as this audience may see it: everything else is emptied or gone. It still fits the schema. */
  readonly packet: Packet
  /** False where the meeting as such is not for this audience: nothing of it may be printed. */
  readonly visible: boolean
  readonly excluded: readonly TextAt[]
  /** Texts of the selected packet, and the forms in which its dates, times and names are printed. */
  readonly included: readonly TextAt[]
  readonly questions: readonly EditionQuestion[]
}

export const NO_ANSWERS: EditionAnswers = { openMeetings: null }

const PLAN = planOf(Packet, PACKET_TABLE, COPIED_TEXTS)

/** What one audience may see of a packet, by the table of editions and the packet's own rules. Pure. */
export const selectForEdition = (
  packet: Packet,
  edition: Edition,
  answers: EditionAnswers = NO_ANSWERS,
): EditionSelection => {
  const rulings = rulingsOf(packet.editionRules, edition.kind)
  const asks =
    edition.kind === 'press' &&
    packet.access === null &&
    !isConfidential(packet) &&
    rulings.root === null &&
    answers.openMeetings === null
  const questions: EditionQuestion[] = asks ? [{ code: 'access-unmarked', packetIds: [packet.id] }] : []
  if (!seesMeeting(packet, edition, answers, rulings)) {
    return { packet: newPacket(packet.id), visible: false, excluded: textsOf(PLAN, packet), included: [], questions }
  }
  const reader = { column: EDITION_KINDS.indexOf(edition.kind), facts: rowFactsOf(packet), rulings }
  const hidden = hiddenTargetsOf(packet, reader)
  const { value, included, excluded } = selectFields<Packet>(PLAN, packet, { ...reader, hidden })
  const shown = withoutLonelySigns(value, packet)
  return { packet: shown, visible: true, excluded, included: [...included, ...(shown === value ? [] : textsOf(PLAN, shown)), ...printedForms(shown)], questions }
}

const seesMeeting = (packet: Packet, edition: Edition, answers: EditionAnswers, rulings: Rulings): boolean => {
  if (rulings.root === false) return false
  switch (edition.kind) {
    case 'principal':
    case 'staff':
    case 'interpreter':
      return true
    case 'guest':
      return edition.sideId === null || packet.sides.some(side => side.id === edition.sideId)
    case 'press':
      return rulings.root === true || (!isConfidential(packet) && isOpen(packet, answers))
    default:
      return edition satisfies never
  }
}

/** 전체 공개 only: 모두발언 공개 and 촬영만 let the press in for minutes, not into the programme. */
const isOpen = (packet: Packet, answers: EditionAnswers): boolean =>
  packet.access === null ? answers.openMeetings?.includes(packet.id) === true : packet.access === 'open'

/** 대외비: nothing of it goes to the press, even of a meeting that is open. */
const isConfidential = (packet: Packet): boolean => packet.documentMark.security === 'official-use'
