/** Thrown after the problems have been printed; its message needs no stack. */
export class ContentError extends Error {}
