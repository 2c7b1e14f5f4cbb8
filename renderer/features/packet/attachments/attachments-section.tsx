import { GripVertical, Paperclip } from 'lucide-react'
import { memo, useMemo, type PointerEvent } from 'react'
import { FileTrigger } from 'react-aria-components'
import { PRINTED_ENDINGS } from '../../../../shared/packet/attachment-kind.ts'
import type { Attachment, Side } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { useFilesDrop } from '../../../ui/use-file-drop.ts'
import { FlagField } from '../fields/flag-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'
import { usePacketEdit } from '../packet-edit.tsx'
import { useRowDrag } from '../run-of-show/use-row-drag.ts'
import { Section } from '../sections/section.tsx'
import { useFold } from '../unfolded.ts'
import { AttachmentPreview } from './attachment-preview.tsx'
import { AttachmentProblem } from './attachment-problem.tsx'
import { AttachmentState } from './attachment-state.tsx'
import { listedAttachments } from './listed-attachments.ts'
import { afterOfDrop } from './after-of-drop.ts'
import { useAddFiles } from './use-add-files.ts'
import './attachments.css'

/** 첨부: files that belong to the meeting, in the order in which their pages stand behind it. Portraits are where the persons are. */
export const AttachmentsSection = memo(({ attachments, sides }: { attachments: readonly Attachment[]; sides: readonly Side[] }) => {
  const t = useText()
  const items = useMemo(() => listedAttachments(attachments, sides), [attachments, sides])
  const { progress, notices, add, cancel } = useAddFiles()
  const { isOver, dropProps } = useFilesDrop(files => void add(files))
  return (
    <Section
      id="attachments" title={t('part.attachments')} hint={t('attachment.hint')}
      side={(
        <FileTrigger allowsMultiple acceptedFileTypes={[...PRINTED_ENDINGS.map(ending => `.${ending}`), '*/*']} onSelect={files => void add([...files ?? []])}>
          <Button variant="quiet" size="small" icon={<Paperclip size={14} />} data-add="attachments">{t('attachment.add')}</Button>
        </FileTrigger>
      )}
    >
      <div className={isOver ? 'attachments over' : 'attachments'} {...dropProps}>
        {items.length === 0 && !progress ? <p className="section-empty">{t('attachment.empty')}</p> : null}
        {items.length > 0 ? <AttachmentGrid items={items} /> : null}
        {progress ? (
          <div className="attachments-progress">
            <Progress label={t('attachment.adding', { done: progress.done, total: progress.total })} done={progress.done} total={progress.total} />
            <Button size="small" onPress={cancel}>{t('common.cancel')}</Button>
          </div>
        ) : null}
        {notices.length > 0 ? <ul className="attachment-notices" role="alert">{notices.map(notice => <li key={notice}>{notice}</li>)}</ul> : null}
      </div>
    </Section>
  )
})

const details = (attachment: Attachment) => <AttachmentPreview attachment={attachment} />

const AttachmentGrid = ({ items }: { items: readonly Attachment[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const ids = items.map(({ id }) => id)
  const onGrip = useRowDrag((id, target, side) => {
    const after = afterOfDrop(ids, id, target, side)
    if (after !== undefined) edit.move(['attachments'], id, after)
  })
  const columns = useMemo((): readonly GridColumn<Attachment>[] => [
    { id: 'grip', label: t('attachment.order'), isLabelHidden: true, width: '20px', cell: ({ id }) => <Grip onPress={event => onGrip(event, id)} /> },
    {
      id: 'name', label: t('attachment.name'),
      cell: (attachment, path) => (
        <>
          <TextField path={`${path}.name`} value={attachment.name} label={t('attachment.name')} />
          {attachment.source || attachment.keepOnly ? null : <AttachmentProblem attachment={attachment} />}
        </>
      ),
    },
    { id: 'state', label: t('attachment.size'), width: '124px', align: 'right', cell: attachment => <AttachmentState attachment={attachment} /> },
    {
      id: 'print', label: t('attachment.print'), width: '104px',
      cell: ({ source, keepOnly, name }, path) => (source ? <span className="attachment-draft">{t('attachment.draft')}</span> : (
        <FlagField path={`${path}.keepOnly`} value={keepOnly} label={t('attachment.print.of', { name })} off={t('attachment.print.yes')} on={t('attachment.print.no')} />
      )),
    },
    { id: 'preview', label: t('attachment.preview'), isLabelHidden: true, width: '88px', cell: (_attachment, path) => <PreviewButton path={path} /> },
  ], [t, onGrip])
  return <EditGrid label={t('part.attachments')} path="attachments" items={items} columns={columns} details={details} />
}

const Grip = ({ onPress }: { onPress: (event: PointerEvent<HTMLElement>) => void }) => {
  const t = useText()
  return <span className="row-grip" title={t('row.grip')} onPointerDown={onPress}><GripVertical size={14} aria-hidden /></span>
}

const PreviewButton = ({ path }: { path: string }) => {
  const t = useText()
  const [isOpen, setOpen] = useFold(path)
  return <Button variant="quiet" size="small" data-stop="preview" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>{t(isOpen ? 'attachment.fold' : 'attachment.preview')}</Button>
}
