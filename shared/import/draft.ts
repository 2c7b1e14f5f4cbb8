import { z } from 'zod'
import { ErrorValue } from '../api/error-value.ts'
import { Finding } from '../checks/finding.ts'
import { isoDate, isoLocal } from '../packet/field.ts'
import { Packet, Side, SourceUnitKind } from '../packet/packet.ts'
import { ValueOrigin } from './value-origin.ts'

/** A line that found no field. Nothing that a draft says is lost: it is here or in a packet or a document. */
export const UnassignedLine = z.object({ file: z.number().int(), line: z.number().int(), text: z.string() })

/** 보도자료: kept as text, its facts read for the checks. */
export const PressRelease = z.object({
  /** 보도시점. */
  embargo: isoLocal().nullable(),
  /** 배포. */
  released: isoLocal().nullable(),
  /** 조간. */
  morningPaper: isoDate().nullable(),
  title: z.string(),
  subtitles: z.array(z.string()),
  headings: z.array(
    z.object({
      title: z.string(),
      /** As stated: 7.1(수) 오전. */
      when: z.string(),
      date: isoDate().nullable(),
      /** morning | afternoon | lunch | evening as stated, else `null`. */
      partOfDay: z.enum(['morning', 'lunch', 'afternoon', 'evening']).nullable(),
      line: z.number().int(),
      /** Ids of the packets this heading speaks of. */
      packetIds: z.array(z.string()),
      /** The text reports what came of the meeting (past tense). */
      reportsOutcome: z.boolean(),
    }),
  ),
  body: z.array(z.object({ line: z.number().int(), text: z.string() })),
  contacts: z.array(
    z.object({
      department: z.string(), duty: z.string(), title: z.string(), name: z.string(), phone: z.string(),
    }),
  ),
})

export const DraftDocument = z.object({
  file: z.number().int(),
  name: z.string(),
  /** `text`, `markdown` … the reader that took it. */
  kind: z.string(),
  sha256: z.string(),
  /** Number of lines in the file. */
  lines: z.number().int(),
  /** 1-based lines that belong to the document as a whole. */
  sourceLines: z.array(z.number().int()),
  press: PressRelease.nullable(),
  /** The text was not UTF-8: the encoding it was converted from. */
  convertedFrom: z.string().nullable(),
})

/** A file that could not be taken, and why; the other files of the import are not held up by it. */
export const RefusedFile = z.object({ file: z.number().int(), name: z.string(), error: ErrorValue })

/** One line of a file as it stood, for showing beside what became of it. */
export const SourceLine = z.object({
  /** 1-based, as in `UnassignedLine` and source units. */
  line: z.number().int(),
  /** 1-based; 1 where the format has no pages. */
  page: z.number().int(),
  /** Lines of one table, or of one run of text, share a block. */
  block: z.number().int(),
  kind: SourceUnitKind,
  /** Heading level 1–6; 0 for ordinary text. */
  level: z.number().int(),
  text: z.string(),
  /** Cells of a table row, `null` for a line of text. */
  cells: z.array(z.string()).nullable(),
})

/** The non-empty lines of one file, in order. */
export const SourceText = z.object({ file: z.number().int(), lines: z.array(SourceLine) })

/** A list of people in a file of its own, with no meeting in it. Its lines are unassigned until a person says whose attendees they are. */
export const PeopleList = z.object({
  file: z.number().int(), sides: z.array(Side), lines: z.array(z.number().int()),
  /** Meetings of the library that name some of these people, and how many of them. */
  inLibrary: z.array(z.object({ packetId: z.string(), names: z.number().int() })).default([]),
})

/** What an import would make. Committing it is one undoable step. */
export const Draft = z.object({
  packets: z.array(Packet),
  unassigned: z.array(UnassignedLine),
  findings: z.array(Finding),
  documents: z.array(DraftDocument),
  /** Where each value of the packets comes from. */
  origins: z.array(ValueOrigin),
  refused: z.array(RefusedFile),
  sources: z.array(SourceText),
  peopleLists: z.array(PeopleList),
})

export type UnassignedLine = z.infer<typeof UnassignedLine>
export type PressRelease = z.infer<typeof PressRelease>
export type DraftDocument = z.infer<typeof DraftDocument>
export type RefusedFile = z.infer<typeof RefusedFile>
export type SourceLine = z.infer<typeof SourceLine>
export type PeopleList = z.infer<typeof PeopleList>
export type SourceText = z.infer<typeof SourceText>
export type Draft = z.infer<typeof Draft>
