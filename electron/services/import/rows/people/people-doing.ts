import { parsePerson } from '../../fields/person-phrase.ts'
import { isPostBesideName } from '../../lexicon/posts.ts'

const DEED = '(?:delivers?|gives?|makes?|offers?|leads?|chairs?|moderates?|presents?|introduces?|welcomes?|speaks?|opens?|closes?|addresse?s?|testif(?:y|ies)|briefs?)'
/** `Chairman Olu Berg delivers opening remarks`: the words before the deed. */
const DOES = new RegExp(String.raw`^(\p{Lu}.{4,80}?)\s+${DEED}\s`, 'u')

/** Who is said to speak in a title, before what he does; '' where nobody is. */
export const beforeDeed = (title: string): string => DOES.exec(title)?.[1] ?? ''

/** The names at the head of a sentence, and what it says of them. */
const SUBJECT = /^((?:\p{Lu}[\p{L}.’'-]*)(?:(?:,|,? and)? \p{Lu}[\p{L}.’'-]*)*?)(?:['’]s)?\s+(?!and\s)(\p{Ll}.*)$/su
/** `speaks …`, `pose for a photo and speak …`, `news conference`. */
const SPEAKS = new RegExp(String.raw`^(?:(?:\p{L}+ ){1,5}and )?${DEED}\s|^(?:news|press) (?:conference|briefing|statement)`, 'u')
const SURNAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u
/** `Host President Brunner`: what he is besides, before the post that leads his name. */
const BESIDES = /^(?:Host|Former|Acting|Incoming|Outgoing)\s(?=\p{Lu})/u

/** A surname alone is a person's where a post leads it, or the draft tells it with one (`known`). */
const surnamed = (text: string, known: ReadonlySet<string>): string | null => {
  const words = text.replace(BESIDES, '')
  if (SURNAME.test(words)) return known.has(words) ? words : null
  const { name, title } = parsePerson(words)
  return title !== '' && SURNAME.test(name) && !isPostBesideName(name) ? words : null
}

/** `Secretary Abernathy testifies …`, `Lind and Marek speak to the press`: those who are called by their surnames, all or none. */
export const surnamesBeforeDeed = (title: string, known: ReadonlySet<string>): string[] => {
  const [, subject = '', rest = ''] = SUBJECT.exec(title) ?? []
  if (subject === '' || !SPEAKS.test(rest)) return []
  const people = subject.split(/,?\s+and\s+|,\s+/).map((one) => surnamed(one, known))
  return people.every((one) => one !== null) ? people : []
}
