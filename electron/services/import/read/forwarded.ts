import type { TextLine } from './text-line.ts'

const HOUR = /\d{1,2}\s?[:.]\s?\d{2}|\d\s?시(?![간장민도군설])|\d\s?[ap]\.?m/i
/** `오늘 6시까지 회신`, `by 5 pm`: until when the sender waits, no hour of a meeting. */
const DEADLINE = /\d{1,2}\s?(?::\s?\d{2}|시(?:\s?(?:\d{1,2}\s?분|반))?)\s?(?:까지|이전|전까지)|\b(?:by|before|until) (?:\w+ )?\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?/gi
/** `보낸날짜: 2026년 11월 2일 오후 5:41`: the head of the sender's own mail tells who sent it when. */
const MAIL_HEAD = /^\s*(?:보낸\s*(?:사람|이|날짜|시간|일시)|받는\s*(?:사람|이)|(?:숨은\s*)?참조|발신(?:자|일시?)?|수신자?|날짜|제목|첨부(?:파일)?|from|to|cc|bcc|sent|date|subject|attachments?)\s*[:：]/i
/** `-----Original Message-----`, `Begin forwarded message:`: below it stands a mail that somebody sends on. */
export const SENT_ON = /^[\s-]*(?:original message|(?:begin )?forwarded message|원본 메시지|전달된 메시지)[\s-]*:?\s*$/i
/** `Subject: FW: …` */
const SUBJECT_SENT_ON = /^\s*(?:제목|subject)\s*[:：]\s*(?:\[[^\]]{1,12}\]\s*)?(?:fwd?|전달)\s*[:：]/i
/** So many lines of a head follow each other. */
const FEWEST_HEAD_LINES = 2

/** The lines of the head with which a mail begins. */
const mailHead = (written: readonly TextLine[]): ReadonlySet<TextLine> => {
  const end = written.findIndex(({ text, quoted }) => quoted || !(MAIL_HEAD.test(text) || SENT_ON.test(text)))
  return new Set(end < FEWEST_HEAD_LINES ? [] : written.slice(0, end))
}

const tellsHour = ({ text }: TextLine): boolean => HOUR.test(text.replace(DEADLINE, ''))

/** So many hours behind `>` are a programme; beside it a word to the colleague tells one at most (`Car at 12.45`). */
const FEWEST_HOURS = 3

/** A few lines that tell no hour, above a longer message behind `>`: it is sent on, and meant; an answer has the older one beside it. What calls itself sent on may tell one. */
export const withForwarded = (lines: readonly TextLine[]): readonly TextLine[] => {
  const all = lines.filter(({ shape }) => shape !== 'blank')
  const head = mailHead(all)
  const written = all.filter((line) => !head.has(line))
  const own = written.filter(({ quoted }) => !quoted)
  const told = own.filter(tellsHour).length
  const isSentOn = [...head].some(({ text }) => SENT_ON.test(text) || SUBJECT_SENT_ON.test(text)) && written.filter((line) => line.quoted && tellsHour(line)).length >= FEWEST_HOURS
  return own.length * 2 >= written.length || told > (isSentOn ? 1 : 0) ? lines : lines.map((line) => ({ ...line, quoted: false }))
}
