/** A line of a reader's file: whose number, and the hall's wall clock when it was punched. */
export interface FileLine {
  line: number;
  jobNo: string;
  day: string;
  minute: number;
  second: number;
}
export type LineFault = 'no-number' | 'no-time' | 'no-such-time';
export interface PunchFile {
  lines: FileLine[];
  faults: { line: number; fault: LineFault }[];
}

/** What the columns are called in the exports of the usual readers; where several fit, the first of these. */
const columnNames = {
  jobNo: [
    /^(工号|考勤号码?|登记号码?|人员编号|员工编号|用户编号|enno|ac-no\.?|user ?id|pin|job ?no\.?)$/i,
    // A mere number may be that of the line.
    /^(编号|no\.?|id)$/i,
  ],
  when: [/^(日期时间|打卡时间|刷卡时间|考勤时间|签到时间|时间|datetime|date ?\/? ?time|time|punch ?time|timestamp)$/i],
  day: [/^(日期|打卡日期|考勤日期|date)$/i],
};

const dayPattern = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const timePattern = /^(上午|下午|am|pm)? ?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)? ?(am|pm)?$/i;

/**
 * Reads what fingerprint readers write: the attlog.dat of ZKTeco's kind (number, tab, day and time, tab, codes) and CSV exports with or without
 * a line of names. Pure: nothing of the hall is asked, a line that cannot be read is named with its fault.
 */
export function punchesFromFile(text: string): PunchFile {
  const file: PunchFile = { lines: [], faults: [] };
  let columns: { jobNo: number; when: number; day: number } | null = null;
  for (const [i, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === '') continue;
    const fields = fieldsOf(raw);
    const named = namesIn(fields);
    if (named !== null) {
      columns = named;
      continue;
    }
    const read = columns === null ? unnamed(fields) : byName(fields, columns);
    if ('fault' in read) file.faults.push({ line: i + 1, fault: read.fault });
    else file.lines.push({ line: i + 1, ...read });
  }
  return file;
}

type Read = Omit<FileLine, 'line'> | { fault: LineFault };

function namesIn(fields: readonly string[]): { jobNo: number; when: number; day: number } | null {
  const at = (names: readonly RegExp[]) =>
    names.map((name) => fields.findIndex((field) => name.test(field))).find((found) => found >= 0) ?? -1;
  const [jobNo, when, day] = [at(columnNames.jobNo), at(columnNames.when), at(columnNames.day)];
  return jobNo >= 0 && (when >= 0 || day >= 0) ? { jobNo, when, day } : null;
}

function byName(fields: readonly string[], columns: { jobNo: number; when: number; day: number }): Read {
  const when = [fields[columns.day], fields[columns.when]].filter((field) => field !== undefined && field !== '');
  return readOf(fields[columns.jobNo] ?? '', when.join(' '));
}

/** Without names the number comes first, and the day is the first field that looks like one, with its time in it or after it. */
function unnamed(fields: readonly string[]): Read {
  const day = fields.findIndex((field, i) => i > 0 && /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(field));
  if (day < 0) return { fault: readNumber(fields[0] ?? '') === null ? 'no-number' : 'no-time' };
  const alone = dayPattern.test(fields[day]!);
  return readOf(fields[0] ?? '', alone ? `${fields[day]} ${fields[day + 1] ?? ''}` : fields[day]!);
}

function readOf(number: string, when: string): Read {
  const jobNo = readNumber(number);
  if (jobNo === null) return { fault: 'no-number' };
  const [dayText, ...rest] = when
    .trim()
    .replace(/T(?=\d)/, ' ')
    .split(/\s+/);
  const day = dayPattern.exec(dayText ?? '');
  const time = timePattern.exec(rest.join(' '));
  if (!day || !time) return { fault: 'no-time' };
  const date = `${day[1]}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}`;
  const half = (time[1] ?? time[5] ?? '').toLowerCase();
  const [shown, minutes, second] = [Number(time[2]), Number(time[3]), Number(time[4] ?? 0)];
  const hour = half === '' ? shown : (shown % 12) + (half === '下午' || half === 'pm' ? 12 : 0);
  const isHour = hour < 24 && (half === '' || (shown >= 1 && shown <= 12));
  if (!isDay(date) || !isHour || minutes > 59 || second > 59) return { fault: 'no-such-time' };
  return { jobNo, day: date, minute: hour * 60 + minutes, second };
}

const readNumber = (field: string): string | null => (/^[A-Za-z0-9]{1,24}$/.test(field) ? field : null);

function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** Tabs, commas or semicolons between fields; quotes around them, a quote in them doubled. */
function fieldsOf(line: string): string[] {
  const between = line.includes('\t') ? '\t' : line.includes(',') ? ',' : line.includes(';') ? ';' : null;
  if (between === null) return line.trim().split(/\s+/);
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i]!;
    if (quoted && sign === '"' && line[i + 1] === '"') {
      field += '"';
      i++;
    } else if (sign === '"' && (quoted || field.trim() === '')) quoted = !quoted;
    else if (sign === between && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += sign;
  }
  return [...fields, field.trim()];
}
