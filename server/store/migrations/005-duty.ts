/** Tables of the duty. */
export const duty = '';
