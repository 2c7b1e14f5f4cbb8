/** Choosing and reading of files: `import.*`. */
export const imports = {
  'import.pick.folder': 'Choose a folder',
  'import.paste.tables': 'Tables are read cell by cell.',
  'import.files': 'Files being read',
  'import.file.waiting': 'Waiting',
  'import.file.reading': 'Reading',
  'import.file.read': 'Read',
  'import.file.locked': 'Password needed',
  'import.file.wrong-password': 'Password needed',
  'import.file.refused': 'Not read',
  'import.password': 'Password of “{name}”',
  'import.password.open': 'Open',
  'import.password.skip': 'Leave it out',
  'import.password.note': 'Used once and kept nowhere. The other files are read meanwhile.',
  'import.refused': 'Files that were not read',
  'import.others': '{count} files are no drafts and were not read: {names}',
} as const
