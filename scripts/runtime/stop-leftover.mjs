import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSameProcess, stopProcess } from "./processes.mjs";

/** Ends the web server of a killed start, which may hold the port for some seconds. Take the start lock first. */
export async function stopLeftoverWebServer(folder) {
  let web;
  try {
    web = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8")).web;
  } catch {
    return;
  }
  if (web && isSameProcess(web))
    await stopProcess(web.pid, [
      ["SIGTERM", 5_000],
      ["SIGKILL", 5_000],
    ]);
}
