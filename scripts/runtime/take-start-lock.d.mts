import type { Lock } from "./lock.mjs";

export function takeStartLock(options: { path: string; folder: string }): Promise<Lock>;
