import type { SpawnOptions } from "node:child_process";

export function runQuietly(
  command: string,
  args: readonly string[],
  options?: SpawnOptions & { onOutput?: (text: string) => void; noteFile?: string },
): Promise<string>;
export function endChildrenOnSignal(): () => void;
