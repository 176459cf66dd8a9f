export const projectRoot: string;
export function dataFolder(env?: Readonly<Record<string, string | undefined>>): string;
export const workspaceFolder: string;
