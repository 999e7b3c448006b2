import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import express from 'express';
import { Server } from 'socket.io';

/** The raw limit beside the hub's calls: a bare Socket.IO server that sends what it is posted to all who are connected; or keeps one row durably first. */
const app = express();
app.use(express.json({ limit: '1mb' }));
const http = createServer(app);
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => socket.on('watch', (_topics, ack: (views: object) => void) => ack({})));
const folder = mkdtempSync(join(tmpdir(), 'haojiao-bench-'));
process.on('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
const db = new Database(join(folder, 'bare.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)');
const insert = db.prepare('INSERT INTO row (text) VALUES (?)');
app.post('/send', (request, response) => {
  if (request.query.keep !== undefined) insert.run('A023');
  io.emit('view', request.body);
  response.json({ sent: true });
});
http.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(http.address() as { port: number }).port}\n`);
});
