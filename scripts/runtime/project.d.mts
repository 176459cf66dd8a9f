export const projectRoot: string;
export function dataFolder(env?: Readonly<Record<string, string | undefined>>): string;
export const workspaceFolder: string;
export const distFolder: string;
export const buildName: string;
