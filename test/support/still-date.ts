/** Loaded into a hub before its own code: both its clocks stand still. What it set itself to do after a while it does. */
const at = Date.parse(process.env.STILL_AT ?? '');
if (Number.isNaN(at)) throw new Error('STILL_AT names no instant');
Date.now = () => at;
performance.now = () => 0;
