import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import type { BookOptions } from '../../../shared/api/contract.ts'
import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import { useDates } from '../../app/dates.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import { parseTypedDate } from '../packet/fields/date-text.ts'
import { usePrint } from './print-store.ts'

const PARTS: readonly { key: 'cover' | 'summary' | 'toc' | 'schedule' | 'totalPages'; label: MessageKey }[] = [
  { key: 'cover', label: 'print.cover' },
  { key: 'summary', label: 'print.summary' },
  { key: 'schedule', label: 'print.schedule' },
  { key: 'toc', label: 'print.toc' },
  { key: 'totalPages', label: 'print.totalPages' },
]

/** What the book says on its cover and which parts it has; a handout has no cover and no parts. */
export const PrintOptions = ({ options, isBook }: { options: Partial<BookOptions>; isBook: boolean }) => {
  const t = useText()
  const dates = useDates()
  const { status: { today } } = useServices()
  const setOption = usePrint(state => state.setOption)
  return (
    <section aria-labelledby="print-options">
      <header className="print-head"><h2 id="print-options">{t('print.options')}</h2></header>
      {isBook ? <div className="print-fields">
        <OptionField label={t('print.title')} value={options.title ?? ''} placeholder={t('print.title.hint')} onCommit={title => setOption('title', title)} />
        <OptionField label={t('print.org')} value={options.org ?? ''} placeholder={t('print.org.hint')} onCommit={org => setOption('org', org)} />
        <OptionField
          label={t('print.date')} value={options.date ? dates.full(options.date) : ''} placeholder={dates.full(today)}
          onCommit={text => setOption('date', parseTypedDate(text, today) ?? null)}
        />
      </div> : null}
      <div className="print-parts">
        {PARTS.filter(({ key }) => isBook || key === 'totalPages').map(({ key, label }) => <Check key={key} isSelected={options[key] ?? false} onChange={on => setOption(key, on)}>{t(label)}</Check>)}
      </div>
    </section>
  )
}

/** Written through when it is left: the book is not made anew for every letter. */
const OptionField = ({ label, value, placeholder, onCommit }: { label: string; value: string; placeholder: string; onCommit: (text: string) => void }) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    const text = (typed ?? value).trim()
    setTyped(null)
    if (text !== value) onCommit(text)
  }
  return (
    <TextField className="print-field" value={typed ?? value} onChange={setTyped} onBlur={commit} onKeyDown={event => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit() }}>
      <Label>{label}</Label>
      <Input className="text-input" placeholder={placeholder} />
    </TextField>
  )
}
