import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { processMark } from "@/scripts/runtime/processes.mjs";
import { projectRoot } from "@/scripts/runtime/project.mjs";

let folder: string;
let taken: Server;
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "moc-refusals-"));
  taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  port = (taken.address() as { port: number }).port;
});

afterEach(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real command; each refusal comes before anything is installed, built or started. */
function start(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs", ...args], {
    cwd: projectRoot,
    env: { ...process.env, MOC_DATA_DIR: folder, ...env },
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

function noteHolder(holder: { pid: number; mark: string | null }) {
  writeFileSync(join(folder, "start.lock"), JSON.stringify({ ...holder, command: "start" }));
}

it("a taken port is one line that names another", async () => {
  const result = await new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: projectRoot,
      env: { ...process.env, MOC_DATA_DIR: folder, PORT: String(port) },
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.once("close", (code) => resolve({ code, said: said.trim() }));
  });
  expect(result).toEqual({
    code: 1,
    said: `✗ Port ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.`,
  });
});

it("a data folder that cannot be written is one line", () => {
  const blocked = join(folder, "file");
  writeFileSync(blocked, "");
  const { status, said } = start({ MOC_DATA_DIR: join(blocked, "data"), PORT: "3999" });
  expect(status).toBe(1);
  expect(said).toBe(
    `✗ Cannot write in ${join(blocked, "data")} (ENOTDIR): give this user write permission on it, or choose another folder with MOC_DATA_DIR.`,
  );
});

it("a second start on the same data tells where the first is", () => {
  noteHolder({ pid: process.pid, mark: processMark(process.pid) });
  writeFileSync(join(folder, "runtime.json"), JSON.stringify({ web: { url: "http://127.0.0.1:3998" } }));
  const { status, said } = start({ PORT: "3999" });
  expect(status).toBe(1);
  expect(said).toBe(
    `✗ Mốc already runs at http://127.0.0.1:3998 (process ${process.pid}): use that one, or stop it first with Ctrl-C or kill ${process.pid}.`,
  );
});

it("the lock of a killed start whose number another process has now counts as none", () => {
  noteHolder({ pid: process.pid, mark: "another boot:1" });
  const { said } = start({ PORT: String(port) });
  expect(said).toContain(`Port ${port} is taken`);
});

it("an option it does not know is one line", () => {
  expect(start({}, "--prot=3001")).toEqual({
    status: 1,
    said: "✗ Unknown option --prot=3001: npm start -- knows --empty, --dev, --founding-data.",
  });
});

it("the first file read by an old Node holds nothing that Node 14 cannot parse", () => {
  for (const name of ["scripts/start.mjs", "scripts/run.mjs", "scripts/test.mjs", "scripts/runtime/require-node.mjs"]) {
    const text = readFileSync(join(projectRoot, name), "utf8");
    expect(text).not.toMatch(/\?\?=|\|\|=|&&=|\bawait\b|node:|#\w+/);
  }
});
