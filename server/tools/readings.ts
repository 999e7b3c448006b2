import { readFileSync } from 'node:fs';
import { customPinyin, pinyin } from 'pinyin-pro';

// Words of a hall that the dictionary reads otherwise: 参 as in 人参, 长 as in 长短.
customPinyin({ 参保: 'cān bǎo', 参加: 'cān jiā', 增员: 'zēng yuán', 首席: 'shǒu xí' });

/** Reads names from standard input, a JSON list, and writes how each is read: `{"社保": ["she", "bao"]}`. */
const names = JSON.parse(readFileSync(0, 'utf8')) as string[];
process.stdout.write(
  JSON.stringify(Object.fromEntries(names.map((name) => [name, pinyin(name, { toneType: 'none', type: 'array' })]))),
);
