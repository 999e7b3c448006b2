/** How people write a list of holidays, in both languages: read, never shown. */
export const off = /^(休|放假|假|off|holiday|true)$/i;
export const work = /^(班|上班|调休|补班|work|workday|false)$/i;
/** The line of names above a sheet. */
export const heading = /日期|date/i;
/** 2027-10-01, 2027/10/1, 2027年10月1日 */
export const dayPattern = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/g;
/** What stands between the fields of a line, and between the two days of a span. */
export const between = /[,，;；\t"'\s~～至到—–]+/;
