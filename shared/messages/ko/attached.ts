/** Words on attached pages, and on the sheets that stand for those that can't be printed: `book.attachment.*`. */
export const attached = {
  'book.attachment.only': '붙임. {name}',
  'book.attachment.numbered': '붙임 {number}. {name}',
  'book.attachment.stamp': '{title} ({page}/{pages})',
  'book.attachment.missing': '{title} (넣지 못함)',
  'book.attachment.not-printed': '이 첨부 파일은 자료집에 넣지 못했습니다.',
  'book.attachment.named-problem': '‘{name}’: {why}',
  'book.attachment.problem.absent': '파일의 내용이 없습니다. 파일을 다시 첨부해 주십시오.',
  'book.attachment.problem.empty': '내용이 없는 빈 파일입니다. 내용이 있는 파일로 다시 첨부해 주십시오.',
  'book.attachment.problem.damaged': '파일이 손상되어 모든 쪽을 읽을 수 없습니다. 원본에서 다시 저장한 파일을 첨부해 주십시오.',
  'book.attachment.problem.too-large': '파일이 너무 큽니다. {megabytes}MB, {pages}쪽까지 넣을 수 있으니 나누어 첨부해 주십시오.',
  'book.attachment.problem.too-complex': '파일의 구조가 지나치게 크거나 복잡합니다. 만든 프로그램에서 PDF로 다시 인쇄해 첨부해 주십시오.',
  'book.attachment.problem.unsupported': '책에 넣을 수 없는 형식입니다. PDF, JPEG, PNG로 저장해 다시 첨부하거나 ‘보관만’으로 바꿔 주십시오.',
  'book.attachment.problem.dynamic-form': '전용 프로그램에서만 열리는 서식(XFA)입니다. 그 프로그램에서 PDF로 인쇄해 다시 첨부해 주십시오.',
  'book.attachment.problem.locked': '암호가 걸린 파일입니다. 암호를 입력하거나 암호를 푼 파일을 첨부해 주십시오.',
  'book.attachment.problem.password-wrong': '암호가 맞지 않습니다. 암호를 다시 확인해 주십시오.',
  'book.attachment.file': '{name} ({size})',
} as const
