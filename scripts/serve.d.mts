import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers requests for files under `folder`, `dist/` by default, with strict headers. */
export function createHandler(folder?: string): (request: IncomingMessage, response: ServerResponse) => void;

/** Listens on a port, or the next free one unless `exact`; gives the port. */
export function listen(server: Server, port: number, exact?: boolean): Promise<number>;
