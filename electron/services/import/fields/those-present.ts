const GROUP = '사회자|진행자|좌장|연사|강사|방청객|청중|관객|객석|참석자|참가자|참여자|토론자|발표자|발제자|패널|내빈|수상자|위원|회원'
const PRESENT = new RegExp(`^(?:(?:전|전체|모든|주요)\\s?)?(?:${GROUP})(?:\\s?(?:전원|전체|일동|모두|들))?$|^[가-힣]{2,6}\\s?일동$|^[가-힣]{1,5}[자원생단인팀진]\\s?전원$|^(?:전원|전체|모두|일동|다\\s?(?:함께|같이))$`)

/** `방청객`, `참석자 전원`, `전 위원`, `다 함께`: those who are there, by what they are there as. */
export const isThosePresent = (text: string): boolean => PRESENT.test(text.trim())
