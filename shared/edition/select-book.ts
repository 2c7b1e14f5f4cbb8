import { DayEntry } from '../day/day-entry.ts'
import type { DraftDocument } from '../import/draft.ts'
import { EDITION_KINDS } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import { type Edition, type EditionAnswers, type EditionQuestion, NO_ANSWERS, selectForEdition } from './edition.ts'
import { editionFor } from './edition-for-packet.ts'
import { DAY_ENTRY_TABLE } from './edition-table.ts'
import { planOf } from './plan.ts'
import { selectFields, type TextAt, textsOf } from './select-fields.ts'

export interface BookSelection {
  /** Only the packets this audience may see, each as it may see it, in the order given. */
  readonly packets: readonly Packet[]
  readonly entries: readonly DayEntry[]
  readonly documents: readonly DraftDocument[]
  /** Packets that are not for this audience at all. */
  readonly withheld: readonly string[]
  /** Paths begin with the id of the packet or entry, or the name of the document. */
  readonly excluded: readonly TextAt[]
  readonly included: readonly TextAt[]
  /** At most one of each kind: the office is asked once for the book. */
  readonly questions: readonly EditionQuestion[]
}

export interface Book {
  readonly packets: readonly Packet[]
  readonly entries?: readonly DayEntry[]
  readonly documents?: readonly DraftDocument[]
}

const ENTRY_PLAN = planOf(DayEntry, DAY_ENTRY_TABLE)

/**
 * The selection for a book of several meetings. A guest edition made for one meeting's side
 * follows that delegation through the others by its name, and leaves out those it doesn't sit in.
 */
export const selectBookForEdition = (
  book: Book,
  edition: Edition,
  answers: EditionAnswers = NO_ANSWERS,
): BookSelection => {
  const selections = book.packets.map(packet =>
    selectForEdition(packet, editionFor(packet, edition, book.packets), answers),
  )
  const entries = (book.entries ?? []).map(entry => ({
    entry,
    ...selectEntry(entry, edition),
    all: textsOf(ENTRY_PLAN, entry),
  }))
  const documents = book.documents ?? []
  const documentTexts = documents.flatMap(textsOfDocument)
  const unmarked = selections.flatMap(each => each.questions.flatMap(question => question.packetIds))
  return {
    packets: selections.filter(each => each.visible).map(each => each.packet),
    entries: seesTheDay(edition) ? entries.map(each => each.value) : [],
    documents: seesDocuments(edition) ? documents : [],
    withheld: selections.filter(each => !each.visible).map(each => each.packet.id),
    excluded: [
      ...selections.flatMap(each => each.excluded.map(text => under(each.packet.id, text))),
      ...entries.flatMap(each =>
        (seesTheDay(edition) ? each.excluded : each.all).map(text => under(each.entry.id, text)),
      ),
      ...(seesDocuments(edition) ? [] : documentTexts),
    ],
    included: [
      ...selections.flatMap(each => each.included.map(text => under(each.packet.id, text))),
      ...entries.flatMap(each => (seesTheDay(edition) ? each.included : []).map(text => under(each.entry.id, text))),
      ...(seesDocuments(edition) ? documentTexts : []),
    ],
    questions: unmarked.length === 0 ? [] : [{ code: 'access-unmarked', packetIds: unmarked }],
  }
}

const seesTheDay = (edition: Edition): boolean => DAY_ENTRY_TABLE.id[EDITION_KINDS.indexOf(edition.kind)] === true

/** Press releases and other papers that came with the drafts stay in the office. */
const seesDocuments = (edition: Edition): boolean => edition.kind === 'principal' || edition.kind === 'staff'

const textsOfDocument = ({ name, press }: DraftDocument): TextAt[] =>
  [
    name,
    ...(press === null
      ? []
      : [
          press.title,
          ...press.subtitles,
          ...press.headings.flatMap(heading => [heading.title, heading.when]),
          ...press.body.map(line => line.text),
          ...press.contacts.flatMap(each => [each.department, each.duty, each.title, each.name, each.phone]),
        ]),
  ]
    .filter(text => text !== '')
    .map(text => ({ path: name, text }))

const NO_FACTS = {
  internal: new Set<object>(),
  movement: new Set<object>(),
  ourPoint: new Set<object>(),
  ours: new Set<object>(),
  othersDetail: new Set<object>(),
}

const selectEntry = (entry: DayEntry, edition: Edition) =>
  selectFields<DayEntry>(ENTRY_PLAN, entry, {
    column: EDITION_KINDS.indexOf(edition.kind),
    facts: NO_FACTS,
    rulings: { root: null, at: () => null },
    hidden: new Map(),
  })

const under = (id: string, { path, text }: TextAt): TextAt => ({ path: `${id}.${path}`, text })
