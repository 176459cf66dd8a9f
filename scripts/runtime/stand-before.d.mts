import type { IncomingMessage, Server, ServerResponse } from "node:http";

export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
  /** Lets the server's own listeners answer as if nothing stood before them. */
  pass(): void;
}
export function standBefore(answer: (visit: Visit) => void): void;
