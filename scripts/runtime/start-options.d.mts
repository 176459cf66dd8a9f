export interface StartOptions {
  dev: boolean;
  port: number;
  host: string;
  isDemo: boolean;
  loadsFoundingData: boolean;
}
export function isLoopback(host: string): boolean;
export function readStartOptions(from: {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}): StartOptions;
export function requireSecret(env: Readonly<Record<string, string | undefined>>): string;
