const speechDeadlineMs = 15_000;

/** A voice of this machine that reads Chinese; any other would make noise of it. */
export function chineseVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in globalThis)) return null;
  return speechSynthesis.getVoices().find((voice) => /^(zh|cmn)/i.test(voice.lang)) ?? null;
}

/** Says it with the browser's own voice. True when it was said to its end. */
export function sayAloud(sentence: string, voice: SpeechSynthesisVoice): Promise<boolean> {
  return new Promise((resolve) => {
    const speech = new SpeechSynthesisUtterance(sentence);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.9;
    speech.addEventListener('end', () => resolve(true), { once: true });
    speech.addEventListener('error', () => resolve(false), { once: true });
    setTimeout(() => resolve(false), speechDeadlineMs);
    speechSynthesis.speak(speech);
  });
}
