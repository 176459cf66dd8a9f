export function isAlive(pid: number): boolean;
export function processMark(pid: number): string | null;
export function isSameProcess(process: { pid: number; mark: string | null }): boolean;
export function worksInFolder(pid: number, folder: string): boolean;
export function waitForExit(pid: number, timeoutMs: number): Promise<boolean>;
export function stopProcess(pid: number, signals: ReadonlyArray<readonly [NodeJS.Signals, number]>): Promise<boolean>;
