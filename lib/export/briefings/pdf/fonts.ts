import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("node_modules", "@expo-google-fonts", "tinos");
const FILES = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
] as const;

let kept: readonly Buffer[] | undefined;

/** Tinos (OFL-1.1), metric-compatible with Times New Roman: the four cuts, read once a process. */
export function tinosFonts(): readonly Buffer[] {
  kept ??= FILES.map((file) => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file)));
  return kept;
}
