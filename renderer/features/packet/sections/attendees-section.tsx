import { Plus } from 'lucide-react'
import { memo } from 'react'
import { newSide } from '../../../../shared/packet/new-packet.ts'
import type { Side } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { Section } from './section.tsx'
import { SideBlock } from './side-block.tsx'

/** 참석자, by side. */
export const AttendeesSection = memo(({ sides }: { sides: readonly Side[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const listed = sides.reduce((sum, side) => sum + side.attendees.length, 0)
  const ids = sides.map(({ id }) => id)
  const addSide = (): void => {
    const side = { ...newSide(newId()), ours: sides.length === 0 }
    edit.insert(['sides'], side, sides.at(-1)?.id ?? null)
    focusPathSoon(`sides.${side.id}.name`)
  }
  return (
    <Section
      id="attendees" title={t('part.attendees')} {...(listed > 0 ? { hint: t('attendees.listed', { count: listed }) } : {})}
      side={<Button variant="quiet" size="small" icon={<Plus size={14} />} data-add="sides" onPress={addSide}>{t('side.add')}</Button>}
    >
      {sides.length === 0 ? <p className="section-empty">{t('attendees.empty')}</p> : null}
      {sides.map(side => <SideBlock key={side.id} side={side} ids={ids} />)}
    </Section>
  )
})
