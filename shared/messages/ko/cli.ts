/** Words of the command line. */
export const cli = {
  'cli.severity.error': '오류',
  'cli.severity.warning': '주의',
  'cli.severity.question': '질문',
  'cli.severity.info': '참고',
  'cli.untitled': '(제목 없음)',
  'cli.packet': '{title} · {when} · {place} · 순서 {rows}개',
  'cli.findings': '확인 사항: 오류 {error}, 주의 {warning}, 질문 {question}, 참고 {info}',
  'cli.unassigned': '자리를 찾지 못한 줄 {count}개',
  'cli.imported': '일정 자료 {count}건을 자료실에 넣었습니다: {library}',
  'cli.unmarked': '회의 공개 범위가 정해지지 않아 언론용에서 뺀 일정이 {count}건 있습니다. 넣으려면 --open으로 알려 주십시오.',
  'cli.book': '{out}: {pages}쪽',
  'cli.text': '{out}: 일정표(글)',
  'cli.exported': '{out}: 일정 자료 {count}건',
  'cli.backed-up': '{out}에 백업했습니다.',
  'cli.restored': '{library}에 복원했습니다.',
} as const
