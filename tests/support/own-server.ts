import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const READY = /Mốc is at (\S+);/;
const run = promisify(execFile);

export type OwnServer = {
  readonly baseURL: string;
  /** Runs a script on this server's database: `node scripts/run.mjs SCRIPT ARGS`. */
  readonly script: (...args: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What `npm start` starts, with data of its own: for tests that change what all others look at. */
export async function openOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "moc-own-server-"));
  const dataFolder = join(folder, "data");
  mkdirSync(dataFolder);
  // The embedded database may run as another user.
  for (const one of [folder, dataFolder]) chmodSync(one, 0o711);
  const { DATABASE_URL: _own, MIGRATE_DATABASE_URL: _owner, NEXTAUTH_URL: _url, HOST: _host, ...rest } = process.env;
  const env = { ...rest, MOC_DATA_DIR: dataFolder, PORT: String(await findFreePort()) };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  const baseURL = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = READY.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`the server did not start: ${output}`)));
  });
  return {
    baseURL,
    script: async (...args) => {
      await run(process.execPath, ["scripts/run.mjs", ...args], { env });
    },
    stop: async () => {
      stop();
      await ended;
      process.off("exit", stop);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
