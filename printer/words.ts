import type { Language } from '../protocol/text.ts';

/** Every word a slip says, in one language. English keeps to ASCII: on this paper – and ’ are as wide as a Chinese character. */
export interface Words {
  /** What stands between two sentences in one line. */
  between: string;
  reprint(times: number): string;
  practice: string;
  ahead(people: number): string;
  noWait: string;
  listen: string;
  wait(fromMin: number, toMin: number): string;
  calledBy(time: string): string;
  zone(zone: string): string;
  counters(numbers: number[]): string;
  shape: string;
  bring: string;
  scan: string;
  complaints(phone: string): string;
  testPage: TestPageWords;
}

interface TestPageWords {
  title: string;
  printer(id: string, widthMm: number): string;
  answers: string;
  font: string;
  qr: string;
  roll: string;
  lettering: string;
  codes: string;
  left: string;
  right: string;
  scan: string;
  good: string;
}

let disjunction: Intl.ListFormat | undefined;
/** 1, 2 or 3. What joins them takes 20 ms to load: by the first slip that says it. */
function oneOf(numbers: number[]): string {
  disjunction ??= new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return disjunction.format(numbers.map(String));
}

const zh: Words = {
  between: '，',
  reprint: (times) => `补打 ${times}`,
  practice: '演示：练习用号，不办业务',
  ahead: (people) => (people === 0 ? '前面没有人' : `前面还有 ${people} 人`),
  noWait: '现在不用等',
  listen: '请留意叫号',
  wait(fromMin, toMin) {
    if (fromMin === 0) return `大约要等 ${toMin < 60 ? `${toMin} 分钟` : hoursZh(toMin)}以内`;
    return toMin < 60 ? `大约要等 ${fromMin}-${toMin} 分钟` : `要等${hoursZh(fromMin)}到${hoursZh(toMin)}`;
  },
  calledBy: (time) => `九成把握：${time} 前叫到您`,
  zone: (zone) => `请到 ${zone} 等叫号`,
  counters: (numbers) => (numbers.length === 1 ? `${numbers[0]} 号窗口` : `${numbers.join('、')} 号窗口都可能叫到您`),
  shape: '大屏亮出这个图形，就是叫您',
  bring: '请先拿在手上',
  scan: '手机扫码看前面几人',
  complaints: (phone) => `投诉 ${phone}`,
  testPage: {
    title: '打印机测试页',
    printer: (id, widthMm) => `打印机 ${id}，纸宽 ${widthMm} 毫米`,
    answers: '能回答',
    font: '字库',
    qr: '二维码',
    roll: '整卷纸长',
    lettering: 'own 是打印机自带的字，pic 是画成图的字：两行应当一样，自带的不对就用图。',
    codes: '上面的码由打印机自己画，下面的画成图：手机都应读出，上面的读不出就用图。',
    left: '左边对齐',
    right: '右边对齐',
    scan: '手机应读出',
    good: '字字清楚、左右对齐、没有断线，就可以放心使用。',
  },
};

const en: Words = {
  between: '. ',
  reprint: (times) => `Reprint ${times}`,
  practice: 'PRACTICE: not for real business',
  ahead: (people) => (people === 0 ? 'Nobody ahead of you' : `${people} ahead of you`),
  noWait: 'No wait now',
  listen: 'Watch for your number',
  wait(fromMin, toMin) {
    if (fromMin === 0) return `Within ${hoursEn(toMin)}`;
    return toMin < 60 ? `About ${fromMin}-${toMin} min` : `About ${hoursEn(fromMin)} to ${hoursEn(toMin)}`;
  },
  calledBy: (time) => `90% sure to be called by ${time}`,
  zone: (zone) => `Wait in ${zone}`,
  counters: (numbers) => `Counter ${oneOf(numbers)}`,
  shape: 'This shape on the board means you',
  bring: 'Please have ready',
  scan: 'Scan for your place',
  complaints: (phone) => `Complaints ${phone}`,
  testPage: {
    title: 'Printer test page',
    printer: (id, widthMm) => `Printer ${id}, paper ${widthMm} mm`,
    answers: 'Answers',
    font: 'Font',
    qr: 'QR',
    roll: 'Roll',
    lettering: 'own: its font. pic: drawn. Alike? If own is wrong, set a smaller font.',
    codes: 'Upper: drawn by the printer. Lower: a picture. If the upper fails, set qr to picture.',
    left: 'Left',
    right: 'Right',
    scan: 'A phone reads',
    good: 'All clear, aligned and unbroken? Ready to use.',
  },
};

/** The words by language. */
export const words: Record<Language, Words> = { zh, en };

/** Without spaces, so that a double line on 80 mm paper holds two of them. */
function hoursZh(min: number): string {
  if (min < 60) return `${min}分钟`;
  return `${Math.floor(min / 60)}小时${min % 60 === 0 ? '' : `${min % 60}分`}`;
}

function hoursEn(min: number): string {
  if (min < 60) return `${min} min`;
  return `${Math.floor(min / 60)} h${min % 60 === 0 ? '' : ` ${min % 60} min`}`;
}
