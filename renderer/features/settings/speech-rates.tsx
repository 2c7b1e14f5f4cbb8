import { Plus, X } from 'lucide-react'
import type { SpeechRate } from '../../../shared/settings/settings.ts'
import { useText } from '../../app/text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SettingField } from './setting-field.tsx'

const RATE_LIMITS = { korean: [100, 600], english: [60, 250] } as const

/** The figure in `text` if it lies within the limits of the settings. */
const within = (text: string, [min, max]: readonly [number, number]): number | null => {
  const figure = Number(text)
  return text !== '' && figure >= min && figure <= max ? figure : null
}

/** How fast people speak: for everyone, and for those who speak faster or slower. */
export const SpeechRates = ({ rates, onChange }: { rates: readonly SpeechRate[]; onChange: (rates: SpeechRate[]) => void }) => {
  const t = useText()
  const replace = (at: number, part: Partial<SpeechRate>): void => onChange(rates.map((rate, i) => i === at ? { ...rate, ...part } : rate))
  const add = (): void => onChange([...rates, { ...(rates[0] ?? { koreanSyllablesPerMinute: 300, englishWordsPerMinute: 120 }), name: t('settings.speech.new') }])
  return (
    <fieldset className="speech-rates">
      <legend>{t('settings.speech')}</legend>
      {rates.map((rate, at) => (
        <div key={at} className="speech-rate">
          {at === 0 ? <span className="speech-everyone">{t('settings.speech.everyone')}</span> : <SettingField label={t('person.name')} value={rate.name} onCommit={name => name !== '' && replace(at, { name })} />}
          <SettingField
            numeric label={t('settings.speech.korean')} value={String(rate.koreanSyllablesPerMinute)}
            onCommit={(text) => {
              const figure = within(text, RATE_LIMITS.korean)
              if (figure !== null) replace(at, { koreanSyllablesPerMinute: figure })
            }}
          />
          <SettingField
            numeric label={t('settings.speech.english')} value={String(rate.englishWordsPerMinute)}
            onCommit={(text) => {
              const figure = within(text, RATE_LIMITS.english)
              if (figure !== null) replace(at, { englishWordsPerMinute: figure })
            }}
          />
          {at > 0 ? <IconButton label={t('settings.speech.remove', { name: rate.name })} onPress={() => onChange(rates.filter((_, i) => i !== at))}><X size={16} /></IconButton> : null}
        </div>
      ))}
      <Button variant="quiet" size="small" icon={<Plus size={14} />} onPress={add}>{t('settings.speech.add')}</Button>
    </fieldset>
  )
}
