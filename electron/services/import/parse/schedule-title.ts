const SCHEDULE_TITLE = new RegExp(
  '(?:agenda|programme|program|schedule|itinerary|timetable|식순|회순|의사\\s*일정|(?:진행\\s*)?순서|진행표|일정표?|프로그램|시간표)' +
    '\\s*(?:\\([^()]{1,12}\\))?$',
  'i',
)
const MAX_TITLE_LENGTH = 100

/** Does a title say that what follows is a programme? */
export const namesSchedule = (text: string): boolean =>
  text.length <= MAX_TITLE_LENGTH && !/\b(?:adoption|approval) of\b/i.test(text) && SCHEDULE_TITLE.test(text.trim())
