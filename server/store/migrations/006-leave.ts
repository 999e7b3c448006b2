/** Tables of the leave. */
export const leave = '';
