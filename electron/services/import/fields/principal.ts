const ESCAPE = /[.*+?^${}()|[\]\\]/g

/**
 * Does the text name the principal by the post that the office serves (차관님, 차관이)? A post that
 * only begins like it (차관보, 차관급, 차관회의) or that another ministry or number qualifies does not count.
 */
export const namesPrincipal = (text: string, principal: { title: string; name: string }): boolean => {
  const title = principal.title.replace(ESCAPE, '\\$&')
  const alone = new RegExp(`(?<![가-힣\\d])${title}(?:님(?:께서)?)?(?:은|는|이|가|을|를|의|과|와|도|께서)?(?![가-힣])`)
  return alone.test(text) || (principal.name !== '' && text.includes(principal.name))
}
