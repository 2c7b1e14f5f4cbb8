import { CalendarPlus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { DayEntryKind } from '../../../shared/day/day-entry.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { usePacketActions } from '../packet/packet-actions.ts'

/** Puts a thing without papers (이동, 국회, 내부보고) into the day that is on screen. */
export const AddEntry = () => {
  const t = useText()
  const actions = usePacketActions()
  return (
    <MenuTrigger>
      <Button icon={<CalendarPlus size={16} />}>{t('entry.add')}</Button>
      <Popover className="popover" placement="top start" offset={4}>
        <Menu className="menu" aria-label={t('entry.add')}>
          {DayEntryKind.options.map(kind => (
            <MenuItem key={kind} id={kind} className="list-item" textValue={t(`book.day.${kind}`)} onAction={() => void actions.createEntry(kind)}>{t(`book.day.${kind}`)}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
