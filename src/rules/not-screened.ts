/**
 * Why a rule of the code's map can't be screened from a plan: `told-only`, it says who is bound and nothing to
 * check; `after-launch`, it binds only later; `other-bodies-duty`, somebody else owes it; `no-plan-can-show-it`.
 */
export type NotScreenedReason = 'told-only' | 'after-launch' | 'other-bodies-duty' | 'no-plan-can-show-it';

export interface NotScreened {
  readonly id: string;
  readonly reason: NotScreenedReason;
}

/** Rules of the code's map that a screening of a plan before launch can't check. */
export const NOT_SCREENED: readonly NotScreened[] = [];
