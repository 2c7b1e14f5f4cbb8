import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import type { Translate } from '../../app/text.ts'

/** The list or field at the top of a path names the section that people know. */
const SECTIONS: Readonly<Record<string, MessageKey>> = {
  title: 'packet.title', titleEn: 'overview.titleEn', overview: 'part.overview', attendance: 'overview.attendance', sides: 'part.attendees',
  topics: 'overview.topics', runOfShow: 'part.runOfShow', talkingPoints: 'part.talkingPoints', qa: 'part.qa', actionPlan: 'part.actionPlan', aides: 'aide.title', scenario: 'part.scenario', responsible: 'overview.responsible',
  notes: 'source.notes', tags: 'overview.tags', sourceUnits: 'part.source',
}

/** The name on screen for the place of a search hit. */
export const fieldName = (path: readonly string[], principal: string, t: Translate): string =>
  t(SECTIONS[path[0] ?? ''] ?? 'packet.title', { principal })
