import type { Visit } from "./stand-before.mjs";

export function createPackedFiles(files: ReadonlyMap<string, Buffer>): (visit: Visit) => void;
