import { Plus } from 'lucide-react'
import { memo } from 'react'
import { newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { Section } from './section.tsx'
import { TalkingPointItem } from './talking-point-item.tsx'

/** 말씀자료: what the principal says, tied to rows, with how long it takes to say. */
export const TalkingPointsSection = memo(({ packet }: { packet: Packet }) => {
  const t = useText()
  const edit = usePacketEdit()
  const points = packet.talkingPoints
  const add = (): void => {
    const last = points.at(-1)
    const point = { ...newTalkingPoint(newId()), kind: last?.kind ?? 'agenda', rowId: last?.rowId ?? null } as const
    edit.insert(['talkingPoints'], point, last?.id ?? null)
    focusPathSoon(`talkingPoints.${point.id}.text`)
  }
  return (
    <Section
      id="talkingPoints" title={t('part.talkingPoints')}
      side={<Button variant="quiet" size="small" icon={<Plus size={14} />} data-add="talkingPoints" onPress={add}>{t('point.add')}</Button>}
    >
      {points.length === 0 ? <p className="section-empty">{t('point.empty')}</p> : null}
      <ul className="card-list">
        {points.map(point => <TalkingPointItem key={point.id} point={point} packet={packet} />)}
      </ul>
    </Section>
  )
})
