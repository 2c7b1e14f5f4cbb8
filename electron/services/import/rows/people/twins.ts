import type { Speaker } from '../../../../../shared/packet/packet.ts'

/** `교수` and `석좌교수` are one post, and `ETRI` may be any house; `국장` and `교수` are two. */
const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one.includes(other) || other.includes(one)
const isAcronym = (text: string | null): boolean => /^[A-Z][A-Z&-]+$/.test(text ?? '')

const isSame = (one: Speaker, other: Speaker): boolean =>
  one.name === null || other.name === null
    ? one.name === other.name && one.text === other.text
    : one.name === other.name && agree(one.title, other.title) && (isAcronym(one.organisation) !== isAcronym(other.organisation) || agree(one.organisation, other.organisation))

/** Who is told in two places of a row, in its title's bracket and in a column, speaks once, unless post or house tell of two of that name; the second telling fills what the first leaves open. */
export const withoutTwins = (speakers: readonly Speaker[]): Speaker[] =>
  speakers.reduce<Speaker[]>((all, one) => {
    const at = all.findIndex((other) => isSame(one, other))
    const first = all[at]
    if (!first) return [...all, one]
    return all.with(at, { ...first, role: first.role ?? one.role, side: first.side ?? one.side, organisation: first.organisation ?? one.organisation, title: first.title ?? one.title })
  }, [])
