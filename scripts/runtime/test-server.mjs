import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "./preflight.mjs";
import { projectRoot } from "./project.mjs";

const READY = /Mốc is at (\S+);/;

/** Starts what `npm start` starts, on a free port with data of its own, for as long as the work takes. */
export async function withTestServer(scratch, work) {
  const dataFolder = join(scratch, "data");
  mkdirSync(dataFolder, { recursive: true });
  for (const folder of [scratch, dataFolder]) chmodSync(folder, 0o711);
  const { DATABASE_URL: _own, MIGRATE_DATABASE_URL: _owner, NEXTAUTH_URL: _url, HOST: _host, ...env } = process.env;
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(projectRoot, "scripts/start.mjs")], {
    cwd: projectRoot,
    env: { ...env, MOC_DATA_DIR: dataFolder, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  try {
    const address = await waitForAddress(child);
    return await work({ BASE_URL: address, MOC_DATA_DIR: dataFolder });
  } finally {
    stop();
    await ended;
    process.off("exit", stop);
  }
}

function waitForAddress(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk) => {
      output += chunk;
      const address = READY.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(Object.assign(new Error("The server did not start"), { output })));
  });
}
