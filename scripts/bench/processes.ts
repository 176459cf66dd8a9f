import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Runs a program to its end and gives what it printed; throws with its last words when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(
      `${command} ${args[0] ?? ""} ended with ${code}: ${errors().slice(-2000) || output().slice(-2000)}`,
    );
  return output();
}

/** Starts a server and waits for the line that says it is ready. */
export async function serve(
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd: string; ready: RegExp },
): Promise<{ stop: () => Promise<void> }> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => options.ready.test(line) && resolve());
    child.once("exit", () => reject(new Error(`${args.join(" ")} ended before it was ready`)));
  });
  return { stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}
