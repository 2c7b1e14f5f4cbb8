import type { PacketFile } from './packet-file.ts'

/**
 * Is this what the schema would take as it stands: nothing more, nothing to repair, nothing missing but fields with a
 * default, which it fills in? The build puts a function in this place that is compiled from the schema
 * (`tools/compile-schema.ts`): to load the schema and its library and to read a book's packets through them takes as
 * long as to make the book. From source nothing is known to be whole, and the schema itself reads everything.
 */
export const isWholePacketFile = (_value: unknown): _value is PacketFile => false
