/** The storage failed: nothing was kept, or nothing could be read. */
export class StorageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The cursor was not one of ours. */
export class CursorError extends Error {
  constructor() {
    super('is not a cursor that a list has given');
    this.name = new.target.name;
  }
}

/** The idempotency key was used for another request before. */
export class IdempotencyConflictError extends Error {
  constructor() {
    super('the idempotency key was used for another request');
    this.name = new.target.name;
  }
}

/** What was answered under this idempotency key has been deleted since. */
export class ForgottenError extends Error {
  constructor() {
    super('the answer under this idempotency key has been deleted');
    this.name = new.target.name;
  }
}

/** The database that is to be filled is in use already. */
export class NotEmptyError extends StorageError {}

/** What should be a back-up is none, is not whole, or holds what does not fit together. */
export class BackupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
