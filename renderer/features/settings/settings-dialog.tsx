import { useSettings } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { useChangeSettings } from '../../app/use-change-settings.ts'
import { useWindow } from '../../app/window-state.ts'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PartOrders } from './part-orders.tsx'
import { SettingField } from './setting-field.tsx'
import { SpeechRates } from './speech-rates.tsx'
import './settings.css'

/** 설정: what the office decides once. Every change is stored at once. */
export const SettingsDialog = () => {
  const t = useText()
  const settings = useSettings()
  const change = useChangeSettings()
  const openDialog = useWindow(state => state.openDialog)

  const { principal } = settings
  const needed = (text: string): string | null => text === '' ? t('settings.needed') : null

  return (
    <Dialog title={t('settings.title')} isOpen onClose={() => openDialog(null)}>
      <div className="settings">
        <div className="setting"><span>{t('settings.theme')}</span>
          <Choice label={t('settings.theme')} value={settings.theme} onChange={theme => void change({ theme })} options={(['light', 'dark', 'high-contrast'] as const).map(value => ({ value, label: t(`theme.${value}`) }))} />
        </div>
        <div className="setting"><span>{t('settings.locale')}</span>
          <Choice label={t('settings.locale')} value={settings.locale} onChange={locale => void change({ locale })} options={[{ value: 'ko', label: '한국어' }, { value: 'en', label: 'English' }]} />
        </div>
        <SettingField label={t('settings.principal.title')} value={principal.title} refusal={needed} onCommit={title => void change({ principal: { ...principal, title } })} />
        <SettingField label={t('settings.principal.titleEn')} value={principal.titleEn} refusal={needed} onCommit={titleEn => void change({ principal: { ...principal, titleEn } })} />
        <SettingField label={t('settings.principal.name')} value={principal.name} onCommit={name => void change({ principal: { ...principal, name } })} />
        <SettingField label={t('settings.principal.ministry')} value={principal.ministry} onCommit={ministry => void change({ principal: { ...principal, ministry } })} />
        <SettingField label={t('settings.principal.ministryShort')} value={principal.ministryShort} onCommit={ministryShort => void change({ principal: { ...principal, ministryShort } })} />
        <p className="setting-hint">{t('settings.principal.ministry.hint')}</p>
        <SpeechRates rates={settings.speechRates} onChange={speechRates => void change({ speechRates })} />
        <PartOrders orders={settings.partOrders} onChange={partOrders => change({ partOrders })} />
        <div className="setting"><span>{t('settings.officialUse')}</span>
          <Check isSelected={settings.acceptOfficialUse} onChange={acceptOfficialUse => void change({ acceptOfficialUse })}>{t('settings.officialUse.accept')}</Check>
        </div>
      </div>
    </Dialog>
  )
}
