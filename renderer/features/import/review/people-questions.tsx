import { useState } from 'react'
import type { PeopleList } from '../../../../shared/import/draft.ts'
import { addPeople, isOpenList } from '../../../../shared/import/review/add-people.ts'
import { aboutList, libraryTargets } from '../../../../shared/import/review/library-target.ts'
import { peopleTargets } from '../../../../shared/import/review/people-target.ts'
import { formatClock } from '../../../../shared/time/clock-time.ts'
import { toAppError } from '../../../app/app-error.ts'
import { useDates } from '../../../app/dates.ts'
import { useLibrary } from '../../../app/queries.ts'
import { errorText, useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { SeverityMark } from '../../../ui/severity.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { newId } from '../../packet/packet-edit.tsx'
import type { Adopt } from '../use-import-job.ts'
import { useReview, useReviewStore } from './review-store.ts'

/** Whose attendees are the people of a list that came in a file of its own? The likeliest meeting is proposed, and a person says yes. */
export const PeopleQuestions = ({ onAdopt }: { onAdopt: Adopt }) => {
  const t = useText()
  const lists = useReview(state => state.draft.peopleLists)
  const unassigned = useReview(({ history }) => history.present.unassigned)
  const open = lists.filter(list => isOpenList({ unassigned }, list))
  if (open.length === 0) return null
  return (
    <ul className="refused-files" aria-label={t('review.people')}>
      {open.map(list => <PeopleQuestion key={list.file} list={list} onAdopt={onAdopt} />)}
    </ul>
  )
}

const OF_LIBRARY = 'library:'

const PeopleQuestion = ({ list, onAdopt }: { list: PeopleList; onAdopt: Adopt }) => {
  const t = useText()
  const dates = useDates()
  const store = useReviewStore()
  const packets = useReview(({ history }) => history.present.packets)
  const known = useReview(state => state.known)
  const documents = useReview(state => state.draft.documents)
  const sources = useReview(state => state.draft.sources)
  const { list: library } = useLibrary()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const name = documents.find(({ file }) => file === list.file)?.name ?? ''
  const { ordered, proposed } = peopleTargets(list, name, packets)
  const stored = library.packets.filter(({ id, entry }) => entry === null && known.every(({ packetId }) => packetId !== id))
  const { ordered: storedInOrder, proposed: storedProposed } = libraryTargets(list, aboutList(name, sources.find(({ file }) => file === list.file)), stored)
  // A meeting that came with the list goes before one that is there already.
  const best = proposed?.id ?? (packets.length === 0 && storedProposed ? `${OF_LIBRARY}${storedProposed.id}` : '')
  const value = chosen ?? best
  const label = (date: string | null, start: number | null, title: string): string =>
    [date === null ? t('day.undated') : dates.short(date), start === null ? '' : formatClock(start), title || t('packet.untitled')].filter(part => part !== '').join(' ')
  const options = [
    ...(value === '' ? [{ value: '', label: t('review.people.choose') }] : []),
    ...ordered.map(({ id, title, overview }) => ({ value: id, label: label(overview.date, overview.start, title) })),
    ...storedInOrder.map(({ id, title, date, start }) => ({ value: `${OF_LIBRARY}${id}`, label: t('review.people.library', { meeting: label(date, start, title) }) })),
  ]
  const add = async (): Promise<void> => {
    setBusy(true)
    try {
      const id = value.startsWith(OF_LIBRARY) ? await adopted(value.slice(OF_LIBRARY.length)) : value
      if (store.getState().apply(review => addPeople(review, list, id, newId))) store.getState().show(id)
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    } finally {
      setBusy(false)
    }
  }
  const adopted = async (packetId: string): Promise<string> => {
    const { packet, known: version } = await onAdopt(packetId)
    store.getState().adopt(packet, version)
    return packet.id
  }
  return (
    <li className="people-question">
      <SeverityMark severity="question" />
      <span>{t('finding.people-list', { name, count: list.sides.flatMap(({ attendees }) => attendees).length })}</span>
      <Choice label={t('review.people.meeting', { name })} value={value} options={options} onChange={setChosen} />
      {best !== '' && best === value ? <span className="muted">{t('review.people.proposed')}</span> : null}
      <Button size="small" isDisabled={value === '' || isBusy} onPress={() => void add()}>{t('review.people.add')}</Button>
    </li>
  )
}
