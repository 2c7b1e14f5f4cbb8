/** A portrait is printed 32 mm high: this is 570 dots to the inch, more than any printer shows. */
const MOST_PX = 720
const QUALITY = 0.9

/**
 * Any picture that the window can show as an upright JPEG of at most 720 px, on white, without the notes of its camera.
 * Rejects where the file is no picture.
 */
export const smallJpeg = async (file: Blob): Promise<Uint8Array> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, MOST_PX / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/jpeg', QUALITY) })
  if (!blob) throw new Error('the canvas gave no picture')
  return new Uint8Array(await blob.arrayBuffer())
}
