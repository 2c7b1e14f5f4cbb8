import type { Packet, TalkingPoint } from '../../../../shared/packet/packet.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { useText } from '../../../app/text.ts'
import { LinkField } from '../fields/link-field.tsx'
import { topicChoices } from './row-choices.ts'

/** Who says it, and to which topic it belongs. */
export const TalkingPointChoices = ({ point, packet }: { point: TalkingPoint; packet: Packet }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const path = `talkingPoints.${point.id}`
  const people = packet.sides.flatMap(side => side.attendees)
    .map(person => ({ value: person.id, label: [person.organisation, person.name, person.title].filter(Boolean).join(' ') }))
  return (
    <div className="card-choices">
      <LinkField path={`${path}.speakerId`} value={point.speakerId} label={t('point.speaker')} none={principal} options={people} />
      {packet.topics.length > 0 ? <LinkField path={`${path}.topicId`} value={point.topicId} label={t('point.topic')} none={t('point.topic.none')} options={topicChoices(packet.topics)} /> : null}
    </div>
  )
}
