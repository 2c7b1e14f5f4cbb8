/** Choosing and reading of files: `import.*`. */
export const imports = {
  'import.pick.folder': '폴더 고르기',
  'import.paste.tables': '표를 칸 그대로 읽습니다.',
  'import.files': '읽는 파일',
  'import.file.waiting': '대기',
  'import.file.reading': '읽는 중',
  'import.file.read': '읽음',
  'import.file.locked': '암호 필요',
  'import.file.wrong-password': '암호 필요',
  'import.file.refused': '읽지 못함',
  'import.password': '‘{name}’ 문서의 암호',
  'import.password.open': '열기',
  'import.password.skip': '이 파일 빼기',
  'import.password.note': '암호는 한 번만 쓰고 보관하지 않습니다. 다른 파일은 계속 읽습니다.',
  'import.refused': '읽지 못한 파일',
  'import.others': '초안이 아닌 파일 {count}개는 읽지 않았습니다: {names}',
} as const
