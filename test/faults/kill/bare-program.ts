import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** What any hub on Node and SQLite is at the least: opens a database, keeps one row durably, listens, and answers out of it. */
const [folder = '', port = ''] = process.argv.slice(2);
const db = new Database(join(folder, 'bare.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE one (row INTEGER); INSERT INTO one VALUES (1)');
const row = db.prepare('SELECT row FROM one').pluck();
createServer((_request, response) => response.end(String(row.get()))).listen(Number(port), '127.0.0.1');
