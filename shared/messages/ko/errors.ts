import type { ErrorCode } from '../../api/errors.ts'

/** `error.<code>`: what happened and what to do now. One sentence for each code of `shared/api/errors.ts`. */
export const errors = {
  'error.unknown-method': '이 판에 없는 기능입니다. 프로그램을 다시 시작해 주십시오.',
  'error.bad-input': '입력한 값을 처리할 수 없습니다. 값을 확인해 주십시오.',
  'error.internal': '예상하지 못한 오류가 났습니다. 저장된 내용은 그대로입니다. 같은 오류가 되풀이되면 프로그램을 다시 시작해 주십시오.',
  'error.not-found': '찾는 자료가 없습니다. 이미 삭제되었을 수 있으니 목록을 다시 확인해 주십시오.',
  'error.cancelled': '작업을 취소했습니다. 바뀐 내용은 없습니다.',
  'error.unauthorised': '이 창의 연결이 끝났습니다. 프로그램을 다시 시작해 주십시오.',
  'error.disconnected': '프로그램과 연결이 끊겼습니다. 프로그램이 실행 중인지 확인해 주십시오.',
  'error.library-locked': '다른 창에서 이 자료실을 사용하고 있습니다. 그 창을 닫고 다시 시도해 주십시오.',
  'error.library-damaged': '자료실 파일이 손상되어 열 수 없습니다. 파일은 그대로 두었습니다. 백업에서 복원해 주십시오.',
  'error.library-from-newer-version': '더 새로운 판의 프로그램으로 저장한 자료실입니다. 프로그램을 새 판으로 바꾼 뒤 열어 주십시오.',
  'error.library-not-writable': '자료실 폴더에 쓸 수 없습니다. 폴더의 쓰기 권한을 확인해 주십시오.',
  'error.disk-full': '디스크에 남은 공간이 없어 저장하지 못했습니다. 공간을 비우고 다시 시도해 주십시오. 저장된 내용은 그대로입니다.',
  'error.edit-refused': '이 값은 저장할 수 없습니다. 형식을 확인해 주십시오. 저장된 내용은 그대로입니다.',
  'error.nothing-to-undo': '되돌릴 내용이 없습니다.',
  'error.nothing-to-redo': '다시 실행할 내용이 없습니다.',
  'error.file-empty': '빈 파일입니다. 내용이 있는 파일을 골라 주십시오.',
  'error.file-too-large': '파일이 너무 큽니다. 파일을 나누거나 필요한 부분만 붙여 넣어 주십시오.',
  'error.file-binary': '글이 아닌 파일입니다. 텍스트나 Markdown 파일을 골라 주십시오.',
  'error.file-unsupported': '지원하지 않는 형식의 파일입니다. 텍스트로 저장하거나 내용을 복사해 붙여 넣어 주십시오.',
  'error.file-unreadable': '파일을 읽을 수 없습니다. 파일이 손상되지 않았는지 확인해 주십시오.',
  'error.secret-grade':
    '비밀 등급이 표시된 문서는 가져올 수 없습니다. 비밀은 확인된 암호자재 없이 전자적으로 처리할 수 없습니다(보안업무규정 제21조).',
  'error.official-use-refused': '대외비 문서를 가져오지 않도록 설정되어 있습니다. 필요하면 설정에서 바꾼 뒤 다시 시도해 주십시오.',
  'error.nothing-found': '문서에서 일정 자료를 찾지 못했습니다. 다른 파일을 고르거나 일정 자료를 새로 만들어 주십시오.',
  'error.nothing-to-print': '인쇄할 일정 자료가 없습니다. 일정 자료를 하나 이상 골라 주십시오.',
  'error.output-not-writable': '고른 위치에 저장할 수 없습니다. 다른 폴더를 골라 주십시오.',
  'error.font-missing': '인쇄에 쓰는 글꼴 파일이 없습니다. 프로그램을 다시 설치해 주십시오.',
} as const satisfies Record<`error.${ErrorCode}`, string>
