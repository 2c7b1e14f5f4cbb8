import type {
  Action, Aide, Attendee, Cue, Note, Packet, QuestionAnswer, ResponsibleOfficer, Row, RowDetail, ScenarioStep, Side, Speaker, TalkingPoint, Topic,
} from './packet.ts'

/** Every field of a packet, empty. Times fall in Seoul until the office says otherwise. */
export const newPacket = (id: string): Packet => ({
  id,
  version: 1,
  kind: 'other',
  entry: null,
  mark: null,
  title: '',
  titleEn: '',
  titleProposed: false,
  access: null,
  documentMark: { disclosure: null, basis: '', security: 'none' },
  zone: 'Asia/Seoul',
  participation: null,
  asOf: null,
  responsible: [],
  overview: {
    purpose: '', date: null, endDate: null, start: null, end: null, place: '', placeEn: '',
    interpretation: null, interpretationText: '', theme: '', summary: '', dress: '', notes: [],
  },
  attendance: { stated: null, approximate: false, text: '' },
  sides: [],
  topics: [],
  runOfShow: [],
  talkingPoints: [],
  qa: [],
  actionPlan: [],
  aides: [],
  scenario: [],
  seating: { layout: null, seats: [], notes: '', door: null, honour: null, flags: null },
  attachments: [],
  notes: [],
  tags: [],
  sourceFiles: [],
  sourceUnits: [],
  dismissed: [],
  editionRules: [],
})

export const newRow = (id: string): Row => ({
  id, parentId: null, day: 0, zone: null, ordinal: null, marker: null, start: null, end: null, statedMinutes: null,
  openEnded: false, title: '', titleEn: '', details: [], notes: [], remarks: '', remarksEn: '', speakers: [], cues: [],
  interpretation: null, principal: false, internal: false,
})

export const newSide = (id: string): Side => ({
  id, name: '', nameEn: '', ours: false, statedCount: null, listOpenEnded: false, attendees: [],
})

export const newAttendee = (id: string): Attendee => ({
  id, personId: null, name: '', nameEn: '', nameHanja: '', title: '', titleEn: '', organisation: '', organisationEn: '',
  role: null, attendance: null, confirmed: null, bio: '', phone: '', privateNote: '', photo: null,
})

export const newSpeaker = (id: string): Speaker => ({
  id, side: null, organisation: null, title: null, name: null, role: null, text: '', attendeeId: null,
})

export const newTalkingPoint = (id: string): TalkingPoint => ({
  id, kind: 'agenda', rowId: null, topicId: null, speakerId: null, heading: '', text: '', textEn: '', use: 'say',
})

export const newQuestionAnswer = (id: string): QuestionAnswer => ({
  id, topicId: null, question: '', answer: '', questionEn: '', answerEn: '', use: 'say', ifRaised: false,
})

export const newNote = (id: string): Note => ({ id, mark: null, text: '' })

export const newRowDetail = (id: string): RowDetail => ({ id, mark: null, text: '', textEn: '' })

export const newTopic = (id: string): Topic => ({ id, label: null, text: '', textEn: '' })

export const newCue = (id: string): Cue => ({ id, at: null, text: '', internal: false })

export const newOfficer = (id: string): ResponsibleOfficer => ({ id, department: '', duty: '', title: '', name: '', phone: '' })

export const newAction = (id: string): Action => ({ id, kind: 'other', at: null, text: '', contact: '', phone: '', rowId: null })

export const newAide = (id: string): Aide => ({ id, name: '', title: '', phone: '' })

export const newScenarioStep = (id: string): ScenarioStep => ({ id, rowId: null, speaker: '', words: '', wordsEn: '', direction: '' })
