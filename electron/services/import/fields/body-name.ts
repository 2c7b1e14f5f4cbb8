import { meetingKindOf } from './meeting-kind.ts'

/** What bodies are called by: houses, offices, and those that meet. */
const HEAD =
  'Chamber|Commission|Committee|Council|Department|Ministry|Authority|Association|Society|Federation|Institute|Foundation|Agency|Office|Board|University|College|School|Parliament|Senate|Union|League|Trust|Academy|Bureau|Directorate(?:[- ]General)?|Secretariat|Division|Centre|Center|Hospital|Club|(?:National|General|Federal|Regional|State|Legislative) Assembly|(?:Working|Expert|Steering|Advisory) (?:Party|Group)|City|Town|Village|County|Borough|Parish|Township|Municipality|Museum|Gallery|Network|Alliance'
const WORD = String.raw`(?!(?:of|for|on|at|to|with|by|in|from)\b)[\p{L}\d’'&.–-]+,?`
/** `Tilbrook Harbour Commission`, `Northern Lakes Chamber of Commerce`, `CITY OF STONEWICK`: nothing but the name of a body. */
const BODY = new RegExp(String.raw`^(?:the )?(?:${WORD} ){0,6}?(?:${HEAD})(?: (?:of|for|on) [^.:!?]{2,70})?$`, 'iu')
/** Of those the ones that are met by their own name. */
const MEETS = /\b(?:committee|council|board|commission|(?:working|expert|steering|advisory) (?:party|group)|assembly)\b/i
/** Words of an occasion, whatever body they name besides. */
const OCCASION = /\b(?:meeting|session|day|week|visit|forum|summit|conference|workshop|ceremony|opening|launch|service|celebration|inauguration|mission|dinner|lunch(?:eon)?|reception|tour|webinar|exhibition|private view|(?:summer|winter|spring|autumn) school)\b/i
const PAPER = /\b(?:agenda|programme|program|schedule|itinerary)\b/i

/** Is the text the name of a body and of no gathering? */
export const namesBody = (text: string): boolean => BODY.test(text.trim()) && !OCCASION.test(text) && !PAPER.test(text)

/** Does a body of this name meet, so that its meetings may be called by nothing else? */
export const isBodyThatMeets = (text: string): boolean => MEETS.test(text)

/** `Thirty-eighth session`, `REGULAR MEETING`, `Second Meeting, Incheon`, `Meeting held in public`. */
const WHICH_MEETING = /^(?:the )?(?:[\p{L}\d-]+ ){0,4}(?:session|meeting|sitting)(?:, .*| held .*)?$/iu

/** Does the text only tell which of a body's meetings it is? Without the body above it that is no name. */
export const tellsWhichMeeting = (text: string): boolean => WHICH_MEETING.test(text.trim())

/** `ORDINARY MEETING`: what kind of meeting it is, a part of its name; a count (`Fifth meeting`) is none. */
const KIND_OF_MEETING = /^(?:(?:regular|ordinary|special|extraordinary|emergency|joint|annual|general|public) ){1,2}(?:meeting|session)$/i
export const isKindOfMeeting = (text: string): boolean => KIND_OF_MEETING.test(text.trim())

/** Does the text name an occasion or a gathering? */
export const namesOccasion = (text: string): boolean => OCCASION.test(text) || (!PAPER.test(text) && !namesBody(text) && meetingKindOf(text) !== 'other')
