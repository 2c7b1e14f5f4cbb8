/** Posts and ranks as they end a Korean title. A title may have words before them (기초원천연구정책관). */
const KOREAN_POST = new RegExp(
  `(?:부총리|국무총리|총리|대통령|대표이사|부사장|이사장|위원장|부위원장|연구소장|센터장|본부장|사업단장|단장|원장|총장|부총장|의장|학장|교장|소장|청장|처장|` +
    `소방서장|경찰서장|세무서장|세관장|실장|국장|부국장|과장|팀장|차장|부장|계장|반장|관장|회장|부회장|협회장|사장|지사장|시장|군수|구청장|도지사|면장|읍장|(?<!관리)이장|부시장|지사|장관|차관|차관보|` +
    `정책관|기획관|심의관|조정관|협력관|담당관|조사관|심사관|감독관|감사관|정책보좌관|보좌관|비서관|서기관|사무관|주무관|행정관|참사관|상무관|문정관|공사|공사참사관|총영사|영사|` +
    `대사|대사대리|서기|수석|전무|상무|이사|감사|고문|위원|자문위원|전문위원|연구위원|연구원|선임연구원|책임연구원|교수|부교수|조교수|박사|` +
    `대표|부대표|의원|국회의원|판사|검사|변호사|기자|아나운서|작가|대변인|간사|사무총장|사무국장|책임자|관계자|강사|전문관|연구관|연구사|지도사|앵커|통역관|무관|서기장|집행위원|조직위원장|센터원|극장장|교육감|학예사|실무자|담당자|전문가|매니저|엔지니어|컨설턴트|활동가|후보|임원|직원|PO|PM|PD|CEO|CTO|CFO|장(?:직무)?대리)$`,
)

/** Ranks that are used alone after an organisation (혁신과학부국장). */
const SPLIT_RANK =
  /^(.*(?:부|처|청|원|회|재단|대사관|본부|연구소|협회|센터|공사|은행|대학교|대학|위원회|DG))((?:부국|국|과|실|팀|원|소|청|처|단)장|장관|차관|차관보|대사|참사관|상무관|대표|회장|교수|박사)$/

const ENGLISH_POST =
  /\b(?:Minister|Vice[- ]Minister|Deputy|Ambassador|Director(?:[- ]General)?|Secretary(?:[- ]General)?|President|Vice[- ]President|Chair(?:man|woman|person)?|Professor|Head|Chief|CEO|CTO|CFO|COO|CIO|[SE]?VP|Commissioner|Counsellor|Attach[ée]|Mayor|Governor|Councill?or|Senator|Manager|Officer|Dean|Rector|Fellow|Advis[eo]r|Coordinator|Representative|Researcher|Engineer|Scientist|Consul(?:[- ]General)?|Partner|Founder)\b/

/** Posts of one organisation's own hierarchy: `과기정통부 정책관, 개발과장` are both of 과기정통부. */
const DEPENDENT_POST =
  /(?:국장|과장|실장|팀장|정책관|기획관|심의관|조정관|협력관|담당관|서기관|사무관|주무관|관계자|참사관|상무관|담당자)$/

export const stripHonorific = (text: string): string => text.replace(/(?<=[가-힣])님(?=$|[\s,)·])/g, '')

/** Places that end like a post: 전시장 is no 시장, but 대전시장 is one. */
const PLACE =
  /(?:(?<!대)전시|(?<![국의])회의|행사|오찬|만찬|연회|주차|공연|경기|운동|정류|체육|공항|매|광)장$|(?:전시|체험|박물|미술|기념|도서|과학|영빈)관$/

export const isKoreanPost = (word: string): boolean => KOREAN_POST.test(stripHonorific(word)) && !PLACE.test(word)

/** Posts that name somebody beside a name only: alone, they are as often the subject of a talk (experts, members). */
const POST_BESIDE_NAME =
  /\b(?:Member|MP|MEP|Journalist|Specialist|Economist|Analyst|Lecturer|Editor|Delegate|Rapporteur|Curator|Counsel|Judge|Expert|Lead(?:er)?|Spokesperson|Vice-Chair|Principal|Delegation|Correspondent|Inspector|Commander|Commandant|Superintendent|Instructor|Trainer|Envoy|Chancellor|Provost|Premier|Treasurer|Archbishop|Chaplain|Vicar|Author|Poet|Architect|Presenter|presenter|journalist|anchor|broadcaster|correspondent|editor)\b/

/** A post, where a name stands beside it. */
export const isPostBesideName = (text: string): boolean => ENGLISH_POST.test(text) || POST_BESIDE_NAME.test(text)

/** A post over the whole of a body at the end of a phrase: what follows its comma is who holds it; behind a director it may be of what. */
const POST_OF_WHOLE = /(?<!\bVice[- ])\b(?:Chancellor|Mayor|Rector|President|Provost|Governor|Chair(?:man|woman|person)|Principal|Ambassador|Commandant)$/
export const isPostOfWhole = (text: string): boolean => POST_OF_WHOLE.test(text)

export const isEnglishPost = (text: string): boolean => ENGLISH_POST.test(text)

export const isDependentPost = (word: string): boolean => DEPENDENT_POST.test(stripHonorific(word))

/** `혁신과학부국장` → [혁신과학부, 국장]; `null` where no organisation can be told from the post. */
export const splitFusedPost = (word: string): readonly [string, string] | null => {
  const match = SPLIT_RANK.exec(stripHonorific(word))
  return match?.[1] && match[2] ? [match[1], match[2]] : null
}
