/** Two soft tones: the visitor is told by ear too that the page is about to leave. */
export function chime(): void {
  const context = new AudioContext();
  const notes = [
    { hertz: 587, atS: 0 },
    { hertz: 440, atS: 0.22 },
  ];
  for (const { hertz, atS } of notes) {
    const from = context.currentTime + atS;
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.12, from + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.65);
    if (hertz === 440) tone.onended = () => void context.close();
  }
}
