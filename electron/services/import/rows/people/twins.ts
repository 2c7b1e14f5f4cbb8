import type { Speaker } from '../../../../../shared/packet/packet.ts'

const isSame = (one: Speaker, other: Speaker): boolean => one.name === other.name && (one.name !== null || one.text === other.text)

/** Who is told in two places of a row, in its title's bracket and in a column, speaks once; the second telling fills what the first leaves open. */
export const withoutTwins = (speakers: readonly Speaker[]): Speaker[] =>
  speakers.reduce<Speaker[]>((all, one) => {
    const at = all.findIndex((other) => isSame(one, other))
    const first = all[at]
    if (!first) return [...all, one]
    return all.with(at, { ...first, role: first.role ?? one.role, side: first.side ?? one.side, organisation: first.organisation ?? one.organisation, title: first.title ?? one.title })
  }, [])
