/**
 * A machine whose clock is wrong: loaded before a process of ours. CLOCK_SHIFT_MS is what it is wrong by; with
 * CLOCK_SWINGS_MS it changes sides that often. The monotonic clock and timers stay true, as on a real machine.
 */
const RightDate = globalThis.Date;
const [shift, swing] = [Number(process.env['CLOCK_SHIFT_MS'] ?? 0), Number(process.env['CLOCK_SWINGS_MS'] ?? 0)];
const wrongNow = () => RightDate.now() + (swing > 0 && Math.floor(RightDate.now() / swing) % 2 ? -shift : shift);

globalThis.Date = /** @type {DateConstructor} */ (
  new Proxy(RightDate, {
    construct: (target, given, itself) => Reflect.construct(target, given.length === 0 ? [wrongNow()] : given, itself),
    apply: () => new RightDate(wrongNow()).toString(),
    get: (target, name) => (name === 'now' ? wrongNow : Reflect.get(target, name)),
  })
);
