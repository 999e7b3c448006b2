import { createServer } from 'node:http';
import express from 'express';
import { Server } from 'socket.io';

/** The raw limit beside the hub's calls: a bare Socket.IO server that sends what it is posted to all who are connected. */
const app = express();
app.use(express.json({ limit: '1mb' }));
const http = createServer(app);
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => socket.on('watch', (_topics, ack: (views: object) => void) => ack({})));
app.post('/send', (request, response) => {
  io.emit('view', request.body);
  response.json({ sent: true });
});
http.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(http.address() as { port: number }).port}\n`);
});
