import type { Reply } from './request.js';

/** A request under its idempotency key, and what was answered to it. */
export interface Asked {
  readonly key: string;
  readonly body: string;
  /** The whole 201 that came, the first time. */
  answer?: { readonly id: string; readonly body: string };
  /** The part of a 201 that came before its connection broke. What is answered later has to begin like it. */
  partial?: string;
}

/** Everything that clients have asked and were answered. Clients remember; nothing here is read from the service. */
export class Ledger {
  readonly asked: Asked[] = [];
  /** Requests that were answered with 201, retries among them. */
  answered = 0;
  /** Requests that were answered with 503. */
  refused = 0;
  /** Requests whose connection broke. */
  unanswered = 0;
  /** What nobody may ever be answered. */
  readonly wrong: string[] = [];
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** A plan that was not asked before, under a key of its own. */
  next(): Asked {
    const key = `${this.#name}-${this.asked.length}`;
    const plan = { reference: key, audience: { kind: 'contextual', pageTopics: ['gardening'] } };
    const asked = { key, body: JSON.stringify(plan) };
    this.asked.push(asked);
    return asked;
  }

  open(): Asked[] {
    return this.asked.filter(({ answer }) => answer === undefined);
  }

  /** Takes down what came back. */
  note(asked: Asked, { status, headers, body, whole, error }: Reply): void {
    const wrong = (what: string) => this.wrong.push(`${asked.key}: ${what}`);
    if (error === 'hangs') wrong('no answer in a minute');
    if (status === undefined || !whole) {
      this.unanswered++;
      if (status === 201 && body.length > (asked.partial?.length ?? 0)) asked.partial = body;
      return;
    }
    if (status === 503) {
      this.refused++;
      const problem = /^application\/problem\+json/.test(headers['content-type'] ?? '');
      if (!problem || headers['retry-after'] === undefined) wrong('a 503 without its problem or Retry-After');
      return;
    }
    if (status !== 201) {
      wrong(`${status} ${body.slice(0, 200)}`);
      return;
    }
    this.answered++;
    const { id } = JSON.parse(body) as { id: string };
    if (asked.answer !== undefined && asked.answer.body !== body) wrong('answered twice, and not the same');
    if (!body.startsWith(asked.partial ?? '')) wrong('not the answer that had begun to come');
    asked.answer ??= { id, body };
  }
}
