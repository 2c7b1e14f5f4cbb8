/** What a meeting, a service or a ceremony does, in words: how an item of its agenda is told from one of any other list. */

/** The steps that every meeting has, and business that only meetings have. */
const STEP = new RegExp(
  [
    String.raw`^(?:the )?(?:call(?:ing)? to order|roll[- ]call|(?:establishment|determination|confirmation|declaration) of (?:a )?quorum|quorum\b|opening (?:of the (?:meeting|session)|remarks)|welcom(?:e|ing)(?:,? and (?:opening|introductions?|apologies|approval).*| remarks| address)?$|introductions?(?: of (?:participants|(?:\S+ ){0,3}members|guests).*)?$|apolog(?:y|ies)\b(?! form)|declarations? of (?:\S+ )?interests?|disclosures? of (?:\S+ )?interests?|statements? of interest)`,
    String.raw`^(?:adoption|approval|confirmation|acceptance) of (?:the )?(?:\S+ ){0,2}(?:agenda|minutes|order)|^(?:\S+ )?minutes (?:of|from)|^(?:approve|confirm|review) (?:the )?(?:agenda|(?:\S+ )?minutes)|^agenda (?:review|approval)|^(?:business|matters|issues) arising|^any other (?:competent )?(?:business|matters|items)|^a\.?o\.?b\.?$|^other (?:business|matters|items)(?: .{0,40})?$`,
    String.raw`^(?:old|new|unfinished|general|urgent|routine) business|^announcements?$|^correspondence\b|^communications$|^(?:\S+ ){0,3}(?:committees?|officers?|members?|chair(?:man|person)?|president|treasurer|secretary|manager|mayor|clerk|director|superintendent|attorney|rector|provost)\S{0,2} reports?\b|^(?:annual )?reports? (?:of|from|by) (?:the )?(?:\S+ ){0,2}(?:committees?|officers?|board|chair|president|treasurer|secretary|secretariat|auditor|council)`,
    String.raw`^next (?:meeting|steps)|^(?:date|time)(?:,? (?:and )?(?:time|place|venue))* of (?:the )?next|^(?:public|audience|citizens?\S?|community) (?:comments?|feedback|input|participation|question time|discussion|forum)|^questions?(?: and|,) answers?|^consent (?:agenda|calendar|items)|^public hearings?|^(?:executive|closed) session|^matters (?:of|for) (?:urgency|decision|information)|^exclusion of (?:the )?press`,
    String.raw`^elections? of\b|^co-option of\b|^appointment of (?:the )?(?:\S+ ){0,2}(?:auditors?|chair|officers?|directors?|rapporteur|tellers|scrutineers)|^to (?:receive|elect|re-elect|appoint|re-appoint|approve|confirm|adopt|consider|note|ratify|fix|authori[sz]e|transact|agree|resolve)\b|^(?:adjourn(?:ment)?|clos(?:e|ing|ure))(?: (?:of|remarks)|$)`,
    String.raw`^(?:개\s*[회의식]|국민의례|성원\s?보고|의제\s?채택|안건\s?(?:상정|심의|보고)|전차\s?(?:회의|회의록)|기타\s?(?:안건|사항|(?:토의|협의|논의|건의|보고)(?:\s?사항)?)|[폐산정]\s*[회의식])|의\s?건$|(?:회의록|의사록)\s?(?:승인|확인|낭독|보고|채택)|(?:임원|감사|의장|회장|위원장|이사장?)\s?(?:선출|선임|선거)|(?:법률|령|규칙|공포|개정|지출|수여|예산|결산|동의|조례|결의)안$|(?:예산|결산|승인)\s?\(안\)$`,
  ].join('|'), 'i')

/** What a ceremony or a sitting has besides. */
const RITE =
  /^(?:the )?(?:(?:pledge of )?allegiance|invocation|national anthems?|(?:moment|minute|time) of silence|silence$|last post|reveille|rouse|prayer|opening prayer|closing prayer|benediction|exchange of (?:vows|rings)|processional|recessional|q&a|cutting of the (?:ribbon|cake)|unveiling of|blessing of the|laying of (?:the )?wreaths?|(?:address|welcome|remarks|speech|toast) by|land acknowledge?ment|acknowledge?ment of country|keynote address|conferring of|presentation of (?:the )?(?:\S+ ){0,2}(?:awards?|prizes?|certificates?|candidates?|colou?rs)|(?:council|board|members?|commissioners?)\S{0,2} (?:comments|remarks))(?![\p{L}])|^(?:국기에\s?대한\s?경례|애국가(?:\s?제창)?|개제\s?선언|(?:\S+ ){0,4}묵념|화촉\s?점화|혼인\s?서약|성혼\s?선언|주례사|축가)(?:\s?낭독)?$/iu

/** What a service of worship has. */
const LITURGY =
  /^(?:\S+ )?(?:prelude|postlude|call to worship|doxology|gloria(?: patri)?|offertory|introit|kyrie|sanctus|agnus dei|creed|sermon|homily|lord[’']?s (?:prayer|supper)|holy communion|eucharist|hymn\b.*|anthem|psalm \d.*|(?:prayers?|confession)\b.*|passing of the peace|the peace|assurance of .*|dismissal|sending|blessing)$|^(?:call to worship|\S+ (?:hymn|prayer|reading)\b|pastoral prayer|(?:reading|preaching) of (?:the )?(?:\S+ )?(?:scriptures?|word|gospel)|scripture (?:reading|lesson)|(?:old|new) testament|gospel\b|(?:giving|receiving|presentation) of (?:\S+ )?(?:gifts|tithes|offerings?)|psalm \d|responsive reading|children[’']?s (?:message|sermon|time)|words of (?:institution|welcome|assurance))|(?:기도|찬송|찬양|송영|설교|축도|봉헌|봉독|신앙고백|사도신경|십계명|참회|사죄\s?선언|사죄의\s?선언|성찬|세례|묵도|교독|예배의?\s?부름|복의\s?선언|부름|헌금|광고|말씀|주기도문|응답송|화답송|입례송?|예배\s?선언)(?:$|\s?[(（:：\d])/i

/** Words that an item of any programme begins with. */
const ITEM = /^(?:reading of|presentations?\b|arrival of|communications|comments?|lecture|questions?|introduction of|(?:opening )?statements?|\S+ (?:comments|remarks|reports?|hearings?)$|reports?\b|updates?\b|reviews? of|discussions?\b|(?:approval|adoption|appointment|ratification|confirmation|election|nomination|authori[sz]ation|consideration|acceptance|recognition|status) of|ordinances?\b|resolutions?\b|motions?\b|proposals?\b|proclamations?|ballot|budget|finance|planning|highways|treasurer|minutes|committee)\b|\b(?:report|reports|update|minutes|election|elections|nominations|hearing|business|speech|evaluation|toast|song|music|hymn|prayer|award|awards)$/i
/** In Korean what is done stands last. */
const DONE = /(?:[가-힣]사|축[가시]|제창|합창|낭[독송]|선서|헌작|집례|건배\s?제의|헌화|분향|묵념|경례|점화|서약|선언|보고|심의|의결|토의|토론|소개|인사말?|말씀|입장|퇴장|행진|시상|수여|표창|공연|연주|상영|발표|강연|촬영|관람|다과|의례|제막|커팅|삼창|선출|선임|선거|승인|채택|협의|논의|질의|답변|추인|위촉|헌다|축도|기도|개회|폐회|개식|폐식|의 건|\(안\)|(?:법률|령|규칙|공포|개정|지출|수여|계획|예산|결산|동의|조례|결의|승인)안)(?:\s?[(（].*[)）])?$/

/** What is opened and closed there; `Opening of the new library` is news. */
const GATHERING = String.raw`(?:the |this )?(?:\S+ )?(?:meeting|session|sitting|ceremony|service|day|morning|afternoon|evening|conference|forum|event|assembly|workshop|seminar|symposium|congress|summit|webinar|proceedings|programme|program|dinner)$`
const AROUND = String.raw`(?:$| (?:by|and|from|remarks|words|address|session|ceremony|statement|prayer)| (?:of|to) ${GATHERING})`
const OPENING = new RegExp(
  String.raw`^(?:call(?:ing)? to (?:order|worship)|(?:adoption|approval) of (?:the )?(?:\S+ ){0,2}agenda\b|(?:opening|welcom(?:e|ing))${AROUND}|(?:apologies|attendance)(?: |$)|introduction of|processional|prelude|guests? (?:arrive|seated)|invocation|pledge of allegiance|roll[- ]call|gathering)|^(?:개\s*[회식의]|국민\s?의례|국기에\s?대한\s?경례|화촉\s?점화|(?:내빈|신랑)\s?입장|예배의?\s?부름|묵도|입례|전주)(?:\s?(?:선언|사|송))?(?:$|\s?[(（])`, 'i')
const CLOSING = new RegExp(
  String.raw`^(?:adjourn(?:ment)?$|(?:meeting )?adjourns?$|adjournment (?:of|to|by|at)\b|(?:clos(?:e|ing|ure)|conclusion)${AROUND}|.{3,40} and clos(?:e|ing|ure)$|final (?:remarks|words)|concluding (?:remarks|words)|wrap[- ]up|summing[- ]up|farewell|recessional|postlude|benediction|dismissal|(?:date|time)(?:,? (?:and )?(?:time|place|venue))* of (?:the )?next|next meeting|(?:to transact )?any other (?:competent )?business|a\.?o\.?b\.?$|end of ${GATHERING})|^(?:[폐산]\s*[회식의]|(?:(?:신랑|신부)\s?){0,2}행진|축도|복의\s?선언|후주|파송|기타(?:\s?(?:토의|안건|사항|(?:토의|협의|논의|건의|보고)\s?사항))?)(?:\s?(?:선언|사))?(?:$|\s?[(（])`, 'i')

/** What somebody has to do or what was done: no item. */
const TOLD = /\b(?:shall|must|should|was|were|has been|have been)\b|(?:다|요|음|함|됨|임)\.?$/

/** In Korean a longer item may only speak of a step that it begins with: `국민의례 음원 준비`. */
const LONGEST_STEP = 6

export const isOpening = (step: string): boolean => OPENING.test(step)
export const isClosing = (step: string): boolean => CLOSING.test(step)
/** Is it a step of any meeting? */
export const isStep = (text: string): boolean => STEP.test(text.trim())
/** Is it a step that nothing but a meeting, a service or a ceremony has? */
export const isFirm = (step: string): boolean =>
  RITE.test(step) || LITURGY.test(step.replace(/^the /i, '')) || OPENING.test(step) || CLOSING.test(step) || (isStep(step) && (!/[가-힣]/.test(step) || DONE.test(step) || step.length <= LONGEST_STEP))
/** Does it say, in the way of an item of a programme, what is done? */
export const isDone = (step: string): boolean => (/[가-힣]/.test(step) ? DONE.test(step) : ITEM.test(step))
export const isTold = (words: string): boolean => TOLD.test(words.trim())
