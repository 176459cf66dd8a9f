import type { Step } from "./steps.mjs";

interface LockFile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>;
}
export function isInstallComplete(files: { lock: LockFile; installed: LockFile | null }): boolean;
export function finishInstall(): Promise<void>;
export function ensureInstalled(step: Step): Promise<void>;
