/** Tables of the rota. */
export const rota = '';
