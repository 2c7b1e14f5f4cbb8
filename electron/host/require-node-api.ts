// Imported first by every entry point: SQLite's native part crashes without a word on an older Node-API.
const NODE_API = 10

if (Number(process.versions.napi) < NODE_API) {
  process.stderr.write(
    `Briefing Book needs Node-API ${NODE_API} (Node 24); this is Node ${process.versions.node}. ` +
    'Start it through npm ("npm start", "npm run cli"), which finds the Node installed beside it.\n',
  )
  process.exit(1)
}
