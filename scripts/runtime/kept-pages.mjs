import { subscribe } from "node:diagnostics_channel";

// Loaded into the web server. The framework has no place before its own listener, so at a server's first request its
// listeners move behind lib/page-cache, which instrumentation.ts leaves at this name; without it nothing changes.
const PLACE = Symbol.for("moc.kept-pages");
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
    const pages = globalThis[PLACE];
    if (pages) pages.handle({ request, response, server, pass });
    else pass();
  });
});
