import { ImagePlus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { Attachment, Attendee } from '../../../../shared/packet/packet.ts'
import { toAppError } from '../../../app/app-error.ts'
import { useServices } from '../../../app/services.ts'
import { errorText, useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useAttachmentBytes } from '../attachments/attachment-queries.ts'
import { newId, useAttachments, usePacketEdit } from '../packet-edit.tsx'
import { portraitEdits } from './portrait-edits.ts'
import { smallJpeg } from './small-jpeg.ts'

/** A person's portrait: seen, chosen from a file, taken away. */
export const PortraitField = ({ person, path }: { person: Attendee; path: string }) => {
  const t = useText()
  const { client } = useServices()
  const { apply, session } = usePacketEdit()
  const attachments = useAttachments()
  const [failure, setFailure] = useState<string | null>(null)
  const portrait = attachments.find(({ id }) => id === person.photo)
  const change = (next: Attachment | null): void => {
    const packet = session.snapshot()?.packet
    if (packet) apply(portraitEdits({ ...packet, person, path: path.split('.') }, next))
  }
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setFailure(null)
    const bytes = await smallJpeg(file).catch(() => null)
    if (bytes === null) return setFailure(t('person.photo.unreadable', { file: file.name }))
    try {
      const kept = await client.call('attachment.keep', { handle: await client.upload(bytes) })
      change({ id: newId(), name: `${file.name.replace(/\.[^.]*$/, '')}.jpg`, mime: 'image/jpeg', ...kept, source: false, keepOnly: false })
    } catch (cause) {
      setFailure(errorText(t, toAppError(cause)))
    }
  }
  const { isOver, dropProps } = useFileDrop(file => void choose(file))
  return (
    <div className={isOver ? 'portrait-field over' : 'portrait-field'} {...dropProps}>
      {portrait ? <Thumbnail sha256={portrait.sha256} alt={t('person.photo.of', { name: person.name || person.title })} /> : null}
      <FileTrigger acceptedFileTypes={['image/*']} onSelect={files => void choose(files?.[0])}>
        <Button variant="quiet" size="small" data-path={`${path}.photo`} icon={<ImagePlus size={14} />}>{t(portrait ? 'person.photo.replace' : 'person.photo.choose')}</Button>
      </FileTrigger>
      {portrait ? <Button variant="quiet" size="small" onPress={() => change(null)}>{t('person.photo.remove')}</Button> : null}
      {failure === null ? null : <p className="portrait-failure" role="alert">{failure}</p>}
    </div>
  )
}

const Thumbnail = ({ sha256, alt }: { sha256: string; alt: string }) => {
  const { data: bytes } = useAttachmentBytes(sha256)
  const show = useCallback((image: HTMLImageElement) => {
    if (!bytes) return undefined
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
    image.src = url
    return () => URL.revokeObjectURL(url)
  }, [bytes])
  return bytes ? <img ref={show} className="portrait-shape" alt={alt} /> : <span className="portrait-shape" aria-hidden />
}
