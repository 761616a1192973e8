/** The argument that makes a thread of this program a worker of `batch`; loading Node's threads to ask costs 7 ms. */
export const AS_WORKER = '--as-worker-of-batch';
