// Imported before the compiled code of earlier starts, which is kept by flags. A book is over in less time than V8 takes to make the best of its code:
// on a second core a fifth of all its work went into that; nor does its garbage want marking before there is much. All other commands keep all of it.
if (process.argv[2] === 'book') {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const flag of ['--no-turbofan', '--no-maglev-inlining', '--no-concurrent-sparkplug', '--no-incremental-marking']) setFlagsFromString(flag)
}
