/** What an agent asked cannot be answered; the message says why and what would do. */
export class Refusal extends Error {}
