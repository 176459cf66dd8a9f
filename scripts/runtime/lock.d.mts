export interface LockHolder {
  pid: number;
  mark: string;
  command: string;
}
export interface Lock {
  release(): void;
}
export function readLockHolder(path: string): LockHolder | null;
export function tryLock(path: string, command: string): Lock | null;
export function waitForLock(path: string, options: { command: string; timeoutMs: number }): Promise<Lock | null>;
