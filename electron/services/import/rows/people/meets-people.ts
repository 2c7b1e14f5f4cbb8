/** Rows below which people stand who are introduced, honoured or met, rather than heard. */
const MEETS_PEOPLE = /소개|참석|명단|시상|수상|수여|표창|영접|영송|시찰|방문|예방|관람|면담|접견|환담|이동|안내|대상자|서명자|수행|배석|위촉|award|participants|delegation|attend(?!ance)|^attendance|in attendance|arriv|depart|bilateral|meeting with|\b(?:tour|visit|walk|excursion|transfer)s?\b|signator/i
/** Is it people who are met or introduced, rather than heard? */
export const meetsPeople = (title: string): boolean => MEETS_PEOPLE.test(title)
