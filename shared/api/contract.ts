import { z } from 'zod'
import { EXPORT_FORMATS, EXPORT_KINDS } from '../export/export-kinds.ts'
import { isPdfPassword } from '../book/file-password.ts'
import { PRODUCTS } from '../book/product.ts'
import { PrintRun } from '../copies/print-run.ts'
import { Recipient, RecipientList } from '../copies/recipients.ts'
import { Finding } from '../checks/finding.ts'
import { DayEntryKind } from '../day/day-entry.ts'
import { EDITION_NAME } from '../edition/edition-name.ts'
import { Draft, UnassignedLine } from '../import/draft.ts'
import { FileState } from '../import/file-state.ts'
import { KnownVersion } from '../import/reimport/match-known.ts'
import { Edit } from '../packet/edit.ts'
import { id } from '../packet/field.ts'
import { Access, Interpretation, Packet } from '../packet/packet.ts'
import { Settings } from '../settings/settings.ts'
import { ErrorValue } from './error-value.ts'
import { COPY_FILES } from '../copies/copy-files.ts'
import { BookOptions } from './book-options.ts'
import type { EVENT_NAMES, EventName, METHOD_NAMES, MethodName } from './method-names.ts'

const none = z.strictObject({})
/** `ChangeText`, `shared/copies/change-text.ts` */
const Change = z.object({ section: z.string(), item: z.string(), was: z.string(), is: z.string() })
/** Opaque name of bytes held by the services: uploaded by `POST /files`, read by `GET /files/<handle>`. */
const handle = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
/** Of a PDF file: never stored, never logged. */
const pdfPassword = z.string().refine(isPdfPassword)
const jobId = z.string().min(1).max(64)
/** `shared/edition/edition-name.ts` */
const edition = z.string().max(200).regex(EDITION_NAME)
/** Unmarked meetings that count as open to the press; `null` where nobody was asked: then none does. */
const open = z.array(id()).max(500).nullable().default(null)
/** Files of one import: a folder of a visit's drafts is far below it. */
const MOST_SOURCES = 200

const BuiltBook = z.object({
  /** What is saved and printed: the book, or its copies in one file, or a zip of a file each. */
  handle, name: z.string(), bytes: z.number().int(),
  /** To look at: of several copies the first one. */
  preview: handle, pages: z.number().int(),
  /** Numbered copies in it, 0 for a book without a number. */
  copies: z.number().int(),
  findings: z.array(Finding),
  /** First page (1-based) of each packet. */
  packetPages: z.record(z.string(), z.number().int()),
  /** Meetings left out of a press edition since nobody has said whether they are open. */
  unmarked: z.array(z.string()),
  /** Of replacement pages. */
  replacement: z.object({
    changes: z.array(Change.extend({ pages: z.string() })),
    /** What is to be done with the old copy, a sentence each. */
    exchanges: z.array(z.string()),
    /** Sheets to take out, to put in, and of the old copy; so many are replaced that a new book is better. */
    out: z.number().int(), in: z.number().int(), total: z.number().int(), newIsBetter: z.boolean(),
  }).nullable(),
})

export const PacketSummary = z.object({
  id: z.string(), mark: z.string().nullable(), title: z.string(), titleProposed: z.boolean(),
  date: z.string().nullable(), start: z.number().nullable(), end: z.number().nullable(), place: z.string(),
  access: Access.nullable(), interpretation: Interpretation.nullable(),
  participation: Packet.shape.participation, tags: z.array(z.string()),
  /** A thing in the principal's day that has no papers (이동, 국회 …); `null` for a meeting. Lists of older programs lack it. */
  entry: DayEntryKind.nullable().default(null),
  findings: z.object({ error: z.number(), warning: z.number(), question: z.number(), info: z.number() }),
  updatedAt: z.string(),
})

export const PacketState = z.object({
  packet: Packet, revision: z.number().int(), canUndo: z.boolean(), canRedo: z.boolean(), findings: z.array(Finding), savedAt: z.string(),
})

/** Stack of library-wide steps (an import, a removal): `null` where there is none. */
export const LibraryStep = z.object({ kind: z.enum(['import', 'update', 'create', 'remove', 'duplicate']), count: z.number().int(), title: z.string() })
export const LibraryList = z.object({ packets: z.array(PacketSummary), undo: LibraryStep.nullable(), redo: LibraryStep.nullable() })

export const SearchHit = z.object({
  packetId: z.string(), title: z.string(), date: z.string().nullable(), start: z.number().nullable(),
  /** Path of the field the text was found in. */
  path: z.array(z.string()), field: z.string(), snippet: z.string(),
  /** UTF-16 offsets of the match inside `snippet`. */
  match: z.tuple([z.number(), z.number()]),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Passwords of attached files by their SHA-256; under `*` one for all that have none here. They open a file and are kept nowhere. */
const passwords = z.record(z.union([sha256, z.literal('*')]), z.string().max(1_000)).default({})

const attachments = z.strictObject({
  /** What to do about attached files that can't be printed: no book, or a sheet in the place of each. */
  missing: z.enum(['stop', 'sheet']).default('stop'),
  passwords,
}).default({ missing: 'stop', passwords: {} })

/** What is wrong with an attached file that can't be printed (`book.attachment.problem.<name>`). */
export const AttachmentProblem = z.enum(['absent', 'empty', 'damaged', 'too-large', 'too-complex', 'unsupported', 'dynamic-form', 'locked', 'password-wrong'])

/** The one table of calls. Types are derived from it; both hosts dispatch by it. */
export const contract = {
  'app.status': {
    input: none,
    output: z.object({
      version: z.string(), host: z.enum(['electron', 'loopback']),
      library: z.string(), failure: ErrorValue.nullable(), locale: z.enum(['ko', 'en']), today: z.string(),
      /** The host can show a save dialogue, print and open folders itself; else the window downloads. */
      nativeFiles: z.boolean(),
    }),
  },
  /** Tries to open the library again after a start-up failure; the new status tells. */
  'app.retry': { input: none, output: z.object({ failure: ErrorValue.nullable() }) },
  'settings.get': { input: none, output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },
  'library.list': { input: none, output: LibraryList },
  'library.search': { input: z.strictObject({ query: z.string().max(200), limit: z.number().int().min(1).max(200).default(50) }), output: z.array(SearchHit) },
  /** Takes back the last library-wide step. */
  'library.undo': { input: none, output: LibraryList },
  'library.redo': { input: none, output: LibraryList },
  'packet.get': { input: z.strictObject({ packetId: id() }), output: PacketState },
  /** With `entry` an entry of the principal's day, which has no papers. */
  'packet.create': {
    input: z.strictObject({ title: z.string().max(2_000).default(''), date: z.string().nullable().default(null), entry: DayEntryKind.nullable().default(null) }),
    output: PacketState,
  },
  'packet.edit': { input: z.strictObject({ packetId: id(), edits: z.array(Edit).min(1).max(2_000) }), output: PacketState },
  'packet.undo': { input: z.strictObject({ packetId: id() }), output: PacketState },
  'packet.redo': { input: z.strictObject({ packetId: id() }), output: PacketState },
  'packet.history': {
    input: z.strictObject({ packetId: id() }),
    output: z.array(z.object({ revision: z.number().int(), at: z.string(), summary: z.string() })),
  },
  /** To the bin; `library.undo` brings it back. */
  'packet.remove': { input: z.strictObject({ packetIds: z.array(id()).min(1).max(500) }), output: LibraryList },
  'packet.duplicate': { input: z.strictObject({ packetId: id() }), output: PacketState },
  /** Keeps uploaded bytes in the library, for an edit that then names them as an attachment. */
  'attachment.keep': { input: z.strictObject({ handle }), output: z.object({ sha256: z.string(), size: z.number().int() }) },
  'attachment.open': { input: z.strictObject({ sha256 }), output: z.object({ handle }) },
  /** Whether a book can hold the pages of an attached file, and how many there are. */
  'attachment.look': {
    input: z.strictObject({ sha256, passwords }),
    output: z.object({ pages: z.number().int().nullable(), problem: AttachmentProblem.nullable() }),
  },
  /** Reads drafts and shows what they would make; nothing is stored until `import.commit`. */
  'import.read': {
    input: z.strictObject({
      sources: z.array(z.union([
        z.strictObject({ name: z.string().min(1).max(255), handle, password: z.string().max(1_000).optional() }),
        z.strictObject({ name: z.string().min(1).max(255), text: z.string() }),
      ])).min(1).max(MOST_SOURCES),
      jobId: jobId.optional(),
      /** Somebody answers for locked files by `import.unlock`: the job waits for it, else they are refused. And says whose attendees a list of people alone are. */
      asksPasswords: z.boolean().default(false),
    }),
    output: z.object({
      importId: z.string(), draft: Draft,
      /** Packets of the draft that are new versions of packets of the library. */
      known: z.array(KnownVersion),
    }),
  },
  /** The password of a locked file of a running import; `null` leaves the file out. */
  'import.unlock': { input: z.strictObject({ jobId, file: z.number().int().min(0), password: z.string().max(1_000).nullable() }), output: none },
  'import.commit': {
    input: z.strictObject({
      importId: z.string(),
      /** The draft as a person left it; without it, as it was read. No line of it may be lost. */
      review: z.object({ packets: z.array(Packet), unassigned: z.array(UnassignedLine) }).optional(),
      /** Packets to keep as new; unassigned lines become notes of the nearest packet. */
      packetIds: z.array(id()),
      /** Packets that are new versions: what of them goes into the library's packet, by `Difference.id`. */
      updates: z.array(z.strictObject({
        draftId: id(), packetId: id(),
        /** Of the packet that the differences were shown against. */
        revision: z.number().int(), accept: z.array(z.string()),
      })).default([]),
    }),
    output: LibraryList,
  },
  /** Takes a packet of the library among those of a waiting import, so that what a file says of it can be added to it. */
  'import.adopt': {
    input: z.strictObject({ importId: z.string(), packetId: id() }),
    output: z.object({ packet: Packet, known: KnownVersion }),
  },
  'import.discard': { input: z.strictObject({ importId: z.string() }), output: none },
  'book.build': {
    input: z.strictObject({
      packetIds: z.array(id()).min(1).max(500), options: BookOptions.partial().default({}), jobId: jobId.optional(),
      product: z.enum(PRODUCTS).default('book'),
      /** 용도; without one, the product's own. */
      edition: edition.optional(),
      open,
      attachments,
      /** Numbered copies for these, in one file or a file each. */
      copies: z.strictObject({ recipients: z.array(Recipient).min(1).max(500), files: z.enum(COPY_FILES) }).optional(),
    }),
    output: BuiltBook,
  },
  /** 교체 쪽 for the copies of a run, or for one copy, by its id: what they hold is compared with today's packets. */
  'book.replace': {
    input: z.strictObject({
      since: id(), jobId: jobId.optional(), files: z.enum(COPY_FILES).default('one'),
      /** Packets of the new book in their order; unless given, those of the copy, and what came to its days since. */
      packetIds: z.array(id()).max(500).optional(),
      /** The copy was printed on both sides; as it was made unless given. */
      duplex: z.boolean().optional(),
      attachments,
    }),
    output: BuiltBook,
  },
  /** What an edition shows of these meetings and what it leaves out, before anything is made. */
  'book.contents': {
    input: z.strictObject({ packetIds: z.array(id()).max(500), product: z.enum(PRODUCTS), edition, open }),
    output: z.object({
      /** Names of the sides that sit in the meetings: one guest edition each. */
      sides: z.array(z.string()),
      /** Meetings of which nobody has said whether the press may watch them. */
      unmarked: z.array(z.string()),
      /** Meetings that are not for this audience at all. */
      withheld: z.array(z.string()),
      /** Items that are left out of a meeting shown; `part` is a key of the packet. */
      leftOut: z.array(z.object({ packetId: z.string(), part: z.string(), count: z.number().int() })),
      /** Open findings about what is printed. */
      findings: z.array(Finding),
    }),
  },
  /** Attached files that a book of these would print, and what is wrong with those that can't be. */
  'book.attachments': {
    input: z.strictObject({ packetIds: z.array(id()).max(500), edition, open, passwords, jobId: jobId.optional() }),
    output: z.object({
      printed: z.number().int(),
      problems: z.array(z.object({ packetId: z.string(), attachmentId: z.string(), sha256: z.string(), name: z.string(), problem: AttachmentProblem })),
    }),
  },
  /** The days of these as plain text for a messenger. */
  'book.text': { input: z.strictObject({ packetIds: z.array(id()).min(1).max(500), edition: edition.optional() }), output: z.object({ text: z.string() }) },
  /** Packets as a file for other programs. Not every format holds every kind (`KINDS_OF_FORMAT`). */
  'export.make': {
    input: z.strictObject({ packetIds: z.array(id()).min(1).max(500), format: z.enum(EXPORT_FORMATS), what: z.enum(EXPORT_KINDS).optional() }),
    output: z.object({
      handle, name: z.string(), bytes: z.number().int(),
      /** What the file is made without. */
      findings: z.array(Finding),
    }),
  },
  /** The programme of a packet in both flavours of the clipboard; `null` where it has none. */
  'export.clipboard': { input: z.strictObject({ packetId: id() }), output: z.object({ text: z.string(), html: z.string() }).nullable() },
  /** 배부처, as the office keeps them. */
  'recipients.list': { input: none, output: z.array(RecipientList) },
  /** Keeps a list: a new one, or in the place of the one with its id. */
  'recipients.save': { input: z.strictObject({ list: RecipientList }), output: z.array(RecipientList) },
  /** 출력·배부 기록, the oldest first. */
  'prints.log': { input: none, output: z.array(PrintRun) },
  /** What a reader of these copies would find changed by now; `null` where that can't be told any more. */
  'prints.changes': { input: z.strictObject({ runId: id() }), output: z.array(Change).nullable() },
  /** The log as a table for a spreadsheet. */
  'prints.export': { input: none, output: z.object({ handle, name: z.string() }) },
  'recipients.remove': { input: z.strictObject({ listId: id() }), output: z.array(RecipientList) },
  'job.cancel': { input: z.strictObject({ jobId }), output: none },
  /** The same file under a password (AES-256), as another one. The password is kept nowhere. */
  'book.protect': { input: z.strictObject({ handle, password: pdfPassword }), output: z.object({ handle }) },
  /** Only where `nativeFiles`: asks for a place and writes the bytes there. */
  'file.save': { input: z.strictObject({ handle, name: z.string().min(1).max(255) }), output: z.object({ path: z.string().nullable() }) },
  'file.print': { input: z.strictObject({ handle }), output: z.object({ printed: z.boolean() }) },
  /** The window, or the command line, has put a finished book where it belongs: that is recorded. `name` is the file's. */
  'file.taken': { input: z.strictObject({ handle, how: z.enum(['saved', 'printed']), name: z.string().max(255) }), output: z.object({ runId: z.string().nullable() }) },
  'file.reveal': { input: z.strictObject({ path: z.string() }), output: none },
} as const satisfies Record<MethodName, { input: z.ZodType; output: z.ZodType }>

export const events = {
  'packet.changed': z.object({ packetId: z.string(), revision: z.number().int() }),
  'library.changed': none,
  'settings.changed': Settings,
  /** Something was printed or saved. */
  'prints.changed': none,
  'job.progress': z.object({ jobId, phase: z.enum(['reading', 'attaching', 'typesetting', 'drawing', 'writing']), done: z.number(), total: z.number(),
    /** Of an import: the state of each file, in the order of its sources. */
    files: z.array(FileState).optional(),
  }),
} as const satisfies Record<EventName, z.ZodType>

type Contract = typeof contract
export type { EventName, MethodName } from './method-names.ts'
export type Input<M extends MethodName> = z.input<Contract[M]['input']>
export type Parsed<M extends MethodName> = z.output<Contract[M]['input']>
export type Output<M extends MethodName> = z.output<Contract[M]['output']>
export type EventData<E extends EventName> = z.output<(typeof events)[E]>
export type Handlers = { [M in MethodName]: (input: Parsed<M>) => Output<M> | Promise<Output<M>> }

export type PacketSummary = z.infer<typeof PacketSummary>
export type PacketState = z.infer<typeof PacketState>
export type LibraryList = z.infer<typeof LibraryList>
export type LibraryStep = z.infer<typeof LibraryStep>
export type SearchHit = z.infer<typeof SearchHit>
export type { BookOptions } from './book-options.ts'

/** Fails to compile when a name is in one list and not in the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
true satisfies Same<keyof Contract, (typeof METHOD_NAMES)[number]>
true satisfies Same<keyof typeof events, (typeof EVENT_NAMES)[number]>
