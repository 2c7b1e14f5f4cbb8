import { Plus, X } from 'lucide-react'
import type { SpeechRate } from '../../../shared/settings/settings.ts'
import { useText } from '../../app/text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SettingField } from './setting-field.tsx'

/** As in the schema of the settings. */
const RATE_LIMITS = { korean: [100, 600], english: [60, 250] } as const

/** How fast people speak: for everyone, and for those who speak faster or slower. */
export const SpeechRates = ({ rates, onChange }: { rates: readonly SpeechRate[]; onChange: (rates: SpeechRate[]) => void }) => {
  const t = useText()
  const replace = (at: number, part: Partial<SpeechRate>): void => onChange(rates.map((rate, i) => i === at ? { ...rate, ...part } : rate))
  const outside = (language: keyof typeof RATE_LIMITS) => (text: string): string | null => {
    const [min, max] = RATE_LIMITS[language]
    return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max ? null : t('settings.speech.limits', { min, max })
  }
  const add = (): void => onChange([...rates, { ...(rates[0] ?? { koreanSyllablesPerMinute: 300, englishWordsPerMinute: 120 }), name: t('settings.speech.new') }])
  return (
    <fieldset className="speech-rates">
      <legend>{t('settings.speech')}</legend>
      {rates.map((rate, at) => (
        <div key={at} className="speech-rate">
          {at === 0 ? <span className="speech-everyone">{t('settings.speech.everyone')}</span> : <SettingField label={t('person.name')} value={rate.name} refusal={text => text === '' ? t('settings.needed') : null} onCommit={name => replace(at, { name })} />}
          <SettingField
            numeric label={t('settings.speech.korean')} value={String(rate.koreanSyllablesPerMinute)}
            refusal={outside('korean')} onCommit={text => replace(at, { koreanSyllablesPerMinute: Number(text) })}
          />
          <SettingField
            numeric label={t('settings.speech.english')} value={String(rate.englishWordsPerMinute)}
            refusal={outside('english')} onCommit={text => replace(at, { englishWordsPerMinute: Number(text) })}
          />
          {at > 0 ? <IconButton label={t('settings.speech.remove', { name: rate.name })} onPress={() => onChange(rates.filter((_, i) => i !== at))}><X size={16} /></IconButton> : null}
        </div>
      ))}
      <Button variant="quiet" size="small" icon={<Plus size={14} />} onPress={add}>{t('settings.speech.add')}</Button>
    </fieldset>
  )
}
