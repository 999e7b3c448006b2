import express from 'express';

/** The raw limit beside the hub: Express 5 that reads JSON and gives it back, in a process of its own. */
const app = express();
app.use(express.json());
app.post('/echo', (request, response) => {
  response.json(request.body);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as { port: number }).port}\n`);
});
