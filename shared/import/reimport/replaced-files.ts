import type { Packet, SourceFile } from '../../packet/packet.ts'
import { fieldsOfUnit, isWithin } from '../source-fields.ts'

/** Is a file the draft before, in whose place the new one comes? What else a packet was read from stays. */
export const isReplacedBy = (base: Packet, theirs: Packet) => ({ name, sha256 }: SourceFile): boolean =>
  sha256 === base.sourceFiles[0]?.sha256 || theirs.sourceFiles.some(file => file.name === name || file.sha256 === sha256)

/** Did other files than the draft before say what stands at `path`? Then the new draft's silence takes nothing away. */
export const isSaidElsewhere = (base: Packet, theirs: Packet, path: readonly string[]): boolean => {
  const place = path.join('.')
  const isReplaced = isReplacedBy(base, theirs)
  const units = base.sourceUnits.filter(unit => fieldsOfUnit(unit).some(field => isWithin(field, place)))
  return units.length > 0 && units.every(({ file }) => {
    const source = base.sourceFiles[file]
    return source !== undefined && !isReplaced(source)
  })
}
