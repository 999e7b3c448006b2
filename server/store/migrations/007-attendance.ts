/** Tables of the attendance. */
export const attendance = '';
