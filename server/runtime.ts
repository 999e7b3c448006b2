const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];

// SQLite's driver crashes without a word on an older Node: better one sentence.
if (major < 24 && !(major === 22 && minor >= 18)) {
  process.stderr.write(
    `Haojiao runs on Node 24; this is ${process.version}. Start it with "npm start", which brings its own.\n`,
  );
  process.exit(1);
}
