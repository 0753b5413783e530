/**
 * Preloaded into the service (`node --import`): a clock that can be set. It runs CLOCK_SHIFT_MS beside the true one,
 * and from SIGUSR2 on CLOCK_SHIFT_LATER_MS.
 */
const True = Date;
let shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
process.on('SIGUSR2', () => (shift = Number(process.env.CLOCK_SHIFT_LATER_MS ?? 0)));

globalThis.Date = class extends True {
  constructor(...given) {
    super(...(given.length === 0 ? [True.now() + shift] : given));
  }

  static now() {
    return True.now() + shift;
  }
};
