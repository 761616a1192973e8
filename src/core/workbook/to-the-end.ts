/** Carries work that stops between its steps (分步) out in one go, for callers that nobody waits behind. */
export function toTheEnd<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
