import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Refusal } from "./runtime/refusal.mjs";

async function readAnswer(output: NodeJS.WritableStream, question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Refusal(`${question.replace(/:\s*$/, "")} is missing: give it as an option, or run this in a terminal.`);
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await reader.question(question)).trim();
  } finally {
    reader.close();
  }
}

export function ask(question: string): Promise<string> {
  return readAnswer(process.stderr, question);
}

/** Asks without showing what is typed. */
export async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const answer = await readAnswer(silent, question);
  process.stderr.write("\n");
  return answer;
}
