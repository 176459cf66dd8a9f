import { standBefore } from "./stand-before.mjs";

// Loaded into the web server: asks lib/page-cache, which instrumentation.ts leaves at this name; without it nothing changes.
const PLACE = Symbol.for("moc.kept-pages");

standBefore((visit) => {
  const pages = globalThis[PLACE];
  if (pages) pages.handle(visit);
  else visit.pass();
});
