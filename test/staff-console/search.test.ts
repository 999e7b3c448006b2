import { describe, expect, it } from 'vitest';
import { findServices } from '../../staff-console/search.ts';
import { hall } from './sample.ts';

const first = (typed: string) => findServices(hall.services, typed)[0]?.name.zh;
const names = (typed: string) => findServices(hall.services, typed).map(({ name }) => name.zh);

describe('finding a service', () => {
  it('[P5] Chinese from the start of a name comes first', () => expect(first('社会保障卡')).toBe('社会保障卡申领'));
  it('[P5] initials find it', () => expect(names('shbzk')).toContain('社会保障卡申领'));
  it('[P5] pinyin finds it, half typed too', () => {
    expect(names('shehuibaozhangka')).toContain('社会保障卡申领');
    expect(names('shehuibaozh')).toContain('社会保障卡申领');
  });
  it('[P5] what people call it finds it: sbk is the keyword 社保卡', () => expect(first('sbk')).toBe('社会保障卡申领'));
  it('[P5] English words find it', () => expect(names('security card')).toContain('社会保障卡申领'));
  it('[P5] nothing typed shows all, nonsense shows nothing', () => {
    expect(names('')).toHaveLength(hall.services.length);
    expect(names('qqqqqq')).toEqual([]);
  });
});
