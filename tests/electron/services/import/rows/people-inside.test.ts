import { describe, expect, it } from 'vitest'
import { peopleBelow, peopleInTitle } from '../../../../../electron/services/import/rows/people/people-inside.ts'

describe('whom a title names', () => {
  it.each([
    ['Welcome by Ms. Noa Lindholm, MEP and Group Chair', ['Ms. Noa Lindholm, MEP and Group Chair']],
    ['Keynote address by Dr Tomas Berg ("Ten years of buoys")', ['Dr Tomas Berg']],
    ['Logistics (Dr Ines Alba, FAO)', ['Dr Ines Alba, FAO']],
    ['Keynote Speaker: Ada Holm, Rector, Example University', ['발표: Ada Holm, Rector, Example University']],
    ['Making it work. A conversation with Karin Vogel', ['Karin Vogel']],
    ['1부 총회 (사회 : 박나래 사무총장)', ['사회: 박나래 사무총장']],
  ])('%s', (title, people) => {
    expect(peopleInTitle(title)).toEqual(people)
  })

  it.each(['Lunch hosted by Example Foundation', 'Session by session', '축하공연 (가야금 3중주)', 'Address by the Chief Guest', 'Meeting (Room 4, Level 2)', 'Panel: Small Harbours'])('nobody in %s', (title) => {
    expect(peopleInTitle(title)).toEqual([])
  })
})

describe('whom the lines below a row name', () => {
  it.each([
    ['좌장 : 류하람 가온대학교 교수', ['좌장: 류하람 가온대학교 교수']],
    ['발제1. 바다 관측망의 다음 십 년 / 문서하 한빛연구원 연구위원', ['발표: 문서하 한빛연구원 연구위원']],
    ['현장 제안 : 권이든 바다지킴이 활동가, 남도담 어촌연합회 사무총장', ['권이든 바다지킴이 활동가', '남도담 어촌연합회 사무총장']],
    ['서가람 의원(누리당)', ['서가람 의원(누리당)']],
    ['/ 강사 : 박도윤 교수', ['발표: 박도윤 교수']],
    ['홍길동 대표, 이사장 등', ['홍길동 대표']],
    ['Moderated by Dr. Hana Sato, Science Journalist', ['사회: Dr. Hana Sato, Science Journalist']],
    ['Discussants: Piet Jansen, Member of Parliament, Latvia; Rosa Quispe, Analyst, ICES', ['토론: Piet Jansen, Member of Parliament, Latvia', '토론: Rosa Quispe, Analyst, ICES']],
    ['Opening speech by the Minister of Fisheries, Mr Luis Ferrer', ['Minister of Fisheries, Mr Luis Ferrer']],
  ])('%s', (line, people) => {
    expect(peopleBelow('발표 및 토론', [line])).toEqual(people)
  })

  it.each(['안내 : 도해솔 사무관', '시청 민원실, 상담장', '지역 국회의원', 'Palais Wilson, Geneva', 'Strategic Orientations, by the Secretary-General', '연구계측 대표'])('nobody in %s', (line) => {
    expect(peopleBelow('발표 및 토론', [line])).toEqual([])
  })

  it('takes a name in Korean letters below a speech, and nobody who is only introduced', () => {
    expect(peopleBelow('답사', ['베트남 과학기술부 차관 응우옌 반 민'])).toEqual(['발언: 베트남 과학기술부 차관 응우옌 반 민'])
    expect(peopleBelow('내빈 소개', ['홍길동 국장', '성춘향 과장'])).toEqual([])
  })

  it('joins what a comma goes on with', () => {
    expect(peopleBelow('Working session', ['Rolf Berg', ', Director, OECD'])).toEqual(['Rolf Berg, Director, OECD'])
  })
})
