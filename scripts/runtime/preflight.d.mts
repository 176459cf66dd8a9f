export function requireWritable(folder: string, advice: string): void;
export function parsePort(text: string, name: string): number;
export function requireFreePort(address: { port: number; host: string }): Promise<void>;
export function findFreePort(host?: string): Promise<number>;
