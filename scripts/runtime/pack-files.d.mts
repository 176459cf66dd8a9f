export function packedFolder(distFolder: string): string;
export function packFiles(distFolder: string): Promise<void>;
/** By address. */
export function readPackedFiles(distFolder: string): Map<string, Buffer>;
