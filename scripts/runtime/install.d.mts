import type { SpawnOptions } from "node:child_process";
import type { Step } from "./steps.mjs";

interface LockFile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>;
}
export function isInstallComplete(files: { lock: LockFile; installed: LockFile | null }): boolean;
export function runQuietly(
  command: string,
  args: readonly string[],
  options?: SpawnOptions & { onOutput?: (text: string) => void },
): Promise<string>;
export function finishInstall(): Promise<void>;
export function ensureInstalled(step: Step): Promise<void>;
