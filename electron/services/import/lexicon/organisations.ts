const SUFFIX =
  /(?:부|처|청|원|실|국|과|팀|단|소|회|처|위|부처|재단|협회|학회|센터|대사관|영사관|본부|연구원|연구소|연구재단|공사|공단|은행|대학교|대학|대|위원회|진흥원|기구|그룹|전자|텔레콤|정부|대표부|컨소시엄|조합|연합|연합회|총국|사무국|사업단)(?:\([^()]+\))?$/

/** Looks like the name of an organisation: an acronym, a Latin proper name of one word, or a Korean organisation's ending. */
export const isOrganisation = (text: string): boolean => {
  const name = text.trim()
  if (/^[A-Z][A-Z&+\d-]+(?:\s[A-Z][A-Z&+\d-]*)*$/.test(name) || /^[A-Z]-?[가-힣A-Z]+$/.test(name)) return true
  return SUFFIX.test(name) || /^[A-Z][\p{L}\d&+.-]*(?:\s[\p{L}\d&+.-]+){0,4}$/u.test(name)
}

/** Trades that end the name of a company, and nobody's surname. */
const TRADE = /\b(?:Architects|Engineering|Engineers|Foods|Radio|Television|Airlines|Airways|Logistics|Energy|Consulting|Consultants|Advisory|Pharma|Pharmaceuticals|Insurance|Telecoms?|Software|Studios?|Architecture|Breweries|Brewery|Estates|Publishers|Railways?|Shipping|Utilities|Analytics|Robotics|Museum|Gallery|Theatre|Orchestra|Regulator|Ombudsman|Alliance|Partnership|Co-?operative|Charity)$/

/** English words that end or make the name of an organisation. */
export const ORGANISATION_WORD =
  /\b(?:University|College|Institute|Institution|Association|Agency|Ministry|Department|Office|Council|Commission|Committee|Centre|Center|Laborator(?:y|ies)|Labs?|Systems|Technologies|Materials|Services|Solutions|Foundation|Society|Bank|Group|Company|Corporation|Corp|Inc|Ltd|LLC|GmbH|Embassy|Consulate|Union|Federation|Academy|School|Hospital|Network|Consortium|Quantum|Ventures|Capital|Holdings|Industries|Electronics|Motors|Authority|Board|Court|Parliament|Government|Secretariat|Forum|Trust|Party|Club)\b/

/** Does it end or make the name of a house that somebody may come from: a body, or a company by its trade? */
export const isHouseName = (text: string): boolean => ORGANISATION_WORD.test(text) || TRADE.test(text.trim())
