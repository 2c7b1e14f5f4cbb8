import { useText } from '../../../app/text.ts'
import { ValueField } from '../fields/value-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

const parseTags = (text: string): string[] => [...new Set(text.split(',').map(tag => tag.trim()).filter(Boolean))]

/** 꼬리표 with commas between them. */
export const TagsField = ({ tags }: { tags: readonly string[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  return (
    <ValueField
      path="tags" value={tags} label={t('overview.tags')} hint="" placeholder={t('overview.tags.hint')}
      format={list => list.join(', ')} parse={parseTags} onCommit={next => edit.set(['tags'], [...next])}
    />
  )
}
