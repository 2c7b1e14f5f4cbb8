/** Countries and bodies that send delegations: full name first, then the short forms a remark uses. */
const PARTIES: readonly (readonly string[])[] = [
  ['한국', '한', '韓', '대한민국', '우리', '우리나라', '아측', 'ROK', 'Korea', 'Republic of Korea', 'South Korea', 'KOR'],
  ['미국', '미', '美', 'US', 'USA', 'U.S.', 'United States'],
  ['일본', '일', '日', 'Japan', 'JPN'],
  ['중국', '중', '中', 'China', 'CHN'],
  ['영국', '영', '英', 'UK', 'U.K.', 'United Kingdom', 'GBR'],
  ['캐나다', '캐', '가', 'Canada', 'CAN'],
  ['호주', '호', 'Australia', 'AUS'],
  ['독일', '독', '獨', 'Germany', 'DEU'],
  ['프랑스', '프', '불', '佛', 'France', 'FRA'],
  ['유럽연합', 'EU', 'E.U.', 'European Union'],
  ['네덜란드', '네', '화란', 'Netherlands', 'NLD'],
  ['스위스', '스위스', 'Switzerland'],
  ['스웨덴', '스웨덴', 'Sweden'],
  ['핀란드', '핀', 'Finland'],
  ['덴마크', '덴', 'Denmark'],
  ['노르웨이', '노', 'Norway'],
  ['이탈리아', '이', 'Italy'],
  ['스페인', '서', 'Spain'],
  ['폴란드', '폴', 'Poland'],
  ['체코', '체', 'Czech Republic', 'Czechia'],
  ['인도', '인', 'India'],
  ['싱가포르', '싱', 'Singapore'],
  ['베트남', '베', '월', 'Vietnam', 'Viet Nam'],
  ['인도네시아', '인니', 'Indonesia'],
  ['말레이시아', '말', 'Malaysia'],
  ['태국', '태', 'Thailand'],
  ['필리핀', '필', 'Philippines'],
  ['이스라엘', '이스라엘', 'Israel'],
  ['사우디', '사우디아라비아', '사', 'Saudi Arabia'],
  ['아랍에미리트', 'UAE', 'United Arab Emirates'],
  ['러시아', '러', 'Russia'],
  ['몽골', '몽', 'Mongolia'],
  ['카자흐스탄', '카', 'Kazakhstan'],
  ['우즈베키스탄', '우즈벡', '우', 'Uzbekistan'],
  ['브라질', '브', 'Brazil'],
  ['멕시코', '멕', 'Mexico'],
  ['칠레', '칠', 'Chile'],
  ['뉴질랜드', '뉴', 'New Zealand'],
  ['대만', '대만', 'Taiwan'],
  ['홍콩', 'Hong Kong'],
  ['오스트리아', '오', 'Austria'],
  ['벨기에', '벨', 'Belgium'],
  ['아일랜드', '아', 'Ireland'],
  ['헝가리', '헝', 'Hungary'],
  ['튀르키예', '튀', '터키', 'Türkiye', 'Turkey'],
]

const KOREA = new Set(PARTIES[0])
const GENERIC_OURS = /^(?:우리|아)\s*측$|^(?:our|korean)\s+side$/i

/** `한 국` → `한국`, `E U` → `EU`, `캐나다 측` → `캐나다`. */
export const partyName = (printed: string): string =>
  printed
    .trim()
    .replace(/^(\S)(?: (\S))+$/, (spaced) => spaced.replace(/ /g, ''))
    .replace(/\s*(?:측|side|delegation)$/i, '')
    .trim()

/** Short forms that mean a party even where the draft names no sides; 가, 이, 사 … number things. */
const CLEAR_SHORT_FORMS = new Set([
  '韓',
  '美',
  '日',
  '中',
  '英',
  '獨',
  '佛',
  '한',
  '미',
  '일',
  '중',
  '영',
  '캐',
  '독',
  '불',
  'EU',
  'US',
  'UK',
  'ROK',
  'USA',
  'UAE',
])

/** Is it a party's full name, or a short form that means nothing else? */
export const isParty = (name: string): boolean =>
  CLEAR_SHORT_FORMS.has(name) || PARTIES.some((forms) => forms.includes(name) && name.length > 1)

export const isOurs = (name: string): boolean =>
  GENERIC_OURS.test(name) || KOREA.has(partyName(name)) || /^(?:한국|대한민국|korean?\b)/i.test(name)

const isForeignParty = (word: string): boolean => word.length > 1 && isParty(partyName(word)) && !isOurs(word)

/** Is one of the words another country, as in 네덜란드 경제부? */
export const isOfForeign = (text: string | null): boolean => (text ?? '').split(/[\s(),/·]+/).some(isForeignParty)

/** 캐, 독일, 상대: a domestic meeting has sides too, which are nobody else's. */
export const isForeignSide = (side: string): boolean => side.startsWith('상대') || (isParty(partyName(side)) && !isOurs(side)) || isOfForeign(side)

/** Do a side's name and a tag in a remark (`한`, `캐`, `EU`) mean the same party? */
export const isSameParty = (name: string, tag: string): boolean => {
  const wanted = partyName(tag)
  if (name === wanted) return true
  return PARTIES.some(
    (forms) =>
      forms.includes(wanted) && forms.some((form) => form === name || (form.length > 1 && name.startsWith(form))),
  )
}

/** `한` → 한국, `EU` → EU: the name a side would have. A short form that could mean nothing else is spelt out. */
export const fullPartyName = (printed: string): string => {
  const name = partyName(printed)
  const full =
    CLEAR_SHORT_FORMS.has(name) && /[가-힣\p{Script=Han}]/u.test(name)
      ? PARTIES.find((forms) => forms[1] === name || (/\p{Script=Han}/u.test(name) && forms.includes(name)))?.[0]
      : undefined
  return full ?? name
}

const PAIR = /([가-힣A-Za-z]{1,8})\s*[-–·]\s*([가-힣A-Za-z]{1,8})/g

/** The parties that a title or a mode of interpretation pairs: `한-베트남 …`, `한국-호주 …`. */
export const partiesIn = (text: string): string[] =>
  [...text.matchAll(PAIR)].flatMap(([, first = '', second = '']) => {
    const other = PARTIES.find(
      (forms) =>
        forms[0] !== undefined && forms[0].length > 1 && (second.startsWith(forms[0]) || forms.includes(second)),
    )
    return isOurs(first) && other?.[0] ? ['한국', other[0]] : []
  })
