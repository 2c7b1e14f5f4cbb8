/** Words on attached pages, and on the sheets that stand for those that can't be printed: `book.attachment.*`. */
export const attached = {
  'book.attachment.only': 'Attachment: {name}',
  'book.attachment.numbered': 'Attachment {number}: {name}',
  'book.attachment.stamp': '{title} ({page}/{pages})',
  'book.attachment.missing': '{title} (not included)',
  'book.attachment.not-printed': 'This attached file could not be put into the book.',
  'book.attachment.named-problem': '“{name}”: {why}',
  'book.attachment.problem.absent': 'The content of the file is not there. Please attach the file again.',
  'book.attachment.problem.empty': 'The file is empty. Please attach one that has something in it.',
  'book.attachment.problem.damaged': 'The file is damaged; not all of its pages can be read. Please save it anew from its original and attach that.',
  'book.attachment.problem.too-large': 'The file is too large. Up to {megabytes} MB and {pages} pages can be put in; please attach it in parts.',
  'book.attachment.problem.too-complex': 'The file is too large or too complex inside. Please print it to a PDF in the program that made it and attach that.',
  'book.attachment.problem.unsupported': 'A book can’t hold files of this kind. Please attach it as a PDF, JPEG or PNG, or change it to “Keep only”.',
  'book.attachment.problem.dynamic-form': 'The form opens in its own program only (XFA). Please print it to a PDF there and attach that.',
  'book.attachment.problem.locked': 'The file is protected by a password. Please enter it, or attach a file without one.',
  'book.attachment.problem.password-wrong': 'The password is not right. Please check it.',
  'book.attachment.file': '{name} ({size})',
} as const
