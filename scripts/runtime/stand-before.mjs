import { subscribe } from "node:diagnostics_channel";

/**
 * Has `answer` asked before the web server's own listeners, which it reaches by `pass`. For files that are loaded into
 * the web server: the framework has no place before its own listener, so a server's listeners move behind this one at its
 * first request. The one loaded last comes first.
 */
export function standBefore(answer) {
  const arranged = new WeakSet();
  subscribe("http.server.request.start", ({ server }) => {
    if (arranged.has(server)) return;
    arranged.add(server);
    const listeners = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      const pass = () => {
        for (const listener of listeners) listener.call(server, request, response);
      };
      answer({ request, response, server, pass });
    });
  });
}
